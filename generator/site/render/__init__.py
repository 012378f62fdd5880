"""What all pages use: the edition, markup, addresses, formatting, links and cards."""
