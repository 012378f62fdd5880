"""The page of one article."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from generator.model import Aside, Correction, Original, SegmentId, Status, Story
from generator.model.story import ArabicSentence
from generator.text.language import ENGLISH, Language
from tests.site.pages.html import ARABIC, article, body, by_id, front_matter, having, parse, render, text
from tests.site.pages.stories import PORT, Pairs, shipped, story

PENDING = tuple((arabic, None) for arabic, _ in PORT)
WRONG = (*PORT[:1], (PORT[1][0], "The port announced profits of $50 million."), *PORT[2:])


@pytest.fixture(scope="module")
def netflix() -> Story:
    return shipped()


def test_the_parts_stand_in_the_order_of_reading(netflix: Story) -> None:
    found = [text(e) for e in article(netflix).iter() if e.tag in {"h1", "h2"}]
    assert found[1:] == ["In brief", "Key figures", "Full text"]
    assert found[0] == netflix.title.translation.text


def test_a_page_is_correct_html(netflix: Story) -> None:
    parse(body(render(netflix)["articles/netflix-ai-product-manager/index.md"]))


@pytest.mark.parametrize("pairs", [PORT, PENDING, WRONG], ids=["edited", "pending", "wrong"])
def test_ids_are_unique_and_every_fragment_link_leads_to_one(pairs: Pairs) -> None:
    tree = article(story(pairs))
    ids = Counter(e.get("id") for e in tree.iter() if e.get("id"))
    assert max(ids.values()) == 1
    targets = {str(e.get("href"))[1:] for e in tree.iter("a") if str(e.get("href")).startswith("#")}
    assert targets
    assert targets <= ids.keys()


def test_each_sentence_is_a_pair_with_a_side_for_each_language(netflix: Story) -> None:
    tree = article(netflix)
    for passage in netflix.body:
        assert by_id(tree, passage.id) is not None
        arabic, english = by_id(tree, f"{passage.id}-ar"), by_id(tree, f"{passage.id}-en")
        assert (arabic.get("lang"), arabic.get("dir")) == ("ar", "rtl")
        assert text(arabic) == " ".join(passage.segment.text.split())
        assert (english.get("lang"), text(english)) == ("en", passage.translation.text)


@pytest.mark.no_cover
def test_the_headline_stands_in_both_languages(netflix: Story) -> None:
    tree = article(netflix)
    assert by_id(tree, "s0-en").tag == "h1"
    assert text(by_id(tree, "s0-ar")) == netflix.article.title


def test_what_the_source_does_not_say_is_left_out() -> None:
    kicker = text(having(article(story()), "kh-kicker")[0])
    assert "not stated" not in kicker


def test_outlet_author_date_the_first_topic_and_address_stand_above_the_headline() -> None:
    tree = article(
        story(
            source="المرفأ",
            author="ليلى",
            published=date(2023, 7, 13),
            tags=("اقتصاد", "ports"),
            url="https://example.org/a?b=1&c=2",
        )
    )
    kicker = having(tree, "kh-kicker")[0]
    for said in ("المرفأ", "ليلى", "July 13, 2023", "اقتصاد"):
        assert said in text(kicker)
    assert "ports" not in text(kicker)
    assert [e.get("datetime") for e in kicker.iter("time")] == ["2023-07-13"]
    *_, address, topic = (e.get("href") for e in kicker.iter("a"))
    assert address == "https://example.org/a?b=1&c=2"
    assert str(topic).startswith("../../topics/")


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("language", "author", "last"),
    [(ENGLISH, "ليلى", True), (ENGLISH, "Layla", False), (ARABIC, "ليلى", False), (ARABIC, "Layla", True)],
)
def test_a_name_in_the_other_script_comes_last_above_the_headline(
    language: Language, author: str, last: bool
) -> None:
    one = story(author=author, published=date(2023, 7, 13), url="https://example.org/")
    kicker = having(article(one, language), "kh-kicker")[0]
    assert text(kicker).endswith(author) is last
    (name,) = (name for name in kicker.iter("bdi") if text(name) == author)
    assert (name.get("lang") is not None) is last


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//evil.example/"])
def test_only_web_addresses_become_links(url: str) -> None:
    assert not list(having(article(story(url=url)), "kh-kicker")[0].iter("a"))


def test_a_row_states_figure_subject_arabic_sentence_and_verdict(netflix: Story) -> None:
    tree = article(netflix)
    row = next(row for row in netflix.key_figures if row.figure.text.startswith("900"))
    cells = by_id(tree, row.id)
    assert "up to $900,000 a year" in text(cells)
    assert "salary for the role" in text(cells)
    assert [e.get("title") for e in cells.iter("data")] == ["$900,000 a year"]
    assert [text(e) for e in cells.iter("bdi") if e.get("lang") == "ar"] == [row.verbatim]
    assert f"#{row.id.partition('-')[0]}" in [e.get("href") for e in cells.iter("a")]
    assert "Matches" in text(cells)


def test_a_figure_stated_twice_has_one_row_that_leads_to_both_sentences() -> None:
    again = (
        *PORT,
        ("وكرر الميناء أن أرباحه بلغت 5 ملايين دولار.", "The port repeated that profits were $5 million."),
    )
    tree = article(story(again))
    (row,) = [e for e in tree.iter("tr") if "$5 million" in text(e)]
    assert [e.get("href") for e in having(row, "kh-source")] == ["#s1", "#s4"]
    assert [e.get("href") for e in having(by_id(tree, "s4-en"), "kh-figure-link")] == [f"#{row.get('id')}"]


def test_the_caption_counts_the_rows_and_those_that_match(netflix: Story) -> None:
    (caption,) = article(netflix).iter("caption")
    assert text(caption) == "All 6 figures match the Arabic"
    (table,) = having(article(netflix), "kh-figures")
    assert len(having(table, "kh-verdict--matched")) == 6


def test_a_figure_of_the_text_is_data_in_bdi_and_leads_to_its_row_from_both_languages() -> None:
    tree = article(story())
    for side in ("s1-ar", "s1-en"):
        (link,) = having(by_id(tree, side), "kh-figure-link")
        (data,) = link.iter("data")
        assert [e.tag for e in link] == ["bdi"]
        assert (data.get("value"), data.get("data-figure"), link.get("href")) == (
            "5000000",
            "s1-f1",
            "#s1-f1",
        )


def test_a_date_of_the_text_is_data_without_a_row() -> None:
    side = by_id(article(story()), "s2-en")
    assert [e.get("value") for e in side.iter("data")] == ["4000000", "2022-01-01/2023-01-01"]
    assert len(having(side, "kh-figure-link")) == 1


def test_the_spaces_around_a_figure_stay() -> None:
    assert text(by_id(article(story()), "s3-en")) == "The port employs 300 workers."


def test_a_finding_stands_with_its_sentence_in_words_with_both_values() -> None:
    tree = article(story(WRONG))
    (note,) = having(by_id(tree, "s1"), "kh-note")
    assert text(note) == "The Arabic: $5 million (“5 ملايين دولار”); the English: $50 million."
    assert not having(by_id(tree, "s2"), "kh-note")
    assert "Differs" in text(by_id(tree, "s1-f1"))
    assert "1 figure to check" in text(having(tree, "kh-status")[0])


def test_a_finding_in_the_headline_stands_under_it() -> None:
    tree = article(story(((PORT[0][0], "Port profits rise 12%"), *PORT[1:])))
    (note,) = having(by_id(tree, "s0"), "kh-note")
    assert text(note) == "Only in the English: 12%."


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("The port employs 300 workers.", "All 3 figures match the Arabic"),
        (
            "The port employs 300 workers, up 12%.",
            "All 3 figures match the Arabic; 1 other difference",
        ),
        (
            "The port employs 300 workers, up 12%, since 2019.",
            "All 3 figures match the Arabic; 1 date to check; 1 other difference",
        ),
        ("The port employs 30 workers.", "1 figure to check"),
        (None, "2 of 3 figures match the Arabic; the rest not checked yet"),
    ],
)
def test_differences_that_concern_no_row_are_counted_beside_those_that_do(
    english: str | None, said: str
) -> None:
    one = story((*PORT[:3], (PORT[3][0], english)))
    tree = article(one)
    (caption,) = tree.iter("caption")
    assert text(caption) == said
    (line,) = having(having(tree, "kh-status")[0], "kh-count")
    assert text(line) == said
    alike = said == "All 3 figures match the Arabic"
    assert bool(having(tree, "kh-count--matched")) is alike
    assert bool(having(tree, "kh-count--findings")) is (english is not None and not alike)


def test_a_row_that_two_sentences_state_differs_when_one_of_them_does() -> None:
    again = ("وكرر الميناء أن أرباحه بلغت 5 ملايين دولار.", "The port repeated that profits were $6 million.")
    tree = article(story((*PORT, again)))
    (caption,) = tree.iter("caption")
    assert text(caption) == "1 figure to check"
    assert "$6 million" in text(having(tree, "kh-verdict__instead")[0])


def test_a_difference_in_an_article_without_key_figures_is_counted_too() -> None:
    one = story((("عنوان الخبر", "The headline"), ("افتتح الوزير المعرض.", "The fair opened in 2019.")))
    (line,) = having(having(article(one), "kh-status")[0], "kh-count--findings")
    assert text(line) == "No key figures shown; 1 date to check"


def test_a_single_figure_is_counted_in_the_singular() -> None:
    one = story((PORT[0], PORT[3]))
    tree = article(one)
    (caption,) = tree.iter("caption")
    assert text(caption) == "The figure matches the Arabic"
    assert "1 of 1 sentence written by hand" in text(having(tree, "kh-status")[0])
    waiting = story((PENDING[0], PENDING[3]))
    page = render(waiting)["articles/port/index.md"]
    assert (
        front_matter(page)["description"]
        == "The translation is pending; the key figures are read from the Arabic."
    )
    assert text(next(parse(body(page)).iter("caption"))) == "1 figure found; English to come"


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        (PORT, "no difference found"),
        (PENDING, "not checked yet: the translation is pending"),
        ((*PORT[:3], PENDING[3]), "no difference found in what is translated; the rest not checked yet"),
        (WRONG, "1 difference, shown beside its sentence"),
    ],
)
def test_the_figure_check_speaks_only_of_what_was_checked(
    pairs: tuple[tuple[str, str | None], ...], said: str
) -> None:
    details = having(article(story(pairs)), "kh-status")[0]
    found = {text(div[0]): text(div[1]) for div in details.iter("div") if len(div) == 2}
    assert found["Figure check"] == said


def test_every_sentence_of_the_brief_ends_with_a_link_to_its_arabic() -> None:
    one = story()
    links = having(having(article(one), "kh-brief")[0], "kh-source")
    assert [e.get("href") for e in links] == [f"#{s.sources[0]}-ar" for s in one.summary.sentences]


def test_a_pending_article_has_no_english_brief_and_says_so() -> None:
    tree = article(story(PENDING))
    brief = having(tree, "kh-brief")[0]
    assert text(brief) == "There is no English brief yet."
    assert "Translation pending" in text(having(tree, "kh-status")[0])
    assert by_id(tree, "s0-ar").tag == "h1"
    assert not having(by_id(tree, "s1-f1"), "kh-verdict")
    assert text(by_id(tree, "s1")) == PENDING[1][0]
    assert not having(tree, "kh-views"), "there is nothing to choose from"


def test_a_brief_without_its_first_sentence_is_not_shown_and_one_without_a_later_one_says_so() -> None:
    fish = ("وتبيع سوق الميناء 20 طنا من السمك كل يوم.", "The market sells 20 tonnes of fish a day.")
    without_lede = [PORT[0], (PORT[1][0], None), fish]
    assert "20 tonnes" not in text(having(article(story(without_lede)), "kh-brief")[0])
    without_last = [*PORT[:2], (fish[0], None)]
    brief = text(having(article(story(without_last)), "kh-brief")[0])
    assert brief.startswith("The port announced profits of $5 million.")
    assert brief.endswith("The rest of the brief has no English yet.")


@pytest.mark.no_cover
@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=lambda language: language.code)
def test_a_brief_that_is_the_opening_of_the_text_is_shown_once_as_such(language: Language) -> None:
    one = story(PORT[:3])
    assert [sentence.sources for sentence in one.summary.sentences] == [("s1",)]
    tree = article(one, language)
    assert not having(tree, "kh-brief")
    (brief,) = having(tree, "kh-reader__brief")
    assert [e.get("id") for e in having(brief, "kh-pair")] == ["s1"]
    assert by_id(brief, "in-brief").tag == "h3"
    assert [e.get("id") for e in having(tree, "kh-pair")] == ["s1", "s2"]
    assert having(article(story(), language), "kh-brief"), "a brief that leaves sentences out comes first"


def test_a_pending_text_that_opens_with_most_of_its_brief_is_not_read_twice_in_the_arabic_edition() -> None:
    """The text begins within the brief; what the brief has from further down follows, with its number."""
    fish = "وتبيع سوق الميناء 20 طنا من السمك كل يوم."
    arabic = [*(sentence for sentence, _ in PORT), fish, "ويفتح الميناء في السادسة صباحا."]
    one = story(tuple((sentence, None) for sentence in arabic))
    summary = replace(
        one.summary, arabic=tuple(ArabicSentence(SegmentId(f"s{n}"), arabic[n]) for n in (1, 2, 4))
    )
    tree = article(replace(one, summary=summary), ARABIC)
    assert not having(tree, "kh-brief")
    (brief,) = having(tree, "kh-reader__brief")
    assert [e.get("id") for e in having(brief, "kh-pair")] == ["s1", "s2"]
    (further,) = having(brief, "kh-further")
    assert text(further).startswith(arabic[4])
    assert [e.get("href") for e in having(further, "kh-source")] == ["#s4-ar"]
    assert [e.get("id") for e in having(tree, "kh-pair")] == ["s1", "s2", "s3", "s4", "s5"]


def test_two_figures_are_both() -> None:
    said = text(having(article(story(PORT[:3])), "kh-status")[0])
    assert "Both figures match the Arabic" in said


def test_an_article_without_figures_says_so() -> None:
    tree = article(
        story((("عنوان الخبر", "The headline"), ("افتتح الوزير المعرض.", "The minister opened the fair.")))
    )
    assert "No key figures to show for this article." in text(tree)
    assert not list(tree.iter("table"))


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("status", "engine", "said", "by"),
    [
        (Status.MACHINE, "google", "Machine translation, not reviewed", "3 of 3 sentences by google"),
        (Status.EDITED, "google", "Translation edited by hand", "by google, edited by hand"),
        (Status.EDITED, None, "Translation edited by hand", "written by hand"),
        (Status.REVIEWED, None, "Translation reviewed", "3 of 3 sentences, 3 of them reviewed"),
        (Status.STALE, None, "Translation edited by hand; the Arabic has changed since", "3 out of date"),
    ],
)
def test_the_status_says_how_far_to_trust_the_page_and_who_made_it(
    status: Status, engine: str | None, said: str, by: str
) -> None:
    line = text(having(article(story(status=status, engine=engine)), "kh-status")[0])
    assert said in line
    assert by in line
    assert "0" * 64 in line


def test_the_reading_views_are_four_labelled_radio_buttons_one_of_them_chosen() -> None:
    tree = article(story())
    radios = [e for e in tree.iter("input") if e.get("type") == "radio"]
    labels = {e.get("for"): text(e) for e in tree.iter("label")}
    assert [labels[r.get("id")] for r in radios] == ["English", "العربية", "Side by side", "Line by line"]
    assert [r.get("value") for r in radios if r.get("checked") is not None] == ["side"]
    assert len({r.get("name") for r in radios}) == 1


def test_an_excerpt_shows_the_first_paragraph_and_says_where_the_rest_is() -> None:
    one = story(original=Original.EXCERPT, url="https://example.org/a")
    page = text(article(one))
    assert PORT[1][0] in page
    assert PORT[3][0] not in page
    assert "Read the whole article where it appeared" in page
    assert PORT[3][0].encode() not in render(one)["articles/port/article.json"]


def test_a_link_shows_no_sentence_and_keeps_brief_and_figures() -> None:
    one = story(original=Original.LINK, url="https://example.org/a")
    tree = article(one)
    assert not having(tree, "kh-pair")
    assert len(having(having(tree, "kh-figures")[0], "kh-verdict--matched")) == 3
    assert "Read the whole article where it appeared" in text(tree)
    assert PORT[1][0].encode() not in render(one)["articles/port/article.json"]


def test_a_withdrawn_article_leaves_a_tombstone_that_tells_nothing_of_it() -> None:
    files = render(story(withdrawn=True))
    gone = files["articles/port/index.md"]
    assert front_matter(gone)["title"] == "Article withdrawn"
    assert "articles/port/figures.csv" not in files
    for data in files.values():
        for arabic, english in PORT:
            assert arabic.encode() not in data
            assert str(english).encode() not in data


def test_the_citation_names_both_headlines_the_source_and_the_full_address() -> None:
    one = story(source="المرفأ", published=date(2023, 7, 13))
    said = text(by_id(article(one), "kh-citation"))
    for part in (
        "Port profits rise",
        PORT[0][0],
        "المرفأ",
        "July 13, 2023",
        "https://khulasa.example/articles/port/",
    ):
        assert part in said


def test_quotations_inside_our_quotation_marks_have_single_ones() -> None:
    pairs = (
        ("الميناء “يربح”", "The port “gains”"),
        (
            "قال الميناء إن أرباحه “جيدة” وبلغت 5 ملايين دولار.",
            'Profits are "good" and “fair” at $5 million.',
        ),
    )
    tree = article(story(pairs))
    assert "“The port ‘gains’”" in text(by_id(tree, "kh-citation"))
    for quotation in ("kh-quotation", "kh-quotation-both"):
        assert "“Profits are ‘good’ and ‘fair’ at $5 million.”" in text(by_id(tree, quotation))
    assert "«الميناء “يربح”»" in text(by_id(tree, "kh-citation"))


@pytest.mark.parametrize(("source", "said"), [("المرفأ", "المرفأ; "), (None, "")], ids=["outlet", "none"])
def test_a_quotation_credits_the_outlet_with_the_words_and_the_site_with_their_english(
    source: str | None, said: str
) -> None:
    tree = article(story(source=source))
    for quotation in ("kh-quotation", "kh-quotation-both"):
        assert text(list(by_id(tree, quotation).iter("p"))[-1]) == (
            f"{said}English translation: Khulasa, https://khulasa.example/articles/port/"
        )


def test_the_arabic_headline_has_a_line_of_its_own_in_the_citation() -> None:
    lines = list(by_id(article(story()), "kh-citation").iter("p"))
    assert [line.get("lang") for line in lines] == [None, "ar", None]
    assert text(lines[1]) == f"«{PORT[0][0]}»"
    assert "".join(lines[0].itertext()).startswith("“"), "without an author, no blank is copied before it"


def test_the_arabic_edition_gives_the_day_of_publication_in_the_hijri_calendar_too() -> None:
    """Umm al-Qura's: the Feast of Sacrifice, the 10th of the month, was on June 28 of that year."""
    one = story(published=date(2023, 7, 13))
    assert text(having(article(one, ARABIC), "kh-hijri")[0]) == "25 ذو الحجة 1444 هـ"
    assert not having(article(one), "kh-hijri")
    assert not having(article(story(published=date(1899, 7, 13)), ARABIC), "kh-hijri")


@pytest.mark.no_cover
@pytest.mark.parametrize(("words", "said"), [(9, "1 min"), (228 * 2, "2 min"), (228 * 7, "7 min")])
def test_the_kicker_says_how_many_minutes_the_english_takes(words: int, said: str) -> None:
    one = story((PORT[0], (PORT[1][0], "port " * words)))
    assert f"{said} read" in text(having(article(one), "kh-kicker")[0])


@pytest.mark.parametrize(
    "one", [story((*PORT[:3], PENDING[3])), story(original=Original.EXCERPT)], ids=["pending", "excerpt"]
)
def test_no_reading_time_is_given_for_a_text_that_the_page_does_not_have(one: Story) -> None:
    assert "min read" not in text(having(article(one), "kh-kicker")[0])


@pytest.mark.no_cover
@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=["English", "Arabic"])
def test_related_articles_stand_at_the_end_as_cards_and_are_left_out_when_there_are_none(
    language: Language,
) -> None:
    one, other = story(tags=("موانئ",)), story(slug="dock", tags=("موانئ",))
    page = f"{language.folder}articles/port/index.md"
    tree = parse(body(render(one, other, language=language)[page]))
    (section,) = having(tree, "kh-related")
    (title,) = having(section, "kh-card__title")
    assert [a.get("href") for a in title.iter("a")] == ["../../articles/dock/"]
    assert not having(parse(body(render(one, language=language)[page])), "kh-related")


def test_reports_of_the_same_event_are_named_with_their_outlets_before_the_related_articles() -> None:
    one, bare = story(), story(slug="quay")
    named = story(slug="dock", source="صحيفة <i>الساحل</i>")
    for language, said in ((ENGLISH, "The same story in"), (ARABIC, "القصة نفسها في")):
        page = render(one, named, bare, language=language, same={"port": (named, bare)})
        (section,) = having(parse(body(page[f"{language.folder}articles/port/index.md"])), "kh-related")
        first, second = having(section, "kh-same")[0]
        assert text(first).startswith(f"{said} صحيفة <i>الساحل</i>:")
        assert [a.get("href") for a in first.iter("a")][1:] == ["../../articles/dock/"]
        assert [a.get("href") for a in second.iter("a")] == ["../../articles/quay/"]
        assert not having(section, "kh-cards")


def test_a_page_that_changed_says_when_below_its_status() -> None:
    one = story(first_published=date(2024, 1, 1))
    changed = replace(one, updated=date(2024, 2, 3))
    assert "Updated on February 3, 2024" in text(having(article(changed), "kh-changed")[0])
    assert not having(article(replace(one, updated=date(2024, 1, 1))), "kh-changed")


def test_corrections_stand_at_the_end_in_their_language_and_one_line_at_the_top() -> None:
    corrections = (
        Correction(date(2024, 2, 3), "The first version gave <b>$6</b> million."),
        Correction(date(2024, 2, 2), "ذكرت النسخة الأولى سنة أخرى."),
    )
    tree = article(story(corrections=corrections))
    assert text(having(tree, "kh-changed")[0]) == "Corrected on February 3, 2024 What was corrected"
    said = list(having(tree, "kh-corrections")[0].iter("p"))
    assert [(p.get("lang"), p.get("dir"), text(p)) for p in said] == [
        ("en", None, corrections[0].text),
        ("ar", "rtl", corrections[1].text),
    ]
    said = list(having(article(story(corrections=corrections), ARABIC), "kh-corrections")[0].iter("p"))
    assert [(p.get("lang"), p.get("dir")) for p in said] == [("en", "ltr"), ("ar", None)]


def test_a_difference_between_words_that_are_no_figures_is_shown_and_counted() -> None:
    vague = ("نزل المئات إلى الشارع قرب الميناء.", "Dozens took to the street near the port.")
    one = story((*PORT, vague))
    assert one.passage("s4").findings
    for language in (ENGLISH, ARABIC):
        (note,) = having(by_id(article(one, language), "s4"), "kh-note")
        assert "المئات" in text(note)
        assert "Dozens" in text(note)
    assert "1 other difference" in text(having(article(one), "kh-status")[0])


def test_who_wrote_the_article_stands_below_the_arabic_unless_it_is_not_republished() -> None:
    line = "تحرير: سامي <b>"
    plain = story()
    asides = (Aside("byline", line, 0, 9), Aside("divider", "* *", 10, 13))
    said = replace(plain, article=replace(plain.article, asides=asides))
    (shown,) = having(article(said), "kh-credits")
    assert (text(shown), shown.get("dir")) == (line, "rtl")
    link = replace(said, article=replace(said.article, original=Original.LINK))
    assert "kh-credits" not in render(link)[f"articles/{link.article.slug}/index.md"].decode()
