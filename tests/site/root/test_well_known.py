"""Files at the root of the site, by the rules of those who look for them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from urllib.robotparser import RobotFileParser

import pytest

from generator.model import Status
from generator.site.root.well_known import site_files
from tests.site.pages.stories import PORT, ROOT, SETTINGS, story

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config.settings import Settings
    from generator.model import Story

SITE = "https://khulasa.example/"
DAY = date(2024, 2, 1)
BOTH = replace(SETTINGS, files=(ROOT / "mkdocs.yml", ROOT / "mkdocs.ar.yml"))
WRONG_TITLE = (("أرباح 5 ملايين", "Profits of 50 million"), *PORT[1:])


def made(*stories: Story, settings: Settings = BOTH, latest: date | None = DAY) -> dict[str, str]:
    return {path.as_posix(): data.decode() for path, data in site_files(stories, latest, settings).items()}


def test_robots_may_read_everything_and_find_the_list_of_pages_of_each_edition() -> None:
    parser = RobotFileParser()
    parser.parse(made()["robots.txt"].splitlines())
    assert parser.can_fetch("Googlebot", f"{SITE}articles/port/")
    assert parser.site_maps() == [f"{SITE}sitemap.xml", f"{SITE}ar/sitemap.xml"]
    alone = made(settings=replace(SETTINGS, files=()))["robots.txt"]
    assert alone.count("Sitemap:") == 1


def test_llms_txt_names_the_site_its_data_and_its_newest_articles() -> None:
    """llmstxt.org: a title, a quotation that says what it is, sections of links."""
    stories = [story(slug=f"a{number:02}", published=date(2024, 1, number + 1)) for number in range(31)]
    text = made(*stories, story(slug="gone", withdrawn=True))["llms.txt"]
    assert text.startswith("# Khulasa\n\n> Arabic journalism")
    sections = text.split("\n## ")
    links = re.findall(r"^- \[(.+)\]\((\S+)\)", sections[2], re.MULTILINE)
    assert len(links) == 30
    assert links[0] == ("Port profits rise", f"{SITE}articles/a30/article.json")
    assert "gone" not in text
    assert f"{SITE}api/v1/articles.json" in sections[1]


def test_a_headline_in_llms_txt_is_quotable_and_no_markup() -> None:
    hostile = "](javascript:x) <b> `x`\n## Data\n- [y](z)"
    text = made(
        story([("عنوان", hostile), ("نص.", "Text.")]), story(WRONG_TITLE, status=Status.MACHINE, slug="wrong")
    )["llms.txt"]
    assert text.count("\n## ") == 2
    assert "50 million" not in text
    assert r"\](javascript:x) \<b\>" in text


def test_security_txt_keeps_the_rules_of_rfc_9116_and_holds_a_year_from_the_last_change() -> None:
    fields = dict(line.split(": ", 1) for line in made()[".well-known/security.txt"].splitlines())
    assert fields["Contact"] == SETTINGS.report_url
    assert fields["Canonical"] == f"{SITE}.well-known/security.txt"
    assert datetime.fromisoformat(fields["Expires"]).date() == date(2025, 1, 31)


@pytest.mark.parametrize("url", [None, "http://insecure.example/"])
def test_without_an_address_that_the_rules_allow_there_is_no_security_txt(url: str | None) -> None:
    assert ".well-known/security.txt" not in made(settings=replace(SETTINGS, report_url=url))


def test_an_address_with_a_line_break_adds_no_field() -> None:
    text = made(settings=replace(SETTINGS, report_url="https://x.example/\nExpires: never"))
    assert text[".well-known/security.txt"].count("\n") == 4


def test_a_site_without_an_address_names_no_sitemap() -> None:
    assert "Sitemap" not in made(settings=replace(SETTINGS, site_url_given=False))["robots.txt"]


def test_headers_name_paths_below_the_site_s_own() -> None:
    settings = replace(SETTINGS, site_url="https://example.org/news/")
    rules = [line for line in made(settings=settings)["_headers"].splitlines() if not line.startswith(" ")]
    assert "/news/*" in rules
    assert all(rule.startswith("/news/") for rule in rules)


def test_they_stand_in_the_built_site(shipped: Path) -> None:
    site = shipped / "site"
    for name in ("robots.txt", "llms.txt", "_headers"):
        assert (site / name).read_bytes() == (shipped / "docs" / name).read_bytes()
