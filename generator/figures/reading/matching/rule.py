"""What a rule is, and how a list of rules reads a text.

A rule is a pattern over the shape of a text (letters of `Category`) with a function that turns the match
into a `Figure`. At each place the first rule that reads something wins; reading resumes after its match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words
from generator.figures.reading.matching.pattern import expand, openings
from generator.figures.reading.tokens.token import shape_of
from generator.model import Figure, Kind

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token
    from generator.text.folding import Folded

KEY_KINDS = frozenset(
    {Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.QUANTITY, Kind.DURATION, Kind.AGE, Kind.RATIO}
)
"""Kinds that may appear in the table of key figures."""

_LEADING = frozenset({
    Category.IN, Category.PREPOSITION, Category.FROM, Category.TO, Category.OF, Category.OPEN, Category.AND,
    Category.COMMA,
})  # fmt: skip
"""Words and marks that lead to a figure without being part of it."""

MACROS = {
    "number": "[ndYwR]",
    "plain": "[ndYw]",
    "amount": "(?:[ndYwR]|F)",
    "day": "[dOw]",
    "small": "d",
    "year4": "Y",
    "spelled": "w",
    "ordinal": "O",
    "half": "F",
    "symbol": r"[\$i]",
    "currency": "c",
    "two_currency": "C",
    "cent": "l",
    "short_money": "u",
    "nation": "a",
    "percent": "%",
    "point": "P",
    "lettered": "L",
    "time": "[tyg]",
    "two_times": "k",
    "measure": "q",
    "two_measures": "K",
    "month": "M",
    "year_word": "[yj]",
    "a_year": "y",
    "in": "[jp]",
    "from": "f",
    "to": "r",
    "of": "[vf]",
    "era": "e",
    "decade": "E",
    "century": "g",
    "quarter": "Q",
    "hour": "h",
    "meridiem": "z",
    "aged": "G",
    "and": "&",
    "dash": "-",
    "comma": ",",
    "colon": ":",
    "slash": "/",
    "open": r"\(",
    "close": r"\)",
    "word": "_",
    "article": "A",
    "id": "x",
    "digits": "[dnY]",
    "two_things": "N",
    "goals": "V",
    "weekday": "W",
    "round": "B",
    "mark": '"',
    "any": ".",
}
"""The names that patterns may use, with the letters of `Category` that each covers."""


class Reading(NamedTuple):
    """A rule's match: the tokens it covers, and the text around them."""

    folded: Folded
    tokens: list[Token]
    match: re.Match[str]
    rule: str

    def get(self, group: str) -> Token | None:
        """The first token of a named group."""
        if group not in self.match.re.groupindex:
            return None
        at = self.match.start(group)
        return self.tokens[at] if at >= 0 and self.match.end(group) > at else None

    def need(self, group: str) -> Token:
        """The first token of a group that the pattern always fills."""
        return self.tokens[self.match.start(group)]

    def before(self, back: int = 1) -> Token | None:
        """The token `back` places before the match."""
        at = self.match.start() - back
        return self.tokens[at] if at >= 0 else None

    def after(self, ahead: int = 1) -> Token | None:
        """The token `ahead` places after the match."""
        at = self.match.end() - 1 + ahead
        return self.tokens[at] if at < len(self.tokens) else None

    def followed_by(self, *categories: str) -> bool:
        """Whether the token after the match is of one of the categories."""
        following = self.after()
        return following is not None and following.category in categories

    def capital(self, token: Token) -> bool:
        """Whether the token starts with a capital."""
        return self.folded.given[self.folded.span(token.start, token.end)[0]].isupper()

    def figure(self, kind: Kind, **facts: Any) -> Figure:
        """The figure that the match states."""
        start, end = self.span()
        facts.setdefault("key", kind in KEY_KINDS and facts.get("doubt") is None)
        return Figure(kind, start, end, self.folded.given[start:end], self.rule, **facts)

    def alone(self) -> bool:
        """Whether the match is all that its sentence says."""
        return all(
            token is None or token.category == Category.STOP for token in (self.before(), self.after())
        )

    def span(self) -> tuple[int, int]:
        """The match's span in the text as given, without the preposition that leads to it."""
        first = self.match.start()
        while self.tokens[first].category in _LEADING:
            first += 1
        return self.folded.span(self.tokens[first].start, self.tokens[self.match.end() - 1].end)


class Refusal(NamedTuple):
    """A rule whose pattern matched and which still read nothing, because what it needs was not there."""

    rule: Rule
    start: int
    """Offset of the first code point of the match in the text as given."""
    end: int


Found = tuple[Figure, int, int]
"""A figure with the indices of its first token and of the one after its last."""

Reader = Callable[[Reading], Figure | None]


@dataclass(frozen=True)
class Rule:
    """One way in which texts state a figure."""

    name: str
    pattern: str
    """Categories in braces, with regular-expression operators between them."""
    read: Reader
    examples: tuple[tuple[str, str], ...]
    """A text, and what the rule reads there: kind, value, unit and so on, one blank between."""
    counter_examples: tuple[str, ...] = ()
    """Texts in which this rule must read nothing."""
    needs: str = field(kw_only=True)
    """What must be there for the rule to read a figure, as a phrase; shown by `khulasa figures --explain`."""
    look: Callable[[list[Token], int], bool] | None = field(default=None, kw_only=True)
    """A quick test of the tokens where a match would begin, `False` only where `read` returns `None`."""
    of_percent: bool = False
    """Whether it reads percentages; other rules reject a match that a percent sign follows."""

    @cached_property
    def letters(self) -> str:
        """The pattern as a regular expression over the letters of `Category`."""
        return expand(self.pattern, MACROS)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The same, compiled when the rule is first tried: most texts try few rules."""
        return re.compile(self.letters)


def ends_phrase(reading: Reading, token: Token) -> bool:
    """Whether a word after a number cannot be what it counts: a function word, a name, a definite noun."""
    plain = token.text.removeprefix("و")
    return plain in stop_words() or has_article(plain) or (token.text.isascii() and reading.capital(token))


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of a language, indexed by the letters that they can begin with."""

    rules: tuple[Rule, ...]
    """Most specific first: at each place the first that reads something wins."""
    starts: dict[str, tuple[Rule, ...]]
    """Rules by the two letters that they can begin with; by one letter those that may end after it."""
    candidate: re.Pattern[str]
    """Matches where some rule does, so that all other places are skipped without trying one."""

    @classmethod
    def of(cls, rules: tuple[Rule, ...]) -> RuleBook:
        """Index the rules by the letters that they can begin with."""
        begun = [(rule, openings(rule.letters)) for rule in rules]
        pairs = set().union(*(opening for _, opening in begun))
        letters = sorted({pair[0] for pair in pairs})
        starts = {
            start: tuple(rule for rule, opening in begun if start in opening or start[0] in opening)
            for start in sorted(pairs.union(letters))
        }
        at_letter = (_begins(letter, begun) for letter in letters)
        return cls(rules, starts, re.compile("|".join(at_letter)))


def _begins(letter: str, begun: Iterable[tuple[Rule, frozenset[str]]]) -> str:
    """A pattern for the letter where one of the rules matches that can begin with it.

    The letter comes first and the rules in a lookbehind after it, because `re` skips alternatives at once
    when their first letter differs. Where no rule can go on, none is tried.
    """
    rules = [rule for rule, opening in begun if any(pair[0] == letter for pair in opening)]
    seconds = {pair[1:] for _, opening in begun for pair in opening if pair[0] == letter}
    ahead = "" if "" in seconds else f"(?=[{re.escape(''.join(sorted(seconds)))}])"
    unnamed = (re.sub(r"\(\?P<\w+>", "(?:", rule.letters) for rule in rules)
    return f"{re.escape(letter)}{ahead}(?<=(?={'|'.join(unnamed)}){re.escape(letter)})"


def apply(
    book: RuleBook, folded: Folded, tokens: list[Token], refusals: list[Refusal] | None = None
) -> list[Found]:
    """Every figure with the indices of its first token and the one after its last, in order.

    The refusals of rules are added to the list, if one is given.
    """
    shape = shape_of(tokens)
    figures: list[Found] = []
    position = 0
    while candidate := book.candidate.search(shape, position):
        position = candidate.start()
        opening = shape[position : position + 2]
        for rule in book.starts.get(opening) or book.starts[opening[0]]:
            if rule.look is not None and refusals is None and not rule.look(tokens, position):
                continue
            match = rule.compiled.match(shape, position)
            if match is None:
                continue
            end = match.end()
            if shape[end : end + 1] == Category.PERCENT and not rule.of_percent:
                continue
            reading = Reading(folded, tokens, match, rule.name)
            figure = rule.read(reading)
            if figure is None and refusals is not None:
                refusals.append(Refusal(rule, *reading.span()))
            if figure is not None:
                figures.append((figure, match.start(), end))
                position = end - 1
                break
        position += 1
    return figures
