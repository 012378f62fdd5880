"""The newspaper of real articles that tests and `make demo` build is what its README says it is."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_settings
from generator.editorial.compile import compile_run
from generator.model import Status
from generator.pipeline.read import read
from generator.translation.engines import ENGINES
from tests.conftest import NEWSPAPER, ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from generator.editorial.run import Run as Compiled

pytestmark = pytest.mark.no_cover  # thirty real articles, whose lines the tests of each step count
README = (NEWSPAPER.parent / "README.md").read_text(encoding="utf-8")
WRONG, CORRECTED, WITHDRAWN = "royal-baby", "facebook-buys-whatsapp", "prophets-letters-debate"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    project = tmp_path_factory.mktemp("newspaper")
    shutil.copytree(NEWSPAPER, project / "seeds")
    shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")
    return compile_run(read(load_settings(project, ENGINES), {}))


@pytest.mark.slow
def test_every_article_says_whose_it_is(compiled: Compiled) -> None:
    assert len(compiled.stories) == 30
    for story in compiled.stories:
        article = story.article
        assert article.author == "مساهمو ويكي الأخبار"
        assert article.license == "CC BY 2.5"
        assert f"| `{article.slug}` | {article.title} | <{article.url}> |" in README
        assert article.source
        assert article.tags
        assert article.published


def test_it_has_what_lists_must_cope_with(compiled: Compiled) -> None:
    days = sorted(filter(None, (story.article.published for story in compiled.stories)))
    assert len({(day.year, day.month) for day in days if date(2012, 10, 1) <= day < date(2013, 10, 1)}) >= 10
    assert len(set(days)) < len(days)
    assert [s.article.slug for s in compiled.stories if s.article.withdrawn] == [WITHDRAWN]
    assert [s.article.slug for s in compiled.stories if s.article.corrections] == [CORRECTED]


def test_twelve_translations_are_reviewed_and_right_and_one_is_wrong(compiled: Compiled) -> None:
    translated = [story for story in compiled.stories if all(p.translation.text for p in story.passages)]
    reviewed = [s for s in translated if all(p.translation.status is Status.REVIEWED for p in s.passages)]
    assert len(translated) == 13
    assert len(reviewed) == 12
    assert {s.article.slug for s in compiled.stories for p in s.passages if p.findings} == {WRONG}


def test_invented_outlets_are_named(compiled: Compiled) -> None:
    outlets = {story.article.source for story in compiled.stories}
    assert len(outlets) == 6
    assert [outlet for outlet in outlets - {"ويكي الأخبار"} if f"`{outlet}`" not in README] == []


def test_its_outlets_and_topics_have_english_names_but_one(compiled: Compiled) -> None:
    taxonomy = compiled.archive.taxonomy
    assert [o.name for o in taxonomy.outlets if not o.names.english] == ["المدار"]
    assert [topic.name for topic in taxonomy.topics if not topic.names.english] == []
    slugs = {topic.slug: len(topic.stories) for topic in taxonomy.topics}
    assert (slugs["saudi-arabia"], slugs["sports"], slugs["united-nations"], slugs["syria"]) == (3, 3, 2, 6)


def test_make_demo_builds_it(newspaper: Path) -> None:
    """The recipe of the task is short; what it depends on is that these seeds make a whole site."""
    assert (newspaper / "site/articles" / WRONG / "index.html").is_file()
    assert (newspaper / "site/ar/index.html").is_file()
