"""Compiling inputs into a run, without a disk, a clock or a service.

First each article by itself, as a function of its draft, the glossary and two settings only; then the
archive, which needs all articles: addresses, conflicts, topics and outlets, related articles.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.editorial.briefs import summarise, written_summary
from generator.editorial.conflicts import Measured, measured_in, with_conflicts
from generator.editorial.naming import named, naming
from generator.editorial.nearness import near
from generator.editorial.old_addresses import with_old_addresses
from generator.editorial.permalinks import dated, reconcile
from generator.editorial.publication_policy import may_keep_brief, withhold
from generator.editorial.related import Traits, related, traits_of
from generator.editorial.run import Archive, Run
from generator.editorial.same_story import same_stories
from generator.editorial.taxonomy import taxonomy_of
from generator.editorial.verify import verify_all, with_meaning, with_names
from generator.figures import key_figures
from generator.model import TITLE_ID, BriefMethod, Measure, Publish, Status, Story, Summariser, Wording
from generator.sources.issues import follow_moves
from generator.store import AFRESH, Recall, digest_of
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from generator.editorial.inputs import Inputs, Policy
    from generator.editorial.permalinks import Addresses
    from generator.meaning.vector import Vector
    from generator.model import Article, KeyFigure, Passage
    from generator.sources.drafts import Draft
    from generator.sources.glossary import Glossary


_NO_VECTORS: Mapping[str, Vector] = MappingProxyType({})
_SECONDS = 0.05
"""About how long an article takes to compile."""


@dataclass(frozen=True, slots=True)
class CompiledArticle:
    """One checked article, and the part of it that may be published."""

    story: Story
    published: Story
    """The story as the site shows it; the same object if nothing is withheld."""
    traits: Traits
    """What may relate it to other articles."""
    measured: tuple[Measured | None, ...]
    """What each of its key figures measures, by which conflicts with other articles are found."""


def compile_run(inputs: Inputs, recall: Recall = AFRESH, workers: Workers = HERE) -> Run:
    """Everything that is published or reported from the inputs.

    `recall` may give an article as it was compiled before from the same; `workers` compile the others.
    """
    keys = {draft.article.slug: _key(draft, inputs) for draft in inputs.drafts}
    compiled = _all_compiled(inputs, keys, recall, workers)
    addresses = reconcile(
        inputs.register, (article.published for article in compiled), inputs.moment, kept=inputs.seeds
    )
    return Run(
        stories=tuple(dated(article.story, addresses.register) for article in compiled),
        archive=compile_archive(inputs, keys, compiled, addresses, recall),
        errors=(*inputs.errors, *addresses.lost),
        notices=(*inputs.notices, *_waiting_briefs(inputs.drafts, compiled)),
        outcome=inputs.outcome,
        briefing=inputs.briefing,
        addresses=addresses,
        glossary=inputs.glossary,
        memories={draft.article.slug: draft.memory for draft in inputs.drafts},
    )


def _key(draft: Draft, inputs: Inputs) -> bytes:
    """A digest of everything that the article is compiled from."""
    glossary, vectors, policy = inputs.glossary, inputs.vectors, inputs.policy
    entries = [entry.content for entry in draft.memory.entries]
    known = [vectors.get(text) for text in texts_of_machines(draft)]
    return digest_of(
        draft.article, draft.segments, entries, known, draft.brief.brief, glossary.digest, policy
    )


def _all_compiled(
    inputs: Inputs, keys: Mapping[str, bytes], recall: Recall, workers: Workers
) -> list[CompiledArticle]:
    """Each article, as it was compiled before or as the workers compile it now."""
    make = partial(_compiled, inputs.glossary, inputs.policy)
    drafts = {draft.article.slug: draft for draft in inputs.drafts}
    due = [slug for slug in drafts if not recall.holds(CompiledArticle, slug, keys[slug])]
    whole = [_with_vectors(drafts[slug], inputs.vectors) for slug in due]
    made = dict(zip(due, workers.each(make, whole, _SECONDS), strict=True))

    def again(slug: str) -> CompiledArticle:
        """The article; made now if what is held turned out to be damaged."""
        return made[slug] if slug in made else make(_with_vectors(drafts[slug], inputs.vectors))

    return [recall(CompiledArticle, slug, keys[slug], partial(again, slug)) for slug in drafts]


def _compiled(glossary: Glossary, policy: Policy, of: tuple[Draft, Mapping[str, Vector]]) -> CompiledArticle:
    draft, vectors = of
    return compile_article(draft, glossary, policy.summary, policy.publish, vectors)


def _with_vectors(draft: Draft, vectors: Mapping[str, Vector]) -> tuple[Draft, dict[str, Vector]]:
    """The draft with the vectors that it is compiled from, and no others."""
    return draft, {text: vectors[text] for text in texts_of_machines(draft) if text in vectors}


def texts_of_machines(draft: Draft) -> Iterator[str]:
    """The sentences that a machine translated, each followed by its English: their meaning is compared."""
    entries = {entry.id: entry for entry in draft.memory.entries}
    for segment in draft.segments:
        entry = entries[segment.id]
        english = entry.texts[1]
        if entry.status is Status.MACHINE and english is not None:
            yield from (segment.text, english)


def _waiting_briefs(drafts: Sequence[Draft], compiled: Sequence[CompiledArticle]) -> Iterator[str]:
    """A sentence about each brief of a person that is not shown yet."""
    for draft, article in zip(drafts, compiled, strict=True):
        brief, shown = draft.brief.brief, article.story.summary.method is BriefMethod.EDITED
        if brief.by_hand and brief.sentences and not shown and not draft.article.withdrawn:
            yield f"{draft.brief.where}: is shown as soon as the sentences that it cites have English"


def compile_article(
    draft: Draft,
    glossary: Glossary,
    summariser: Summariser,
    publish: Publish,
    vectors: Mapping[str, Vector] = _NO_VECTORS,
) -> CompiledArticle:
    """One article, from its sentences to everything that its page shows."""
    story = _story(draft.article, passages_of(draft, glossary, vectors))
    brief = draft.brief.brief
    if summariser is not Summariser.EXTRACTIVE or brief.by_hand:
        written = written_summary(story.passages, brief, glossary.forbidden)
        story = replace(story, summary=written) if written else story
    published = published_story(story, publish)
    return CompiledArticle(story, published, traits_of(published, glossary), measured_in(published))


def passages_of(
    draft: Draft, glossary: Glossary, vectors: Mapping[str, Vector] = _NO_VECTORS
) -> tuple[Passage, ...]:
    """Every sentence of the draft with its translation and findings, and how close a machine's English is.

    A person's English is published as it is, so its meaning is compared only when an editor asks.
    """
    entries = {entry.id: entry for entry in draft.memory.entries}
    translations = [entries[segment.id].translation() for segment in draft.segments]
    passages = verify_all(draft.segments, translations, glossary)
    return tuple(
        with_meaning(passage, vectors) if passage.translation.status is Status.MACHINE else passage
        for passage in with_names(passages)
    )


def compile_archive(
    inputs: Inputs,
    keys: Mapping[str, bytes],
    compiled: Sequence[CompiledArticle],
    addresses: Addresses,
    recall: Recall = AFRESH,
) -> Archive:
    """The stories as published, with their dates in the register and their relations to each other.

    `keys` are digests of what each article is compiled from, by slug; `recall` may give what was found
    before.
    """
    measured = {article.published.article.slug: article.measured for article in compiled}
    one_by_one = [dated(article.published, addresses.register) for article in compiled]
    names = naming(inputs.glossary, inputs.names)
    stories = tuple(named(story, names) for story in with_conflicts(one_by_one, measured))
    taxonomy = with_old_addresses(taxonomy_of(stories, names), stories, names)
    pairs = tuple(near(stories, inputs.vectors, recall))
    same = same_stories(pairs)
    traits = {article.published.article.slug: article.traits for article in compiled}
    return Archive(
        stories=stories,
        taxonomy=taxonomy,
        same=same,
        related=related(stories, taxonomy, traits, pairs, same),
        digests={story.article.slug: _digest(story, keys[story.article.slug]) for story in stories},
        issues=follow_moves(inputs.issues, addresses.moved),
    )


def _digest(story: Story, key: bytes) -> bytes:
    """A digest of what the article was compiled from and what the archive has added."""
    elsewhere = [(row.id, row.elsewhere) for row in story.key_figures if row.elsewhere]
    dates = story.first_published, story.first_time, story.updated
    return digest_of(key, dates, elsewhere, story.outlet, story.tags)


def published_story(story: Story, publish: Publish) -> Story:
    """The story without the English that may not be published, with brief and key figures to match."""
    if publish is Publish.ALL:
        return story
    passages = withhold(story.passages, publish)
    published = _story(story.article, passages)
    published = replace(
        published,
        first_published=story.first_published,
        first_time=story.first_time,
        updated=story.updated,
    )
    keeps = may_keep_brief(story.summary, passages, publish)
    return replace(published, summary=story.summary) if keeps else published


def _story(article: Article, passages: tuple[Passage, ...]) -> Story:
    story = Story(
        article=article,
        passages=passages,
        summary=summarise(passages),
        key_figures=_key_figures(passages, article.published),
    )
    visible = {TITLE_ID, *(passage.id for passage in story.republished)}
    return replace(
        story, key_figures=tuple(r if r.segment in visible else _unquoted(r) for r in story.key_figures)
    )


def _unquoted(row: KeyFigure) -> KeyFigure:
    """The row without the clause of a sentence that is not republished."""
    if row.measures_ar.wording is Wording.LABEL:
        return replace(row, shown_ar=None)
    return replace(row, measures_ar=Measure(row.verbatim, (0, len(row.verbatim))))


def _key_figures(passages: tuple[Passage, ...], published: date | None) -> tuple[KeyFigure, ...]:
    """The key figures; what is stated in a doubtful translation is named in Arabic."""
    sentences = [(p.id, p.segment.text, p.translation.text, p.comparison) for p in passages]
    rows = key_figures(sentences, published)
    doubtful = {passage.id for passage in passages if passage.doubtful}
    return tuple(
        replace(row, measures=None, shown=None) if doubtful.intersection(row.segments) else row
        for row in rows
    )
