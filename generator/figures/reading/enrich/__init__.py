"""What stands around a match: bounds, rates, nouns, its other half, the year it leaves out."""
