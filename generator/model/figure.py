"""A figure as a text states it, and how it has changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from generator.model.dates import Grain, PartialDate


class Kind(StrEnum):
    """The kinds of figures."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    QUANTITY = "quantity"
    DURATION = "duration"
    AGE = "age"
    RATIO = "ratio"
    ORDINAL = "ordinal"
    DATE = "date"
    PERIOD = "period"
    SCORE = "score"
    TIME = "time"
    PHONE = "phone"
    IDENTIFIER = "identifier"


class Qualifier(StrEnum):
    """How the text bounds a stated number."""

    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    NEARLY = "nearly"


class Way(StrEnum):
    """Up or down."""

    ROSE = "rose"
    FELL = "fell"


@dataclass(frozen=True, slots=True)
class Movement:
    """The direction in which a text says that an amount moved."""

    way: Way
    by: bool
    """Whether the figure is how far it moved rather than the level it reached."""

    def __str__(self) -> str:
        """`rose_by`, `rose_to`, `fell_by`, `fell_to`."""
        return f"{self.way}_{'by' if self.by else 'to'}"


class Form(Enum):
    """How a text writes a figure, where other languages write it differently."""

    DUAL = auto()
    """Two things in one noun: هدفين."""
    RANK_IN_WORDS = auto()
    """A definite cardinal after its noun, as its rank: البيت العشرون."""
    SHARE = auto()
    """So many of each so many: one in five."""
    DAY_AND_MONTH_IN_DIGITS = auto()
    """1/10/2018, where either number may be the day."""
    BEGINNING = auto()
    """أول أيار: the beginning of May, or its first day."""
    CALENDAR_UNSAID = auto()
    """A year that only its number shows to be Hijri: عام 1445."""
    CENTURY_UNSAID = auto()
    """A decade without its century, which may be the last or this one: الثلاثينيات."""
    ONE_OF_RATE = auto()
    """The one of an exchange rate: $1 = 3.75 riyals, where others say what the dollar is worth."""
    SEEN_FROM_NOW = auto()
    """The last century."""
    ONE_MORE = auto()
    """An English rank without its noun, where others say another: two were killed and a third was hurt."""


class Figure(NamedTuple):
    """A number, quantity or date as a text states it.

    A named tuple, because a frozen dataclass takes five times as long to make, and reading makes many.
    """

    kind: Kind
    start: int
    """Offset of the first code point in the text as given."""
    end: int
    text: str
    """The figure verbatim: `text_given[start:end]`."""
    rule: str
    """The name of the rule that read it."""
    key: bool
    """Whether it may appear in the table of key figures."""
    value: Decimal | None = None
    """The stated number, 25 for 25 %; `None` for a range and most dates."""
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    """ISO 4217 for money (DINAR, RIYAL, … when no country is stated), else an English singular."""
    noun: str | None = None
    """What is counted, as written."""
    per: str | None = None
    """`year`, `month`, `day`, `hour`, `person`, …"""
    qualifier: Qualifier | None = None
    movement: Movement | None = None
    """If the text states one."""
    grain: Grain | None = None
    """For dates and periods."""
    begin: datetime | None = None
    """First instant of a fully stated date."""
    until: datetime | None = None
    """First instant after it."""
    partial: PartialDate | None = None
    """The stated parts of a date without `begin` and `until`."""
    form: Form | None = None
    """How it is written, when that matters to the check or to house style."""
    doubt: str | None = None
    """Why the reading is not sure, as a phrase for a person; a doubtful figure is never a key figure."""

    @property
    def certain(self) -> bool:
        """Whether nothing in the text allows another reading."""
        return self.doubt is None


class Verdict(StrEnum):
    """The outcome of the check for one key figure."""

    MATCHED = "matched"
    CHANGED = "changed"
    MISSING = "missing"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Change:
    """What a figure was before, if its sentence says so, and how it has moved since."""

    before: Figure
    """The earlier amount, of the same kind and unit."""
    computed: Decimal
    """The change as computed from the two, to one decimal: in percent, or in points for percentages."""
    now: Figure
    """The later amount: the figure itself, or the upper end of "from 5 to 7"."""
    way: Way | None
    """Up or down, as the verb says; otherwise as the two amounts show; `None` when the two disagree."""
    stated: Figure | None
    """The same change as the text itself states it, in percent; preferred on pages."""
