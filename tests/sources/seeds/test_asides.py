"""What is set aside: every row of the table by its examples, and what becomes of it in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.sources.drafts import read_drafts
from generator.sources.seeds.asides import kind_of, rows, texts
from generator.sources.seeds.reader import read_seed

if TYPE_CHECKING:
    from pathlib import Path

    from generator.sources.drafts import Draft

SEED = (
    "الميناء يفتح أبوابه\nتحرير: سامي الحلبي\nعمان - وكالات\nوصلت 4 سفن. (رويترز)\n* *\n"
    "اقرأ أيضا: أسعار القمح ترتفع. وصول سفينة جديدة\nغادر الوفد المدينة.\nم ع / ك و\n"
)


def draft_of(project: Path, seed: str = SEED, po: str = "") -> Draft:
    (project / "seeds").mkdir(exist_ok=True)
    (project / "seeds/port.txt").write_text(seed, encoding="utf-8")
    if po:
        header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        (project / "seeds/port.en.po").write_text(header + po, encoding="utf-8")
    drafts, unreadable = read_drafts(project, [read_seed(project / "seeds/port.txt", project)])
    assert not unreadable
    return drafts[0]


def entry(segment: str, arabic: str, english: str, *, fuzzy: bool = False) -> str:
    return f'{"#, fuzzy" if fuzzy else "#"}\nmsgctxt "{segment}"\nmsgid "{arabic}"\nmsgstr "{english}"\n\n'


@pytest.mark.parametrize(
    ("kind", "text"),
    [(row["kind"], text) for row in rows() for text in texts(row["examples"])],
)
def test_an_example_is_of_the_kind_of_its_row(kind: str, text: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize("text", [text for row in rows() for text in texts(row["counter"])])
def test_a_counter_example_is_a_sentence(text: str) -> None:
    assert kind_of(text) is None


def test_the_outlet_of_a_seed_counts_as_an_agency() -> None:
    assert kind_of("صحيفة الغد – جدة") is None
    assert kind_of("صحيفة الغد – جدة", "صحيفة الغد") == "agency"


def test_only_sentences_are_segments_and_the_text_stays_whole(tmp_path: Path) -> None:
    draft = draft_of(tmp_path)
    assert [(s.id, s.text) for s in draft.segments] == [
        ("s0", "الميناء يفتح أبوابه"), ("s1", "وصلت 4 سفن."), ("s2", "غادر الوفد المدينة."),
    ]  # fmt: skip
    article = draft.article
    assert [aside.kind for aside in article.asides] == [
        "byline", "agency", "agency", "divider", "link", "end",
    ]  # fmt: skip
    assert all(article.text[aside.start : aside.end] == aside.text for aside in article.asides)
    assert "تحرير: سامي الحلبي" in article.text


def test_ids_of_sentences_that_were_there_before_stay(tmp_path: Path) -> None:
    po = (
        entry("s1", "تحرير: سامي الحلبي", "Editing: Sami", fuzzy=True)
        + entry("s2", "وصلت 4 سفن.", "Four ships arrived.")
        + entry("s3", "غادر الوفد المدينة.", "The delegation left.")
    )
    draft = draft_of(tmp_path, po=po)
    assert [segment.id for segment in draft.segments] == ["s0", "s2", "s3"]
    assert next(e.obsolete for e in draft.memory.entries if e.id == "s1")


def test_a_line_that_a_person_translated_stays_a_sentence(tmp_path: Path) -> None:
    draft = draft_of(tmp_path, po=entry("s1", "تحرير: سامي الحلبي", "Editing: Sami al-Halabi"))
    assert [segment.id for segment in draft.segments] == ["s0", "s1", "s2", "s3"]
    assert "byline" not in {aside.kind for aside in draft.article.asides}


def test_an_article_of_such_lines_alone_keeps_them_as_its_sentences(tmp_path: Path) -> None:
    draft = draft_of(tmp_path, "الميناء\nتحرير: سامي الحلبي\n(رويترز)\n")
    assert len(draft.segments) == 3
    assert draft.article.asides == ()


def test_a_headline_is_never_set_aside(tmp_path: Path) -> None:
    assert draft_of(tmp_path, "اقرأ أيضا: الميناء\nوصلت 4 سفن.\n").segments[0].id == "s0"
