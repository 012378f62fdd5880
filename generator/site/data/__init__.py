"""An article as data files."""
