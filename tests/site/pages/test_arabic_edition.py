"""The Arabic edition: the same pages at the same paths with Arabic words, figures and direction."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from generator.errors import SettingsError
from generator.figures import arabic_style, extract
from generator.model import Status
from generator.resources import Templates
from generator.text.language import Digits, Months, arabic, catalogue
from tests.site.pages.html import ARABIC, article, body, by_id, front_matter, having, parse, render, text
from tests.site.pages.stories import PORT, ROOT, TEMPLATES, shipped, story

if TYPE_CHECKING:
    from pathlib import Path

    from babel.messages import Catalog

LATIN_SIGNS = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬٪", "0123456789.,%")
LATIN = re.compile(r"[A-Za-z]{2,}")
OURS = set(
    "CSV ISO null SHA article json figures csv https khulasa example ar articles port Khulasa".split()
    + "cite ris bib RIS BibTeX CSL JSON RSS Atom Feed tags source seeds glossary".split()
)


def _catalogue() -> Catalog:
    with catalogue(ROOT / "templates", "ar").open("rb") as file:
        return read_po(file, locale="ar")


def _said() -> set[str]:
    """Every text that the templates and pages hand to gettext."""
    with (ROOT / "babel.cfg").open() as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]
    found = extract_from_dir(ROOT, methods, options)
    return {message if isinstance(message, str) else message[0] for _, _, message, *_ in found}


@pytest.mark.slow
@pytest.mark.no_cover
def test_every_text_of_the_pages_has_its_arabic_and_nothing_else_is_kept() -> None:
    kept = {
        entry.id if isinstance(entry.id, str) else entry.id[0]: entry for entry in _catalogue() if entry.id
    }
    assert set(kept) == _said(), "run `make messages`, then translate what is new"
    for entry in kept.values():
        forms = [entry.string] if isinstance(entry.string, str) else list(entry.string or ())
        assert all(forms), entry.id
        assert not entry.fuzzy, entry.id
        assert len(forms) == (1 if isinstance(entry.id, str) else 6), entry.id
        errors = [str(error) for error in entry.check(_catalogue())]
        assert not errors, (entry.id, errors)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("بلغت الأرباح نحو 1.5 مليار دولار", "نحو ١٫٥ مليار دولار"),
        ("ارتفعت الأسعار 78%", "٧٨٪"),
        ("يصل الراتب إلى 900 ألف دولار سنويا", "حتى ٩٠٠ ألف دولار سنويًا"),
        ("بين 2 و3 ملايين دولار", "من ٢ إلى ٣ ملايين دولار"),
        ("دفع 25 دولارا", "٢٥ دولارًا"),
        ("دفع خمسة دولارات", "٥ دولارات"),
        ("2.6 مليار ريال سعودي", "٢٫٦ مليار ريال سعودي"),
        ("ضخت 450 ألف متر مكعب يوميا", "٤٥٠ ألف متر مكعب يوميًا"),
        ("أنتجت 103 ملايين برميل", "١٠٣ ملايين برميل"),
        ("بعد عامين", "سنتان"),
        ("استمر أحد عشر يوما", "١١ يومًا"),
        ("بعد خمسة أيام", "٥ أيام"),
        ("بعد 300 يوم", "٣٠٠ يوم"),
        ("يستغرق من 5 إلى 7 أيام", "من ٥ إلى ٧ أيام"),
        ("منذ 12 أسبوعا", "١٢ أسبوعًا"),
        ("عمل نصف يوم", "نصف يوم"),
        ("واحد من كل خمسة", "١ من كل ٥"),
        ("في 13 يوليو 2023", "١٣ تموز/يوليو ٢٠٢٣"),
        ("من أبريل إلى يونيو 2023", "نيسان/أبريل ٢٠٢٣ – حزيران/يونيو ٢٠٢٣"),
        ("شحنوا 1,770 طنا", "١٬٧٧٠ طن متري"),
        ("ثلثي السكان", "ثلثي"),
    ],
)
def test_figures_are_told_in_arabic_house_style_in_the_digits_of_the_project(given: str, told: str) -> None:
    (figure,) = extract(given, "ar")
    assert arabic_style(figure, arabic(TEMPLATES, Digits.ARAB)).short == told
    assert arabic_style(figure).short == told.translate(LATIN_SIGNS)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("خسائر بلغت 1500 مليون دولار", "1,500 مليون دولار"),
        ("خسائر بلغت 1.5 مليار دولار", "1.5 مليار دولار"),
        ("ميزانية من 2 بليون دولار", "2 مليار دولار"),
        ("شارك 5 آلاف متظاهر", "5 آلاف متظاهر"),
        ("بين 900 و1200 مليون دولار", "من 900 إلى 1,200 مليون دولار"),
        ("بلغت 1500000 دولار", "1.5 مليون دولار"),
        ("دفع نصف مليون دولار", "500 ألف دولار"),
        ("وزعوا مليونا و200 ألف نسخة", "1.2 مليون نسخة"),
    ],
)
def test_thousands_and_millions_are_those_of_the_article(given: str, told: str) -> None:
    (figure,) = extract(given, "ar")
    assert arabic_style(figure).short == told


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("months", "day"),
    [
        (Months.LEVANT, "13 تموز 2023"),
        (Months.GULF, "13 يوليو 2023"),
        (Months.MAGHREB, "13 جويلية 2023"),
        (Months.BOTH, "13 تموز/يوليو 2023"),
    ],
)
def test_figures_and_pages_name_months_as_the_project_does(months: Months, day: str) -> None:
    language = arabic(TEMPLATES, months=months)
    (figure,) = extract("في 13 يوليو 2023", "ar")
    assert arabic_style(figure, language).short == day
    kicker = having(article(story(published=date(2023, 7, 13)), language), "kh-kicker")[0]
    assert day in text(kicker)


def test_every_number_of_the_pages_is_in_the_digits_of_the_project() -> None:
    language = arabic(TEMPLATES, Digits.ARAB)
    tree = article(story(published=date(2023, 7, 13)), language)
    assert "١٣ تموز/يوليو ٢٠٢٣" in text(having(tree, "kh-kicker")[0])
    assert text(next(tree.iter("caption"))) == "الأرقام الـ٣ كلها مطابقة للنص الأصلي"
    assert text(by_id(tree, "s1-f1")).startswith("٥ ملايين دولار")


def test_the_same_pages_stand_at_the_same_paths() -> None:
    one = story(published=date(2023, 7, 13))
    english = {path for path in render(one) if path.endswith(".md")}
    in_arabic = {path for path in render(one, language=ARABIC) if path.endswith(".md")}
    assert in_arabic == {f"ar/{path}" for path in english}


@pytest.mark.no_cover
@pytest.mark.parametrize("status", [Status.EDITED, Status.MACHINE, Status.PENDING])
def test_no_word_of_the_english_chrome_is_left_on_an_arabic_page(status: Status) -> None:
    pairs = tuple((arabic, None) for arabic, _ in PORT) if status is Status.PENDING else PORT
    for path, page in render(story(pairs, status, published=date(2023, 7, 13)), language=ARABIC).items():
        if path.endswith(".md"):
            tree = parse(body(page))
            for element in [e for e in tree.iter() if e.get("lang") == "en"]:
                element.clear()
            left = set(LATIN.findall(text(tree))) - OURS
            assert not left, (path, left)
            assert not LATIN.search(front_matter(page).get("title", "")), path


def test_the_brief_is_of_the_articles_own_arabic_sentences() -> None:
    tree = article(shipped(), ARABIC)
    original = {" ".join(passage.segment.text.split()) for passage in shipped().body}
    brief = [text(span) for span in having(tree, "kh-brief")[0].iter("span") if span.get("lang") == "ar"]
    assert brief
    assert all(any(sentence.endswith(said) for sentence in original) for said in brief if said != "ع")
    assert not [e for e in having(tree, "kh-brief")[0].iter() if e.get("lang") == "en"]


def test_the_table_gives_each_figure_in_arabic_and_what_the_english_says() -> None:
    row = by_id(article(story(), ARABIC), "s1-f1")
    assert text(row).startswith("5 ملايين دولار")
    assert "$5 million" in text(row)
    assert "مطابق" in text(row)


def test_arabic_comes_first_in_each_pair_and_data_files_are_those_of_the_english_page() -> None:
    tree = article(story(), ARABIC)
    pair = by_id(tree, "s1")
    assert [child.get("id") for child in pair] == ["s1-ar", "s1-en"]
    links = {a.get("href") for a in tree.iter("a")}
    assert {"../../../articles/port/article.json", "../../../articles/port/figures.csv"} <= links


def test_a_broken_catalogue_is_named(tmp_path: Path) -> None:
    broken = catalogue(tmp_path, "ar")
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b'msgid "a"\nmsgstr "\xff"')
    with pytest.raises(SettingsError, match=r"messages\.po"):
        arabic(Templates((tmp_path,)))


def test_the_kicker_has_the_hijri_day_and_the_time_that_the_arabic_takes() -> None:
    one = story((PORT[0], ("ميناء " * 138 * 3, None)), published=date(2023, 7, 13))
    kicker = text(having(article(one, ARABIC), "kh-kicker")[0])
    assert "13 تموز/يوليو 2023 25 ذو الحجة 1444 هـ" in kicker
    assert "قراءة 3 دقائق" in kicker


@pytest.mark.parametrize(
    ("second", "said"),
    [("$4 million", "الأرقام الـ3 كلها مطابقة للنص الأصلي"), ("$40 million", "رقم واحد بحاجة إلى تدقيق")],
)
def test_the_verb_agrees_with_how_many_figures_match(second: str, said: str) -> None:
    changed = (PORT[2][0], f"Profits were {second} in 2022.")
    tree = article(story((*PORT[:2], changed, PORT[3])), ARABIC)
    assert text(next(tree.iter("caption"))) == said


def test_a_single_match_is_told_in_the_singular() -> None:
    pending = ((PORT[0][0], None), PORT[1], *((arabic, None) for arabic, _ in PORT[2:]))
    (caption,) = article(story(pending), ARABIC).iter("caption")
    assert text(caption) == "رقم من 3 أرقام يطابق العربية؛ والباقي بانتظار المطابقة"
