"""What a rule is, and how a list of rules is tried on the tokens of a text."""
