"""The pictures that stand for a page where it is shared: drawn here, kept, and drawn once.

What a card says is a `SocialImage`; `templates/cards/card.typ` lays it out. Typst shapes and orders Arabic,
Latin and digits by itself, with the site's own fonts and none of the machine's.
"""

from generator.site.social_images.draw import SHAPES, SocialImage, draw_cards

__all__ = ["SHAPES", "SocialImage", "draw_cards"]
