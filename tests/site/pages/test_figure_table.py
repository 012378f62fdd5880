"""The table of key figures in a real browser, and what it leaves out."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from generator.model import Measure, Original, Status
from generator.model.meaning import Doubt, Meaning
from generator.site.render.figure_in_words import clause_parts, without_noun
from generator.text.language import ENGLISH
from tests.site.pages.html import ARABIC, article, by_id, having, text
from tests.site.pages.stories import PORT, SHIPPED, story

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from generator.model import Story
    from tests.conftest import Browse, Serve

SHIPS = tuple(
    (
        f"ونقلت السفينة رقم {n} نحو {n * 11} حاوية.",
        f"Ship {n} of the Palm Line carried about {n * 11} containers.",
    )
    for n in range(2, 10)
)
STAFF = (
    "وارتفع عدد الموظفين في الواحة إلى 350 موظفا من 280 موظفا قبل عام.",
    "Staff in Oasis rose to 350 employees from 280 employees a year ago.",
)

FEWEST = ["Figure", "Check", "Measure", "In the Arabic", "Sentence"]


NEIGHBOURS = """
[...document.querySelectorAll(".kh-figures__where .kh-source + .kh-source")].map((link) => {
    const comma = document.createRange()
    comma.setStart(link.previousSibling, 0)
    comma.setEnd(link.previousSibling, 1)
    const number = document.createRange()
    number.selectNodeContents(link.previousElementSibling.lastChild)
    const middle = (at) => (at.left + at.right) / 2
    const before = link.previousElementSibling.getBoundingClientRect()
    return [
        comma.getBoundingClientRect().left - number.getBoundingClientRect().right,
        middle(link.getBoundingClientRect()) - middle(before),
    ]
})
"""
"""Of each two sentences that state a figure: pixels from number to comma, and from middle to middle."""


HEIGHTS = """
[...document.querySelectorAll(".kh-figures tbody tr")]
    .filter((row) => row.querySelector(".kh-measure").textContent.length < 62)
    .map((row) => row.getBoundingClientRect().height)
"""
"""The heights of the rows whose words need one line."""


def columns(tree: Element) -> list[str]:
    (table,) = having(tree, "kh-figures")
    return [text(head) for head in next(table.iter("thead")).iter("th")]


def test_six_figures_stand_before_the_text_and_all_of_them_in_the_table_after_it() -> None:
    one = story((*PORT, *SHIPS))
    tree = article(one)
    assert len(one.key_figures) > 6
    assert len(list(having(tree, "kh-first")[0].iter("li"))) == 6
    (fold,) = having(tree, "kh-ledger")
    listed = one.listed_in("en")
    assert text(next(fold.iter("summary"))) == f"All {len(listed)} figures"
    assert len(list(next(fold.iter("tbody")).iter("tr"))) == len(listed)


LEANING = (
    ("عنوان", "A headline"),
    ("قال الوزير ذلك أمس.", "The minister said so yesterday."),
    ("وهي تبيع 300 سفينة في الشمال.", "It sells 300 ships in the north."),
)
"""An article whose only figure is in a sentence that leans on another."""


def measures(tree: Element) -> list[str]:
    """What the rows of the table of all figures say."""
    return [text(cell) for table in having(tree, "kh-figures") for cell in having(table, "kh-measure")]


def test_a_figure_that_no_clause_tells_stands_in_the_table_of_all_with_its_sentence() -> None:
    one = story(LEANING)
    for language, said in ((ENGLISH, LEANING[2][1]), (ARABIC, LEANING[2][0])):
        tree = article(one, language)
        assert not having(tree, "kh-first")
        assert not having(tree, "kh-empty")
        assert measures(tree) == [said]
        (all_figures,) = having(tree, "kh-first__all")
        assert next(all_figures.iter("a")).get("href") == "#all-figures"
    assert one.counts_in("en").matched == one.counts_in("ar").matched == 1


@pytest.mark.parametrize(
    "kept",
    [
        story(LEANING, original=Original.LINK),
        story((*LEANING[:2], (LEANING[2][0], "It sells 400 ships in the north."))),
        story((*LEANING[:2], ("وهي تبيع 300 سفينة في الشمال " * 12 + ".", "It sells 300 ships " * 20))),
    ],
    ids=["not republished", "wrong", "long"],
)
def test_no_sentence_is_quoted_that_may_not_be_shown_is_wrong_or_too_long(kept: Story) -> None:
    assert not kept.listed_in("en")
    assert having(article(kept), "kh-empty")


def test_a_doubtful_sentence_of_a_machine_is_not_quoted() -> None:
    machine = story(LEANING, Status.MACHINE, engine="mymemory")
    doubted = [replace(p, meaning=Meaning(Decimal("0.2"), Doubt.OTHER)) for p in machine.passages]
    assert machine.listed_in("en")
    assert not replace(machine, passages=tuple(doubted)).listed_in("en")
    assert replace(machine, passages=tuple(doubted)).listed_in("ar")


def test_columns_that_say_nothing_are_left_out() -> None:
    assert columns(article(story((PORT[0], PORT[3])))) == FEWEST
    assert "Change" in columns(article(story((*PORT, STAFF))))
    pending = tuple((arabic, None) for arabic, _ in PORT)
    assert "Check" not in columns(article(story(pending)))
    assert "Period" in columns(article(story(pending)))
    assert "في الإنجليزية" not in columns(article(story(pending), ARABIC))


@pytest.mark.parametrize(
    ("language", "said"),
    [(ENGLISH, "from 280 to 350, up 25% (computed)"), (ARABIC, "من 280 إلى 350 موظفا، بزيادة 25% (محسوب)")],
    ids=["English", "Arabic"],
)
def test_before_now_and_change_are_one_line_with_its_sense_in_words(language: object, said: str) -> None:
    tree = article(story((*PORT, STAFF)), language)  # type: ignore[arg-type]
    assert said in [text(cell) for cell in having(tree, "kh-figures__change")]


def test_the_number_is_marked_in_its_clause_and_the_clause_has_its_language() -> None:
    clause = (
        "وقال متحدث إن سفن الواحة التي تسلك الطريق تأثرت بنسبة 18.5 بالمئة أمس.",
        "A spokesman said 18.5 percent of the Oasis ships that take the route were affected on Tuesday.",
    )
    tree = article(story((*PORT, clause)))
    (row,) = [e for e in having(tree, "kh-figures")[0].iter("tr") if "18.5%" in text(e)]
    (mark,) = row.iter("mark")
    assert text(mark) == "18.5 percent"
    assert [e.get("lang") for e in having(row, "kh-measure")] == ["en"]
    pending = article(story((*PORT, (clause[0], None))))
    (row,) = [e for e in having(pending, "kh-figures")[0].iter("tr") if "18.5%" in text(e)]
    assert [(e.get("lang"), e.get("dir")) for e in having(row, "kh-measure")] == [("ar", "rtl")]


def test_one_scale_is_used_for_one_unit_of_a_table() -> None:
    pairs = (
        ("عجز الميزان التجاري", "Trade deficit"),
        ("بلغ العجز التجاري 3878.9 مليون دينار.", "The trade deficit was 3,878.9 million dinars."),
        ("وبلغت الصادرات 1173000000 دينار.", "Exports were 1,173,000,000 dinars."),
    )
    shown = [text(e) for e in having(article(story(pairs)), "kh-first__figure")]
    assert sorted(shown) == ["1,173 million dinars", "3,878.9 million dinars"]


@pytest.mark.browser
class TestInBrowser:
    @pytest.fixture
    def page_address(self, shipped: Path, serve: Serve) -> str:
        return serve(shipped / "site") + f"articles/{SHIPPED}/"

    @pytest.mark.parametrize("javascript", [True, False], ids=["script", "no script"])
    def test_the_table_opens_and_its_rows_are_low(
        self, page_address: str, browse: Browse, javascript: bool
    ) -> None:
        page = browse(page_address, javascript=javascript)
        page.set_viewport_size({"width": 1440, "height": 900})
        rows = page.locator(".kh-figures tbody tr")
        expect(rows.first).to_be_hidden()
        page.locator("#all-figures > summary").click()
        expect(rows).to_have_count(6)
        heights = page.evaluate(HEIGHTS)
        assert heights
        assert all(45 <= height <= 48 for height in heights), heights
        head = page.locator(".kh-figures__figure data").first.locator("xpath=ancestor::th")
        expect(head).to_have_css("text-align", "end")

    @pytest.mark.parametrize("width", [360, 390])
    @pytest.mark.parametrize("edition", ["", "ar/"])
    def test_a_figure_takes_two_lines_on_phones_and_a_tap_shows_the_rest(
        self, page_address: str, browse: Browse, width: int, edition: str
    ) -> None:
        page = browse(page_address.replace("articles/", f"{edition}articles/", 1), javascript=False)
        page.set_viewport_size({"width": width, "height": 844})
        page.locator("#all-figures > summary").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        row = page.locator(".kh-figures tbody tr").nth(2)
        where = row.locator(".kh-figures__where")
        expect(where).to_be_hidden()
        row.locator(".kh-figures__measure").click(force=True)
        expect(where).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= width

    def test_a_link_to_a_row_opens_the_table(self, page_address: str, browse: Browse) -> None:
        page = browse(page_address)
        page.locator(".kh-first__figure").first.click()
        expect(page.locator(".kh-figures tr:target")).to_be_visible()


def test_the_comma_between_two_sentences_is_right_after_the_number(
    newspaper: Path, serve: Serve, browse: Browse
) -> None:
    """The numbers are still far enough apart for fingers: 24 px from middle to middle (WCAG 2.2, 2.5.8)."""
    page = browse(f"{serve(newspaper / 'site')}articles/gliese-667-planets/", javascript=False, width=1440)
    page.locator("#all-figures > summary").click()
    pairs = page.evaluate(NEIGHBOURS)
    assert pairs
    assert all(gap < 1 and apart >= 24 for gap, apart in pairs), pairs


@pytest.mark.parametrize(
    ("number", "parts"),
    [
        ("1080 pixels", ("screen, 1920_×_", "1080 pixels", "")),
        ("1920", ("screen, ", "1920", "_×_1080 pixels")),
    ],
)
def test_both_numbers_of_a_size_keep_to_one_line(number: str, parts: tuple[str, str, str]) -> None:
    said = "screen, 1920 × 1080 pixels"
    start = said.index(number)
    bound = clause_parts(Measure(said, (start, start + len(number))))
    assert bound == tuple(part.replace("_", "\N{NO-BREAK SPACE}") for part in parts)


def test_each_of_the_first_figures_leads_to_its_row() -> None:
    tree = article(story())
    for link in having(tree, "kh-first__figure"):
        assert by_id(tree, str(link.get("href"))[1:]).tag == "tr"


def test_a_figure_does_not_repeat_the_noun_of_its_label() -> None:
    assert without_noun("450 million active users", "active users") == "450 million"
    assert without_noun("about 450 million monthly active users", "monthly active users") == (
        "about 450 million"
    )
    assert without_noun("6 diplomats", "people rescued") == "6 diplomats"
