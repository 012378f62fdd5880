"""A text as the rules see it: cut into tokens that know where they stood."""
