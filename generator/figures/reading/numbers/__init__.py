"""One grammar for the numbers of both languages, in digits and in words."""
