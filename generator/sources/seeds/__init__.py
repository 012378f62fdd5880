"""Reading seeds: bytes to text, front matter, permalinks, articles."""

from generator.sources.seeds.reader import Seeds, read_seeds

__all__ = ["Seeds", "read_seeds"]
