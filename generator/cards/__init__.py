"""The pictures that stand for a page where it is shared: drawn on this machine, kept, and drawn once.

What a card says is a `Card`; `templates/cards/card.typ` lays it out. Typst shapes and orders Arabic, Latin
and digits by itself, with the site's own fonts and none of the machine's.
"""

from generator.cards.card import SHAPES, Card
from generator.cards.draw import draw_cards

__all__ = ["SHAPES", "Card", "draw_cards"]
