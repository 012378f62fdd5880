"""A run is compiled from its inputs alone: no disk, no clock, no service, and each article by itself."""

from __future__ import annotations

import builtins
import io
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_settings
from generator.editorial.compile import compile_article, compile_run
from generator.editorial.inputs import Policy
from generator.editorial.run import Run
from generator.model import Original, Publish, Status, Summariser
from generator.pipeline.fill import RunContext, fill
from generator.pipeline.meaning import ProjectVectors
from generator.pipeline.options import Options
from generator.pipeline.read import read
from generator.sources.register import Register
from generator.store import STORE, Store
from generator.translation.engines import ENGINES

if TYPE_CHECKING:
    from generator.editorial.inputs import Inputs

ARTICLES = {
    "port": "توسيع ميناء صور\nقالت الوزارة إن كلفة المشروع 5 ملايين دولار.\nويعمل فيه 300 عامل.",
    "road": "طريق جديد\nيبلغ طول الطريق 12 كيلومترا.",
}
DAY = date(2026, 11, 22)


@pytest.fixture
def inputs(tmp_path: Path) -> Inputs:
    (tmp_path / "mkdocs.yml").write_text("site_name: Gist\n", encoding="utf-8")
    (tmp_path / "seeds").mkdir()
    for slug, text in ARTICLES.items():
        (tmp_path / f"seeds/{slug}.txt").write_text(text, encoding="utf-8")
    return replace(read(load_settings(tmp_path, ENGINES), {}), moment=datetime.combine(DAY, time(9), UTC))


def test_compiling_opens_no_file_and_leaves_its_inputs_as_they_were(
    inputs: Inputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_run(inputs)  # what is loaded when first used is loaded now

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a file was opened")

    before = {draft.article.slug: draft.memory.entries for draft in inputs.drafts}
    monkeypatch.setattr(builtins, "open", refuse)
    monkeypatch.setattr(io, "open", refuse)
    monkeypatch.setattr(Path, "open", refuse)
    run = compile_run(inputs)
    assert [story.article.slug for story in run.stories] == ["port", "road"]
    assert {draft.article.slug: draft.memory.entries for draft in inputs.drafts} == before


def test_an_article_compiles_to_the_same_whatever_else_is_in_the_archive(inputs: Inputs) -> None:
    port, road = (
        compile_article(draft, inputs.glossary, Summariser.EXTRACTIVE, Publish.ALL) for draft in inputs.drafts
    )
    together = compile_run(inputs).stories
    undated = [replace(story, first_published=None, first_time=None, updated=None) for story in together]
    assert undated == [port.story, road.story]


def test_a_row_quotes_no_clause_of_a_sentence_that_is_not_republished(inputs: Inputs) -> None:
    (draft, *_) = inputs.drafts
    for original, clause in ((Original.FULL, "ويعمل فيه 300 عامل"), (Original.LINK, "300 عامل")):
        made = replace(draft, article=replace(draft.article, original=original))
        story = compile_article(made, inputs.glossary, Summariser.EXTRACTIVE, Publish.ALL).story
        (row,) = (row for row in story.key_figures if row.figure.value == 300)
        assert row.measures_ar.text == clause


def test_the_order_of_the_drafts_changes_nothing_that_is_published(inputs: Inputs) -> None:
    turned = replace(inputs, drafts=inputs.drafts[::-1])
    run, other = compile_run(inputs), compile_run(turned)
    assert run.archive.taxonomy == other.archive.taxonomy
    assert dict(run.archive.related) == dict(other.archive.related)
    assert run.addresses.register == other.addresses.register


def test_the_day_comes_from_the_inputs(inputs: Inputs) -> None:
    run = compile_run(replace(inputs, register=Register()))
    assert {story.first_published for story in run.stories} == {DAY}


def test_what_is_held_back_is_checked_and_not_published(inputs: Inputs) -> None:
    (draft, *_) = inputs.drafts
    worked = draft.copy()
    for entry in draft.memory.entries:
        worked.memory.put(entry.answered(f"The port, {entry.id}", "google", DAY))
    held = replace(inputs, drafts=(worked,), policy=Policy(publish=Publish.REVIEWED))
    run = compile_run(held)
    (checked,), (published,) = run.stories, run.archive.stories
    assert checked.title.translation.status is Status.MACHINE
    assert published.title.translation.status is Status.WITHHELD
    assert draft.memory.entries != worked.memory.entries


def test_filling_saves_and_returns_new_inputs_and_leaves_the_old_as_they_were(
    inputs: Inputs, tmp_path: Path
) -> None:
    before = {draft.article.slug: draft.memory.entries for draft in inputs.drafts}
    settings = load_settings(tmp_path, ENGINES)
    context = RunContext(settings, Options(engines=("memory",)), {}, lambda _: None)
    filled = fill(inputs, context, ProjectVectors(context.settings))
    assert (tmp_path / "seeds/port.en.po").is_file()
    assert all(new.memory is not old.memory for new, old in zip(filled.drafts, inputs.drafts, strict=True))
    assert {draft.article.slug: draft.memory.entries for draft in inputs.drafts} == before


def test_a_dry_run_fills_nothing(inputs: Inputs, tmp_path: Path) -> None:
    context = RunContext(load_settings(tmp_path, ENGINES), Options(dry_run=True), {}, lambda _: None)
    assert fill(inputs, context, ProjectVectors(context.settings)) is inputs
    assert not (tmp_path / "seeds/port.en.po").exists()


def test_what_is_kept_and_damaged_is_compiled_again(inputs: Inputs, tmp_path: Path) -> None:
    path, runs = tmp_path / STORE, list[Run]()
    for _ in range(2):
        with closing(Store(path)) as store:
            runs.append(compile_run(inputs, store))
            store.save()
        with closing(sqlite3.connect(path)) as rows, rows:
            (kept,) = rows.execute("SELECT count(*) FROM kept WHERE type = 'CompiledArticle'").fetchone()
            rows.execute("UPDATE kept SET value = x'00' WHERE type = 'CompiledArticle' AND name = 'port'")
        assert kept == len(ARTICLES)
    assert runs[0].stories == runs[1].stories
