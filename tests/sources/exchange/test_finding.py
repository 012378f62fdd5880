"""A sentence is found whatever white space, hidden characters, forms of letters and tags a tool puts in."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import SegmentId, Status
from generator.sources.exchange import FORMATS, Unit, merge
from generator.sources.exchange.finding import Sentences, key_of
from generator.sources.memory import Entry
from tests.sources.exchange.files import read_text, tmx, xliff

if TYPE_CHECKING:
    from pathlib import Path

RLM, LRM, NBSP = "\N{RIGHT-TO-LEFT MARK}", "\N{LEFT-TO-RIGHT MARK}", "\N{NO-BREAK SPACE}"
FIRST, SECOND, THIRD = "بلغ الراتب 900 ألف دولار.", "نفت الشركة ذلك.", "أُعلن القرار في مدينة الرياض أمس."
ARABIC = (FIRST, SECOND, THIRD)
ENGLISH = ("The salary was $900,000.", "The company denied it.", "It was announced in Riyadh yesterday.")


def brought(folder: Path, text: str, known: tuple[str, ...] = ARABIC) -> list[Entry]:
    """The entries of these sentences after a file was imported."""
    document = read_text(folder, text)
    entries = [Entry(SegmentId.of(number), arabic) for number, arabic in enumerate(known, start=1)]
    sentences = Sentences(known)
    return list(merge(entries, [one for unit in document.units for one in sentences.fit(unit)]).entries)


def english_of(folder: Path, text: str, known: tuple[str, ...] = ARABIC) -> list[str]:
    return [entry.english for entry in brought(folder, text, known)]


SPELLINGS = {
    "line end after it": lambda text: f"{text}\n      ",
    "pretty-printed": lambda text: f"\n        {text}\n      ",
    "a blank after it": lambda text: f"{text} ",
    "two blanks between words": lambda text: text.replace(" ", "  "),
    "a line end between words": lambda text: text.replace(" ", "\n  ", 1),
    "no-break spaces": lambda text: text.replace(" ", NBSP),
    "a mark before it": lambda text: RLM + text,
    "marks around the words": lambda text: text.replace(" ", f"{LRM} {LRM}"),
    "an isolate around it": lambda text: f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}",
    "a byte order mark": lambda text: f"\N{ZERO WIDTH NO-BREAK SPACE}{text}",
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "a joiner": lambda text: text.replace(" ", "\N{ZERO WIDTH NON-JOINER} "),
    "entities escaped twice": lambda text: text.replace(" ", "&amp;nbsp;"),
    "tags escaped twice": lambda text: f"&amp;lt;b&amp;gt;{text}&amp;lt;/b&amp;gt;",
    "tatweel": lambda text: text.replace("ل", "ـل"),
    "presentation forms": lambda text: text.replace("لا", "\ufefb").replace("م", "\ufee3"),
    "tags of OmegaT": lambda text: f"&lt;f0&gt;{text}&lt;/f0&gt;",
    "single tags": lambda text: text.replace(" ", " &lt;x1/&gt;", 1),
    "tags for blanks": lambda text: text.replace(" ", "&lt;t1/&gt;", 1),
    "a line break as a tag": lambda text: text.replace(" ", "&lt;br0/&gt;", 1),
    "placeholders": lambda text: f"{{1}}{text}{{2}}",
    "tags of memoQ": lambda text: f"{{1>{text}<1}}".replace("<", "&lt;"),
    "tags of Phrase": lambda text: f"{{b>{text}<b}}".replace("<", "&lt;"),
    "numbered tags of Phrase": lambda text: f"{{1>{{i>{text}<i}}<1}}".replace("<", "&lt;"),
    "HTML": lambda text: f'&lt;span class="a"&gt;{text}&lt;/span&gt;',
    "a code at its end": lambda text: f'{text}<ph id="1"/>',
    "a code for a blank": lambda text: text.replace(" ", '<ph id="1"/>', 1),
    "codes for all blanks": lambda text: text.replace(" ", '<x id="1"/>'),
    "a code with its text for a blank": lambda text: text.replace(" ", "<ph>&lt;img/&gt;</ph>", 1),
    "codes beside blanks": lambda text: text.replace(" ", ' <x id="1"/> '),
    "a line break as a code": lambda text: text.replace(" ", '<ph type="lb" ctype="lb"/>', 1),
}


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
def test_a_sentence_is_found_in_every_spelling(tmp_path: Path, spelling: object) -> None:
    assert callable(spelling)
    pairs = [(spelling(arabic), spelling(english)) for arabic, english in zip(ARABIC, ENGLISH, strict=True)]
    raw = [{"ar": one, "en": other} for one, other in pairs]
    for text in (xliff(*pairs, raw=True), tmx(*raw, raw=True)):
        found = [unicodedata.normalize("NFC", english) for english in english_of(tmp_path, text)]
        assert [key_of(english) for english in found] == list(ENGLISH)


def test_marks_and_case_of_letters_still_tell_sentences_apart(tmp_path: Path) -> None:
    for other in ("علم 5", "عَلم 50", "عَلم ٥", "عَلمه 5"):
        assert english_of(tmp_path, xliff((other, "A flag")), ("عَلم 5",)) == [""]


@given(st.text(alphabet=f"األ م5٥{NBSP}{RLM}\u064b\u0640\ufefb\n"))
def test_a_key_is_its_own_key(text: str) -> None:
    assert key_of(key_of(text)) == key_of(text)


def test_two_sentences_that_differ_in_spelling_keep_their_own(tmp_path: Path) -> None:
    known = ("عام 5", f"عام{NBSP}5")
    text = xliff((known[0], "Year 5"), (known[1], "The year 5"))
    assert english_of(tmp_path, text, known) == ["Year 5", "The year 5"]


@pytest.mark.parametrize(
    ("code", "english"),
    [
        ('Cost 5<x id="1" ctype="lb"/>6 percent', "Cost 5 6 percent"),
        ('Cost 5<x id="1"/>6 percent', "Cost 5 6 percent"),
        ('Cost<x id="1" equiv-text="&lt;br/&gt;"/>6 percent', "Cost 6 percent"),
        ('Cost<ph id="1">&lt;br /&gt;</ph>6 percent', "Cost 6 percent"),
        ('Co<x id="1"/>st 6', "Cost 6"),
        ('Cost 5<g id="1">6</g> percent', "Cost 56 percent"),
        ('The port<ph type="lb"/>costs<ph type="lb"/>650<ph type="lb"/>000', "The port costs 650 000"),
        ('Cost 5<bpt i="1">&lt;b&gt;</bpt>6<ept i="1">&lt;/b&gt;</ept>', "Cost 56"),
    ],
)
def test_a_code_that_keeps_words_apart_is_a_blank(tmp_path: Path, code: str, english: str) -> None:
    assert english_of(tmp_path, xliff((FIRST, code), raw=True))[0] == english
    assert english_of(tmp_path, tmx({"ar": FIRST, "en": code}, raw=True))[0] == english


@pytest.mark.parametrize(
    ("escaped", "english"),
    [
        ("Tom &amp;amp; Sami &amp;#39;agreed&amp;#39;", "Tom & Sami 'agreed'"),
        ("It cost&amp;nbsp;$5,000 &amp;ndash; or more", "It cost $5,000 – or more"),
        ("It is &amp;amp;quot;done&amp;amp;quot;", "It is &quot;done&quot;"),
        ("R&amp;D at AT&amp;T", "R&D at AT&T"),
    ],
)
def test_what_was_escaped_twice_is_decoded_once(tmp_path: Path, escaped: str, english: str) -> None:
    assert english_of(tmp_path, xliff((FIRST, escaped), raw=True))[0] == english
    assert english_of(tmp_path, tmx({"ar": FIRST, "en": escaped}, raw=True))[0] == english


def test_codes_of_a_segment_may_stand_for_blanks_too(tmp_path: Path) -> None:
    coded = tuple(text.replace(" ", '<x id="1"/>', 1) for text in ARABIC)
    english = tuple(text.replace(" ", '<x id="1"/>', 1) for text in ENGLISH)
    assert english_of(tmp_path, xliff((segments(coded), segments(english)), raw=True)) == list(ENGLISH)


def segments(texts: tuple[str, ...]) -> str:
    return " ".join(
        f'<mrk mtype="seg" mid="{number}">{text}</mrk>' for number, text in enumerate(texts, start=1)
    )


def test_the_segments_of_a_unit_are_taken_by_their_mid(tmp_path: Path) -> None:
    source = f"{' '.join(ARABIC)}</source><seg-source>{segments(ARABIC)}"
    text = xliff(("SOURCE", segments(ENGLISH)), raw=True, unit='approved="yes"')
    text = text.replace("<source>SOURCE</source>", f"<source>{source}</seg-source>")
    found = brought(tmp_path, text)
    assert [(entry.english, entry.status) for entry in found] == [(one, Status.EDITED) for one in ENGLISH]
    in_source = xliff((segments(ARABIC), segments(ENGLISH)), raw=True)
    assert english_of(tmp_path, in_source) == list(ENGLISH)
    other_way = xliff((segments(ENGLISH), segments(ARABIC)), raw=True, languages=("en", "ar"))
    assert english_of(tmp_path, other_way) == list(ENGLISH)
    without_one = in_source.replace(f'<mrk mtype="seg" mid="2">{ENGLISH[1]}</mrk>', "")
    assert english_of(tmp_path, without_one) == [ENGLISH[0], "", ENGLISH[2]]


def test_a_segment_that_is_a_copy_is_named_and_the_others_are_taken(tmp_path: Path) -> None:
    copied = (ENGLISH[0], SECOND, THIRD)
    text = xliff((segments(ARABIC), segments(copied)), raw=True)
    assert english_of(tmp_path, text) == [ENGLISH[0], "", ""]
    places = [one.place for one in read_text(tmp_path, text).refused]
    assert places == ["unit 1 of a.docx, segment 2", "unit 1 of a.docx, segment 3"]


@pytest.mark.parametrize("between", [" ", "\n", "\n\n   "])
def test_a_paragraph_is_taken_by_sentence_as_a_machines(tmp_path: Path, between: str) -> None:
    pair = between.join(ARABIC), between.join(ENGLISH)
    for text in (tmx({"ar": pair[0], "en": pair[1]}), xliff(pair, unit='approved="yes"')):
        found = brought(tmp_path, text)
        assert [(one.english, one.status) for one in found] == [(text, Status.MACHINE) for text in ENGLISH]


def test_a_paragraph_whose_sides_split_otherwise_is_not_taken(tmp_path: Path) -> None:
    assert english_of(tmp_path, xliff((" ".join(ARABIC), " ".join(ENGLISH[:2])))) == ["", "", ""]
    whole = " ".join(ARABIC)
    assert english_of(tmp_path, xliff((whole, " ".join(ENGLISH))), (whole,)) == [" ".join(ENGLISH)]


def test_the_first_variant_that_can_be_used_counts(tmp_path: Path) -> None:
    english = ENGLISH[0]
    for unit in (
        {"ar": FIRST, "en-US": "", "en-GB": english},
        {"ar": FIRST, "en-US": FIRST, "en-GB": english},
        {"ar-EG": "نص آخر.", "ar-LB": FIRST, "en": english},
        {"ar-EG": "", "ar": f"{FIRST} ", "en-US": "  ", "en": english, "fr": "Le salaire"},
    ):
        assert english_of(tmp_path, tmx(unit))[0] == english


def test_a_variant_without_a_seg_is_read(tmp_path: Path) -> None:
    text = tmx({"ar": FIRST, "en": ENGLISH[0]}).replace("<seg>", "").replace("</seg>", "")
    assert english_of(tmp_path, text)[0] == ENGLISH[0]
    noted = text.replace('"ar">', '"ar"><prop type="x">a</prop><note>b</note>')
    assert english_of(tmp_path, noted)[0] == ENGLISH[0]


def test_what_was_exported_and_only_laid_out_again_is_unchanged(tmp_path: Path) -> None:
    entry = Entry(SegmentId("s1"), FIRST).edited(ENGLISH[0])
    text = FORMATS["xliff"]([Unit("a", entry)]).decode()
    laid_out = text
    for sentence in (FIRST, ENGLISH[0]):
        laid_out = laid_out.replace(f">{sentence}<", f">\n  {sentence}\n<")
    assert laid_out != text
    (unit,) = read_text(tmp_path, laid_out).units
    assert not unit.changed
    assert [one.entry for one in Sentences([FIRST]).fit(unit)] == [entry]
