"""Articles are indexed by period of publication, and readers get one index as if there were no periods."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.editorial.naming import Naming
from generator.editorial.taxonomy import taxonomy_of
from generator.resources import Templates
from generator.site.search import periods
from generator.site.search.bundle import article_names, encoded_word
from generator.site.search.bundle import bundle as index_files
from generator.site.search.changes import Kept, changed, touched_in_all
from generator.site.search.documents import documents_of
from generator.site.search.join import Joined, join
from generator.site.search.kept import kept_bundle
from generator.site.search.packing import ARRAY, TEXT, UNSIGNED, contents, head, unpack
from generator.site.search.pagefind import indexed
from generator.site.search.periods import MANY, by_period
from generator.site.search.postings import encoded, joined, postings
from generator.site.search.shard import Shard, Word, packed, taken_apart
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path, PurePosixPath

    from generator.model import Story

    Bundle = Mapping[str, bytes]

pytestmark = pytest.mark.slow  # Pagefind indexes articles in nearly every test


def bundle(stories: Sequence[Story], work: Path, language: str = "ar") -> Bundle:
    """The index of the stories as readers load it."""
    taxonomy = taxonomy_of(stories, Naming())
    documents = {
        period: documents_of(articles, taxonomy, language, Templates.of(ROOT))
        for period, articles in by_period(stories).items()
    }
    files = kept_bundle(documents, language, work).items()
    return {path.relative_to(f"search/{language}").as_posix(): kept.read_bytes() for path, kept in files}


@pytest.mark.parametrize(("language", "many"), [("ar", 5), ("en", MANY)])
def test_the_joined_index_says_what_pagefind_says_of_all_articles_at_once(
    newsroom: tuple[Story, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, many: int
) -> None:
    """Words, places, weights, ways to write them, filters and fields: of the same articles, the same."""
    monkeypatch.setattr(periods, "MANY", many)
    some = [*newsroom[:30], *with_dates(newsroom[30:33], None)]
    assert any("-" in period for period in by_period(some)) == (many == 5)
    assert len(by_period(some)) >= 3
    documents = documents_of(some, taxonomy_of(some, Naming()), language, Templates.of(ROOT))
    with indexed(documents.some(documents.shown)(), language, tmp_path / "pagefind") as output:
        files = (path for path in output.rglob("*") if path.is_file())
        original = {path.relative_to(output).as_posix(): path.read_bytes() for path in files}
    assert said(bundle(some, tmp_path / "work", language)) == said(original)


def test_a_changed_article_costs_the_indexing_of_its_period_only(
    newsroom: tuple[Story, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(periods, "MANY", 5)
    bundle(newsroom, tmp_path)
    times = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("ar/*.stamp")}
    story = next(story for story in newsroom if story.article.published)
    bundle([each for each in newsroom if each != story], tmp_path)
    after = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("ar/*.stamp")}
    changed = {name for name in times if times[name] != after.get(name)}
    day = story.article.published
    assert day is not None
    assert changed == {f"{day:%Y-%m}.stamp", f"{day:%Y}.stamp", "joined.stamp"}


def test_a_changed_article_is_indexed_alone(
    newsroom: tuple[Story, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many its period has; if the period's folder was touched, all of them are."""
    asked = list[list[str]]()

    def counted(documents: Mapping[PurePosixPath, bytes], *rest: Any) -> AbstractContextManager[Path]:
        asked.append(sorted(path.parent.name for path in documents))
        return indexed(documents, *rest)

    monkeypatch.setattr("generator.site.search.kept.indexed", counted)
    some = with_dates(newsroom[:9], date(2025, 5, 5))
    before = bundle(some[:-1], tmp_path / "work")
    changed_one = replace(some[4], article=replace(some[4].article, source="صحيفة أخرى"))
    for now in (some, [*some[:4], changed_one, *some[5:]], some[1:], some):
        asked.clear()
        got = bundle(now, tmp_path / "work")
        assert len([slug for slugs in asked for slug in slugs]) <= 1
        assert got == bundle(now, tmp_path / f"clean-{len(list(tmp_path.iterdir()))}")
    asked.clear()
    next((tmp_path / "work").glob("ar/2025/*.pf_fragment")).unlink()
    assert bundle(some[:-1], tmp_path / "work") == before
    assert list(map(len, asked)) == [8]


def test_an_index_does_not_depend_on_the_order_in_which_the_file_system_lists_files(
    newsroom: tuple[Story, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pagefind numbers pages in that order, which differs between machines; here it is turned round."""
    some = newsroom[:9]
    one = bundle(some, tmp_path / "one")

    def turned(bundle: Path) -> list[tuple[str, Shard, bytes]]:
        return taken_apart(bundle)[::-1]

    monkeypatch.setattr("generator.site.search.kept.taken_apart", turned)
    assert bundle(some, tmp_path / "other") == one
    days = [day for story in by_period(some).popitem()[1] if (day := story.article.published)]
    assert days == sorted(days)


def test_an_index_is_the_same_whatever_was_built_before(newsroom: tuple[Story, ...], tmp_path: Path) -> None:
    bundle(newsroom[3:], tmp_path / "one")
    bundle(with_dates(newsroom, date(2020, 2, 2)), tmp_path / "one")
    assert bundle(newsroom, tmp_path / "one") == bundle(newsroom, tmp_path / "other")


def test_a_damaged_index_of_a_period_is_made_again(newsroom: tuple[Story, ...], tmp_path: Path) -> None:
    whole = bundle(newsroom, tmp_path)
    for path in sorted(tmp_path.glob("ar/*/*"))[::7]:
        path.write_bytes(b"?") if path.is_file() else None
    assert bundle(newsroom, tmp_path) == whole


def test_a_new_word_moves_no_border_between_files_but_those_beside_it() -> None:
    """So a new article leaves the files of other words as readers' browsers have them."""
    at = postings([[0, [*range(60)], []]])
    words = {word: encoded_word(word, Word(at, {})) for word in (f"word{n:05}" for n in range(5_000))}
    shard = Shard((("0" * 64, 9),), words, {})
    more = replace(
        shard, words=dict(sorted({**words, "word02500b": encoded_word("word02500b", Word(at, {}))}.items()))
    )
    before, after = index_files(shard, "en", "1"), index_files(more, "en", "1")
    assert len(before) > 20
    assert len(before.keys() - after.keys()) <= 3  # the file of the word, perhaps the next one, and the list


def test_years_with_many_articles_are_divided_into_months(stories: tuple[Story, ...]) -> None:
    days = [date(2024, 1, 1) + timedelta(days=number % 366) for number in range(MANY + 1)]
    many = [*with_dates(stories[:1] * MANY, date(2023, 5, 5)), *map(dated, stories[:1] * len(days), days)]
    divided = by_period([*many, dated(stories[0], None), dated(stories[1], date(2025, 3, 1))])
    months = [f"2024-{month:02}" for month in range(1, 13)]
    assert list(divided) == ["undated", "2023", *months, "2025"]
    assert sum(map(len, divided.values())) == len(many) + 2


def test_withdrawn_articles_are_in_no_period(stories: tuple[Story, ...]) -> None:
    gone = replace(stories[0], article=replace(stories[0].article, withdrawn=True))
    assert not by_period([gone])


def test_an_index_of_months_is_the_same_whatever_was_built_before(
    newsroom: tuple[Story, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words are joined again only where they changed; pages of later months get other numbers."""
    monkeypatch.setattr(periods, "MANY", 5)
    for number, some in enumerate((newsroom, newsroom[1:], newsroom[1:], newsroom[:-1])):
        assert bundle(some, tmp_path / "grown") == bundle(some, tmp_path / f"clean-{number}")


words = st.dictionaries(st.sampled_from("abcdefg"), st.lists(st.integers(0, 2), max_size=2, unique=True))
some_shards = st.lists(words.map(lambda found: shard_of(3, found)), min_size=1, max_size=4)


@given(some_shards, st.data())
def test_joining_what_changed_gives_what_joining_all_gives(before: list[Shard], data: st.DataObject) -> None:
    now, kept = [*before], [Kept("1", "1") for _ in before]
    for place in data.draw(st.sets(st.integers(0, len(before) - 1))):
        now[place] = shard_of(data.draw(st.integers(3, 5)), data.draw(words))
        kept[place] = changed("2", "1", before[place], now[place])
    known = Joined(join(before, encoded_word).words, touched_in_all(now, kept))
    assert join(now, encoded_word, known) == join(now, encoded_word)


def shard_of(pages: int, places: Mapping[str, Sequence[int]]) -> Shard:
    """An index of so many pages, with the words on these."""
    found = {word: sorted(on) for word, on in sorted(places.items()) if on}
    lists = {
        word: [[on[0], [7], []], *([on[1] - on[0], [8], []] for _ in on[1:])] for word, on in found.items()
    }
    listed = {word: packed(Word(postings(each), {})) for word, each in lists.items()}
    return Shard(tuple((str(page), 9) for page in range(pages)), listed, {"year": {"2026": [0]}})


@given(st.integers(0, 2**64 - 1))
def test_heads_are_those_of_cbor(number: int) -> None:
    assert head(UNSIGNED, number) == cbor2.dumps(number)
    if number < 300:
        assert cbor2.loads(head(ARRAY, number) + b"\0" * number) == [0] * number
        assert head(TEXT, number) + b"a" * number == cbor2.dumps("a" * number)


page_lists = st.lists(
    st.tuples(st.integers(0, 70_000), st.lists(st.integers(-30, 999)), st.just([])).map(list), max_size=5
)


@given(st.lists(page_lists, max_size=4))
def test_joined_lists_are_the_list_of_all_pages(lists: list[list[Any]]) -> None:
    offset, placed, wanted = 0, [], []
    for pages in lists:
        number = offset
        for distance, *rest in pages:
            number += distance
            wanted.append((number, *rest))
        if found := postings(pages):
            placed.append((offset, found))
        offset = number + 1
    got, number = [], 0
    for distance, *rest in cbor2.loads(encoded(joined(placed))):
        number += distance
        got.append((number, *rest))
    assert got == wanted


def test_articles_whose_digests_begin_alike_have_files_of_their_own() -> None:
    names = article_names(["abcdefg" + "0" * 57, "abcdefg" + "1" * 57, "1234567" + "0" * 57], "ar")
    assert len({*names.values()}) == 3
    assert names["1234567" + "0" * 57] == "ar_1234567"


def with_dates(stories: Sequence[Story], day: date | None) -> list[Story]:
    return [dated(story, day) for story in stories]


def dated(story: Story, day: date | None) -> Story:
    return replace(story, article=replace(story.article, published=day))


def said(files: Bundle) -> dict[str, object]:
    """What an index says, with addresses in place of the numbers that it gives to pages and fields."""
    (meta,) = (unpack(data) for name, data in files.items() if name.endswith(".pf_meta"))
    version, pages, chunks, filters, sorts, fields = meta
    addresses = [_article(files, name)["url"] for name, _ in pages]
    words = dict[str, object]()
    for first, last, name in chunks:
        (listed,) = unpack(files[f"index/{name}.pf_index"])
        assert (first, last) == (listed[0][0], listed[-1][0])
        for word, at, variants in listed:
            forms = {form: _places(pages, addresses, fields) for form, pages in variants}
            words[word] = _places(at, addresses, fields), forms
    values = {}
    for name, chunk in filters:
        for value, numbers in unpack(files[f"filter/{chunk}.pf_filter"])[1]:
            values[name, value] = sorted(addresses[number] for number in numbers)
    counts = sorted(zip(addresses, [count for _, count in pages], strict=True))
    return {"version": version, "pages": counts, "words": words, "filters": values, "sorts": sorts}


def _article(files: Bundle, name: str) -> dict[str, Any]:
    article: dict[str, Any] = json.loads(contents(files[f"fragment/{name}.pf_fragment"]))
    return article


def _places(pages: Sequence[Any], addresses: Sequence[str], fields: Sequence[str]) -> dict[str, object]:
    places: dict[str, object] = {}
    number = 0
    for distance, in_text, in_fields in pages:
        number += distance
        named = [fields[-1 - at] if at < 0 else at for at in in_fields]
        places[addresses[number]] = in_text, named
    return places
