"""What the words around an amount say of it: bounds, rates, direction, and the noun that is counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.figures.characters import Folded, fold_word
from generator.figures.tokens import Category, Token
from generator.models import Figure, Kind, Qualifier

if TYPE_CHECKING:
    from collections.abc import Mapping

_BEFORE = {
    Qualifier.MORE_THAN: (
        "أكثر من|أكبر من|أعلى من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|ما يربو على|فوق",
        "يتجاوز|تتجاوز|تجاوز|تجاوزت|يفوق|تفوق",
        "more than|higher than|over|above|in excess of|exceeding|greater than",
    ),
    Qualifier.LESS_THAN: ("أقل من|أصغر من|أدنى من|دون|تحت|less than|lower than|fewer than|under|below",),
    Qualifier.AT_LEAST: (
        "لا يقل عن|لا تقل عن|ما لا يقل عن|على الأقل|لا أقل من|at least|no less than|a minimum of",
    ),
    Qualifier.AT_MOST: (
        "يصل إلى|تصل إلى|يصل حتى|بحد أقصى|كحد أقصى|لا يزيد عن|لا يزيد على|لا تزيد عن|لا تزيد على",
        "لا يتجاوز|لا تتجاوز|لا أكثر من|up to|as much as|as many as|at most|no more than|a maximum of",
    ),
    Qualifier.NEARLY: ("ما يقرب من|ما يقارب|قرابة|يقرب من|يقارب|تقارب|nearly|almost|close to",),
    Qualifier.ABOUT: (
        "نحو|حوالي|زهاء|بنحو|بحوالي|يناهز|تناهز|ما يناهز|تقريبا",
        "about|around|approximately|roughly|some|an estimated",
    ),
}
_AFTER = {
    Qualifier.AT_LEAST: ("على الأقل|أو أكثر|فأكثر|at least|or more",),
    Qualifier.AT_MOST: ("على الأكثر|كحد أقصى|أو أقل|at most|or less",),
    Qualifier.ABOUT: ("تقريبا|or so",),
}
_PER = {
    "year": "سنويا|في السنة|في العام|سنوي|سنوية|كل عام|a year|per year|annually|per annum|yearly|every year",
    "month": "شهريا|في الشهر|شهرية|كل شهر|a month|per month|monthly|each month",
    "week": "أسبوعيا|في الأسبوع|a week|per week|weekly",
    "day": "يوميا|في اليوم|يومية|a day|per day|daily|each day",
    "hour": "في الساعة|بالساعة|an hour|per hour|hourly",
    "barrel": "للبرميل|لكل برميل|a barrel|per barrel",
    "person": "للفرد|للشخص|per person|a head|per capita|each",
    "share": "للسهم|per share|a share",
    "tonne": "للطن|per tonne|a tonne|per ton|a ton",
    "ounce": "للأونصة|للأوقية|per ounce|an ounce",
    "litre": "للتر|per litre|a litre",
}


def _meanings(table: Mapping[Qualifier, tuple[str, ...]]) -> dict[str, Qualifier]:
    phrases = (
        (phrase, meaning) for meaning, lines in table.items() for line in lines for phrase in line.split("|")
    )
    return {fold_word(phrase): meaning for phrase, meaning in phrases}


QUALIFIERS = _meanings(_BEFORE)
"""Folded phrases before a number that bound it."""
_AFTER_PHRASES = _meanings(_AFTER)
PER_PHRASES = {fold_word(phrase): unit for unit, phrases in _PER.items() for phrase in phrases.split("|")}
_ROSE = (
    "ارتفع ارتفعت زاد زادت صعد صعدت نما نمت قفز قفزت ارتفاع زيادة بزيادة",
    "rose grew climbed jumped increased increase gained rise",
)
_FELL = (
    "انخفض انخفضت تراجع تراجعت هبط هبطت تقلص نزل انخفاض تراجع",
    "fell dropped declined decreased slid lost decline drop fall",
)
_MOVES = {
    fold_word(word): way
    for way, lines in (("rose", _ROSE), ("fell", _FELL))
    for line in lines
    for word in line.split()
}
_BY = frozenset({"بنسبه", "بمقدار", "بواقع", "قدرها", "قدره", "نسبته", "by", "ب"})
_TOWARDS = frozenset({"الي", "to"})
_RATED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.QUANTITY, Kind.DURATION})
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
    )
    for word in line.split()
)
"""Folded words that neither are counted nor end a phrase."""


def enrich(figure: Figure, first: int, end: int, tokens: list[Token], folded: Folded) -> Figure:
    """The figure with qualifier, rate, direction and noun; `first` and `end` are its tokens."""
    if figure.kind not in _RATED and figure.kind not in (Kind.AGE, Kind.RATIO):
        return figure
    qualifier = _qualifier(tokens, first, end)
    noun = _noun(tokens, first, end, folded) if figure.kind in (Kind.COUNT, Kind.RATIO) else None
    low, high = figure.low, figure.high
    if figure.value is not None:
        if qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
            low = figure.value
        elif qualifier in (Qualifier.LESS_THAN, Qualifier.AT_MOST):
            high = figure.value
    per = _per(tokens, end) if figure.kind in _RATED else None
    direction = _direction(tokens, first) if figure.kind in _RATED else None
    if not (qualifier or noun or per or direction):
        return figure
    return replace(figure, qualifier=qualifier, noun=noun, low=low, high=high, per=per, direction=direction)


def _words(tokens: list[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _qualifier(tokens: list[Token], first: int, end: int) -> Qualifier | None:
    at = first
    while at and tokens[at - 1].category in (
        Category.SYMBOL,
        Category.PREPOSITION,
        Category.ARTICLE,
        Category.OPEN,
    ):
        at -= 1
    for back in (4, 3, 2, 1):
        if back <= at:
            meaning = QUALIFIERS.get(_words(tokens[at - back : at]))
            if meaning:
                return meaning
    for ahead in (2, 1):
        meaning = _AFTER_PHRASES.get(_words(tokens[end : end + ahead]))
        if meaning:
            return meaning
    return None


def _per(tokens: list[Token], end: int) -> str | None:
    for skipped in (0, 1, 2):
        at = end + skipped
        if skipped and (at > len(tokens) or tokens[at - 1].category not in (Category.WORD, Category.NATION)):
            return None
        for count in (2, 1):
            unit = PER_PHRASES.get(_words(tokens[at : at + count]))
            qualified = at + count < len(tokens) and tokens[at + count].text.startswith("ال")
            if unit and not (qualified and tokens[at].text == "في"):
                return unit
    return None


def _direction(tokens: list[Token], first: int) -> str | None:
    near = tokens[max(0, first - 6) : first]
    link = near[-1].text if near else ""
    for token in reversed(near):
        if token.category in (Category.STOP, Category.COMMA):
            return None
        move = _MOVES.get(token.text)
        if move:
            if link in _TOWARDS:
                return f"{move}_to"
            return f"{move}_by" if link in _BY or token is near[-1] else None
    return None


def _noun(tokens: list[Token], first: int, end: int, folded: Folded) -> str | None:
    """The counted noun as written, with the adjectives that plainly belong to it."""
    if tokens[first].definite and first and tokens[first - 1].text.startswith("ال"):
        start, last = folded.span(tokens[first - 1].start, tokens[first - 1].end)
        return folded.given[start:last]
    run: list[Token] = []
    joined = (
        end < len(tokens)
        and tokens[end].category == Category.DASH
        and tokens[end].start == tokens[end - 1].end
    )
    end += joined
    for token in tokens[end : end + 3]:
        if token.category != Category.WORD or token.text in STOP_WORDS or len(token.text) < 2:
            break
        if token.text.startswith("وال"):
            break
        run.append(token)
    if not run:
        return None
    if run[0].text.isascii():
        plural = [
            i for i, token in enumerate(run) if token.text.endswith("s") and not token.text.endswith("ss")
        ]
        plural = plural or [i for i, token in enumerate(run) if token.text in _PLURALS]
        run = run[: plural[0] + 1] if plural and not joined else run[:1]
    else:
        agreeing = len(run) > 1 and run[0].text.endswith("ا") and run[1].text.endswith("ا")
        run = run[: 2 if agreeing else 1]
    start, last = folded.span(run[0].start, run[-1].end)
    return folded.given[start:last]


_PLURALS = frozenset(
    ["people", "men", "women", "children", "police", "staff", "personnel", "troops", "households"]
)
