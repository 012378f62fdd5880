"""What the check finds between two texts: in which aspect they differ, and what each of them says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.figure import Figure


class Aspect(StrEnum):
    """In which respect two texts differ."""

    MISSING = "missing"
    INVENTED = "invented"
    VALUE = "value"
    SCALE = "scale"
    """The same digits, a thousand or a million times as much."""
    UNIT = "unit"
    CURRENCY = "currency"
    DATE = "date"
    KIND = "kind"
    """Percent for money, a rank for a number of things."""
    BOUND = "bound"
    RATE = "rate"
    RANGE = "range"
    SIGN = "sign"
    POINTS = "points"
    """Percent for percentage points."""
    DIRECTION = "direction"
    ROLE = "role"
    """By so much, to so much, from so much."""
    HALF_OF_DAY = "half_of_day"
    SIDE_OF_TIME = "side_of_time"
    """Before a time or after it."""
    SIDE_OF_NOW = "side_of_now"
    PART_OF_PERIOD = "part_of_period"
    """The beginning or the end of it."""
    AGE = "age"
    """An age for a span of time or a label."""
    AGE_AT_ANOTHER_TIME = "age_at_another_time"
    RANK = "rank"
    NOUN = "noun"
    """Another noun beside the same number."""
    OWNER = "owner"
    """The same number, said of something or somebody else."""
    SHARE = "share"
    """For each, or for all together."""
    ORDER = "order"
    NAMES = "names"
    """Two figures traded their names."""
    THINGS = "things"
    """Two figures traded what they are said of."""
    WORD = "word"
    """Words that are not figures."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text says."""

    figure: Figure
    words: str
    """The figure with the words beside it, verbatim; the figure alone when its text is not known."""
    lang: str
    """The language of the text: `ar` or `en`."""
    sense: str | None = None
    """What the words say of the figure, if that is what differs: `by`, `fell`, `each`; a time's minutes."""
    noun: str | None = None
    """What an Arabic figure counts, in English, if that is what differs and the word is known."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: what each of the two texts says."""

    aspect: Aspect
    source: tuple[Reading, ...]
    """None if only the target says it, two if two figures changed places."""
    target: tuple[Reading, ...]
    """In the order of the target; as many as of the source, if both say something."""
    languages: tuple[str, str] = ("ar", "en")
    """Of the source and of the target."""


class FindingKind(StrEnum):
    """How the English departs from the Arabic."""

    MISSING = "missing"
    CHANGED = "changed"
    INVENTED = "invented"


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    """The English contradicts the Arabic: it counts in verdicts, on the site and in exit codes."""
    HINT = "hint"
    """Worth an editor's look, and probably right: another noun, a weekday for “yesterday”."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between the figures of two texts."""

    kind: FindingKind
    ar: Figure | None
    en: Figure | None
    reason: str
    """One sentence for a person, in English, that names what each text says."""
    difference: Difference
    """The same as data, from which the sentence is made in either language."""
    severity: Severity = Severity.ERROR

    def explain(self) -> str:
        """The difference in one sentence."""
        return self.reason


@dataclass(frozen=True, slots=True)
class Comparison:
    """The comparison of an Arabic text's figures with those of its English."""

    arabic: tuple[Figure, ...]
    english: tuple[Figure, ...]
    pairs: tuple[tuple[int, int], ...]
    """Indices into `arabic` and `english` of figures that correspond, agreeing or changed."""
    findings: tuple[Finding, ...]
    """The errors."""
    hints: tuple[Finding, ...] = ()
    """What an editor may look at: it counts in no verdict and appears on no page."""
    accepted: bool = False
    """Whether a person has said that the figures are right; there are no findings then."""
