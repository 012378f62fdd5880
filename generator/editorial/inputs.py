"""Inputs: everything that decides what is published, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.editorial.briefs import BriefOutcome
from generator.model import Publish, Summariser
from generator.translation import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from generator.errors import KhulasaError
    from generator.meaning.vector import Vector
    from generator.sources.drafts import Draft
    from generator.sources.glossary import Glossary
    from generator.sources.issues import Issue
    from generator.sources.names import Name
    from generator.sources.register import Register


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings that decide what of an article is published."""

    publish: Publish = Publish.ALL
    summary: Summariser = Summariser.EXTRACTIVE


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a run has read, and what the engines have added."""

    drafts: tuple[Draft, ...]
    glossary: Glossary
    register: Register
    issues: tuple[Issue, ...]
    """As in their files, newest first."""
    policy: Policy
    moment: datetime
    """Now, in UTC: when what is new in this run is first published."""
    names: tuple[Name, ...] = ()
    """The project's own rows for outlets and topics."""
    seeds: frozenset[str] = frozenset()
    """The slug of every seed, including those that cannot be read, whose articles are not lost."""
    errors: tuple[KhulasaError, ...] = ()
    """One for each file that cannot be read."""
    notices: tuple[str, ...] = ()
    outcome: Outcome = Outcome()  # noqa: RUF009 - frozen
    """What the engines did."""
    briefing: BriefOutcome = BriefOutcome()  # noqa: RUF009 - frozen
    """How many briefs a model wrote."""
    vectors: Mapping[str, Vector] = field(default_factory=dict)
    """By text, what the encoder makes of the sentences and their translations; empty without one."""
