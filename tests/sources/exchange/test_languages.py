"""Only Arabic and its English is taken, however a file spells its languages; the rest is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.model import Status
from generator.sources.languages import language_of
from tests.sources.exchange.files import read_text, tmx, xliff

if TYPE_CHECKING:
    from pathlib import Path

ARABIC, ENGLISH, FRENCH = "بلغ الراتب 900 ألف دولار.", "The salary was $900,000.", "Le salaire est élevé."
PAIR = [(ARABIC, ENGLISH)]


def taken(folder: Path, text: str) -> list[tuple[str, str]]:
    document = read_text(folder, text)
    assert not document.refused
    return [(unit.entry.arabic, unit.entry.english) for unit in document.units]


def refused(folder: Path, text: str) -> list[str]:
    document = read_text(folder, text)
    assert not document.units
    return [one.reason for one in document.refused]


CODES = [
    ("ar_SA", "en_US"), ("ar_EG", "en_GB"), ("ara", "eng"), ("ara-Arab", "eng-Latn"), ("AR-SA", "EN-US"),
    ("ar-001", "en-150"), ("arb-Arab-SA", "en-Latn-GB"), ("ARA", "en_GB.UTF-8"), ("Arabic", "English"),
]  # fmt: skip


@pytest.mark.parametrize(("arabic", "english"), CODES)
def test_a_language_is_known_in_every_spelling_of_its_code(tmp_path: Path, arabic: str, english: str) -> None:
    assert taken(tmp_path, tmx({arabic: ARABIC, english: ENGLISH})) == PAIR
    assert taken(tmp_path, xliff(*PAIR, languages=(arabic, english))) == PAIR


def test_codes_of_like_languages_are_not_taken_for_ours() -> None:
    for code in ("arz", "arc", "enm", "fr", "argentina", "e"):
        assert language_of(code) not in {"ar", "en"}


@pytest.mark.parametrize("state", ['approved="yes"', ""])
@pytest.mark.parametrize(
    ("languages", "named"),
    [
        (("ar", "fr"), "Arabic and French"),
        (("ar-SA", "de-DE"), "Arabic and German"),
        (("ar", "xx-unknown"), "Arabic and xx"),
        (("en", "fr"), "English and French"),
        (("fr", "ar"), "French and Arabic"),
        (("en", "en"), "English,"),
        (("", "fr"), "no language and French"),
    ],
)
def test_an_xliff_for_another_pair_is_refused_by_its_languages(
    tmp_path: Path, languages: tuple[str, str], named: str, state: str
) -> None:
    reasons = refused(tmp_path, xliff((ARABIC, FRENCH), languages=languages, unit=state))
    (reason,) = reasons
    assert reason.startswith(f"is in {named}")


def test_the_language_of_a_target_goes_before_that_of_its_file(tmp_path: Path) -> None:
    assert refused(tmp_path, xliff((ARABIC, FRENCH), target='xml:lang="fr" state="final"'))
    assert taken(tmp_path, xliff(*PAIR, languages=("ar", "fr"), target='xml:lang="en-GB"')) == PAIR


@pytest.mark.parametrize(
    ("unit", "named"),
    [
        ({"ar": ARABIC, "fr": FRENCH}, "Arabic and French"),
        ({"fr": FRENCH, "en": ENGLISH}, "French and English"),
        ({"de": "Das Gehalt", "fr": FRENCH}, "German and French"),
        ({"fr": ARABIC, "en": ENGLISH}, "French and English"),
    ],
)
def test_a_tmx_without_arabic_or_english_is_refused_by_its_languages(
    tmp_path: Path, unit: dict[str, str], named: str
) -> None:
    assert refused(tmp_path, tmx(unit)) == [f"is in {named}, not in Arabic and English"]


@pytest.mark.parametrize(
    "codes", [("", ""), ("", "en"), ("ar", ""), ("und", "und"), ("und", "en-GB"), ("x-none", "mul")]
)
def test_without_codes_the_script_tells_which_is_which(tmp_path: Path, codes: tuple[str, str]) -> None:
    arabic, english = (f'<tuv xml:lang="{code}"><seg>' for code in codes)
    for pair in ((arabic + ARABIC, english + ENGLISH), (english + ENGLISH, arabic + ARABIC)):
        text = "".join(f"{variant}</seg></tuv>" for variant in pair)
        assert taken(tmp_path, f"<tmx><body><tu>{text}</tu></body></tmx>") == PAIR
    assert taken(tmp_path, xliff(*PAIR, languages=codes)) == PAIR
    if codes[1] not in {"en", "en-GB"}:
        assert taken(tmp_path, xliff((ENGLISH, ARABIC), languages=(codes[1], codes[0]))) == PAIR


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRENCH, "French"),
        ("Das Gehalt wird bis zu 900 Tausend Dollar betragen.", "German"),
        ("El salario llega a los 900 mil dólares.", "Spanish"),
        ("Зарплата составила 900 тысяч долларов.", "another script"),
    ],
)
@pytest.mark.parametrize("codes", [("ar", "en"), ("", ""), ("ar-SA", "und")])
def test_other_languages_are_known_by_their_words_whatever_the_code_says(
    tmp_path: Path, codes: tuple[str, str], text: str, language: str
) -> None:
    reason = f"is in {language} where its English should be"
    assert refused(tmp_path, xliff((ARABIC, text), languages=codes, unit='approved="yes"')) == [reason]
    assert refused(tmp_path, tmx({codes[0]: ARABIC, f"{codes[1]} ": text})) == [reason]


def test_a_tmx_may_say_the_language_of_a_text_at_its_segment(tmp_path: Path) -> None:
    text = tmx({"ar": ARABIC, "en": ENGLISH})
    for code in ("ar", "en"):
        text = text.replace(f'<tuv xml:lang="{code}"><seg>', f'<tuv><seg xml:lang="{code}">')
    assert taken(tmp_path, text) == PAIR
    assert taken(tmp_path, tmx({"ar": ARABIC, "en": ENGLISH}).replace("xml:lang", "lang")) == PAIR


def test_a_tmx_with_more_languages_is_used(tmp_path: Path) -> None:
    assert taken(tmp_path, tmx({"fr": FRENCH, "en": ENGLISH, "ar": ARABIC})) == PAIR


@pytest.mark.parametrize(
    "languages", [("en", "ar"), ("en-GB", "ar_LB"), ("eng", "ara"), ("", "ar"), ("", "")]
)
def test_a_file_in_the_other_direction_is_used(tmp_path: Path, languages: tuple[str, str]) -> None:
    assert taken(tmp_path, xliff((ENGLISH, ARABIC), languages=languages)) == PAIR


@pytest.mark.parametrize(
    ("unit", "target"),
    [
        ('approved="yes"', 'state="translated"'),
        ("", 'state="new"'),
        ("", 'state="needs-translation"'),
        ("", ""),
    ],
)
@pytest.mark.parametrize("copy", [ARABIC, f" {ARABIC}\n", f"\N{RIGHT-TO-LEFT MARK}{ARABIC}"])
def test_a_copy_of_the_source_is_no_translation(tmp_path: Path, unit: str, target: str, copy: str) -> None:
    again = ["has the Arabic again where its English should be"]
    assert refused(tmp_path, xliff((ARABIC, copy), unit=unit, target=target)) == again
    assert refused(tmp_path, tmx({"ar": ARABIC, "en": copy})) == again


def test_english_in_arabic_letters_is_refused(tmp_path: Path) -> None:
    other = "نص آخر لا علاقة له Netflix"
    assert refused(tmp_path, xliff((ARABIC, other))) == ["has Arabic where its English should be"]
    assert refused(tmp_path, tmx({"ar": ARABIC, "en": other})) == ["has Arabic where its English should be"]


@pytest.mark.parametrize(
    ("arabic", "english"),
    [("Netflix", "Netflix"), ("2024", "2024"), ("قال: «نعم».", "He said “نعم” (yes)."), (ARABIC, "")],
)
def test_names_numbers_and_quoted_words_are_no_copies(tmp_path: Path, arabic: str, english: str) -> None:
    assert taken(tmp_path, xliff((arabic, english))) == [(arabic, english)]


def test_what_is_refused_is_named_by_its_place_and_the_others_are_taken(tmp_path: Path) -> None:
    document = read_text(tmp_path, xliff((ARABIC, ARABIC), ("مرحبا", "Hello"), unit='approved="yes"'))
    assert [(one.place, one.text) for one in document.refused] == [("unit 1 of a.docx", ARABIC)]
    assert [unit.entry.status for unit in document.units] == [Status.EDITED]
