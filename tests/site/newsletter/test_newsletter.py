"""Issues of the newsletter: what they choose, what they say, and what mail programs get."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import html5lib
import markdown  # type: ignore[import-untyped]
import pytest
from jinja2 import Environment, StrictUndefined
from playwright.sync_api import expect

from generator.cli import newsletter
from generator.editorial.naming import Naming
from generator.editorial.taxonomy import taxonomy_of
from generator.errors import SettingsError, UsageError
from generator.model import Correction, LocalizedText, Original, Status
from generator.site.newsletter import choose, gone, left_out, make_letter, render_newsletter
from generator.site.newsletter.subject_lines import shortened
from generator.site.render.edition import Edition
from generator.site.render.social_image import social_images
from generator.sources.issues import Issue, follow_moves, read_issues, write_issue
from generator.store import bytes_of
from generator.text.language import ENGLISH
from tests.axe import violations
from tests.site.pages.html import ARABIC
from tests.site.pages.stories import PORT, SETTINGS, SHIPPED, TEMPLATES, story
from tests.site.pages.test_escaping import HOSTILE, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from playwright.sync_api import Page

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.newsletter import Letter
    from generator.text.language import Language
    from tests.conftest import Browse, MakeProject, Run, Serve

LANDMARKS = {"landmark-one-main", "region"}
DAY = date(2026, 11, 22)
ISSUE = Issue(DAY, ("port",), intro="What the week brought.\n\nAnd what it took.")
QUOTED = (
    ("قال الوزير: “لن نبيع الميناء”.", "“We will not sell the port,” the minister said."),
    ("وأضاف أن 40 سفينة ترسو فيه كل شهر.", "He added that 40 ships dock there each month."),
)
WRONG = ("ودفع الميناء 7 ملايين دولار ضرائب.", "The port paid $70 million in taxes.")
SPOKEN = {"p", "h1", "h2", "h3"}
MARKED = {
    *("html", "head", "body", "h1", "h2", "h3", "p", "span", "a", "ul", "li"),
    *("strong", "em", "blockquote", "hr", "bdi"),
}
RIGHT_EDGE = """p => {
  const range = document.createRange()
  range.selectNodeContents(p)
  return range.getBoundingClientRect().right
}"""


def port(**article: str) -> Story:
    return story((*PORT, *QUOTED), source="الجريدة", published=date(2023, 7, 26), **article)  # type: ignore[arg-type]


def in_edition(
    stories: Iterable[Story], language: Language = ENGLISH, settings: Settings = SETTINGS
) -> Edition:
    stories = tuple(stories)
    taxonomy = taxonomy_of(stories, Naming())
    return Edition(settings, TEMPLATES, language, taxonomy, social_images(stories, settings))


def letter_of(issue: Issue, stories: Iterable[Story], *issues: Issue) -> Letter:
    stories = tuple(stories)
    language = ARABIC if issue.language == "ar" else ENGLISH
    return make_letter(issue, stories, in_edition(stories, language), issues)


def files(*stories: Story, issue: Issue = ISSUE) -> dict[str, bytes]:
    stories = stories or (port(),)
    edition = in_edition(stories, ARABIC if issue.language == "ar" else ENGLISH)
    made = render_newsletter([letter_of(issue, stories)], edition)
    day = issue.day.isoformat()
    return {path.name: bytes_of(data) for path, data in made.items() if path.parent.name == day}


def mail(html: bytes) -> Element:
    tree: Element = html5lib.parse(html.decode(), namespaceHTMLElements=False)
    return tree


def first(of: str, day: date, **changed: str) -> Story:
    return replace(story(slug=of, **changed), first_published=day)  # type: ignore[arg-type]


def test_an_issue_takes_what_was_first_published_in_its_days_the_newest_first() -> None:
    stories = [
        first("old", date(2026, 11, 15)),
        first("a", date(2026, 11, 16)),
        first("c", date(2026, 11, 22)),
        first("b", date(2026, 11, 22)),
        first("gone", date(2026, 11, 20), withdrawn=True),  # type: ignore[arg-type]
        first("later", date(2026, 11, 23)),
    ]
    assert choose(stories, date(2026, 11, 16), DAY) == ("b", "c", "a")


def test_an_article_whose_headline_may_be_wrong_is_not_chosen() -> None:
    pairs = [(PORT[0][0], "Port profits rise 12%"), *PORT[1:]]
    wrong = replace(story(pairs, status=Status.MACHINE), first_published=DAY)
    with pytest.raises(UsageError, match="no article with a checked English headline"):
        choose([wrong], DAY, DAY)
    by_hand = replace(story(pairs, status=Status.EDITED), first_published=DAY)
    assert choose([by_hand], DAY, DAY) == ("port",)


def test_an_article_that_is_left_out_is_named_with_its_reason() -> None:
    wrong = [(PORT[0][0], "Port profits rise 12%"), *PORT[1:]]
    machine = first("machine", DAY, pairs=wrong, status=Status.MACHINE)  # type: ignore[arg-type]
    waiting = first("waiting", DAY, pairs=((PORT[0][0], None), *PORT[1:]))  # type: ignore[arg-type]
    withheld = replace(waiting, article=replace(waiting.article, slug="withheld"))
    title = replace(waiting.title, translation=replace(waiting.title.translation, status=Status.WITHHELD))
    withheld = replace(withheld, passages=(title, *waiting.body))
    away = first("away", DAY, withdrawn=True)  # type: ignore[arg-type]
    stories = [first("port", DAY), machine, waiting, withheld, away]
    assert choose(stories, DAY, DAY) == ("port",)
    assert [str(one) for one in left_out(stories, DAY, DAY)] == [
        "away: it was withdrawn",
        "machine: the machine's English headline is wrong. Only in the English: 12%.",
        "waiting: its headline has no English yet",
        "withheld: its English headline may not be published before it is reviewed",
    ]
    with pytest.raises(UsageError, match=r"left out: waiting: its headline has no English yet\)"):
        choose([waiting], DAY, DAY)
    issue = Issue(DAY, ("port", "away", "never"))
    assert [str(one) for one in gone(issue, stories)] == [
        "away: it was withdrawn",
        "never: there is no such article any more",
    ]


def test_a_person_s_english_with_an_error_is_in_an_issue_with_a_note() -> None:
    pairs = [(PORT[0][0], "Port profits rise 12%"), *PORT[1:]]
    note = "The words above differ from the Arabic in a figure"
    for status, noted in ((Status.EDITED, True), (Status.MACHINE, False)):
        made = files(story(pairs, status=status))
        for name in ("issue.txt", "issue.md", "issue.html", "index.md"):
            data = made[name].decode() if name in made else ""
            assert not data or (note in data) is noted, name
            assert not data or ("Port profits rise 12%" in data) is noted, name
        (item,) = letter_of(ISSUE, [story(pairs, status=status)]).items
        assert (item.untitled is None) is noted


def test_an_issue_is_written_once_and_read_back_as_it_was(tmp_path: Path) -> None:
    assert write_issue(tmp_path, ISSUE) == "newsletters/2026-11-22.yml"
    assert read_issues(tmp_path) == (ISSUE,)
    with pytest.raises(UsageError, match="exists already"):
        write_issue(tmp_path, replace(ISSUE, intro="Another"))


def test_an_issue_follows_an_article_that_was_renamed(tmp_path: Path) -> None:
    write_issue(tmp_path, ISSUE)
    (issue,) = follow_moves(read_issues(tmp_path), {"port": "harbor"})
    assert issue.articles == ("harbor",)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("monday.yml", "articles: [port]", "its name is not a day"),
        ("20261122.yml", "articles: [port]", "its name is not a day"),
        ("2026-11-22.yml", "articles: [port]\nsubject: no", "subject: "),
        ("2026-11-22.yml", "articles: [port]\nsubjekt: x", "did you mean 'subject'"),
        ("2026-11-22.yml", "articles: port", "articles: is not a list of slugs"),
        ("2026-11-22.yml", "articles: [port]\nintro: [x]", "intro: "),
        ("2026-11-22.yml", "articles: [port\nsubject: x", "line 2: is not valid YAML"),
        ("2026-11-22.yml", "- port", "is not a list of key: value"),
    ],
)
def test_an_issue_that_cannot_be_read_is_named_with_what_to_write(
    name: str, text: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / "newsletters").mkdir()
    (tmp_path / "newsletters" / name).write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=re.escape(said)) as refused:
        read_issues(tmp_path)
    assert refused.value.where.startswith(f"newsletters/{name}")


def test_an_item_has_headline_sentence_numbers_quote_source_and_status() -> None:
    (item,) = letter_of(ISSUE, [port()]).items
    assert (item.title.text, item.other_title) == (PORT[0][1], LocalizedText(PORT[0][0], "ar"))
    assert item.brief[0].text == PORT[1][1]
    assert [number.short for number in item.numbers][:2] == ["$5 million", "$4 million"]
    assert item.numbers[0].address == "https://khulasa.example/articles/port/#s1-f1"
    assert item.quote == (LocalizedText(QUOTED[0][1], "en"), LocalizedText(QUOTED[0][0], "ar"))
    assert item.source == LocalizedText("الجريدة", "ar")
    assert (item.published, item.trust) == ("July 26, 2023", "edited")


def test_a_figure_that_does_not_match_is_in_no_form_of_the_issue_and_named_to_the_writer() -> None:
    one = story((*PORT, WRONG))
    (item,) = letter_of(ISSUE, [one]).items
    assert item.unverified == ("port#s4-f1: $7 million (changed)",)
    for name, data in files(one).items():
        assert b"7 million" not in data, name
        assert b"70 million" not in data, name


def test_arabic_that_is_not_republished_whole_is_not_quoted() -> None:
    (item,) = letter_of(ISSUE, [port(original=Original.EXCERPT)]).items
    assert "ar" not in {text.language for text in item.quote}


def test_a_sentence_that_quotes_nobody_is_given_no_quotation_marks() -> None:
    plain = story((*PORT, QUOTED[1]))
    (item,) = letter_of(ISSUE, [plain]).items
    assert item.quote == ()
    for name, data in files(plain).items():
        assert "“" not in data.decode() or name == "index.md", name
    for data in (files()["issue.txt"], files()["issue.html"]):
        assert data.decode().count("“") == 2, "the article's own, in each language"


@pytest.mark.parametrize(
    ("intro", "subject"),
    [
        ("OpenAI تطلق نموذجا جديدا هذا الأسبوع (CNN).", "FIFA: العقوبات تشمل 3 أندية"),
        ("أهلا بكم في نشرة OpenAI (الأسبوعية).", "3 أندية في C++ تعود"),
    ],
)
def test_an_editor_s_arabic_stands_at_the_right_in_an_english_issue(intro: str, subject: str) -> None:
    made = files(issue=replace(ISSUE, intro=intro, subject=subject))
    for name, tag in (("issue.html", intro), ("issue.html", subject)):
        (block,) = [e for e in mail(made[name]).iter() if e.tag in SPOKEN and "".join(e.itertext()) == tag]
        assert (block.get("lang"), block.get("dir"), block.get("align")) == ("ar", "rtl", "right")
    page = made["index.md"].decode()
    assert f'<h1 lang="ar" dir="rtl">{subject}</h1>' in page
    assert f'<p lang="ar" dir="rtl">{intro}</p>' in page
    assert '<bdi lang="ar" dir="rtl">الجريدة</bdi>' in page
    assert '<bdi lang="ar">الجريدة</bdi>' in made["issue.html"].decode()


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Port profits rise", "Port profits rise"),
        ("Port profits rise, and wages with them", "Port profits rise, and wages…"),
        ("أرباح الميناء ترتفع، وكذلك الأجور معها", "أرباح الميناء ترتفع، وكذلك…"),
        ("x" * 40, "x" * 29 + "…"),
    ],
)
def test_what_a_list_of_mail_has_no_room_for_is_cut_after_a_word(text: str, short: str) -> None:
    assert shortened(text, 30) == short


def test_subject_and_preheader_fit_a_list_of_mail_and_have_no_control_signs() -> None:
    long = [(PORT[0][0], "Port profits rise " + "and rise again " * 9), *PORT[1:]]
    stories = [story(long, slug=f"a{n}", source="FIFA") for n in range(3)]
    letter = letter_of(Issue(DAY, ("a0", "a1", "a2")), stories)
    assert {len(subject) <= 60 for subject in letter.subjects} == {True}
    assert {len(preheader) <= 90 for preheader in letter.preheaders} == {True}
    assert letter.preheader.startswith("Also: ")
    parsed = message_from_bytes(files(*stories, issue=Issue(DAY, ("a0",)))["issue.eml"], policy=default)
    assert not re.search("[\u200e\u200f\u2066-\u2069]", parsed["subject"])


def test_an_issue_leads_with_the_newest_news_whatever_day_it_came_here() -> None:
    """Of what is taken over from an archive, a story of last year is no news; of two of a day, that with more
    figures is first."""
    few = (PORT[0], PORT[3])
    stories = [
        first("archive", DAY, published=date(2025, 10, 3)),  # type: ignore[arg-type]
        first("b-few", DAY, pairs=few, published=DAY),  # type: ignore[arg-type]
        first("c-many", DAY, published=DAY),  # type: ignore[arg-type]
    ]
    assert choose(stories, DAY, DAY) == ("c-many", "b-few", "archive")


def test_an_issue_is_given_ten_articles_and_the_writer_is_told_of_the_others() -> None:
    stories = [first(f"a{number:02}", DAY) for number in range(12)]
    assert choose(stories, DAY, DAY) == tuple(f"a{number:02}" for number in range(10))
    assert [str(one) for one in left_out(stories, DAY, DAY)] == [
        "a10: 10 articles are newer or have more figures",
        "a11: 10 articles are newer or have more figures",
    ]


def test_the_lead_stands_alone_and_the_others_under_their_topics() -> None:
    topics = {"a": "اقتصاد", "b": "رياضة", "c": "اقتصاد", "d": "فن", "e": "اقتصاد"}
    stories = [story(slug=slug, tags=(topic,)) for slug, topic in topics.items()]
    letter = letter_of(Issue(DAY, tuple("abcde"), intro="x"), stories)
    told = [(section.heading, [item.slug for item in section.items]) for section in letter.sections]
    assert told == [(None, ["a"]), ("اقتصاد", ["c", "e"]), ("More news", ["b", "d"])]
    few = letter_of(Issue(DAY, tuple("abc"), intro="x"), stories)
    assert [section.heading for section in few.sections] == [None, None]


def test_without_words_of_the_editor_the_lead_s_brief_opens_the_issue_and_is_said_once() -> None:
    one = port()
    letter = letter_of(replace(ISSUE, intro=""), [one])
    assert letter.intro[0].text == PORT[1][1]
    assert letter.items[0].brief == ()
    assert files(one, issue=replace(ISSUE, intro=""))["issue.txt"].decode().count(PORT[1][1]) == 1


def test_the_next_issue_tells_what_was_corrected_or_withdrawn() -> None:
    before, last = Issue(date(2026, 11, 8), ("port",)), Issue(date(2026, 11, 15), ("gone", "old"))
    note = Correction(date(2026, 11, 18), "The year was wrong.")
    early = Correction(date(2026, 11, 10), "Told before.")
    stories = [
        story(corrections=(note, early)),
        replace(story(slug="gone", withdrawn=True), updated=date(2026, 11, 20)),
        replace(story(slug="old", withdrawn=True), updated=date(2026, 11, 14)),
        story(slug="new"),
    ]
    issue = Issue(DAY, ("new",))
    told = letter_of(issue, stories, before, last, issue, Issue(DAY, ("new",), language="ar")).corrections
    assert [(one.address.split("/")[-2], one.issue, one.text and one.text.text) for one in told] == [
        ("port", "November 8, 2026", "The year was wrong."),
        ("gone", "November 15, 2026", None),
    ]
    assert letter_of(before, stories, before, last, issue).corrections == ()
    edition = in_edition(stories)
    letter = make_letter(issue, stories, edition, (before, last, issue))
    made = {
        path.name: bytes_of(data).decode()
        for path, data in render_newsletter([letter], edition).items()
        if path.parent.name == "2026-11-22"
    }
    for name in ("issue.html", "issue.txt", "issue.md", "index.md"):
        assert "The year was wrong." in made[name], name
        assert "This article was withdrawn." in made[name], name


def test_an_issue_in_arabic_is_arabic_throughout() -> None:
    arabic = Issue(DAY, ("port",), language="ar")
    pending = story([(ar, None) for ar, _ in (*PORT, *QUOTED)], source="الجريدة", tags=("اقتصاد",))
    (item,) = letter_of(arabic, [pending]).items
    assert (item.title.text, item.other_title) == (PORT[0][0], None)
    assert item.address == "https://khulasa.example/ar/articles/port/"
    assert item.numbers
    made = files(pending, issue=arabic)
    tree = mail(made["issue.html"])
    blocks = [e for e in tree.iter() if e.tag in SPOKEN and "".join(e.itertext())]
    assert {(e.get("lang"), e.get("dir"), e.get("align")) for e in blocks} == {("ar", "rtl", "right")}
    text = "".join(tree.itertext())
    assert "بالأرقام" in text
    words = re.sub(r"https://\S+", "", made["issue.txt"].decode())
    assert set(re.findall("[A-Za-z]+", words)) == {"Khulasa"}, "the only name that the site has here"
    edition = in_edition([pending], settings=replace(SETTINGS, arabic_site_name="خلاصة"), language=ARABIC)
    letter = make_letter(arabic, [pending], edition)
    assert (letter.site, letter.subjects[-1].split("،")[0]) == ("خلاصة", "خلاصة")
    assert choose([replace(pending, first_published=DAY)], DAY, DAY, "ar") == ("port",)


def test_services_get_the_issue_with_their_own_link_to_unsubscribe() -> None:
    made = files()
    links = {
        "buttondown.txt": "{{ unsubscribe_url }}",
        "listmonk.html": "{{ UnsubscribeURL }}",
        "mailchimp.html": "*|UNSUB|*",
    }
    for name, address in links.items():
        text = made[name].decode()
        assert text.count(address) == 1, name
        assert f'<a href="{address}">Unsubscribe</a>' in text, name
        assert "reply to it" not in text, name
    for name in ("issue.html", "issue.txt", "issue.md", "issue.eml"):
        text = (
            message_from_bytes(made[name], policy=default).as_string()
            if name == "issue.eml"
            else made[name].decode()
        )
        assert "unsubscribing" not in text
    assert "reply to it and say so" in made["issue.html"].decode()


def test_buttondown_reads_of_its_file_what_it_says() -> None:
    """Its templates are Django's, which Jinja reads alike: nothing but the link is replaced."""
    one = story([("عنوان {{ x }}", "Headline {{ x }} {% if %} {# y #}"), *PORT[1:]], source="{{ z }}")
    text = files(one, issue=replace(ISSUE, intro="{{ unsubscribe_url }} {% now 'Y' %}"))[
        "buttondown.txt"
    ].decode()
    link = "https://send.example/u/1"
    read = (
        Environment(autoescape=False, undefined=StrictUndefined)
        .from_string(text)
        .render(unsubscribe_url=link)
    )
    assert read.strip() == text.replace("{{ unsubscribe_url }}", link).strip()
    assert read.startswith("<!-- buttondown-editor-mode: plaintext -->\n# Khulasa")


@pytest.mark.parametrize(
    "command", ["{{ .Subscriber.Email }}", "{% include 'x' %}", "{# x #}", "*|EMAIL|*", "{{unsubscribe_url}}"]
)
def test_no_text_of_an_article_is_a_command_of_a_service(command: str) -> None:
    one = story([(f"عنوان {command}", f"Headline {command}"), *PORT[1:]], source=command)
    made = files(one, issue=replace(ISSUE, intro=command))
    for name, begins in (
        ("buttondown.txt", ("{{", "{%", "{#")),
        ("listmonk.html", ("{{",)),
        ("mailchimp.html", ("*|",)),
    ):
        text = made[name].decode()
        assert sum(text.count(begin) for begin in begins) == 1, name


def test_a_site_without_issues_says_so_to_readers_and_lists_no_page_for_it() -> None:
    (page,) = map(bytes_of, render_newsletter([], in_edition([])).values())
    assert "0 issues" not in page.decode()
    assert "khulasa newsletter" not in page.decode()
    assert "unlisted: 'true'" in page.decode()


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_no_page_leads_to_a_newsletter_that_there_is_not_yet(shipped: Path, edition: str) -> None:
    for page in ("index.html", f"articles/{SHIPPED}/index.html"):
        tree = mail((shipped / "site" / edition / page).read_bytes())
        assert not [e for e in tree.iter("a") if "newsletter/" in str(e.get("href"))], page
    assert "newsletter/" not in (shipped / "site" / edition / "sitemap.xml").read_text(encoding="utf-8")


def test_articles_that_have_gone_since_are_left_out() -> None:
    issue = replace(ISSUE, articles=("gone", "port"))
    assert [i.slug for i in letter_of(issue, [port()]).items] == ["port"]
    assert letter_of(issue, [story(withdrawn=True)]).items == ()
    assert b"no longer published" in files(story(withdrawn=True))["index.md"]


def test_the_writer_gets_candidates_and_a_choice_of_their_own_stands() -> None:
    letter = letter_of(ISSUE, [port()])
    assert letter.subjects[0] == "Port profits rise"
    assert letter.subjects[1] == "The port announced profits of $5 million"
    assert letter.subjects[-1] == "Khulasa, November 22, 2026"
    assert letter.preheaders[0] == PORT[1][1]
    chosen = letter_of(replace(ISSUE, subject="Ships", preheader="and taxes"), [port()])
    assert (chosen.subjects, chosen.preheaders) == (("Ships",), ("and taxes",))
    assert (letter.heading, chosen.heading) == (None, LocalizedText("Ships", "en"))


def test_every_form_says_all_there_is_to_say() -> None:
    made = files()
    (item,) = letter_of(ISSUE, [port()]).items
    said = [item.title.text, PORT[0][0], *(text.text for text in (*item.brief, *item.quote)), "الجريدة"]
    said += ["Translation edited by hand"]
    said += ["What the week brought.", "And what it took.", *(number.arabic for number in item.numbers)]
    for name in ("index.md", "issue.html", "issue.txt", "issue.md"):
        text = re.sub("[\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}]", "", made[name].decode())
        assert [words for words in said if words and words not in text] == [], name
        assert text.count("https://khulasa.example/articles/port/#s") == len(item.numbers), name


def test_every_text_of_the_mail_says_its_language_and_direction() -> None:
    """On the paragraph and on its cell, which is what mail programs leave standing."""
    tree = mail(files()["issue.html"])
    cells = [e for e in tree.iter("td") if "word-break" in (e.get("style") or "") and list(e.iter("div"))]
    assert len(cells) >= 10
    for cell in cells:
        assert (cell.get("lang"), cell.get("dir")) in {("en", "ltr"), ("ar", "rtl")}
        assert cell.get("align") == {"ltr": "left", "rtl": "right"}[str(cell.get("dir"))]
        blocks = [e for e in cell.iter() if e.tag in SPOKEN]
        assert blocks
        for block in blocks:
            assert (block.get("lang"), block.get("dir")) == (cell.get("lang"), cell.get("dir"))
        text = "".join(cell.itertext())
        arabic, latin = (len(re.findall(letter, text)) for letter in ("[\u0621-\u064a]", "[A-Za-z]"))
        assert (cell.get("lang") == "ar") == (arabic > latin)
    assert {e.get("lang") for e in tree.iter() if e.get("role") == "article"} == {"en"}


def test_the_mail_asks_for_nothing_and_runs_nothing() -> None:
    html = files()["issue.html"].decode()
    tree = mail(html.encode())
    assert not [e.tag for e in tree.iter() if e.tag in {"script", "link", "img", "iframe", "object", "form"}]
    assert "@import" not in html
    assert "url(" not in html
    links = {str(e.get("href")) for e in tree.iter("a")}
    assert {urlsplit(link).scheme for link in links} == {"https"}


def test_a_mail_of_twelve_articles_stays_below_what_mail_programs_cut_off() -> None:
    stories = [story((*PORT, *QUOTED), slug=f"port-{n}") for n in range(12)]
    issue = replace(ISSUE, articles=tuple(s.article.slug for s in stories))
    assert len(files(*stories, issue=issue)["issue.html"]) <= 80 * 1024


def test_the_message_parses_and_serialises_again_to_the_same_bytes() -> None:
    made = files()
    parsed = message_from_bytes(made["issue.eml"], policy=default.clone(linesep="\r\n"))
    assert not parsed.defects
    assert parsed.get_content_type() == "multipart/alternative"
    assert parsed.as_bytes() == made["issue.eml"]
    assert parsed["subject"] == "Port profits rise"
    text, html = parsed.iter_parts()
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert text.get_content().splitlines() == made["issue.txt"].decode().splitlines()
    assert html.get_content().splitlines() == made["issue.html"].decode().splitlines()


def test_a_site_with_an_arabic_name_and_host_sends_from_an_address_that_mail_can_carry() -> None:
    settings = replace(SETTINGS, site_name="خلاصة", site_url="https://موقع.example/")
    edition = in_edition([port()], settings=settings)
    letter = make_letter(ISSUE, [port()], edition)
    made = {path.name: bytes_of(data) for path, data in render_newsletter([letter], edition).items()}
    sender = message_from_bytes(made["issue.eml"], policy=default)["from"].addresses[0]
    assert (sender.display_name, sender.domain) == ("خلاصة", "xn--4gbrim.example")


def test_the_same_articles_give_the_same_bytes() -> None:
    assert files() == files()


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_stays_text_in_every_form(hostile: str) -> None:
    one = story(
        [(f"{hostile} عنوان", f"Headline {hostile}"), *PORT[1:], (f"{hostile} نص", f"“{hostile}” text")],
        source=hostile,
    )
    made = files(one, issue=replace(ISSUE, subject=f"Subject {hostile}", intro=hostile))
    tree = mail(made["issue.html"])
    assert not [e for e in tree.iter() if e.tag in {"script", "img", "b"} or e.get("onmouseover")]
    assert shown(f"Headline {shown(hostile)}") in [
        " ".join("".join(e.itertext()).split()) for e in tree.iter("h2")
    ]
    printed = markdown.markdown(made["issue.md"].decode(), extensions=["attr_list"])
    page = html5lib.parse(printed, namespaceHTMLElements=False)
    assert {str(e.tag) for e in page.iter()} <= MARKED
    assert {urlsplit(str(e.get("href"))).scheme for e in page.iter("a")} == {"https"}
    assert "onclick" not in printed.replace("onclick=alert(1)", "", printed.count("{: onclick"))
    parsed = message_from_bytes(made["issue.eml"], policy=default)
    assert set(parsed.keys()) == {
        *("Subject", "From", "Date", "Message-ID", "X-Unsent", "MIME-Version", "Content-Type")
    }


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n ", "\N{LINE SEPARATOR}"])
def test_a_subject_with_a_line_break_adds_no_header(end: str) -> None:
    made = files(issue=replace(ISSUE, subject=f"Port profits rise{end}Bcc: all@example.org"))
    parsed = message_from_bytes(made["issue.eml"], policy=default)
    assert parsed["bcc"] is None
    assert len(parsed.get_all("subject", [])) == 1


@pytest.fixture
def opened(tmp_path: Path, serve: Serve, browse: Browse) -> Callable[..., Page]:
    """Opens the mail as it is, `index.html`, or without styles, `bare.html`."""
    html = files()["issue.html"].decode()
    (tmp_path / "index.html").write_text(html, encoding="utf-8")
    bare = re.sub(r"<style.*?</style>|\sstyle=\"[^\"]*\"", "", html, flags=re.DOTALL)
    (tmp_path / "bare.html").write_text(bare, encoding="utf-8")
    address = serve(tmp_path)
    return lambda name, **how: browse(f"{address}{name}", **how)


@pytest.mark.parametrize("name", ["index.html", "bare.html"])
@pytest.mark.parametrize(("width", "dark"), [(360, False), (360, True), (640, False), (640, True)])
def test_the_mail_reads_well_in_any_width_and_color_scheme_and_without_styles(
    width: int, dark: bool, name: str, opened: Callable[..., Page]
) -> None:
    """Nothing is cut off, Arabic stands at the right, and dark paper has light ink."""
    page = opened(name, width=width, dark=dark)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    arabic = page.locator('p[lang="ar"]').first
    box = arabic.bounding_box()
    assert box is not None
    edge = arabic.evaluate(RIGHT_EDGE)
    assert abs(edge - (box["x"] + box["width"])) < 2
    if name == "index.html":
        paper = page.locator(".kh-sheet").first.evaluate("e => getComputedStyle(e).backgroundColor")
        ink = page.locator("p[lang=ar]").first.evaluate("e => getComputedStyle(e).color")
        light = [sum(map(int, re.findall(r"\d+", color)[:3])) > 382 for color in (paper, ink)]
        assert light == ([False, True] if dark else [True, False])


def test_the_command_makes_an_issue_whose_links_all_lead_somewhere(
    project: MakeProject, run: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And warns of one that is larger than mail programs show."""
    made = project(shipped / "seeds")
    monkeypatch.setattr(newsletter, "LARGEST", 1024)
    told = run(made, "newsletter", "--week", SOURCE_DATE_EPOCH="1795305600")
    assert told.returncode == 0, told.stderr
    assert "some mail programs cut off what is above 1 KB" in told.stderr
    assert "subject: Netflix AI product manager" in told.stdout
    (definition,) = (made / "newsletters").glob("*.yml")
    sent = made / "newsletters" / definition.stem
    names = {"issue.html", "issue.md", "issue.txt", "issue.eml"}
    assert names <= {file.name for file in sent.iterdir()}
    assert "its links lead to https://khulasa.example/" in told.stderr
    assert run(made, "build", "--offline", SOURCE_DATE_EPOCH="1795305600").returncode == 0
    folder = made / "site/newsletter" / definition.stem
    assert {"index.html", "card.png"} <= {file.name for file in folder.iterdir()}
    assert {name: (folder / name).read_bytes() for name in names} == {
        name: (sent / name).read_bytes() for name in names
    }
    tree = mail((folder / "issue.html").read_bytes())
    links = {urlsplit(str(e.get("href"))) for e in tree.iter("a")}
    assert len(links) > 4
    for link in links:
        page = (made / "site" / link.path.lstrip("/") / "index.html").read_text(encoding="utf-8")
        assert not link.fragment or f'id="{link.fragment}"' in page
    again = run(made, "newsletter", "--week", SOURCE_DATE_EPOCH="1795305600")
    assert again.returncode == 2
    assert "exists already" in again.stderr
    before = {file: file.read_bytes() for file in sent.iterdir()}
    assert run(made, "newsletter", SOURCE_DATE_EPOCH="1795305600").returncode == 0
    assert {file: file.read_bytes() for file in sent.iterdir()} == before


def test_axe_finds_no_violation_in_an_issue_and_the_list_of_them_fits_a_phone(
    project: MakeProject, run: Run, serve: Serve, browse: Browse, shipped: Path
) -> None:
    made = project(shipped / "seeds")
    assert run(made, "newsletter", "--articles", SHIPPED, "--date", "2026-11-22").returncode == 0
    assert run(made, "build", "--offline").returncode == 0
    site = serve(made / "site")
    for address in ("newsletter/", "newsletter/2026-11-22/", "newsletter/2026-11-22/issue.html"):
        places = dict(violations(browse(f"{site}{address}", width=360)))
        if address.endswith("issue.html"):  # a mail has no landmarks: it stands inside a page that has
            places = {rule: where for rule, where in places.items() if rule not in LANDMARKS}
        assert places == {}, address
    expect(browse(site).get_by_role("navigation").get_by_text("Newsletter")).to_have_count(2)
    assert "newsletter/</loc>" in (made / "site/sitemap.xml").read_text(encoding="utf-8")
    day = browse(f"{site}newsletter/", width=360).locator(".kh-issues a").bounding_box()
    assert day is not None
    assert day["height"] < day["width"], "a date breaks between its letters"


def test_the_command_refuses_what_it_cannot_do(project: MakeProject, run: Run, shipped: Path) -> None:
    made = project(shipped / "seeds")
    for arguments, said in [
        (["--week", "--articles", "x"], "cannot be combined"),
        (["--articles", "no-such"], "no-such"),
        (["--since", "2099-01-01"], "no article with a checked English headline"),
    ]:
        refused = run(made, "newsletter", *arguments)
        assert refused.returncode == 2
        assert said in refused.stderr
    assert not (made / "newsletters").exists()
