"""From articles to what the site publishes: stories, briefs, topics, conflicts, publication policy."""
