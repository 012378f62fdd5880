"""The path from seeds to the published site; only this package runs it."""
