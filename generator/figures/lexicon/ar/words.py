"""The Arabic words that figures are made of, folded, each with its category.

The words come from the tables and from CLDR; their forms (tanwin, duals, hundreds) are made here.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon import cldr
from generator.figures.lexicon.ar import calendar as arabic_calendar
from generator.figures.lexicon.ar.nouns import duals
from generator.figures.lexicon.numbered_things import rounds
from generator.figures.lexicon.table import table
from generator.figures.lexicon.units import arabic_units, names_of
from generator.figures.lexicon.word import Category, Word, category_named
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADS_OF_CLDR = {"LBP": "LIRA", "SYP": "LIRA"}
_HIS_PRICE = "سعره"
"""How a calorie without its adjective is spelled once folded."""


def _numbers(sort: str) -> Iterator[tuple[Decimal, tuple[str, ...]]]:
    """The value and the Arabic words of each row of a sort in the table `number_words`."""
    return (
        (row.number("value"), words)
        for row in table("number_words")
        if row["sort"] == sort and (words := row.words("arabic"))
    )


def _small_numbers() -> Iterator[tuple[str, Word]]:
    for value, forms in _numbers("unit"):
        for form in forms:
            yield form, Word(Category.UNIT, value)
            if value > 2 and not form.endswith("ة"):
                yield f"{form}ا", Word(Category.UNIT, value)
    for form in ("أحد", "إحدى"):
        yield form, Word(Category.UNIT, Decimal(1), "teen")
    for value, forms in _numbers("teen"):
        yield from ((form, Word(Category.TEN, value)) for form in forms)
    for value, forms in _numbers("tens"):
        yield from ((form + ending, Word(Category.TENS, value)) for form in forms for ending in ("ون", "ين"))


def _hundreds() -> Iterator[tuple[str, Word]]:
    for hundred in (form for _, forms in _numbers("hundred") for form in forms):
        yield hundred, Word(Category.HUNDRED, Decimal(100))
        for ending in () if hundred == "مية" else ("تان", "تين", "تا", "تي"):
            yield hundred[:-1] + ending, Word(Category.HUNDRED, Decimal(200), "whole")
        for value, forms in _numbers("unit"):
            for form in forms if value > 2 else ():
                if not form.endswith("ة"):
                    yield form + hundred, Word(Category.HUNDRED, 100 * value, "whole")


def _scales() -> Iterator[tuple[str, Word]]:
    for scale, forms in _numbers("scales"):
        yield from ((form, Word(Category.SCALE, scale, "plural")) for form in forms)
    for scale, forms in _numbers("scale"):
        for form in forms:
            yield form, Word(Category.SCALE, scale)
            yield f"{form}ا", Word(Category.SCALE, scale, "accusative")
            for ending in ("ان", "ين", "ي"):
                yield form + ending, Word(Category.SCALE, 2 * scale, "dual")
    yield "دزينة", Word(Category.SCALE, Decimal(12))
    yield "دزينات", Word(Category.SCALE, Decimal(12), "plural")
    for form in ("دزينتان", "دزينتين"):
        yield form, Word(Category.SCALE, Decimal(24), "dual")


def _parts() -> Iterator[tuple[str, Word]]:
    for sort, name in (("fraction", ""), ("part", "counted")):
        for value, forms in _numbers(sort):
            yield from ((form, Word(Category.FRACTION, value, name)) for form in forms)
    for value, forms in _numbers("ordinal"):
        for form in forms:
            yield form, Word(Category.ORDINAL, value, "teen" if form.startswith("حاد") else "")
            yield f"ك{form}", Word(Category.ORDINAL, value)  # كثالث أكبر منتج
        if value > 2:
            yield f"{forms[0]}ا", Word(Category.ORDINAL, value, "adverb")


def _owned_parts() -> Iterator[tuple[str, Word]]:
    """نصفهم, ثلثاها, خمسهم, أربعة أخماسها: a part of those named before."""
    for value, forms in _numbers("part"):
        yield from (
            (form + owner, Word(Category.FRACTION, value, "counted")) for form in forms for owner in _OWNERS
        )
    for value, stem in ((Decimal("0.2"), "خمس"), (Decimal("0.1"), "عشر")):
        yield from ((stem + owner, Word(Category.FRACTION, value, OWNED)) for owner in _OWNERS)
    for value, forms in _numbers("fraction"):
        for form in forms:
            if form[-1] not in "نص":
                yield from ((form + owner, Word(Category.FRACTION, value, OWNED)) for owner in _OWNERS)
    yield from ((f"نصف{owner}", Word(Category.FRACTION, Decimal("0.5"), OWNED)) for owner in _OWNERS)
    for value, stem in ((Decimal("0.5"), "نصف"), (Decimal("0.25"), "ربع"), (Decimal(1) / 3, "ثلث")):
        yield f"{stem}ه", Word(Category.FRACTION, value, OWNED)


DOUBLE_OF = "double of"
"""The name of ضعف, twice an amount in أي ضعف السعر; elsewhere it is weakness."""
OWNED = "owned"
"""The name of a part with the pronoun of its owners, which is never added to a number before it."""
_OWNERS = ("هم", "ها", "هن")


def _money() -> Iterator[tuple[str, Word]]:
    for row in table("currencies"):
        code = row["currency"]
        category = Category.CENT if code == "CENT" else Category.CURRENCY
        for form in row.words("arabic"):
            for inflected, many in cldr.inflect(form):
                if many == 1:
                    yield inflected, Word(category, Decimal(1), code)
                elif code not in {"JPY", "KRW", "CENT"}:
                    yield inflected, Word(Category.TWO_CURRENCY, Decimal(2), code)
    for adjective in adjectives():
        for form in cldr.feminine(adjective):
            yield form, Word(Category.NATION, None, adjective)
    for symbol, code in cldr.currency_symbols("ar"):
        letters = symbol.rstrip(".")
        yield (
            (letters, Word(Category.CODE, None, code))
            if "." in letters
            else (symbol, Word(Category.SYMBOL, None, code))
        )


def _twos() -> Iterator[tuple[str, Word]]:
    """Twice, double, two goals of someone and two percentage points, which say two in one word."""
    for name, forms in (("times", ("مرتين", "مرتان")), ("double", ("ضعفين", "ضعفان", "ضعفي", "ضعفا"))):
        yield from ((form, Word(Category.TWO_THINGS, Decimal(2), name)) for form in forms)
    yield "هدفي", Word(Category.TWO_THINGS, Decimal(2), "of")
    yield "ضعف", Word(Category.TWO_THINGS, Decimal(2), DOUBLE_OF)
    yield "الضعف", Word(Category.TWO_THINGS, Decimal(2), "double", definite=True)
    for form in ("نقطتين مئويتين", "نقطتان مئويتان"):
        yield form, Word(Category.PERCENT, Decimal(2), "dual")


def _goals() -> Iterator[tuple[str, Word]]:
    """The nouns for so many goals, from the rows for scores of `said_in_a_word`: بثلاثية.

    With the article they are something else: الثلاثية, the quarter of the Maghreb.
    """
    for row in table("said_in_a_word"):
        scored = row["unit"] == "score"
        nouns = (noun for noun in row.words("arabic") if scored and noun.endswith("ية") and " " not in noun)
        for noun in nouns:
            yield noun, Word(Category.GOALS, row.number("number"))
            yield f"ال{noun}", Word(Category.WORD)


def _abbreviations() -> Iterator[tuple[str, Word]]:
    """Abbreviations of money, with how many of the currency each means; a scale must stand before some."""
    for row in table("money_abbreviations"):
        scaled = row["times"] == SCALED
        times = Decimal(1) if scaled else row.number("times")
        for form in row.words("arabic"):
            category = Category.SHORT_MONEY if scaled else Category.CURRENCY
            yield form, Word(category, times, row["currency"])


SCALED = "scaled"
"""In the table of abbreviations: only after a number with a scale."""


@cache
def _pairs() -> dict[tuple[str, str], str]:
    heads = {form: row["currency"] for row in table("currencies") for form in row.folded("arabic")}
    pairs: dict[tuple[str, str], str] = {}
    for name, code in cldr.currency_names("ar"):
        head, _, rest = name.partition(" ")
        generic = _HEADS_OF_CLDR.get(code, heads.get(head, ""))
        adjective = rest.split(" ")[0].removesuffix("ه")
        if generic and adjective.endswith("ي"):
            pairs[generic, adjective] = code
            if code == "LBP":
                pairs["POUND", adjective] = code
    for row in table("currencies"):
        for adjective in row.folded("adjectives"):
            for head in ("USD", "POUND"):
                pairs.setdefault((head, adjective), row["currency"])
    return pairs


def adjectives() -> frozenset[str]:
    """Folded adjectives of nationality that can follow a currency."""
    return frozenset(adjective for _, adjective in _pairs())


def currency_of(head: str, adjective: str) -> str:
    """The code of a currency with its adjective; the head itself for an unknown pair."""
    return _pairs().get((head, adjective), head)


_TOWNS = frozenset({"ميلان"})
"""Duals that papers write for a town far more often."""
_TONNE = "طن"
"""The only unit of two letters that is a word, with forms, and no abbreviation."""


def _measures() -> Iterator[tuple[str, Word]]:
    for name, unit, many in cldr.unit_names("ar"):
        if many < 3 and len(name) > 2 and name not in (_HIS_PRICE, *_TOWNS):
            yield name, Word(Category.MEASURE if many == 1 else Category.TWO_MEASURES, Decimal(many), unit)
    for units, category, dual in (
        (names_of("time", "arabic"), Category.TIME, Category.TWO_TIMES),
        (arabic_units(), Category.MEASURE, Category.TWO_MEASURES),
    ):
        for unit, forms in units.items():
            for form in forms:
                folded = fold_word(form)
                if " " in folded or (len(folded) < 3 and folded != _TONNE):
                    yield folded, Word(category, Decimal(1), unit)
                    continue
                for inflected, many in cldr.inflect(form):
                    if (many == 2 and inflected.endswith("ي")) or inflected in _TOWNS:
                        continue
                    yield inflected, Word(category if many == 1 else dual, Decimal(many), unit)


def words() -> dict[str, Word]:
    """Every folded word and phrase; when two lists have the same word, the later one wins."""
    known: dict[str, Word] = {}
    for source in (
        _measures(),
        _money(),
        _abbreviations(),
        _twos(),
        _goals(),
        arabic_calendar.names(),
        _small_numbers(),
        _hundreds(),
        _scales(),
        _parts(),
        _owned_parts(),
    ):
        for form, word in source:
            known[fold_word(form)] = word
    known |= rounds("arabic")
    for form in duals():
        known.setdefault(form, Word(Category.TWO_THINGS, Decimal(2)))
    for row in table("figure_words"):
        for form in row.folded("arabic"):
            known[form] = Word(category_named(row["category"]), None, row["half"])
    for form in ("السداسي", "السداسيه"):  # the half-year of the Maghreb
        known[form] = Word(Category.QUARTER, Decimal("0.5"))
    for form in ("من", "بين", "ما بين"):
        known[form] = Word(Category.FROM, None, form)
    for form in ("عام", "سنه", "العام", "السنه", "عامي"):
        known[form] = Word(Category.YEAR, Decimal(1), "year", definite=form.startswith("ال"))
    for form in ("قرن", "القرن", "القرن الماضي", "القرن المنصرم", "القرن الفائت"):
        known[form] = Word(Category.CENTURY, Decimal(1), "century", definite=form.startswith("ال"))
    known["الثانيه"] = Word(Category.ORDINAL, Decimal(2), definite=True)
    known["ثانيه"] = Word(Category.TIME, Decimal(1), "second")
    return known
