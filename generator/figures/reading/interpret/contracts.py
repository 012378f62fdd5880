"""Whether عقد is a contract and not a decade: 2115 عقدا, نفذت من خلال 8 عقود, 5 عقود أبرمت."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.amounts import amount_of
from generator.model import Form, Kind
from generator.text.clitics import FOR_THE, bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

_MOST_DECADES = 30
"""A greater number of عقد is of contracts."""


def are_contracts(reading: Reading, unit: Token, number: Token) -> bool:
    """Whether words beside the unit say that they are contracts: signed, traded, of supply."""
    led, following = reading.before(), reading.after()
    if unit.name != "decade" or (led is not None and led.text in word_list("how long")):
        return False
    forms = bare_nouns(following.text) if following is not None else ()
    if any(form in word_list("of contracts") for form in forms):
        return True
    if following is not None and following.text.startswith(FOR_THE):
        return True  # 12 عقدا للطاقة الشمسية
    words = (reading.before(back) for back in range(1, 7))
    traded = any(
        word is not None and not word_list("contracted").isdisjoint(bare_nouns(word.text)) for word in words
    )
    return traded or (number.value or 0) > _MOST_DECADES


def contracts(reading: Reading, unit: Token, number: Token | None) -> Figure:
    """The contracts, whose dual says two by itself: عقدين."""
    form = Form.DUAL if number is None else None
    return reading.figure(Kind.COUNT, noun=unit.text, form=form, **amount_of(number or unit))
