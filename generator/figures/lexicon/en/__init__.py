"""English words of figures."""
