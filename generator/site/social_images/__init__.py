"""The pictures shown when a page is shared; each is drawn once and then cached.

A `SocialImage` has the texts of a card; `templates/cards/card.typ` lays them out. Typst shapes and orders
Arabic, Latin and digits itself, with the site's own fonts and none of the machine's.
"""

from generator.site.social_images.draw import SHAPES, SocialImage, draw_cards

__all__ = ["SHAPES", "SocialImage", "draw_cards"]
