"""The site after any number of changes is the one that a clean build makes, and that plain MkDocs makes."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
from datetime import date
from multiprocessing import get_context
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from generator.config.settings import load_settings
from generator.pipeline.mkdocs import write_catalogue
from generator.pipeline.publish import publish_site, workplaces
from generator.pipeline.site_record import read_record, read_sources
from generator.pipeline.trees import exchange, recover
from generator.translation.engines import ENGINES
from tests.builder.reference import built_by
from tests.cli.test_build import fingerprints
from tests.conftest import ROOT
from tests.pipeline.killed_publication import publish_until

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from generator.config.settings import Settings
    from tests.built_once import BuiltOnce
    from tests.conftest import Run

pytestmark = pytest.mark.slow
LATEST = date(2026, 5, 4)
PAGE = """\
---
kind: {kind}
title: {title}
updated: '2026-05-0{day}'
head: <meta name="x" content="{title}">
---

<div class="kh-opening" id="s0">
<p>{title}</p>
</div>

## Topics {{: #topics }}

<ul>
<li><a href="../../topics/">{title}</a></li>
</ul>
"""
BY_HAND = """\
---
title: About us
editions: both
---

# About us

[An article](articles/a/index.md), [a picture](own.svg).
"""


def page(title: str, kind: str = "article", day: int = 1) -> str:
    return PAGE.format(title=title, kind=kind, day=day)


def write(path: Path, text: str) -> None:
    """Write the file as the program does: never in place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(".aside")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def make_project(root: Path) -> Path:
    """A small site in both editions, with a page and a style sheet that a person has written."""
    root.mkdir(exist_ok=True)
    for name in ("mkdocs.yml", "mkdocs.ar.yml"):
        shutil.copyfile(ROOT / name, root / name)
    shutil.copytree(ROOT / "templates/theme", root / "templates/theme")
    for edition in ("docs", "docs/ar"):
        for name in ("index", "articles/index", "figures/index", "topics/index", "archive/index"):
            write(root / edition / f"{name}.md", page(name, "list"))
        for slug in "abc":
            write(root / edition / f"articles/{slug}/index.md", page(slug))
        write(root / edition / "about-us.md", BY_HAND)
        write(root / edition / "feed.xml", "<feed/>")
    write(root / "docs/own.svg", "<svg/>")
    write(root / "docs/assets/khulasa.css", ".old{}")
    write(root / "docs/newsletter/1/issue.md", "# As it is\n")
    write_catalogue(settings_of(root))
    return root


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The site before it is published."""
    return make_project(tmp_path / "project")


@pytest.fixture
def published(tmp_path: Path, built_once: BuiltOnce) -> Path:
    """The site after it was published."""
    made = built_once("published", lambda folder: publish(make_project(folder)))
    return shutil.copytree(made, tmp_path / "project")


def settings_of(project: Path) -> Settings:
    return load_settings(project, ENGINES)


def publish(project: Path) -> bool:
    return publish_site(settings_of(project), LATEST)


def built_afresh(project: Path) -> dict[str, str]:
    """What a run makes of the same files where there was none before."""
    other = project.with_name("afresh")
    shutil.rmtree(other, ignore_errors=True)
    shutil.copytree(project, other, ignore=shutil.ignore_patterns("site", ".khulasa", ".site.*"))
    assert publish(other)
    return fingerprints(other / "site")


def test_the_site_is_what_plain_mkdocs_builds_and_issues_as_they_are(published: Path) -> None:
    assert not publish(published)
    assert fingerprints(published / "site") == built_by("mkdocs", published, LATEST)


@pytest.mark.parametrize(
    ("changed", "wanted"),
    [
        ("plugins: []", "plugins: [search]"),
        ("validation:", "hooks: [hook.py]\nvalidation:"),
        ("validation:", "strict: false\nuse_directory_urls: false\nvalidation:"),
        ("  - attr_list", "  - attr_list\n  - md_in_html\n  - pymdownx.details"),
        ("      toc_depth: 2-3", "      toc_depth: 2-3\n      permalink: true"),
    ],
)
def test_whatever_the_recipe_asks_for_the_site_is_what_plain_mkdocs_builds(
    project: Path, changed: str, wanted: str
) -> None:
    recipe = (project / "mkdocs.yml").read_text(encoding="utf-8")
    write(project / "mkdocs.yml", recipe.replace(changed, wanted, 1))
    write(project / "hook.py", "def on_page_content(html, **_): return html + '<p>by a hook</p>'\n")
    for slug in ("b", "d"):
        write(project / f"docs/articles/{slug}/index.md", page("changed"))
        publish(project)
    assert fingerprints(project / "site") == built_by("mkdocs", project, LATEST)


@pytest.mark.parametrize("asked", ["{{ pages | length }}", "{{ build_date_utc }}", "{{ page.update_date }}"])
def test_a_template_that_asks_pages_about_all_pages_is_given_them(project: Path, asked: str) -> None:
    footer = project / "templates/theme/partials/footer.html"
    write(footer, footer.read_text(encoding="utf-8") + asked)
    publish(project)
    write(project / "docs/articles/d/index.md", page("d"))
    publish(project)
    assert fingerprints(project / "site") == built_by("mkdocs", project, LATEST)


def rewrite(path: Path, old: str, new: str) -> None:
    write(path, path.read_text(encoding="utf-8").replace(old, new, 1))


def lose(project: Path) -> None:
    for name in ("articles/b/index.html", "404.html", "assets/stylesheets"):
        lost = project / "site" / name
        if lost.is_dir():
            shutil.rmtree(lost)
        else:
            lost.unlink(missing_ok=True)


def touch(project: Path) -> None:
    for path in project.rglob("*"):
        os.utime(path)


NOT_FOUND = '{% extends "main.html" %}{% block content %}<p>It is not here.</p>{% endblock %}'
MORE = BY_HAND + "\nMore, of [an article](articles/d/index.md).\n"
STEPS: dict[str, Callable[[Path], object]] = {
    "add": lambda p: write(p / "docs/articles/d/index.md", page("d", day=3)),
    "add Arabic": lambda p: write(p / "docs/ar/articles/d/index.md", page("د")),
    "edit": lambda p: write(p / "docs/articles/b/index.md", page("b <b>again</b>", day=4)),
    "remove": lambda p: (p / "docs/articles/a/index.md").unlink(missing_ok=True),
    "restore": lambda p: write(p / "docs/articles/a/index.md", page("a")),
    "withdraw": lambda p: write(p / "docs/articles/c/index.md", page("c", "withdrawn")),
    "front page": lambda p: write(p / "docs/index.md", page("news", "home")),
    "unlist": lambda p: rewrite(p / "docs/topics/index.md", "kind:", "unlisted: 'true'\nkind:"),
    "feed": lambda p: write(p / "docs/feed.xml", "<feed>new</feed>"),
    "own page": lambda p: write(p / "docs/about-us.md", MORE),
    "own second page": lambda p: write(p / "docs/articles/README.md", "Read me instead.\n"),
    "own rival": lambda p: write(p / "docs/articles/b.md", "The same address.\n"),
    "no rival": lambda p: (p / "docs/articles/b.md").unlink(missing_ok=True),
    "own picture": lambda p: write(p / "docs/own.svg", "<svg>new</svg>"),
    "no picture": lambda p: (p / "docs/own.svg").unlink(missing_ok=True),
    "of the theme": lambda p: write(p / "docs/assets/images/favicon.png", "mine"),
    "issue": lambda p: write(p / "docs/newsletter/2/issue.md", "# Second\n"),
    "template": lambda p: write(p / "templates/theme/404.html", NOT_FOUND),
    "setting": lambda p: rewrite(p / "mkdocs.yml", "site_name: ", "site_name: The "),
    "in place": lambda p: (p / "docs/feed.xml").write_text("<feed>in place</feed>", encoding="utf-8"),
    "damage": lambda p: (p / "site/articles/b/index.html").write_text("damaged", encoding="utf-8"),
    "loss": lose,
    "stray": lambda p: (p / "site/stray.html").write_text("", encoding="utf-8"),
    "lost record": lambda p: (p / ".khulasa/site.sqlite").unlink(missing_ok=True),
    "damaged record": lambda p: (p / ".khulasa/site.sqlite").write_bytes(b"SQLite format 3\0" + bytes(90)),
    "spare": lambda p: shutil.rmtree(workplaces(p / "site")[0], ignore_errors=True),
    "odd spare": lambda p: write(workplaces(p / "site")[0] / "articles/x/odd.html", "odd"),
    "half a swap": lambda p: (p / "site").rename(workplaces(p / "site")[1]),
    "new times": touch,
}
OF_THE_SITE = {"damage", "loss", "stray", "half a swap"}
"""Steps for which there must be a site."""


def test_after_each_kind_of_change_the_site_is_the_one_of_a_clean_build(published: Path) -> None:
    project = published
    for groups in (
        "add|add Arabic|edit|feed",
        "remove|own page|issue",
        "withdraw|damage|own picture|restore",
    ):
        for step in groups.split("|"):
            STEPS[step](project)
        assert publish(project)
        assert not publish(project)
    assert fingerprints(project / "site") == built_afresh(project)


RENEWED: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "footer": (
        lambda p: rewrite(p / "templates/theme/partials/footer.html", "<footer", '<footer data-renewed=""'),
        "data-renewed",
        "*.html",
    ),
    "name": (lambda p: rewrite(p / "mkdocs.yml", "site_name: ", "site_name: Renewed "), "Renewed ", "*.html"),
    "style": (lambda p: write(p / "docs/assets/khulasa.css", ".renewed{}"), ".renewed", "khulasa.css"),
    "words": (
        lambda p: rewrite(
            p / "templates/theme/partials/search-dialog.html", "<dialog", "<dialog data-renewed"
        ),
        "data-renewed",
        "*.html",
    ),
}


@pytest.mark.parametrize("what", RENEWED)
def test_a_change_of_the_theme_or_of_a_setting_alone_reaches_every_page(published: Path, what: str) -> None:
    """No page keeps the old one, although no article has changed; then there is nothing left to do."""
    project = published
    change, sign, files = RENEWED[what]
    change(project)
    assert publish(project)
    # The Arabic edition has a name of its own, and no style sheet.
    folder = project / "site"
    pages = [page for page in folder.rglob(files) if what != "name" or folder / "ar" not in page.parents]
    assert len(pages) >= (1 if what == "style" else 8)
    assert [page for page in pages if sign not in page.read_text(encoding="utf-8")] == []
    assert not publish(project)


def test_a_file_that_went_while_all_was_built_again_is_forgotten(published: Path) -> None:
    """Else the record would name it, and the next small change would build every page once more."""
    RENEWED["words"][0](published)
    (published / "docs/feed.xml").unlink()
    assert publish(published)
    record = published / ".khulasa/site.sqlite"
    assert read_sources(record).keys() == read_record(record).docs.keys()
    write(published / "docs/about-us.md", "# About all of us\n")
    assert publish(published)
    pages = [source for source in read_sources(record).values() if source.page]
    assert int(read_record(record).facts["pages built"]) < len(pages)


@pytest.mark.soak
@given(st.lists(st.lists(st.sampled_from(sorted(STEPS)), min_size=1, max_size=4), min_size=1, max_size=4))
@hypothesis_settings(
    max_examples=5,
    derandomize=True,  # a failure of one run is a failure of all
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_after_any_changes_the_site_is_the_one_of_a_clean_build(project: Path, runs: list[list[str]]) -> None:
    work = project.with_name("work")
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(project, work)
    publish(work)
    for steps in runs:
        for step in steps:
            if (work / "site").exists() or step not in OF_THE_SITE:
                STEPS[step](work)
        publish(work)
        assert fingerprints(work / "site") == built_afresh(work)
        assert not publish(work)


def publish_killed(project: Path, kill: int) -> int:
    """The signal that ended a publication, as a negative number; 0 if it came to its end before."""
    process = get_context("spawn").Process(target=publish_until, args=(str(project), LATEST, kill))
    process.start()
    process.join()
    assert process.exitcode is not None
    return process.exitcode


@pytest.mark.parametrize("kills", [(2, 9, 25), pytest.param(range(0, 120, 10), marks=pytest.mark.soak)])
def test_a_publication_that_is_killed_leaves_a_whole_site_and_the_next_one_ends_it(
    published: Path, kills: Sequence[int]
) -> None:
    project = published
    old = fingerprints(project / "site")
    for step in ("add", "add Arabic", "remove", "own page", "feed", "issue"):
        STEPS[step](project)
    new = built_afresh(project)
    for kill in kills:
        work = project.with_name("work")
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(project, work)
        ended = publish_killed(work, kill)
        assert ended in ({-signal.SIGKILL} if kill == kills[0] else {0, -signal.SIGKILL})
        assert fingerprints(work / "site") in ([new] if ended == 0 else [old, new])
        publish(work)
        assert fingerprints(work / "site") == new
        assert not publish(work)


def test_where_the_system_cannot_exchange_folders_they_are_renamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: object())
    spare, live, aside = (tmp_path / name for name in ("spare", "live", "aside"))
    write(spare / "a", "new")
    write(live / "a", "old")
    exchange(spare, live, aside)
    assert (live / "a").read_text(encoding="utf-8") == "new"
    assert (spare / "a").read_text(encoding="utf-8") == "old"
    live.rename(aside)  # as if killed between two of the renames
    recover(live, aside)
    assert (live / "a").read_text(encoding="utf-8") == "new"
    assert not aside.exists()


ADDED = "ميناء جديد\nافتتح الوزير الميناء بكلفة 900 مليون دولار.\n"


def test_a_fresh_clone_with_the_last_run_s_files_builds_only_what_has_changed(
    newspaper: Path, tmp_path: Path, run: Run
) -> None:
    """As in continuous integration, where all files have the time of the checkout or of the cache."""
    clone = tmp_path / "clone"
    shutil.copytree(newspaper, clone, copy_function=shutil.copyfile)
    record = clone / ".khulasa/site.sqlite"
    pages = len([source for source in read_sources(record).values() if source.page])
    (clone / "seeds/new-port.txt").write_text(ADDED, encoding="utf-8")
    result = run(clone, "build", "--offline", SOURCE_DATE_EPOCH="1405036800")
    assert result.returncode == 0, result.stderr
    assert "ميناء جديد" in (clone / "site/articles/new-port/index.html").read_text(encoding="utf-8")
    assert int(read_record(record).facts["pages built"]) < pages / 4
