"""Compiling inputs into a run, without a disk, a clock or a service.

First each article by itself, as a function of its draft, the glossary and two settings only; then the
archive, which needs all articles: addresses, conflicts, topics and outlets, related articles.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.editorial.briefs import summarise, written_summary
from generator.editorial.compiled_article import ArticleHead, CompiledArticle
from generator.editorial.conflicts import conflicts_of, measured_in, with_conflicts
from generator.editorial.naming import mentions_in, named, naming
from generator.editorial.nearness import near, sentences_of
from generator.editorial.old_addresses import with_old_addresses
from generator.editorial.permalinks import dated, page_print, reconcile
from generator.editorial.publication_policy import may_keep_brief, withhold
from generator.editorial.related import related, traits_of
from generator.editorial.run import Archive, Memories, Run
from generator.editorial.same_story import same_stories
from generator.editorial.taxonomy import taxonomy_of
from generator.editorial.verify import verify_all, with_meaning, with_names
from generator.figures import key_figures
from generator.model import TITLE_ID, BriefMethod, Measure, Publish, Status, Story, Summariser, Wording
from generator.sources.issues import follow_moves
from generator.store import AFRESH, Recall, digest_of
from generator.text.opening import gist
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from generator.editorial.conflicts import StoryRow
    from generator.editorial.inputs import Inputs, Policy
    from generator.editorial.permalinks import Addresses
    from generator.meaning.vector import Vector
    from generator.model import Article, KeyFigure, Passage
    from generator.sources.drafts import Draft
    from generator.sources.glossary import Glossary


_NO_VECTORS: Mapping[str, Vector] = MappingProxyType({})
_SECONDS = 0.05
"""About how long an article takes to compile."""


def compile_run(inputs: Inputs, recall: Recall = AFRESH, workers: Workers = HERE) -> Run:
    """Everything that is published or reported from the inputs.

    `recall` may give an article as it was compiled before from the same; `workers` compile the others.
    """
    keys = {draft.article.slug: _key(draft, inputs) for draft in inputs.drafts}
    compiled = _all_compiled(inputs, keys, recall, workers)
    addresses = reconcile(
        inputs.register,
        (article.published for article in compiled),
        inputs.moment,
        kept=inputs.seeds,
        pages={article.story.article.slug: article.page_print for article in compiled},
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
        memories=Memories(inputs.drafts),
    )


def _key(draft: Draft, inputs: Inputs) -> bytes:
    """A digest of everything that the article is compiled from."""
    head, vectors = draft.head, inputs.vectors
    known = [vectors.get(text) for text in head.machine_texts]
    return digest_of(head.key, known, inputs.glossary.digest, inputs.policy)


def _all_compiled(
    inputs: Inputs, keys: Mapping[str, bytes], recall: Recall, workers: Workers
) -> list[CompiledArticle]:
    """Each article, as it was compiled before or as the workers compile it now."""
    recall.expect(ArticleHead)
    make = partial(_compiled, inputs.glossary, inputs.policy)
    drafts = {draft.article.slug: draft for draft in inputs.drafts}
    due = [slug for slug in drafts if not recall.holds(CompiledArticle, slug, keys[slug])]
    asked = [_with_vectors(drafts[slug], inputs.vectors) for slug in due]
    made = dict(zip(due, workers.each(make, asked, _SECONDS), strict=True))

    def again(slug: str) -> CompiledArticle:
        """The article; made now if what is held turned out to be damaged."""
        return made[slug] if slug in made else make(_with_vectors(drafts[slug], inputs.vectors))

    def whole(slug: str) -> CompiledArticle:
        return recall(CompiledArticle, slug, keys[slug], partial(again, slug))

    return [_recalled(draft.article, keys[slug], recall, whole) for slug, draft in drafts.items()]


def _recalled(
    article: Article, key: bytes, recall: Recall, whole: Callable[[str], CompiledArticle]
) -> CompiledArticle:
    """The compiled article, of which only the head is read unless it was made now."""
    slug = article.slug
    read = cache(partial(whole, slug))
    if not recall.holds(ArticleHead, slug, key):
        read()
    return recall(ArticleHead, slug, key, lambda: ArticleHead.of(read())).with_rest(article, read)


def _compiled(glossary: Glossary, policy: Policy, of: tuple[Draft, Mapping[str, Vector]]) -> CompiledArticle:
    draft, vectors = of
    return compile_article(draft, glossary, policy.summary, policy.publish, vectors)


def _with_vectors(draft: Draft, vectors: Mapping[str, Vector]) -> tuple[Draft, dict[str, Vector]]:
    """The draft with the vectors that it is compiled from, and no others."""
    return draft, {text: vectors[text] for text in draft.head.machine_texts if text in vectors}


def _waiting_briefs(drafts: Sequence[Draft], compiled: Sequence[CompiledArticle]) -> Iterator[str]:
    """A sentence about each brief of a person that is not shown yet."""
    for draft, article in zip(drafts, compiled, strict=True):
        if not draft.head.has_brief or draft.article.withdrawn:
            continue
        if article.story.summary.method is not BriefMethod.EDITED:
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
    return CompiledArticle(
        story,
        published,
        traits_of(published, glossary),
        measured_in(published),
        mentions_in(published, glossary),
        gist(sentences_of(published)),
        page_print(published),
    )


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
    by_slug = {article.published.article.slug: article for article in compiled}
    measured = {slug: article.measured for slug, article in by_slug.items()}
    one_by_one = [dated(article.published, addresses.register) for article in compiled]
    mentions = {slug: article.mentions for slug, article in by_slug.items()}
    names = naming(inputs.glossary, inputs.names, mentions)
    conflicts = conflicts_of(one_by_one, measured)
    stories = tuple(named(with_conflicts(story, conflicts), names) for story in one_by_one)
    taxonomy = with_old_addresses(taxonomy_of(stories, names), stories, names)
    gists = {slug: article.gist for slug, article in by_slug.items()}
    pairs = tuple(near(stories, inputs.vectors, recall, gists))
    same = same_stories(pairs)
    traits = {slug: article.traits for slug, article in by_slug.items()}
    return Archive(
        stories=stories,
        taxonomy=taxonomy,
        same=same,
        related=related(stories, taxonomy, traits, pairs, same),
        digests={
            slug: _digest(story, keys[slug], conflicts.get(slug, {}))
            for slug, story in zip(by_slug, stories, strict=True)
        },
        issues=follow_moves(inputs.issues, addresses.moved),
    )


def _digest(story: Story, key: bytes, conflicts: Mapping[str, Sequence[StoryRow]]) -> bytes:
    """A digest of what the article was compiled from and what the archive has added."""
    elsewhere = [
        (id_, [(other.name, other.what.digest) for other in others])
        for id_, others in sorted(conflicts.items())
    ]
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
    """The key figures; what is stated in an unsure translation is named in Arabic."""
    sentences = [(p.id, p.segment.text, p.translation.text, p.comparison) for p in passages]
    rows = key_figures(sentences, published)
    unsure = {passage.id for passage in passages if passage.unsure}
    return tuple(
        replace(row, measures=None, shown=None) if unsure.intersection(row.segments) else row for row in rows
    )
