"""Numbers in digits: what their separators mean, and fractions such as 3/4 and 2½."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.figures.lexicon.word import Category
from generator.figures.reading.tokens.token import Token

VULGAR = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3)}
_TIMES_TEN = re.compile(r" ?× ?10\^")
_LONGEST = 40
"""Longer runs of digits are not amounts; they name something."""
_DIGIT_GROUPS = re.compile(r"[.,٫٬،]")


def parse_digits(digits: str, *, arabic: bool) -> Decimal | None:
    """The value of a run of digits and separators, `None` when it is not a number.

    A comma of any script, an apostrophe or a space before exactly three digits groups thousands. A full stop
    does so only in Arabic, where 20.000 is twenty thousand; the Arabic decimal mark only before three zeros.
    A different last separator is the decimal one. The letter ر of news agencies is read by `_agency_decimal`.
    """
    if len(digits) > _LONGEST:
        return None
    if digits.isdecimal():
        return Decimal(digits)
    if digits in VULGAR:
        over, under = VULGAR[digits]
        return Decimal(over) / under
    digits, _, power = _TIMES_TEN.sub("e", digits).partition("e")
    if power:
        value = parse_digits(digits, arabic=arabic)
        return None if value is None else Decimal(format(Decimal(f"{value}e{power}"), "f"))
    if "ر" in digits:
        parts = digits.replace(" ", "").split("ر")
        return _agency_thousands(parts) if len(parts) > 2 or "000" in parts else _agency_decimal(*parts)
    digits = digits.replace(" ", "٬").replace("'", "٬")
    groups = _DIGIT_GROUPS.split(digits)
    return _grouped(digits, groups, arabic=arabic)


def _agency_thousands(groups: list[str]) -> Decimal:
    """Thousands grouped by ر, the last group typed first: 000ر000ر410 is 410 million.

    Groups of three digits that end in noughts are in the usual order: 410ر000.
    """
    usual = set(groups[-1]) == {"0"} or len(groups[0]) < len(groups[-1])
    return Decimal("".join(groups if usual else reversed(groups)))


def _agency_decimal(fraction: str, whole: str) -> Decimal:
    """The agencies' decimal, whose fraction is typed first: 7ر48 is 48.7, 82ر0 and 82ر. are 0.82.

    The arithmetic of their texts shows the order. KUNA: a barrel lost five cents, to 40ر43 from 45ر43 dollars
    (43.40 and 43.45). MENA (masress.com/moheet/389743): gains of 5ر2 billion pounds, to 7ر337 from 2ر335.
    The Amman bourse in Petra's style (elaph.com/Web/Economics/2012/1/710657.html): down 82ر0 percent, to
    3ر1939 from 3ر1955 points; gerasanews.com/article/8824: 5ر45 million dinars, up 3ر20 percent from 8ر37.
    A nought alone in front is a whole number, which no fraction ends in: 0ر47 is 0.47.
    """
    if fraction == "0" and whole.strip("0."):
        fraction, whole = whole, fraction
    return Decimal(f"{whole.rstrip('.') or '0'}.{fraction}")


def _grouped(digits: str, groups: list[str], *, arabic: bool) -> Decimal | None:
    separators = _DIGIT_GROUPS.findall(digits)
    last = separators[-1]
    if not groups[0]:
        return Decimal(f"0.{groups[1]}") if len(groups) == 2 else None
    whole = groups[:-1]
    if _groups_thousands(groups, separators, arabic=arabic):
        return Decimal("".join(groups))
    if last == "٬" or (len(whole) > 1 and not _thousands(whole, separators[:-1])) or last in separators[:-1]:
        return None
    return Decimal(f"{''.join(whole)}.{groups[-1]}")


def _thousands(groups: list[str], separators: list[str]) -> bool:
    return (
        len(groups[0]) <= 3
        and len(set(separators)) <= 1
        and (all(len(group) == 3 for group in groups[1:]) or _is_indian(groups, separators))
        and not groups[0].startswith("0")
    )


def _is_indian(groups: list[str], separators: list[str]) -> bool:
    """Whether groups above the thousands have two digits, by commas only: 12,34,567."""
    pairs = groups[1:-1]
    return (
        bool(pairs)
        and separators[0] == ","
        and len(groups[-1]) == 3
        and all(len(pair) == 2 for pair in pairs)
    )


def _groups_thousands(groups: list[str], separators: list[str], *, arabic: bool) -> bool:
    if not _thousands(groups, separators) or (separators[0] == "٫" and groups[-1] != "000"):
        return False
    if separators[0] != "." or len(groups) > 2:
        return True
    return arabic and (len(groups[0]) > 1 or groups[1].endswith("0"))


_SMALL_LIST = re.compile(r"\d{1,2}(?:,\d{1,2}){2,}")


def list_of_numbers(digits: str, start: int) -> list[Token]:
    """The tokens of 22,24,26,31 without blanks; empty for anything but a list of small numbers."""
    if not _SMALL_LIST.fullmatch(digits):
        return []
    items = [(match.start(), match.group()) for match in re.finditer(r"\d+|,", digits)]
    kinds = {True: Category.COMMA, False: Category.DIGITS}
    return [
        Token(
            kinds[text == ","],
            start + at,
            start + at + len(text),
            text,
            None if text == "," else Decimal(text),
        )
        for at, text in items
    ]


_BEHIND_MINUS = frozenset({Category.MEASURE, Category.SCALE, Category.PERCENT})


_NOT_BEFORE_MINUS = frozenset({Category.DASH, Category.STOP, Category.PERCENT})


def with_minus_behind(tokens: list[Token]) -> list[Token]:
    """The tokens with a minus that is typed behind its number, as right-to-left fields leave it: 5- مئوية.

    It is right behind the digits, then a blank and what they measure; a number that opens a line is an item.
    """
    mended: list[Token] = []
    done = 0
    for index in range(1, len(tokens) - 2):
        number, dash, following = tokens[index : index + 3]
        if number.category != Category.DIGITS or dash.category != Category.DASH or number.value is None:
            continue
        apart = dash.end < following.start or following.category == Category.PERCENT
        tight = number.end == dash.start and apart
        measured = following.category in _BEHIND_MINUS or following.text == "تحت"
        if tight and measured and tokens[index - 1].category not in _NOT_BEFORE_MINUS:
            mended += tokens[done:index]
            mended.append(number._replace(end=dash.end, text=f"-{number.text}", value=-abs(number.value)))
            done = index + 2
    return mended + tokens[done:]


_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 100})


def join_fractions(tokens: list[Token]) -> list[Token]:
    """Fractions in digits, 3/4 and 2 1/4, as one token each; 9/11 and 24/7 are not fractions."""
    written: list[Token] = []
    index = 0
    while index < len(tokens):
        over, slash, under = (*tokens[index : index + 3], None, None)[:3]
        if over and over.text in VULGAR and written and over.value and _is_whole(written[-1], over):
            whole = written.pop()
            written.append(
                Token(Category.DIGITS, whole.start, over.end, "", (whole.value or Decimal(0)) + over.value)
            )
            index += 1
            continue
        fourth = tokens[index + 3].category if index + 3 < len(tokens) else ""
        alone = len(tokens) == 3
        if over and slash and under and fourth != Category.SLASH and _is_fraction(over, slash, under, alone):
            before = written[-1] if written and _is_whole(written[-1], over) else None
            value = (over.value or Decimal(0)) / (under.value or Decimal(1))
            if before is not None and before.value is not None:
                written.pop()
                over, value = before, before.value + value.copy_sign(before.value)
            written.append(Token(Category.DIGITS, over.start, under.end, "", value))
            index += 3
        else:
            written.append(tokens[index])
            index += 1
    return written


def _is_fraction(over: Token, slash: Token, under: Token, alone: bool) -> bool:
    tight = over.end == slash.start and slash.end == under.start
    plain = over.category == under.category == Category.DIGITS and slash.category == Category.SLASH
    if not (tight and plain) or over.value is None or under.value is None:
        return False
    usual = under.value in _DENOMINATORS or (alone and 0 < under.value < 1000)
    return usual and abs(over.value) < under.value and over.value == int(over.value)


def _is_whole(before: Token, over: Token) -> bool:
    return (
        before.category == Category.DIGITS
        and before.text.lstrip("- ").isdigit()
        and over.start - before.end <= 2
    )
