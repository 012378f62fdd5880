"""Pages that list articles: home, archive, topics, outlets."""
