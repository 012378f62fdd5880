"""The figures explorer, `/figures/`: its pages and their rows."""
