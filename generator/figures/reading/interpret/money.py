"""Turns a rule's match into money."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.words import currency_of
from generator.figures.lexicon.en.money import abbreviations
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.amounts import amount_of, says_rate
from generator.figures.reading.matching.rule import ends_phrase
from generator.figures.reading.tokens.categories import AMOUNTS, IN_DIGITS
from generator.model import Form, Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure


def money(reading: Reading) -> Figure | None:
    """An amount with its ISO 4217 currency, or the generic name when no country is said."""
    currency = reading.get("cur") or reading.get("two") or reading.need("sym")
    number = reading.get("n")
    code = currency.name
    adjective = reading.get("nation")
    if adjective is not None:
        code = currency_of(code, adjective.name)
    if number is None:
        return reading.figure(Kind.MONEY, unit=code, value=currency.value)
    if _is_other_word(reading, currency, number) or says_rate(reading, number):
        return None
    factor = currency.value if currency.category == Category.CURRENCY else None
    amount = amount_of(number, factor or Decimal(1))
    cents = reading.get("cents")
    if cents is not None and not 0 <= (cents.value or 0) < 100:
        return None
    if cents is not None and cents.value is not None and number.value is not None and number.high is None:
        amount["value"] = number.value + cents.value / 100
    form = Form.ONE_OF_RATE if amount.get("value") == 1 and _is_equated(reading) else None
    return reading.figure(Kind.MONEY, unit=code, form=form, **amount)


def with_cents(reading: Reading) -> Figure | None:
    """3 dollars, 50 cents; not 3 dollars, 50 cents more."""
    following = reading.after()
    compared = following is not None and following.text in _COMPARING
    return None if compared else money(reading)


_COMPARING = frozenset("more less higher lower up down above below dearer cheaper".split())
"""Words that make small coins after an amount the difference from another one."""


def described_money(reading: Reading) -> Figure | None:
    """7,300 fake dollars."""
    described = reading.need("described").text in word_list("describes money")
    return money(reading) if described else None


def _is_equated(reading: Reading) -> bool:
    """Whether words such as "equals" come after money: $1 = 3.75 riyals."""
    words = [token.text for ahead in (1, 2) if (token := reading.after(ahead)) is not None]
    return bool({" ".join(words), *words[:1]} & word_list("equals"))


def _is_large(number: Token) -> bool:
    """Whether a number is more than anybody has of crowns, or of models of one name: 300 million, 1,200."""
    return bool(number.name) or (number.value is not None and number.value >= 100)


def short_money(reading: Reading) -> Figure | None:
    """مليون د, 6,45 د/كلغ: money after a scale or before a measure, else minutes or a title as well."""
    number, slash, per = reading.need("n"), reading.after(), reading.after(2)
    priced = slash is not None and slash.category == Category.SLASH
    priced = priced and per is not None and per.category == Category.MEASURE
    if number.name.isdigit() or priced:
        return money(reading)
    doubt = "د may be dinars, minutes or a title"
    return reading.figure(Kind.COUNT, doubt=doubt, **amount_of(number))


def money_and_half(reading: Reading) -> Figure | None:
    """دولارين ونصف, جنيه ونصف الجنيه; not half of something else, nor of the scale of the number."""
    currency, again, following = reading.need("cur"), reading.get("again"), reading.after()
    number, half = reading.get("n"), reading.need("and_half")
    other = (
        again.name != currency.name if again else following is not None and following.text.startswith("ال")
    )
    scaled = number is not None and bool(number.name)
    amount = None if other or scaled or currency.definite else money(reading)
    if amount is None or amount.value is None or half.value is None:
        return None
    return amount._replace(value=amount.value + half.value)


def _is_other_word(reading: Reading, currency: Token, number: Token) -> bool:
    """Whether the currency is another word: won 5 medals, a grand piano, 10 c in a row, ALL 5, 3 USD50."""
    following = reading.after()
    counted = following is not None and following.category == Category.WORD
    if currency.name == "KRW":
        return number.value is not None and number.value < 100
    if currency.text == "c":
        return not reading.alone()
    if currency.text in _HOMOGRAPHS or currency.text in _CROWNS:
        return counted if currency.text in _HOMOGRAPHS else not _is_large(number)
    if currency.category != Category.CODE or following is None:
        return False
    before = currency.start < number.start
    if before and currency.text.replace(".", "") in abbreviations():
        flown = any(
            token is not None and token.text in _FLIGHTS for token in map(reading.before, range(1, 7))
        )
        return flown or (counted and not ends_phrase(reading, following) and not _is_large(number))
    glued = following.start == currency.end != number.end and following.category in IN_DIGITS
    return (glued and not before) or (before and counted and currency.name in _WORD_CODES)


_FLIGHTS = frozenset({"flight", "flights"})
"""Words before the letters of an airline, which may be those of a currency: flight QR1."""
_CROWNS = frozenset({"crown", "crowns"})
"""Without a country a few of them are worn and not paid."""
_HOMOGRAPHS = frozenset({"grand", "dime", "nickel"})
_WORD_CODES = frozenset("ALL TRY TOP CUP MOP BOB GEL PEN SOS COP BAM MAD RON".split())
"""Codes that are also words or names."""


def scaled_money(reading: Reading) -> Figure | None:
    """75 USD million: the scale after the code."""
    number, scale = reading.need("n"), reading.need("scale")
    if not scale.name or scale.value != Decimal(10) ** int(scale.name) or number.value is None:
        return None
    return reading.figure(Kind.MONEY, unit=reading.need("sym").name, **amount_of(number, scale.value))


def a_currency(reading: Reading) -> Figure | None:
    """A dollar: one, and not a key figure; not a dollar bill, nor a pound of flesh."""
    before, following = reading.before(), reading.after()
    if reading.followed_by(Category.DASH, Category.OF, Category.CURRENCY):
        return None
    if before is not None and before.category in (*AMOUNTS, Category.CURRENCY, Category.CENT):
        return None
    if following is not None and following.category == Category.WORD and not ends_phrase(reading, following):
        return None
    currency = reading.need("cur")
    if currency.name == "KRW" or currency.text in _HOMOGRAPHS:
        return money(reading) if reading.alone() else None
    return reading.figure(Kind.MONEY, unit=currency.name, value=currency.value, key=False)


def a_currency_and_half(reading: Reading) -> Figure | None:
    """A dinar and a half; the half is that of nothing else."""
    currency, half = reading.need("cur"), reading.need("and_half")
    if half.value is None or currency.text in _HOMOGRAPHS or reading.followed_by(Category.OF):
        return None
    return reading.figure(Kind.MONEY, unit=currency.name, value=1 + half.value)


def one_money(reading: Reading) -> Figure | None:
    """A currency with `one` after it: جنيه مصري واحد; للدولار الواحد is what is counted per."""
    each = reading.need("cur").definite
    return money(reading) if reading.need("n").value == 1 and not each else None


def money_before(reading: Reading) -> Figure | None:
    """A currency's name before its amount, as on lists: ringgit 42; Euro 2016 is played, not paid."""
    currency, number = reading.need("cur"), reading.need("n")
    championship = currency.text == "euro" and number.category == Category.YEAR_LIKE
    return None if currency.name == "KRW" or championship else money(reading)
