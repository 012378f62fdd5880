"""The pictures that stand for a page where it is shared: drawn on this machine, kept, and drawn once.

What a card says is a `Card`; `templates/cards/card.typ` lays it out. Typst shapes and orders Arabic, Latin
and digits by itself, with the site's own fonts and none of the machine's.
"""

from generator.site.social_images.draw import draw_cards
from generator.site.social_images.image import SHAPES, Card

__all__ = ["SHAPES", "Card", "draw_cards"]
