"""A text as the rules see it: tokens that know their place in the text."""
