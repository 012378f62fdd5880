"""Feeds as feed readers get them: parsed by a library that others wrote, and by the rules of each format."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from email.utils import parsedate_to_datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import feedparser
import pytest
from jsonschema import Draft202012Validator

from generator.editorial.compile import published_story
from generator.editorial.naming import Naming
from generator.editorial.permalinks import dated, reconcile
from generator.editorial.taxonomy import taxonomy_of
from generator.model import Correction, Original, Publish, Status
from generator.site.feeds import FORMATS, feeds
from generator.site.render.edition import Edition
from generator.sources.register import Register
from generator.store import bytes_of
from generator.text.language import ENGLISH
from tests.site.pages.html import ARABIC, parse, text
from tests.site.pages.stories import PORT, SETTINGS, TEMPLATES, Pairs, story

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from time import struct_time

    from generator.model import Story
    from generator.text.language import Language

SITE = "https://khulasa.example/"
DAY = date(2024, 2, 1)
WRONG = (*PORT[:1], (PORT[1][0], "The port announced profits of $50 million."), *PORT[2:])
WRONG_TITLE = (("أرباح 5 ملايين", "Profits of 50 million"), *PORT[1:])
PENDING = (*PORT[:3], (PORT[3][0], None))
HOSTILE = "]]> <script>alert(1)</script> & \N{RIGHT-TO-LEFT OVERRIDE}\N{NULL}\x0b\ufffe {{ 7*7 }} \"'"
RSS, ATOM, JSON = "feed.xml", "atom.xml", "feed.json"
NOW = date(2026, 11, 30)
"""Since when topics do not have every format."""


def on(day: date, pairs: Pairs = PORT, **article: Any) -> Story:
    """An article that was first published on this day."""
    return replace(story(pairs, **article), first_published=day, updated=day)


def written(stories: Sequence[Story], language: Language = ENGLISH) -> dict[str, bytes]:
    site = Edition(SETTINGS, TEMPLATES, language, taxonomy_of(stories, Naming()))
    return {path.as_posix(): bytes_of(data) for path, data in feeds(stories, site).items()}


def parsed(stories: Sequence[Story], path: str = RSS, language: Language = ENGLISH) -> Any:
    """A feed as feedparser reads it; fails when it had to forgive anything."""
    found = feedparser.parse(written(stories, language)[path])
    assert not found.bozo, found.get("bozo_exception")
    return found


def day(parts: struct_time) -> date:
    return datetime(*parts[:6], tzinfo=UTC).date()


@pytest.mark.parametrize(("path", "version"), [(RSS, "rss20"), (ATOM, "atom10")])
def test_a_feed_says_where_it_is_what_it_is_and_in_which_language(path: str, version: str) -> None:
    found = parsed([on(DAY)], path)
    assert found.version == version
    assert found.feed.title == "Khulasa"
    assert found.feed.link == SITE
    assert [link.href for link in found.feed.links if link.rel == "self"] == [f"{SITE}{path}"]
    assert found.feed.language == "en"


@pytest.mark.parametrize("path", [RSS, ATOM])
def test_an_entry_says_what_there_is_to_say(path: str) -> None:
    one = on(DAY, tags=("اقتصاد", "ports"), author="رنا", source="المرفأ")
    (entry,) = parsed([replace(one, updated=DAY + timedelta(3))], path).entries
    assert entry.title == "Port profits rise"
    assert entry.link == f"{SITE}articles/port/"
    assert (day(entry.published_parsed), day(entry.updated_parsed)) == (DAY, DAY + timedelta(3))
    assert [tag.term for tag in entry.tags] == ["اقتصاد", "ports"]
    assert entry.author == "رنا, المرفأ"
    (picture,) = entry.media_content
    assert (picture["url"], picture["width"]) == (f"{SITE}articles/port/card.png", "1200")
    assert entry.summary == "The port announced profits of $5 million."
    assert entry.id.startswith("urn:uuid:")


def test_the_json_feed_says_the_same_as_the_others() -> None:
    one = on(DAY, tags=("اقتصاد",), source="المرفأ")
    (item,) = json.loads(written([one])[JSON])["items"]
    (entry,) = parsed([one], ATOM).entries
    assert (item["id"], item["url"], item["title"]) == (entry.id, entry.link, entry.title)
    assert text(parse(item["content_html"])) == text(parse(entry.content[0].value))
    assert item["date_published"] == "2024-02-01T12:00:00+00:00"
    assert (item["tags"], item["authors"], item["language"]) == (["اقتصاد"], [{"name": "المرفأ"}], "en")


@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_every_text_of_an_entry_says_its_language_and_direction(language: Language) -> None:
    for path, data in written([on(DAY), on(DAY, WRONG, slug="wrong")], language).items():
        if not path.endswith(JSON):
            continue
        for item in json.loads(data)["items"]:
            for element in parse(item["content_html"]).iter():
                # Those inside of them are in the same language, or say another one.
                if isinstance(element.tag, str) and element.tag in {"p", "h2", "ul", "span"}:
                    expected = {"ar": "rtl", "en": "ltr"}[str(element.get("lang"))]
                    assert element.get("dir") == expected, ElementTree.tostring(element)


def test_the_whole_article_is_in_its_entry_in_both_languages() -> None:
    content = parsed([on(DAY)]).entries[0].content[0].value
    for arabic, english in PORT[1:]:
        assert arabic in content
        assert english in content
    assert "All 3 figures match the Arabic" in content


def test_an_excerpt_and_a_link_give_no_more_arabic_than_the_page() -> None:
    excerpt = parsed([on(DAY, original=Original.EXCERPT)]).entries[0].content[0].value
    assert PORT[1][0] in excerpt
    assert PORT[3][0] not in excerpt
    assert PORT[1][0] not in parsed([on(DAY, original=Original.LINK)]).entries[0].content[0].value


def test_nothing_of_a_machines_that_may_be_wrong_is_in_a_feed() -> None:
    """A sentence with a wrong figure is given in Arabic, and so is a headline; the figure is left out."""
    machine = Status.MACHINE
    stories = [
        on(DAY, WRONG, status=machine, tags=("x",)),
        on(DAY, WRONG_TITLE, status=machine, slug="title"),
    ]
    for path, data in written(stories).items():
        assert "$50" not in data.decode(), path
        assert "50 million" not in data.decode(), path
    entries = {entry.link: entry for entry in parsed(stories).entries}
    assert entries[f"{SITE}articles/title/"].title == "أرباح 5 ملايين"
    assert PORT[1][0] in entries[f"{SITE}articles/port/"].content[0].value


def test_an_article_comes_in_when_all_its_english_may_be_published() -> None:
    machine = on(DAY, status=Status.MACHINE, engine="google")
    reviewed = on(DAY, status=Status.REVIEWED, slug="reviewed")
    pending = on(DAY, PENDING, slug="pending")
    for publish, shown in ((Publish.ALL, {"port", "reviewed"}), (Publish.REVIEWED, {"reviewed"})):
        stories = [published_story(one, publish) for one in (machine, reviewed, pending)]
        assert {entry.link.split("/")[-2] for entry in parsed(stories).entries} == shown
    assert parsed([on(DAY, WRONG)]).entries
    assert not parsed([published_story(on(DAY, WRONG), Publish.VERIFIED)]).entries


def test_a_withdrawn_article_is_in_no_feed() -> None:
    assert not parsed([on(DAY, withdrawn=True)]).entries


def test_a_feed_has_the_thirty_that_were_published_last() -> None:
    stories = [on(DAY + timedelta(number), slug=f"a{number:02}") for number in range(40)]
    links = [entry.link for entry in parsed(stories).entries]
    assert links == [f"{SITE}articles/a{number:02}/" for number in range(39, 9, -1)]


def test_the_feed_of_a_topic_has_ten_and_all_of_the_last_week() -> None:
    """Of an archive that is published in one day, it has the ten newest."""
    for days_apart, expected in ((1, 10), (0, 30)):
        days = [DAY - timedelta(number * days_apart) for number in range(40)]
        stories = [
            on(DAY, published=day, slug=f"a{number:02}", tags=("اقتصاد",)) for number, day in enumerate(days)
        ]
        assert len(parsed(stories, "topics/aqtsad/feed.xml").entries) == expected


def test_the_json_of_a_topic_has_no_more_than_brief_and_figures() -> None:
    """It is for scripts; a feed reader finds the whole text in the RSS beside it."""
    one = on(DAY, tags=("اقتصاد",))
    made = written([one])
    (item,) = json.loads(made["topics/aqtsad/feed.json"])["items"]
    (whole,) = json.loads(made[JSON])["items"]
    assert PORT[1][1] in item["content_html"]
    assert PORT[1][0] not in item["content_html"]
    assert item | {"content_html": whole["content_html"]} == whole


def test_rss_has_the_whole_text_as_html_that_no_text_can_end() -> None:
    hostile = ("قال ]]> ثم سكت", "He said ]]> and <b> & no more")
    one = on(DAY, [PORT[0], hostile, *PORT[2:]])
    made = written([one])
    (entry,) = feedparser.parse(made[RSS]).entries
    (item,) = json.loads(made[JSON])["items"]
    assert text(parse(entry.content[0].value)) == text(parse(item["content_html"]))
    assert "He said ]]> and <b> & no more" in text(parse(entry.content[0].value))
    assert b"<content:encoded><![CDATA[<p " in made[RSS]


def test_a_topic_has_a_feed_of_its_own() -> None:
    stories = [on(DAY, tags=("اقتصاد",)), on(DAY, slug="other")]
    found = parsed(stories, "topics/aqtsad/feed.xml")
    assert found.feed.title == "اقتصاد · Khulasa"
    assert found.feed.link == f"{SITE}topics/aqtsad/"
    assert [entry.link for entry in found.entries] == [f"{SITE}articles/port/"]


@pytest.mark.parametrize(
    ("articles", "first", "names"),
    [
        (1, NOW, [RSS]),
        (4, NOW, [RSS]),
        (5, NOW, [JSON, RSS]),
        (1, NOW - timedelta(1), [ATOM, JSON, RSS]),
        (5, NOW - timedelta(1), [ATOM, JSON, RSS]),
    ],
)
def test_a_topic_has_two_formats_from_five_articles_on_and_those_that_it_had_stay(
    articles: int, first: date, names: list[str]
) -> None:
    """In both editions alike. Articles of the time when each topic had all formats keep all addresses."""
    days = [first, *(NOW + timedelta(number) for number in range(1, articles))]
    stories = [
        on(day, PENDING, slug=f"a{number}", tags=("اقتصاد",), source="المرفأ")
        for number, day in enumerate(days)
    ]
    for language in (ENGLISH, ARABIC):
        made = written(stories, language)
        assert sorted(path.rpartition("/")[2] for path in made if "topics/" in path) == names
        outlet = sorted(path.rpartition("/")[2] for path in made if "outlets/" in path)
        assert outlet == ([JSON, RSS] if articles == 5 else [RSS])
        assert len([path for path in made if "topics" not in path and "outlets" not in path]) == 9


def test_the_figures_have_a_feed_of_those_that_match() -> None:
    found = parsed([on(DAY, WRONG)], "figures/feed.xml")
    titles = [entry.title for entry in found.entries]
    assert len(titles) == 2
    assert any(title.startswith("$4 million") for title in titles)
    assert all("#s" in entry.link for entry in found.entries)
    assert "Profits were $4 million in 2022." in [entry.summary for entry in found.entries]


def test_the_arabic_edition_has_feeds_in_arabic() -> None:
    found = parsed([on(DAY, PENDING, tags=("اقتصاد",))], "ar/feed.xml", ARABIC)
    assert found.feed.language == "ar"
    (entry,) = found.entries
    assert entry.title == PORT[0][0]
    assert entry.link == f"{SITE}ar/articles/port/"
    assert entry.summary == PORT[1][0]
    stories = [on(DAY, tags=("اقتصاد",))]
    assert len(written(stories, ARABIC)) == len(written(stories)) == 4 * len(FORMATS)
    assert {path.partition("/")[0] for path in written(stories, ARABIC)} == {"ar"}


def test_feeds_of_the_arabic_edition_have_its_name() -> None:
    """Where both editions have one name, the language tells their feeds apart."""
    one = on(DAY, tags=("اقتصاد",))
    for name, titles in (
        ("", ("العربية · Khulasa", "اقتصاد · العربية · Khulasa")),
        ("خلاصة", ("خلاصة", "اقتصاد · خلاصة")),
    ):
        settings = replace(SETTINGS, arabic_site_name=name)
        edition = Edition(settings, TEMPLATES, ARABIC, taxonomy_of([one], Naming()))
        made = {path.as_posix(): bytes_of(data) for path, data in feeds([one], edition).items()}
        found = (feedparser.parse(made[path]) for path in ("ar/feed.xml", "ar/topics/aqtsad/feed.xml"))
        assert tuple(feed.feed.title for feed in found) == titles
        english = feeds([one], Edition(settings, TEMPLATES, ENGLISH))
        assert feedparser.parse(bytes_of(english[PurePosixPath(RSS)])).feed.title == "Khulasa"


@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_every_address_in_a_feed_is_a_full_one(language: Language) -> None:
    """Readers show entries far from the site: in all formats, in attributes as in content."""
    notes = (Correction(DAY, "The year was wrong."),)
    one = on(DAY, tags=("اقتصاد",), source="المرفأ", corrections=notes, url="https://paper.example/1")
    for path, data in written([one], language).items():
        if path.endswith(JSON):
            document = json.loads(data)
            addresses = [document["home_page_url"], document["feed_url"]]
            for item in document["items"]:
                content = parse(item["content_html"])
                addresses += [item["url"], *filter(None, [item.get("image")])]
                addresses += [e.get(name) for e in content.iter() for name in ("href", "src") if e.get(name)]
        else:
            tree = ElementTree.fromstring(data)
            addresses = [e.get(name) for e in tree.iter() for name in ("href", "url", "src") if e.get(name)]
            addresses += [e.text for e in tree.iter("link") if e.text]
        assert addresses, path
        assert [a for a in addresses if not str(a).startswith((SITE, "https://paper.example/1"))] == [], path


@pytest.mark.parametrize("told", [date(2099, 1, 1), None, date(1999, 12, 31)])
def test_an_entry_has_the_day_of_publication_here_whatever_its_source_says(told: date | None) -> None:
    """A date of the future would stay at the top of every reader, one that is missing at the bottom."""
    other = on(DAY + timedelta(1), slug="newer")
    for path in (RSS, ATOM):
        newer, one = parsed([on(DAY, published=told), other], path).entries
        assert (newer.link, day(newer.published_parsed)) == (f"{SITE}articles/newer/", DAY + timedelta(1))
        assert (day(one.published_parsed), day(one.updated_parsed)) == (DAY, DAY)


def test_an_entry_is_known_by_its_slug_and_edition_alone() -> None:
    ids = {
        parsed([one], path).entries[0].id for path in (RSS, ATOM) for one in (on(DAY), on(date.max, WRONG))
    }
    moved = Edition(replace(SETTINGS, site_url="https://elsewhere.example/x/"), TEMPLATES)
    elsewhere = feedparser.parse(bytes_of(feeds([on(DAY)], moved)[PurePosixPath(RSS)]))
    assert ids == {elsewhere.entries[0].id}
    assert parsed([on(DAY)], "ar/feed.xml", ARABIC).entries[0].id not in ids
    assert parsed([on(DAY, slug="other")]).entries[0].id not in ids


def run(stories: Iterable[Story], register: Register, today: date) -> tuple[dict[str, bytes], Register]:
    """What a run publishes on a day, and the register that it leaves."""
    stories = list(stories)
    after = reconcile(register, stories, datetime.combine(today, time(9, 30), UTC)).register
    return written([dated(one, after) for one in stories]), after


def test_a_rebuild_on_another_day_changes_no_byte() -> None:
    stories = [story(tags=("x",)), story(slug="other")]
    first, register = run(stories, Register(), DAY)
    assert run(stories, register, DAY + timedelta(9))[0] == first


def test_a_correction_changes_updated_and_no_other_day_or_name() -> None:
    before, register = run([story(WRONG)], Register(), DAY)
    after, _ = run([story()], register, DAY + timedelta(9))
    for path in (RSS, ATOM):
        (old,), (new,) = feedparser.parse(before[path]).entries, feedparser.parse(after[path]).entries
        assert (new.id, new.link, new.published) == (old.id, old.link, old.published)
        assert (day(old.updated_parsed), day(new.updated_parsed)) == (DAY, DAY + timedelta(9))


def test_hostile_text_stays_text_in_every_feed() -> None:
    one = on(
        DAY,
        [(f"{HOSTILE} عنوان", f"Headline {HOSTILE}"), (f"{HOSTILE} نص.", f"{HOSTILE} Text.")],
        source=HOSTILE,
        author=HOSTILE,
        tags=(HOSTILE,),
    )
    for language in (ENGLISH, ARABIC):
        for path, data in written([one], language).items():
            if path.endswith(".xml"):
                tree = ElementTree.fromstring(data)
                assert not [e for e in tree.iter() if str(e.tag).endswith("script")], path
            else:
                for item in json.loads(data)["items"]:
                    assert not list(parse(item["content_html"]).iter("script")), path
    entry = parsed([one]).entries[0]
    assert " ".join(entry.title.split()) == "Headline ]]> <script>alert(1)</script> & {{ 7*7 }} \"'"


MARKS = [
    "The study says x<y in all of the old cities.",
    "The <Reform> party won many seats.",
    "The host wrote <script>alert(1)</script> on the screen.",
    "The tag <b> makes letters bold.",
    "The firm AT&amp;T told of R&D and of &lt;Tags&gt;.",
    "A line of code: if (a << 2 && b >> 1).",
    "It opened <!-- as planned --> yesterday.",
    "Prices rose ]]> more than expected.",
]


@pytest.mark.no_cover
@pytest.mark.parametrize("sentence", MARKS)
def test_every_text_reaches_the_reader_whole_in_title_and_summary(sentence: str) -> None:
    """What readers print of HTML is its text; a title is text in Atom and JSON, and read as such in RSS."""
    one = on(DAY, [(PORT[0][0], sentence), (PORT[1][0], sentence), *PORT[2:]], status=Status.EDITED)
    for path in (RSS, ATOM):
        tree = ElementTree.fromstring(written([one])[path])
        (summary,) = [e for e in tree.iter() if str(e.tag).endswith(("}summary", "}entry/description"))] or [
            e for item in tree.iter("item") for e in item.iter("description")
        ]
        assert text(parse(f"<p>{summary.text}</p>")) == sentence
        entry = parsed([one], path).entries[0]
        assert text(parse(f"<p>{entry.summary}</p>")) == sentence
        assert "&" in sentence or entry.title == sentence  # feedparser takes a title with &lt; for HTML
    assert json.loads(written([one])[JSON])["items"][0]["summary"] == sentence


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("headline", "mark"),
    [
        ("FIFA: العقوبات تشمل 3 أندية", "\N{RIGHT-TO-LEFT MARK}"),
        ("«OpenAI» تطلق نموذجا جديدا", "\N{RIGHT-TO-LEFT MARK}"),
        ("3 أندية في C++", ""),
    ],
)
def test_an_arabic_headline_begins_at_the_right_wherever_it_is_read(headline: str, mark: str) -> None:
    pairs = [(headline, None), *PORT[1:]]
    for path in ("ar/feed.xml", "ar/atom.xml"):
        assert parsed([on(DAY, pairs)], path, ARABIC).entries[0].title == f"{mark}{headline}"
        link = next(
            e
            for e in ElementTree.fromstring(written([on(DAY, pairs)], ARABIC)[path]).iter()
            if e.get("dir") == "rtl" and e.text == headline
        )
        assert link.get("lang") == "ar"
    assert (
        json.loads(written([on(DAY, pairs)], ARABIC)["ar/feed.json"])["items"][0]["title"]
        == f"{mark}{headline}"
    )


@pytest.mark.no_cover
def test_articles_of_one_day_are_a_second_apart_on_that_day_in_new_york_too() -> None:
    stories = [story(slug=f"a{number:02}") for number in range(11)]
    after, _ = run(stories, Register(), DAY)
    for path in (RSS, ATOM):
        moments = [entry.published_parsed for entry in feedparser.parse(after[path]).entries]
        assert moments == sorted(set(moments), reverse=True)
        assert len(moments) == 11
    known_by_day = [on(DAY, slug=f"a{number:02}") for number in range(11)]
    for entry in parsed(known_by_day).entries:
        moment = parsedate_to_datetime(entry.published)
        assert moment.astimezone(ZoneInfo("America/New_York")).date() == DAY


def test_corrections_have_a_feed_of_their_own() -> None:
    notes = (Correction(DAY + timedelta(2), "The year <b> was wrong."), Correction(DAY, "صُحّح عدد العمال."))
    found = parsed([on(DAY, corrections=notes), on(DAY, slug="other")], "corrections/feed.xml")
    assert found.feed.link == SITE
    first, second = found.entries
    assert (first.title, first.link) == ("Correction: Port profits rise", f"{SITE}articles/port/#corrections")
    assert text(parse(f"<p>{first.summary}</p>")) == "The year <b> was wrong."
    assert (day(first.published_parsed), day(second.published_parsed)) == (DAY + timedelta(2), DAY)
    assert second.summary == "صُحّح عدد العمال."
    assert first.id != second.id
    arabic = parsed([on(DAY, corrections=notes)], "ar/corrections/feed.xml", ARABIC)
    assert arabic.entries[0].title == f"تصحيح: {PORT[0][0]}"


def test_rss_keeps_the_rules_of_its_specification() -> None:
    """RSS 2.0 and the RSS Advisory Board's profile."""
    stories = [on(DAY, tags=("x",)), on(DAY, slug="other")]
    for path, data in written(stories).items():
        if not path.endswith(RSS):
            continue
        channel = ElementTree.fromstring(data).find("channel")
        assert channel is not None
        assert all(channel.findtext(name) for name in ("title", "link", "description", "language"))
        parsedate_to_datetime(str(channel.findtext("lastBuildDate")))
        guids = [item.find("guid") for item in channel.iter("item")]
        assert all(guid is not None and guid.get("isPermaLink") == "false" for guid in guids)
        assert len({guid.text for guid in guids if guid is not None}) == len(guids)
        for item in channel.iter("item"):
            parsedate_to_datetime(str(item.findtext("pubDate")))
            assert str(item.findtext("link")).startswith("https://")


def test_atom_keeps_the_rules_of_its_specification() -> None:
    """RFC 4287, 4.1."""
    ns = {"a": "http://www.w3.org/2005/Atom"}
    all_ids = set()
    files = [data for path, data in written([on(DAY, tags=("x",))]).items() if path.endswith(ATOM)]
    for data in files:
        feed = ElementTree.fromstring(data)
        all_ids.add(feed.findtext("a:id", namespaces=ns))
        assert feed.find("a:author/a:name", ns) is not None
        for part in (feed, *feed.findall("a:entry", ns)):
            for name in ("id", "title", "updated"):
                assert len(part.findall(f"a:{name}", ns)) == 1
            datetime.fromisoformat(str(part.findtext("a:updated", namespaces=ns)))
        for entry in feed.findall("a:entry", ns):
            assert [link.get("rel") for link in entry.findall("a:link", ns)] == ["alternate"]
    assert len(all_ids) == len(files) == 4


def test_json_feed_keeps_the_rules_of_its_specification() -> None:
    """JSON Feed 1.1, "Top-level" and "Items"."""
    text, address = {"type": "string", "minLength": 1}, {"type": "string", "pattern": "^https://"}
    moment = {"type": "string", "format": "date-time", "pattern": "[+]00:00$"}
    item = {
        "type": "object",
        "required": ["id", "content_html"],
        "additionalProperties": False,
        "properties": {
            **dict.fromkeys(("id", "title", "summary", "content_html", "language"), text),
            **dict.fromkeys(("url", "image"), address),
            **dict.fromkeys(("date_published", "date_modified"), moment),
            "tags": {"type": "array", "items": text},
            "authors": {"type": "array", "items": {"type": "object", "required": ["name"]}},
        },
    }
    feed = {
        "type": "object",
        "required": ["version", "title", "items"],
        "additionalProperties": False,
        "properties": {
            "version": {"const": "https://jsonfeed.org/version/1.1"},
            **dict.fromkeys(("title", "description", "user_comment", "language"), text),
            **dict.fromkeys(("home_page_url", "feed_url"), address),
            "items": {"type": "array", "items": item},
        },
    }
    for language in (ENGLISH, ARABIC):
        for path, data in written([on(DAY, tags=("x",), source="المرفأ")], language).items():
            if path.endswith(JSON):
                Draft202012Validator(feed).validate(json.loads(data))
                assert json.loads(data)["feed_url"] == f"{SITE}{path}"


def test_feeds_of_nothing_are_feeds_too_and_the_same_at_any_time() -> None:
    for path in (RSS, ATOM, "figures/feed.xml"):
        assert parsed([], path).entries == []
    assert written([]) == written([])
    assert b"1970" in written([])[ATOM]
