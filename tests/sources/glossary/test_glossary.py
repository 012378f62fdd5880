"""The glossary: terms are found however Arabic inflects them, and the English is held to their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import SettingsError
from generator.sources.glossary import Glossary, Term, read_glossary
from generator.sources.memory import MemoryFile

ROOT = Path(__file__).parents[3]
HEADER = "ar,en,note,forbidden\n"


def found(term: str, english: str, text: str) -> bool:
    return bool(Glossary([Term(term, (english,))]).terms(text))


def missed(text: str, english: str, *terms: Term) -> list[tuple[str, str, str | None]]:
    return [(miss.arabic, miss.english[0], miss.forbidden) for miss in Glossary(terms).misses(text, english)]


@pytest.mark.parametrize("clitics", ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "وك"])
@pytest.mark.parametrize(("term", "english"), [("أرامكو", "Aramco"), ("شركة", "company"), ("نيوم", "Neom")])
def test_a_term_is_found_with_conjunctions_and_prepositions_on_it(
    term: str, english: str, clitics: str
) -> None:
    assert found(term, english, f"وصل الخبر {clitics}{term} أمس.")


@pytest.mark.parametrize(
    "written", ["البنك", "والبنك", "بالبنك", "للبنك", "وللبنك", "كالبنك", "فبالبنك", "بنك"]
)
@pytest.mark.parametrize("term", ["البنك المركزي", "بنك مركزي"])
def test_the_article_makes_no_difference(term: str, written: str) -> None:
    second = "المركزي" if "ل" in written else "مركزي"
    assert found(term, "central bank", f"قال {written} {second} أمس.")


@pytest.mark.parametrize(
    ("term", "english", "written"),
    [
        ("شركة", "company", "شركتها"),
        ("شركة", "company", "وشركاتهم"),
        ("شركة", "company", "الشركتين"),
        ("الوزارة", "ministry", "بوزارتهم"),
        ("البرلمان", "Parliament", "وبرلمانها"),
        ("مهندس", "engineer", "للمهندسين"),
        ("مهندس", "engineer", "مهندسوها"),
        ("بنك", "bank", "بنكاً"),
        ("خبراء", "experts", "خبرائها"),
        ("مستشفى", "hospital", "مستشفيات"),
        ("إضراب", "strike", "اضرابهم"),
        ("اتفاقية", "agreement", "اتّفاقيّتنا"),
    ],
)
def test_a_term_is_found_with_possessives_plurals_and_vowel_signs(
    term: str, english: str, written: str
) -> None:
    assert found(term, english, f"تحدثت عن {written} أمس.")


@pytest.mark.parametrize(
    ("term", "english", "text"),
    [
        ("قطر", "Qatar", "نزلت قطرات المطر على دائرة قطرها متران."),
        ("تونس", "Tunisia", "قال وزير تونسي ذلك."),
        ("أبل", "Apple", "كانت بابل مدينة كبيرة."),
        ("ميتا", "Meta", "تحدث عن الميتافيزيقا."),
        ("الله", "God", "قال له ذلك."),
        ("نفط", "oil", "ارتفعت العائدات النفطيّة."),
        ("رئيس", "president", "هذه هي القضية الرئيسية."),
        ("ألمانيا", "Germany", "أصيب بمانيا حادة."),
        ("البنك الدولي", "World Bank", "قال البنك، الدولي الوحيد."),
        ("Meta", "Meta", "نشر الموقع Metadata جديدة."),
    ],
)
def test_another_word_is_no_use_of_the_term(term: str, english: str, text: str) -> None:
    assert not found(term, english, text)


@pytest.mark.parametrize("text", ["بـMeta", "وMeta", "“Meta”", "META", "لشركة Meta."])
def test_a_term_in_latin_letters_is_found_in_arabic_too(text: str) -> None:
    assert found("Meta", "Meta", text)


def test_the_longest_term_is_the_one_that_is_used() -> None:
    bank, central = Term("بنك", ("bank",)), Term("البنك المركزي", ("central bank",))
    text = "رفع البنك المركزي الفائدة."
    assert Glossary([bank, central]).terms(text) == (central,)
    assert missed(text, "The Fed raised rates.", bank, central) == [("البنك المركزي", "central bank", None)]


def test_terms_come_in_the_order_of_the_text_each_once() -> None:
    one, two = Term("أرامكو", ("Aramco",)), Term("نيوم", ("Neom",))
    assert Glossary([one, two]).terms("نيوم وأرامكو ونيوم") == (two, one)


@pytest.mark.parametrize(
    "english",
    [
        "The company said.",
        "Companies said.",
        "A company’s plan.",
        "COMPANY NEWS",
        "company-wide",
        "A firm said.",
    ],
)
def test_any_allowed_form_will_do_also_as_a_plural_or_possessive(english: str) -> None:
    assert missed("قالت الشركة ذلك.", english, Term("شركة", ("company", "firm"))) == []


@pytest.mark.parametrize("english", ["the aramco plan", "Aramcoil", "Saudi Oil"])
def test_a_name_must_stand_as_it_is(english: str) -> None:
    assert missed("خطة أرامكو", english, Term("أرامكو", ("Aramco",))) == [("أرامكو", "Aramco", None)]


@pytest.mark.parametrize("english", ["SAG\N{NON-BREAKING HYPHEN}AFTRA struck", "SAG-AFTRA's", "SAG AFTRA"])
def test_hyphens_and_apostrophes_are_one(english: str) -> None:
    assert missed("قالت SAG-AFTRA ذلك", english, Term("SAG-AFTRA", ("SAG-AFTRA",))) == []


def test_a_forbidden_form_is_named_unless_it_is_part_of_an_allowed_one() -> None:
    gulf = Term("الخليج العربي", ("Arabian Gulf",), ("Gulf", "Persian Gulf"))
    assert missed("مياه الخليج العربي", "Waters of the Arabian Gulf", gulf) == []
    text = "The Arabian Gulf, also the Persian Gulf"
    assert missed("مياه الخليج العربي", text, gulf) == [
        ("الخليج العربي", "Arabian Gulf", "Gulf"),
        ("الخليج العربي", "Arabian Gulf", "Persian Gulf"),
    ]
    assert missed("مياه البحر", text, gulf) == []


def test_a_miss_names_both_terms() -> None:
    (miss,) = Glossary([Term("أرامكو", ("Aramco",), ("Aramko",))]).misses("ربح لأرامكو", "Profit for Aramko")
    assert (
        miss.explain()
        == "“لأرامكو” is “Aramco” in the glossary; the English says “Aramko”, which is forbidden"
    )


def write(folder: Path, text: str | bytes) -> Path:
    (folder / "seeds").mkdir()
    data = text.encode() if isinstance(text, str) else text
    (folder / "seeds/glossary.csv").write_bytes(data)
    return folder


def test_a_project_without_a_glossary_has_no_terms(tmp_path: Path) -> None:
    assert read_glossary(tmp_path) == ()


def test_cells_hold_several_forms_and_commas_in_quotes(tmp_path: Path) -> None:
    text = (
        "\N{ZERO WIDTH NO-BREAK SPACE}"
        + HEADER
        + '\r\nالأمم المتحدة, United Nations | UN ,"a, ""b""",Nations; UNO\r\n'
    )
    assert read_glossary(write(tmp_path, text)) == (
        Term("الأمم المتحدة", ("United Nations", "UN"), ("Nations", "UNO"), 'a, "b"'),
    )


def test_columns_may_stand_in_any_order_and_the_last_two_may_be_left_out(tmp_path: Path) -> None:
    assert read_glossary(write(tmp_path, "en,ar\nAramco,أرامكو\n")) == (Term("أرامكو", ("Aramco",)),)


@pytest.mark.parametrize(
    ("text", "where", "cause", "fix"),
    [
        ("ar;en\n", "line 1", "unknown column 'ar;en'", "ar,en,note,forbidden"),
        ("arabic,en\n", "line 1", "unknown column 'arabic'", "ar,en,note,forbidden"),
        ("ar,note\n", "line 1", "needs one column 'en'", "ar,en,note,forbidden"),
        ("", "line 1", "needs one column 'ar'", "ar,en,note,forbidden"),
        (HEADER + "أرامكو,Aramco,oil, gas,x\n", "line 2", "has 5 cells", "quotes"),
        (HEADER + ",Aramco,,\n", "line 2", "no term in the column 'ar'", "Arabic"),
        (HEADER + "\nأرامكو,,,\n", "line 3", "no English for 'أرامكو'", "'en'"),
        (HEADER + "أرامكو,Aramco,,\nارامكو,ARAMCO,,\n", "line 3", "is on line 2 too", "keep one"),
        (HEADER + "أرامكو,Aramco,,Aramco\n", "line 2", "both allowed and forbidden", "remove it from"),
        (HEADER + 'أرامكو,"Aramco" x,,\n', "line 2", "is not valid CSV", "double"),
        (HEADER.encode() + b"\xc7\xed,x,,\n", "byte 21", "is not UTF-8", "save it as UTF-8"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_with_cause_and_fix(
    tmp_path: Path, text: str | bytes, where: str, cause: str, fix: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        read_glossary(write(tmp_path, text))
    assert caught.value.where == f"seeds/glossary.csv, {where}"
    assert cause in caught.value.cause
    assert fix in caught.value.fix


def test_the_shipped_translation_keeps_to_the_shipped_glossary_and_uses_all_of_it() -> None:
    terms = read_glossary(ROOT)
    glossary = Glossary(terms)
    entries = MemoryFile(ROOT / "seeds/netflix-ai-product-manager.en.po", "po").entries
    assert [miss for entry in entries for miss in glossary.misses(entry.arabic, entry.english)] == []
    assert {term for entry in entries for term in glossary.terms(entry.arabic)} == set(terms)
    assert all("netflix-ai-product-manager" in term.note for term in terms)
