"""Arabic words of figures."""
