"""Whether an English text follows the glossary: every term has one of its allowed forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import TermMiss
from generator.sources.glossary.inflection import arabic_pattern, english_pattern, is_as_written
from generator.store import digest_of
from generator.text.folding import fold

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

    from generator.sources.glossary.table import Term


_QUOTES = "«»“”„\"'‘’"


@dataclass(frozen=True, slots=True)
class _Rule:
    """A term with its patterns."""

    term: Term
    arabic: re.Pattern[str]
    held: str
    """A substring that every match of `arabic` contains."""
    english: tuple[re.Pattern[str], ...]
    forbidden: tuple[tuple[str, re.Pattern[str]], ...]


@dataclass(frozen=True, slots=True)
class _Use:
    """A place where the Arabic uses a term."""

    start: int
    end: int
    written: str
    rule: _Rule


class Glossary:
    """The terms of a project, ready to search for."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        """A glossary without terms finds nothing."""
        self._rules = [_rule(term) for term in terms]
        self.digest = digest_of([rule.term for rule in self._rules])
        """The same for glossaries of the same terms."""

    def __len__(self) -> int:
        """How many terms there are."""
        return len(self._rules)

    def terms(self, arabic: str) -> tuple[Term, ...]:
        """The terms that the Arabic uses, in the order of the text, each once."""
        return tuple(dict.fromkeys(use.rule.term for use in self._uses(arabic)))

    def names(
        self, arabic: str, english: str, is_name: Callable[[str], bool] = lambda _: False
    ) -> tuple[Term, ...]:
        """The proper names that an article mentions, in the order of its Arabic, each once.

        One Arabic word may be an ordinary word as well (بيان is a company and “statement”, الاقتصادية
        a newspaper and “economic”). It is a name if it is known as one (`is_name`), in Latin letters or in
        quotation marks, or if the English says the name too.
        """
        uses = (use for use in self._name_uses(arabic, english) if use[1] or is_name(use[0].arabic))
        return tuple(dict.fromkeys(term for term, _ in uses))

    def mentions(self, arabic: str, english: str) -> tuple[tuple[str, bool], ...]:
        """Each use of a proper name in the order of the Arabic: its term, and whether that is certain.

        Others are of words that may be ordinary ones, and are names only if they are known as such.
        """
        uses = ((term.arabic, certain) for term, certain in self._name_uses(arabic, english))
        return tuple(dict.fromkeys(uses))

    def _name_uses(self, arabic: str, english: str) -> Iterator[tuple[Term, bool]]:
        for use in self._uses(arabic):
            term = use.rule.term
            alone = len(term.arabic.split()) == 1 and not term.arabic.isascii()
            around = arabic[max(use.start - 1, 0) : use.start], arabic[use.end : use.end + 1]
            quoted = all(sign and sign in _QUOTES for sign in around)
            if term.name:
                certain = not alone or quoted or any(form.search(english) for form in use.rule.english)
                yield term, certain

    def named(self, name: str) -> Term | None:
        """The term of which a name is a form, in Arabic or English; the first in the file if several."""
        folded = fold(name)
        for rule in self._rules:
            english = {form.casefold() for form in rule.term.english}
            whole = rule.arabic.fullmatch(folded.text) if rule.held in folded.text else None
            if name.casefold() in english or (whole and is_as_written(rule.term.arabic, name)):
                return rule.term
        return None

    def misses(self, arabic: str, english: str) -> tuple[TermMiss, ...]:
        """Each term of the Arabic that the English words differently, in the order of the Arabic."""
        uses = {use.rule.term: use for use in reversed(self._uses(arabic))}
        return tuple(miss for use in reversed(uses.values()) for miss in _misses(use, english))

    def forbidden(self, arabic: str, english: str) -> tuple[str, ...]:
        """The forbidden forms that the English uses for terms of the Arabic; missing terms do not count."""
        return tuple(miss.forbidden for miss in self.misses(arabic, english) if miss.forbidden)

    def _uses(self, arabic: str) -> list[_Use]:
        """Where the Arabic uses terms; the longest match wins: البنك المركزي is not a use of بنك."""
        folded = fold(arabic)
        uses = []
        for rule in self._rules:
            for match in rule.arabic.finditer(folded.text) if rule.held in folded.text else ():
                start, end = folded.span(*match.span())
                if is_as_written(rule.term.arabic, arabic[start:end]):
                    uses.append(_Use(start, end, arabic[start:end], rule))
        taken: list[_Use] = []
        for use in sorted(uses, key=lambda use: (use.start - use.end, use.start)):
            if all(use.end <= other.start or other.end <= use.start for other in taken):
                taken.append(use)
        return sorted(taken, key=lambda use: use.start)


def _rule(term: Term) -> _Rule:
    arabic, held = arabic_pattern(term.arabic, name=term.name)
    return _Rule(
        term,
        arabic,
        held,
        tuple(english_pattern(form) for form in term.english),
        tuple((form, english_pattern(form)) for form in term.forbidden),
    )


def _misses(use: _Use, english: str) -> Iterator[TermMiss]:
    """Each forbidden form found outside allowed forms; if none, a miss when no allowed form is there."""
    rest = english
    for pattern in use.rule.english:
        rest = pattern.sub(lambda match: "\0" * len(match[0]), rest)
    forms = [form for form, pattern in use.rule.forbidden if pattern.search(rest)]
    for form in forms:
        yield TermMiss(use.written, use.rule.term.english, form)
    if rest == english and not forms:
        yield TermMiss(use.written, use.rule.term.english)
