"""The page of one article, part by part."""
