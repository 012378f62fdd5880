"""The path from seeds to the published site, and the only part that runs it."""
