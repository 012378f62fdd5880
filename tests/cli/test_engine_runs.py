"""A build with a translation service: what is translated is kept, and edited sentences alone are redone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.translation.engines.service import Reply, page, running

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeProject, Run

ENGLISH = {
    "ارتفاع الصادرات": "Exports rise",
    "بلغت الصادرات 900 ألف طن.": "Exports reached 900,000 tonnes.",
    "وقال الوزير إن العمل مستمر.": "The minister said work is going on.",
    "وقال الوزير إن العمل مستمر اليوم.": "The minister said work is going on today.",
}
ARTICLE = "ارتفاع الصادرات\nبلغت الصادرات 900 ألف طن. وقال الوزير إن العمل مستمر.\n"


def make(project: MakeProject) -> Path:
    root = project()
    (root / "seeds/exports.txt").write_text(ARTICLE, encoding="utf-8")
    return root


@pytest.mark.no_cover
def test_editing_one_sentence_redoes_one(project: MakeProject, run: Run) -> None:
    root = make(project)
    with running(lambda text: page(ENGLISH[text])) as service:
        first = run(root, "generate", KHULASA_GOOGLE_URL=service.url)
        assert first.returncode == 0, first.stderr
        assert "sending sentences to the service 'google'" in first.stderr
        assert len(service.asked) == 3
        again = run(root, "generate", KHULASA_GOOGLE_URL=service.url)
        assert len(service.asked) == 3
        assert "sending" not in again.stderr
        (root / "seeds/exports.txt").write_text(ARTICLE.replace("مستمر.", "مستمر اليوم."), encoding="utf-8")
        run(root, "generate", KHULASA_GOOGLE_URL=service.url)
        assert service.asked[3:] == ["وقال الوزير إن العمل مستمر اليوم."]
    written = (root / "docs/articles/exports/index.md").read_text(encoding="utf-8")
    assert "The minister said work is going on today." in written
    assert 'msgctxt "s2"' in (root / "seeds/exports.en.po").read_text(encoding="utf-8")


@pytest.mark.no_cover
def test_offline_sends_nothing(project: MakeProject, run: Run) -> None:
    root = make(project)
    with running(lambda text: page("x")) as service:
        assert run(root, "generate", "--offline", KHULASA_GOOGLE_URL=service.url).returncode == 0
        assert service.asked == []


@pytest.mark.no_cover
def test_only_sends_the_articles_named(project: MakeProject, run: Run) -> None:
    root = make(project)
    (root / "seeds/other.txt").write_text("عنوان آخر\nنص آخر.\n", encoding="utf-8")
    with running(lambda text: page(ENGLISH[text])) as service:
        result = run(root, "generate", "--only", "exports", KHULASA_GOOGLE_URL=service.url)
        assert sorted(service.asked) == sorted(ARTICLE.replace(". ", ".\n").split("\n")[:3])
    assert "have no English yet" in result.stderr


def test_a_wrong_figure_from_a_service_is_published_only_with_its_finding(
    project: MakeProject, run: Run
) -> None:
    root = make(project)
    wrong = {**ENGLISH, "بلغت الصادرات 900 ألف طن.": "Exports reached 90,000 tonnes."}
    with running(lambda text: page(wrong.get(text, "Exports reached ZQB."))) as service:
        result = run(root, "generate", KHULASA_GOOGLE_URL=service.url)
    assert result.returncode == 0
    assert "1 finding" in result.stdout
    assert "900" in result.stderr
    assert "90,000" in result.stderr
    written = (root / "docs/articles/exports/index.md").read_text(encoding="utf-8")
    assert "1 figure to check" in written


def test_a_service_in_trouble_leaves_the_article_pending(project: MakeProject, run: Run) -> None:
    root = make(project)
    with running(lambda text: Reply(status=429, headers={"Retry-After": "7200"})) as service:
        result = run(root, "generate", KHULASA_GOOGLE_URL=service.url)
        assert len(service.asked) <= 3
    assert result.returncode == 0
    assert "longer than the run may take" in result.stderr
    assert "sentences without English" in result.stdout
