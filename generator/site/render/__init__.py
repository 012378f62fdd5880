"""What every page is made with: the edition, markup, addresses, formatting, links and cards."""
