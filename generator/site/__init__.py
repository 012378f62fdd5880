"""Everything that is published, as bytes by path: pages, data, feeds, the newsletter, search, pictures."""
