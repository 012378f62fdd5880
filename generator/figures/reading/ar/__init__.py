"""The rules of Arabic."""
