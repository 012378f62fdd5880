"""What becomes of articles before there is a page: stories, briefs, topics, conflicts, what may go out."""
