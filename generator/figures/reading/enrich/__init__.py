"""What the words around a match add: bounds, rates, nouns, a second half, a missing year."""
