"""Everything that is published, as bytes by path: pages, data, feeds, newsletter, search, pictures."""
