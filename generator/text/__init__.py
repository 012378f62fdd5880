"""What every part knows of text: decoding, folding, stems, sentences, slugs, the languages of the site."""
