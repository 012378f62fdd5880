"""A number while it is being read, and which word may come next.

A number is a sum of groups, each below the scale of the one before it: 3 ملايين و200 ألف, مئة وخمسة وعشرون
ألف, one hundred and twenty-five thousand.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.figures.reading.tokens.token import Token

NO_SCALE = Decimal("1e99")
_FEW_THOUSAND = 10_000
_MILLION, _BILLION = 10**6, 10**9
_ROUND = (Category.UNIT, Category.TEN, Category.TENS, Category.HUNDRED, Category.DIGITS)


class NumeralParser:
    """The value so far. Each reader takes a token's value and returns whether it belongs to the number."""

    def __init__(self, *, arabic: bool) -> None:
        """An empty sum; the languages differ in order (three and twenty) and in what `and` joins."""
        self.arabic = arabic
        self.total = Decimal(0)
        self.group: Decimal | None = None
        self.scale = NO_SCALE
        self.last = ""
        self.spelled = self.spelled_scales = True
        self.ordinal = False
        self.multiplied = False
        """Whether a scale follows the token that is added."""
        self.between = False
        """Whether "between" comes before the number, so that "and" may lead to another."""
        self.doubled = False
        """Whether that token is a dual before its noun."""

    def add(self, token: Token, *, joined: bool) -> bool:
        """Add the token and return whether it belongs to the number; `joined` when `and` comes before it."""
        if token.value is None or not _READERS[token.category](self, token, token.value, joined):
            return False
        self.last = token.category
        self.spelled = self.spelled and token.category != Category.DIGITS
        return True

    @property
    def value(self) -> Decimal:
        """The sum so far."""
        return self.total + (self.group or 0)

    def give_back(self) -> None:
        """Drop the group before a refused scale: بين ألفين وثلاثة آلاف states two numbers."""
        self.group, self.last, self.spelled = None, Category.SCALE, self.spelled_scales

    def _open(self, value: Decimal, joined: bool) -> bool:
        """Start a group: the first one, or one below the scale before it."""
        if self.group is not None or self.last == Category.FRACTION or value >= self.scale:
            return False
        goes_on = self.spelled or (self.multiplied and self.last == Category.SCALE)
        if self.last and (not joined if self.arabic else not goes_on):
            return False
        self.group = value
        return True

    def _extend(self, value: Decimal, joined: bool, room: int) -> bool:
        """Add to a group whose last digits are still zero, as in 100 + 25."""
        group = self.group
        if not group or group % room or self.last == Category.DIGITS or (self.arabic and not joined):
            return False
        self.group = group + value
        return True

    def digits(self, _token: Token, value: Decimal, joined: bool) -> bool:
        """3 ملايين و200 ألف; English does not join digits by `and`."""
        if (
            value < 100
            and value == int(value)
            and joined
            and self.group
            and self.last in (Category.SCALE, Category.HUNDRED)
        ):
            return self._extend(value, joined, 100)
        return (self.arabic or not joined) and self._open(value, joined)

    def unit(self, _token: Token, value: Decimal, joined: bool) -> bool:
        """One to nine, and zero by itself."""
        if self.last in (Category.UNIT, Category.TEN) or (value == 0 and self.last):
            return False
        return self._extend(value, joined, 100 if self.arabic else 10) or self._open(value, joined)

    def ten(self, _token: Token, value: Decimal, joined: bool) -> bool:
        """Ten to nineteen; in Arabic the ten of خمسة عشر."""
        if self.arabic and self.last == Category.UNIT and not joined and self.group:
            self.group += 10
            return True
        return self.last != Category.UNIT and (self._extend(value, joined, 100) or self._open(value, joined))

    def tens(self, _token: Token, value: Decimal, joined: bool) -> bool:
        """Twenty to ninety; in Arabic after the unit: ثلاثة وعشرون."""
        if self.last == Category.UNIT:
            if not (self.arabic and joined and self.group):
                return False
            self.group += value
            return True
        return self._extend(value, joined, 100) or self._open(value, joined)

    def hundred(self, token: Token, value: Decimal, joined: bool) -> bool:
        """مئة, ثلاث مئة; a whole hundred (ثلاثمئة) takes no unit before it."""
        if not joined and self.group is not None and 2 < self.group < 10 and token.name != "whole":
            self.group *= value
            return True
        return self._open(value, joined)

    def scaled(self, token: Token, value: Decimal, joined: bool) -> bool:
        """A hundred, thousand, million and so on, alone or with what they multiply."""
        if token.name == "dual":
            return self._pair_of(value / 2, joined)
        if self.last == Category.FRACTION:
            return self._part_of(token, value, joined)
        if self.group is None:
            return self._bare(token, value, joined)
        if joined:
            return False
        if value == 100 and self.group < 100:
            self.group *= value
            return True
        return self._close_all(value, self.group) or self._close(value, self.group)

    def _close_all(self, scale: Decimal, group: Decimal) -> bool:
        """Multiply all so far, from the thousands on, by a scale above the last: ألف وخمسمئة مليون."""
        most = _FEW_THOUSAND if self.between or scale < _BILLION else _MILLION
        if scale <= self.scale or self.total >= most or group < 100:
            return False
        self.total, self.group, self.scale = (self.total + group) * scale, None, scale
        return True

    def _pair_of(self, scale: Decimal, joined: bool) -> bool:
        """مليونان, ألفي."""
        if self.group is not None or (self.last and not joined):
            return False
        return self._close(scale, Decimal(2))

    def _bare(self, token: Token, value: Decimal, joined: bool) -> bool:
        """A scale without a number before it: one, or a multiple of the scale before (ألف مليار)."""
        if self.last == Category.SCALE and not joined:
            self.total, self.scale = self.total * value, self.scale * value
            return True
        if token.name == "plural" or (token.name in ("glued", "short", "capital M") and not self.last):
            return False
        if value == 100:
            return self._open(value, joined)
        return self._close(value, Decimal(2 if self.doubled and not self.last else 1))

    def _close(self, scale: Decimal, group: Decimal) -> bool:
        if scale >= self.scale:
            return False
        self.total, self.group, self.scale = self.total + group * scale, None, scale
        self.spelled_scales = self.spelled
        return True

    def _part_of(self, token: Token, value: Decimal, joined: bool) -> bool:
        """نصف مليون multiplies; مليون ونصف المليون repeats the scale that the half was of."""
        if joined or token.name == "plural":
            return False
        if self.scale < NO_SCALE:
            return value == self.scale
        self.total, self.group, self.scale = (self.group or 0) * value, None, value
        return True

    def fraction(self, token: Token, value: Decimal, joined: bool) -> bool:
        """نصف, مليون ونصف, واحد وربع, ثلاثة أرباع."""
        counted = token.name == "counted"
        if self.ordinal or (self.last and token.name == "owned"):
            return False
        if not self.last:
            self.group = value
            return not counted or self.multiplied
        if joined and not counted:
            if self.group is None:
                self.total += value * self.scale
            else:
                self.group += value
            return self.last in (*_ROUND, Category.SCALE)
        most = 10 if self.arabic else 1000
        if joined or not counted or self.group is None or self.total or not 0 < self.group < most:
            return False
        self.group *= value
        return True

    def _behind_hundreds(self, value: Decimal) -> bool:
        """An Arabic ordinal after a hundred or a thousand."""
        if not self.spelled or self.last not in (Category.HUNDRED, Category.SCALE) or self.value % 100:
            return False
        self.group, self.ordinal = (self.group or 0) + value, True
        return True

    def ordinal_word(self, token: Token, value: Decimal, joined: bool) -> bool:
        """Third, or the last word of twenty-third, المئة والخامس; one third is a fraction."""
        if not self.last:
            self.group, self.ordinal = value, True
            return True
        if self.arabic or not self.spelled:
            return self.arabic and token.definite and joined and self._behind_hundreds(value)
        if self.last == Category.UNIT and self.value == 1 and 2 < value < 100:
            self.group = 1 / value
            return True
        if self.last == Category.UNIT and value >= 100:
            self.total, self.group, self.ordinal = self.value * value, None, True
            return True
        if self.last not in (Category.TENS, Category.SCALE):
            return False
        self.total, self.group, self.ordinal = self.value + value, None, True
        return True


_READERS: dict[str, Callable[[NumeralParser, Token, Decimal, bool], bool]] = {
    Category.DIGITS: NumeralParser.digits,
    Category.UNIT: NumeralParser.unit,
    Category.TEN: NumeralParser.ten,
    Category.TENS: NumeralParser.tens,
    Category.HUNDRED: NumeralParser.hundred,
    Category.SCALE: NumeralParser.scaled,
    Category.FRACTION: NumeralParser.fraction,
    Category.ORDINAL: NumeralParser.ordinal_word,
}
SUMMANDS = frozenset(_READERS)
"""Categories that numbers are made of."""
