"""Which findings are errors and which are hints.

An error says that the English contradicts the Arabic, and is raised only between figures that are read with
certainty. A doubtful figure raises a hint at most, unless its digits are nowhere in the other text, or two
figures have changed places: then it is an error whatever the figures mean.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.figures.checking.seen_elsewhere import numbers_in
from generator.figures.reading.enrich.doubts import DENOMINATION, NAMED_BEFORE
from generator.model import Aspect, Figure, Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.figures.checking.texts import Texts


_OF_ANY_VALUE = frozenset({Aspect.DIRECTION, Aspect.ROLE})
"""What two texts say of a figure whatever its size is."""
_TELLING = 2
"""Fewest digits by which a number is recognised."""


def graded(findings: Iterable[Finding], texts: Texts) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The errors and the hints, in their order."""
    errors: list[Finding] = []
    hints: list[Finding] = []
    for finding in findings:
        certain = _certain(finding.ar, texts.target) and _certain(finding.en, texts.source)
        certain |= finding.difference.aspect in _OF_ANY_VALUE and _point_alone(finding.ar, finding.en)
        certain |= finding.difference.aspect is Aspect.ORDER
        if finding.severity is Severity.ERROR and certain:
            errors.append(finding)
        else:
            hints.append(replace(finding, severity=Severity.HINT))
    return tuple(errors), tuple(hints)


def _point_alone(ar: Figure | None, en: Figure | None) -> bool:
    """Whether only the size of figures with the same digits is in doubt: 33.649."""
    doubts = {figure.doubt for figure in (ar, en) if figure and figure.doubt}
    same = ar is not None and en is not None and numbers_in(ar.text) == numbers_in(en.text) != set()
    return same and all("point" in doubt for doubt in doubts)


def _certain(figure: Figure | None, other: str) -> bool:
    """Whether the figure is read with certainty, or has digits that the other text does not have."""
    if figure is None or figure.certain or figure.doubt in (NAMED_BEFORE, DENOMINATION):
        return True
    digits = numbers_in(figure.text)
    return any(len(number) >= _TELLING for number in digits) and digits.isdisjoint(numbers_in(other))
