"""The figures explorer, `/figures/`: its pages and what each row says."""
