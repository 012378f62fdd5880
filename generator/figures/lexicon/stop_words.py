"""Words that no figure counts and no noun phrase ends on."""

from __future__ import annotations

from generator.text.folding import fold_word

STOP_WORDS = frozenset(
    fold_word(word)
    for line in (
        "من في على إلى عن مع بين حتى منذ أو أن إن كان التي الذي الذين هو هي قد لم لن ثم كما حيث بعد قبل عند",
        "أيضا معا جميعا مقارنة حول مقابل آنذاك حاليا سابقا",
        "عندما بينما بعدما حين حينما إثر لكي كي لأن إذ إذا لو",
        "لدى خلال ضد تقريبا فقط هذا هذه ذلك بعض كل وفق حسب نحو أي لكن بسبب",
        "and or of in on at to for from by with that who which while when where is are was were be been not",
        "has have had will would can could said says the this these those as but than more less it also",
        "about each",
        "there their his her its our they he she we i you s t if so up down out into over under after",
        "before percent only just between during since",
        "عما مما ممن عمن بما فيما سوى ابتداء",
    )
    for word in line.split()
)
"""Folded words that neither are counted nor end a phrase."""
