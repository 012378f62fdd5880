"""Stories for the tests of pages: real ones, from sentences to key figures, without files or engines."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.config.settings import Settings
from generator.editorial.briefs import summarise
from generator.editorial.conflicts import conflicts_of, measured_in, with_conflicts
from generator.editorial.verify import verify_all
from generator.figures import key_figures
from generator.model import Article, Segment, SegmentId, Status, Story, Translation
from generator.resources import Templates
from generator.sources.memory import MemoryFile, identify
from generator.sources.seeds.reader import read_seed
from generator.text.sentences import split_sentences

if TYPE_CHECKING:
    from datetime import date

    from generator.model import KeyFigure, Passage, Summary

ROOT = Path(__file__).parents[3]
TEMPLATES = Templates.of(ROOT)
SHIPPED = "netflix-ai-product-manager"
SETTINGS = Settings(
    project=ROOT,
    site_name="Khulasa",
    site_url="https://khulasa.example/",
    docs_dir=ROOT / "docs",
    site_dir=ROOT / "site",
    report_url="https://khulasa.example/report?a=1&b=2",
)
PORT = (
    ("أرباح الميناء ترتفع", "Port profits rise"),
    ("أعلن الميناء أرباحا بلغت 5 ملايين دولار.", "The port announced profits of $5 million."),
    ("وكانت الأرباح 4 ملايين دولار في 2022.", "Profits were $4 million in 2022."),
    ("ويعمل في الميناء 300 عامل.", "The port employs 300 workers."),
)
"""Sentences and their English, the title first; each is a paragraph."""

Pairs = Sequence[tuple[str, str | None]]


def story(
    pairs: Pairs = PORT,
    status: Status = Status.EDITED,
    engine: str | None = None,
    first_published: date | None = None,
    **article: object,
) -> Story:
    """An article of these sentences, checked, summarised and ranked as the pipeline does it."""
    made = Article(
        **{
            "slug": "port",
            "title": pairs[0][0],
            "paragraphs": tuple(arabic for arabic, _ in pairs[1:]),
            "path": PurePosixPath("seeds/port.txt"),
            "digest": "0" * 64,
            **article,
        }  # type: ignore[arg-type]
    )
    segments = _segments(pairs)
    translations = [
        Translation(segment.id, english, Status.PENDING if english is None else status, engine)
        for segment, (_, english) in zip(segments, pairs, strict=True)
    ]
    return replace(_story(made, segments, translations), first_published=first_published)


def shipped() -> Story:
    """The article that comes with the repository."""
    article = read_seed(ROOT / "seeds" / f"{SHIPPED}.txt", ROOT)
    memory = MemoryFile(ROOT / "seeds" / f"{SHIPPED}.en.po", "po")
    found = identify(split_sentences(article), memory.entries)
    return _story(article, found.segments, [entry.translation() for entry in found.entries])


def _segments(pairs: Pairs) -> tuple[Segment, ...]:
    segments, start = list[Segment](), 0
    for number, (arabic, _) in enumerate(pairs):
        segments.append(Segment(SegmentId.of(number), arabic, number, start, start + len(arabic)))
        start += len(arabic) + 1
    return tuple(segments)


def _story(article: Article, segments: Sequence[Segment], translations: Sequence[Translation]) -> Story:
    return Story(article, *_compiled(tuple(segments), tuple(translations)))


@functools.cache
def _compiled(
    segments: tuple[Segment, ...], translations: tuple[Translation, ...]
) -> tuple[tuple[Passage, ...], Summary, tuple[KeyFigure, ...]]:
    """What follows from the sentences alone, made once for all articles that have them."""
    passages = verify_all(segments, translations)
    read = [(p.id, p.segment.text, p.translation.text, p.comparison) for p in passages]
    return passages, summarise(passages), key_figures(read)


def compared(stories: Sequence[Story]) -> list[Story]:
    """The stories with what they say otherwise than each other."""
    conflicts = conflicts_of(stories, {one.article.slug: measured_in(one) for one in stories})
    return [with_conflicts(one, conflicts) for one in stories]
