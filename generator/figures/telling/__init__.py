"""Figures told to a reader: house style, what they measure, which of them are key."""
