"""The words of figures: units, currencies, months and number words, by language."""
