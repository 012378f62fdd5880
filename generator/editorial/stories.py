"""From articles to stories: each with its sentences, its memory, its brief, and all that pages show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.editorial.briefs import summarise, written_summary
from generator.editorial.publication_policy import may_keep_brief, withhold
from generator.editorial.verify import verify_all
from generator.errors import MemoryFileError
from generator.figures import key_figures
from generator.model import Article, Publish, Segment, Story, Summariser
from generator.sources.memory import BriefFile, MemoryFile, identify
from generator.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.config.settings import Settings
    from generator.model import Passage
    from generator.sources.glossary import Glossary
    from generator.sources.memory import Brief


@dataclass(frozen=True, slots=True)
class Draft:
    """An article, its sentences with their ids, its memory, and its brief if one was written."""

    article: Article
    segments: tuple[Segment, ...]
    memory: MemoryFile
    brief: BriefFile


def make_drafts(settings: Settings, articles: Iterable[Article]) -> tuple[list[Draft], list[MemoryFileError]]:
    """Each article with its sentences, memory and brief, and an error for each file nobody can read."""
    drafts, errors = [], []
    for article in articles:
        path = (settings.project / article.path).with_suffix(".en.po")
        try:
            memory = MemoryFile(path, path.relative_to(settings.project).as_posix())
            beside = (settings.project / article.path).with_suffix(".summary.yml")
            brief = BriefFile(beside, beside.relative_to(settings.project).as_posix())
        except MemoryFileError as error:
            errors.append(error)
            continue
        identified = identify(split_sentences(article), memory.entries)
        memory.replace(identified.entries)
        drafts.append(Draft(article, identified.segments, memory, brief))
    return drafts, errors


def make_story(draft: Draft, glossary: Glossary) -> Story:
    """One article from its sentences to everything a page shows of it."""
    entries = {entry.id: entry for entry in draft.memory.entries}
    translations = [entries[segment.id].translation() for segment in draft.segments]
    passages = verify_all(draft.segments, translations, glossary)
    return _story(draft.article, passages)


def with_brief(story: Story, brief: Brief, summariser: Summariser, glossary: Glossary) -> Story:
    """The story with its written brief, if there is one to publish."""
    if summariser is Summariser.EXTRACTIVE and not brief.by_hand:
        return story
    written = written_summary(story.passages, brief, glossary.forbidden)
    return replace(story, summary=written) if written else story


def published(story: Story, publish: Publish) -> Story:
    """The story as the site shows it: made anew without the English that is not for publication."""
    if publish is Publish.ALL:
        return story
    passages = withhold(story.passages, publish)
    anew = _story(story.article, passages)
    anew = replace(anew, first_published=story.first_published, updated=story.updated)
    return replace(anew, summary=story.summary) if may_keep_brief(story.summary, passages, publish) else anew


def _story(article: Article, passages: tuple[Passage, ...]) -> Story:
    return Story(
        article=article,
        passages=passages,
        summary=summarise(passages),
        key_figures=key_figures([(p.id, p.segment.text, p.translation.text, p.comparison) for p in passages]),
    )
