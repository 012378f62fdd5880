"""What every part knows of text: folding, stems, sentences, and the languages of the site."""
