"""The figures explorer as it is built: every figure of the site, in pages and as data to choose from."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from generator.site.api.dataset import LEDGER_COLUMNS
from generator.site.explorer.pages import PER_PAGE
from generator.text.language import ENGLISH
from tests.site.pages.html import ARABIC, body, by_id, having, parse, render, text
from tests.site.pages.stories import PORT, compared, story

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from generator.model import Story
    from generator.text.language import Language

DAY = date(2023, 7, 13)
PENDING = tuple((arabic, None) for arabic, _ in PORT)
EXPORTS = (
    ("صادرات المغرب من الفوسفات", None),
    ("بلغت صادرات المغرب من الفوسفات 1.5 مليار دولار في 2023.", None),
)
OTHER = (EXPORTS[0], (EXPORTS[1][0].replace("1.5", "1.4"), None))


def page(*stories: Story, number: int = 0, language: Language = ENGLISH) -> Element:
    files = render(*stories, language=language)
    folder = f"figures/page/{number}" if number else "figures"
    return parse(body(files[f"{language.folder}{folder}/index.md"]))


def rows(tree: Element) -> list[Element]:
    return [row for table in having(tree, "kh-entries") for row in table.findall("tbody/tr")]


def shard(name: str, *stories: Story) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(render(*stories)[f"figures/data/{name}.json"])
    return made


def menu(tree: Element, name: str) -> list[str]:
    return [str(option.get("value")) for option in by_id(tree, f"kh-{name}").iter("option")][1:]


def test_a_row_says_figure_measure_period_article_and_check_and_leads_to_its_row() -> None:
    tree = page(story(source="المرفأ", published=DAY))
    second = rows(tree)[1]
    said = ("$4 million", "profits", "2022", "Port profits rise", "المرفأ", "Matches")
    assert all(part in text(second) for part in (*said, "July 13, 2023")), text(second)
    assert [link.get("href") for link in second.iter("a")] == ["../articles/port/#s2-f1"]


def test_the_arabic_edition_says_the_same_in_arabic() -> None:
    second = text(rows(page(story(published=DAY), language=ARABIC))[1])
    for said in ("4 ملايين دولار", "2022", PORT[0][0], "13 تموز/يوليو 2023"):
        assert said in second, second


def test_a_pending_article_is_listed_under_its_arabic() -> None:
    row = rows(page(story(PENDING)))[0]
    assert "Not checked" in text(row)
    arabic = [text(e) for e in row.iter("bdi") if (e.get("lang"), e.get("dir")) == ("ar", "rtl")]
    assert PORT[0][0] in arabic


def test_figures_stand_newest_article_first_without_the_withdrawn() -> None:
    tree = page(
        story(slug="old", published=date(2020, 1, 1)),
        story(slug="new", published=DAY),
        story(slug="undated"),
        story(slug="gone", withdrawn=True),
    )
    slugs = [next(row.iter("a")).get("href", "").split("/")[2] for row in rows(tree)]
    assert slugs == ["new"] * 3 + ["old"] * 3 + ["undated"] * 3


def test_a_conflict_stands_on_the_rows_of_both_articles() -> None:
    tree = page(*compared([story(EXPORTS, slug="one"), story(OTHER, slug="two")]))
    marks = {
        text(mark): next(mark.iter("a")).get("href")
        for row in rows(tree)
        for mark in having(row, "kh-otherwise")
    }
    assert marks == {
        "Another article gives $1.4 billion": "../articles/two/#s1-f1",
        "Another article gives $1.5 billion": "../articles/one/#s1-f1",
    }
    assert by_id(tree, "kh-differs").get("type") == "checkbox"


def test_the_choices_are_what_the_site_has_and_no_more() -> None:
    tree = page(story(source="المرفأ", tags=("اقتصاد", "Ports")), story(EXPORTS, slug="other", published=DAY))
    assert menu(tree, "kind") == ["money", "count"]
    assert menu(tree, "unit") == ["USD"]
    assert menu(tree, "topic") == ["ports", "aqtsad"]
    assert menu(tree, "outlet") == ["المرفأ"]
    assert menu(tree, "year") == ["2023", "2022"]
    assert menu(tree, "check") == ["matched", "pending"]
    assert not [e for e in tree.iter() if e.get("id") == "kh-differs"]


@pytest.mark.no_cover
def test_a_long_ledger_goes_on_over_pages_that_lead_to_each_other() -> None:
    stories = [story(slug=f"a{number:03}") for number in range(2 * PER_PAGE // 3 + 1)]
    newest, oldest = page(*stories), page(*stories, number=1)
    assert (len(rows(newest)), len(rows(oldest))) == (3 * len(stories) - PER_PAGE, PER_PAGE)
    links = [(e.get("rel"), e.get("href")) for e in [*newest.iter("a"), *oldest.iter("a")] if e.get("rel")]
    assert links == [("next", "../figures/page/1/"), ("prev", "../../../figures/page/2/")]
    assert not having(oldest, "kh-explorer__form")


@pytest.mark.no_cover
def test_a_new_article_changes_no_numbered_page() -> None:
    def numbered(count: int) -> dict[str, bytes]:
        files = render(*(story(slug=f"a{n:03}", published=DAY + timedelta(n)) for n in range(count)))
        return {path: files[path] for path in files if path.startswith("figures/page/")}

    for many in (2 * PER_PAGE // 3, 3 * PER_PAGE // 3 - 1):
        before, after = numbered(many), numbered(many + 1)
        kept = {path: data for path, data in before.items() if b"kind: figures" in data}
        assert kept.items() <= after.items()
        assert before.keys() <= after.keys()


@pytest.mark.no_cover
@pytest.mark.parametrize("count", [PER_PAGE // 3 + 1, PER_PAGE, 2 * PER_PAGE // 3])
def test_the_address_of_every_page_that_there_was_stays(count: int) -> None:
    """Pages were once numbered from the newest, as many as are needed for fifty on each."""
    files = render(*(story(slug=f"a{number:03}") for number in range(count)))
    for number in range(2, -(-3 * count // PER_PAGE) + 1):
        assert f"figures/page/{number}/index.md" in files


@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=["English", "Arabic"])
def test_hostile_text_stays_text(language: Language) -> None:
    evil = "</script><img src=x onerror=alert(1)>{{ 7*7 }}`"
    tree = page(story(source=evil, tags=(evil,), published=DAY), language=language)
    assert not [e for e in tree.iter() if e.tag in {"img", "script"}]
    assert evil in text(rows(tree)[0])


@pytest.mark.no_cover
def test_the_data_hold_what_the_page_shows_by_year_with_each_article_once() -> None:
    stories = [
        story(slug="b", published=DAY, source="المرفأ", tags=("Ports",)),
        story(slug="a", published=DAY),
    ]
    made = shard("2023", *stories, story(slug="undated"))
    assert made["articles"] == [
        ["a", "Port profits rise", 0, "", "2023-07-13", "July 13, 2023", [], PORT[0][0]],
        ["b", "Port profits rise", 0, "المرفأ", "2023-07-13", "July 13, 2023", ["ports"], PORT[0][0]],
    ]
    assert made["article"] == [0, 0, 0, 1, 1, 1]
    assert (made["figure"][0], made["value"][0], made["unit"][0]) == ("$5 million", "5000000", "USD")
    assert made["years"][:2] == [[], [2022, 2022]]
    assert len({len(made[name]) for name in made.keys() - {"articles", "elsewhere"}}) == 1
    assert shard("undated", *stories, story(slug="undated"))["id"] == ["s1-f1", "s2-f1", "s3-f1"]


def test_the_data_of_a_year_do_not_change_when_an_article_of_another_comes() -> None:
    """So a rebuild writes, and a reader loads, only what is new."""
    old = story(slug="old", published=date(2020, 1, 1))
    name = "figures/data/2020.json"
    assert render(old)[name] == render(old, story(slug="new", published=DAY))[name]


BIDI = (
    "OpenAI تطلق النموذج GPT-5 وتدعم لغة C++ (CNN)",
    "iPhone 17 يصل إلى الأسواق (رسميا)",
    '"Easy Export" مشروع لتسهيل تصدير المنتوج',
    "FIFA: العقوبات تشمل 3 أندية",
    "5G تصل إلى القرى",
    "@almarfa ينشر الأرقام",
    "C++ لغة العام",
)
"""Arabic headlines whose first letter is Latin (F3 of the reports, its siblings, and three more)."""


@pytest.mark.parametrize("headline", BIDI)
@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=["English", "Arabic"])
def test_what_is_arabic_runs_from_the_right_whatever_its_first_letter(
    headline: str, language: Language
) -> None:
    """An isolated text without a direction takes that of its first letter."""
    told = ((headline, None), (f"{headline}، بقيمة 5 ملايين دولار.", None))
    for row in rows(page(story(told), language=language)):
        for name in ("kh-entry__title", "kh-entry__measures"):
            assert [(e.get("lang"), e.get("dir")) for e in having(row, name)] == [("ar", "rtl")]


@pytest.mark.parametrize("period", ["في 2022", "في عام 2021", "في مايو 2020", "في 3 مايو 2019"])
def test_a_period_is_in_the_language_of_the_page(period: str) -> None:
    """Its digits alone are of no language, and no voice of another one reads them (F10)."""
    told = (PORT[0], (f"وكانت أرباح الميناء 4 ملايين دولار {period}.", None))
    for language in (ENGLISH, ARABIC):
        (row,) = rows(page(story(told), language=language))
        (shown,) = having(row, "kh-entry__period")
        assert shown.get("lang") is None


def test_an_article_is_named_once_for_the_figures_that_follow_each_other() -> None:
    named = [
        not having(row, "kh-entry__title") or row.get("class") for row in rows(page(story(), story(slug="b")))
    ]
    assert named == [None, "kh-entry--again", "kh-entry--again"] * 2


def test_english_words_come_with_the_arabic_for_them() -> None:
    known = json.loads(render(story())["figures/data/words.json"])
    pairs = {
        "oil": "نفط", "wheat": "قمح", "unemployment": "بطالة", "exports": "صادرات", "worker": "عمال",
        "saudi": "السعودية", "egyptian": "مصري", "cairo": "القاهرة", "bank": "مصرف",
    }  # fmt: skip
    assert {
        english: arabic for english, arabic in pairs.items() if arabic in known["arabic"][english]
    } == pairs
    assert "مصر" not in known["arabic"]["cairo"]
    assert "خام" not in known["arabic"]["oil"]  # which is also gross, as of a product
    assert all(name in known["units"]["USD"] for name in ("US Dollar", "دولار أمريكي"))


def test_without_figures_the_page_says_so_and_asks_for_nothing() -> None:
    tree = page()
    assert len(having(tree, "kh-empty")) == 1
    assert not having(tree, "kh-explorer__form")


def test_the_dictionary_explains_every_column_in_its_order() -> None:
    tree = parse(body(render(story())["figures/data-dictionary/index.md"]))
    explained = [text(row.find("th")) for row in tree.findall(".//tbody/tr")]  # type: ignore[arg-type]
    assert explained == list(LEDGER_COLUMNS)
