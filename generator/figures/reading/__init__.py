"""From a text to its figures: tokens, numbers, matches of rules, and what the words around them add."""
