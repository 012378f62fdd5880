"""A text as the rules see it: folded, and cut into tokens that know where they stood."""
