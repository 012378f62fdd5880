"""Which figures of an article are key, what each one measures, and what it was before."""
