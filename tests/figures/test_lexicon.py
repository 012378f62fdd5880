"""The tables of words: their format, each of their rows, and that the words are found in sentences."""

from __future__ import annotations

import re
from decimal import Decimal
from importlib.resources import files
from operator import attrgetter
from typing import TYPE_CHECKING

import pytest

from generator.errors import LexiconError
from generator.figures import extract
from generator.figures.checking.antonyms import opposites
from generator.figures.checking.counted_nouns import other_noun, other_substance
from generator.figures.checking.governors import ungoverned
from generator.figures.checking.sides import Sides, sides_of
from generator.figures.checking.texts import Texts
from generator.figures.checking.vague_expressions import mentions
from generator.figures.lexicon import cldr
from generator.figures.lexicon.ar.words import words as arabic_words
from generator.figures.lexicon.en.units import unit_names
from generator.figures.lexicon.en.words import words as english_words
from generator.figures.lexicon.table import LANGUAGES, TABLES, Row, read_table, table
from generator.figures.lexicon.units import arabic_units
from generator.figures.lexicon.word import Category, category_named
from generator.model import Figure, Kind, Qualifier
from generator.text.folding import fold_word
from tests.every import every

if TYPE_CHECKING:
    from collections.abc import Callable

ARABIC, ENGLISH, UNITS = arabic_words(), english_words(), unit_names()
NAMES = sorted(path.stem for path in TABLES.glob("*.tsv"))
ROWS = [(name, row) for name in NAMES for row in table(name)]
BOTH = {
    "counted_nouns",
    "antonyms",
    "directions",
    "governors",
    "kin",
    "landmarks",
    "movements",
    "news_words",
    "rates",
    "substances",
    "vague_expressions",
}
"""Tables that set the languages against each other: a row without one of them says nothing."""
KEYS = {
    "actions": ("action",),
    "antonyms": ("group", "meaning"),
    "arabic_nouns": ("list",),
    "bounds": ("bound", "place", "links"),
    "calendar": ("sort", "number"),
    "contests": ("result", "arabic", "english"),
    "counted_nouns": ("sort",),
    "currencies": ("currency",),
    "counted_english": ("english",),
    "directions": ("way", "use"),
    "exclusions": ("group", "thing"),
    "exclusive_things": ("group", "thing"),
    "fates": ("label_en",),
    "figure_words": ("category", "half"),
    "governors": ("kind", "arabic"),
    "kin": ("relative",),
    "label_english": ("part", "english"),
    "landmarks": ("landmark",),
    "market_things": ("thing",),
    "measures": ("arabic",),
    "money_abbreviations": ("currency", "times"),
    "movements": ("movement",),
    "news_words": ("english",),
    "name_contexts": ("word", "place"),
    "numbered_things": ("sort",),
    "number_words": ("sort", "value"),
    "opposites": ("group", "meaning"),
    "parts": ("said",),
    "rates": ("unit",),
    "relative_periods": ("unit", "offset"),
    "rounds": ("teams",),
    "said_in_a_word": ("number", "unit"),
    "sharing": ("says",),
    "small_money": ("small", "main"),
    "stop_words": ("sort",),
    "substances": ("substance",),
    "things": ("thing",),
    "times_of_day": ("time",),
    "units": ("unit",),
    "vague_expressions": ("sort", "meaning"),
    "word_lists": ("list",),
}
"""What no two rows of a table have in common."""
ONE_MEANING = {"movements": "movement", "rates": "unit", "substances": "substance"}
"""Tables in which a word stands once, whatever its row."""
CODE = "".join(path.read_text(encoding="utf-8") for path in TABLES.parents[1].rglob("*.py"))
_ARABIC_LETTER, _LATIN_LETTER = re.compile("[\u0621-\u064a]"), re.compile("[a-zA-Z]")


def every_row(name: str) -> Callable[[Callable[[Row], None]], Callable[[], None]]:
    """The test of a row goes through all rows of the table."""
    return every([(row,) for row in table(name)], attrgetter("place"))


@pytest.mark.parametrize(
    ("text", "place", "fix"),
    [
        ("# words\nkind\tarabic\nmoney\n", "words.tsv:3", "put a tab between two cells"),
        ("kind\tarabic\nmoney\t\n", "words.tsv:2", "write - for an empty cell"),
        ("kind\tarabic\nmoney\tفدية،، رشوة\n", "words.tsv:2", "one comma between two words"),
        ("kind\tkind\n", "words.tsv", "name each column in the first row"),
        ("# only a comment\n", "words.tsv", "name each column in the first row"),
    ],
)
def test_a_table_that_is_not_valid_is_refused_with_line_and_fix(text: str, place: str, fix: str) -> None:
    with pytest.raises(LexiconError) as error:
        read_table("words.tsv", text)
    assert error.value.where == place
    assert fix in error.value.fix


def test_a_cell_that_its_reader_cannot_use_is_refused_with_line_and_fix() -> None:
    (row,) = read_table("words.tsv", "kind\tbase\nmony\tten\n")
    with pytest.raises(LexiconError, match=r"words\.tsv:2: “mony” is not known as kind; write one of money,"):
        row.choice("kind", Kind)
    with pytest.raises(LexiconError, match=r"words\.tsv:2: base “ten” is not a number; write it as 12"):
        row.number("base")
    with pytest.raises(LexiconError, match=r"words\.tsv:2: the table has no column english"):
        row.words("english")


def test_cells_list_words_and_phrases_with_either_comma() -> None:
    (row,) = read_table("words.tsv", "# x\n\nkind\tarabic\tenglish\n# y\nmoney\tفدية، في المئة,رشوة\t-\n")
    assert row.place == "words.tsv:5"
    assert row.words("arabic") == ("فدية", "في المئة", "رشوة")
    assert row.folded("arabic") == ("فديه", "في المئه", "رشوه")
    assert row.words("english") == ()


def test_the_tables_are_part_of_the_package() -> None:
    folder = files("generator.figures.lexicon") / "tables"
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{name}.tsv" for name in KEYS)


@pytest.mark.parametrize("name", NAMES)
def test_a_table_begins_with_what_it_is_for_and_how_a_row_is_written(name: str) -> None:
    text = (TABLES / f"{name}.tsv").read_text(encoding="utf-8")
    assert all(line.startswith("# ") for line in text.splitlines()[:2])
    assert "\n# A row gives " in text


@pytest.mark.parametrize("name", NAMES)
def test_no_two_rows_of_a_table_are_for_the_same(name: str) -> None:
    keys = [tuple(row[column] for column in KEYS[name]) for row in table(name)]
    assert len(set(keys)) == len(keys)


@every(ROWS, lambda _, row: row.place)
def test_a_row_has_each_word_once_in_the_script_of_its_column(name: str, row: Row) -> None:
    for column in {*LANGUAGES, "adjectives", "links", "symbols"} & row.cells.keys():
        words = row.words(column)
        assert len(set(words)) == len(words)
        foreign = _LATIN_LETTER if column in ("arabic", "adjectives", "links") else _ARABIC_LETTER
        assert not [word for word in words if foreign.search(word) and not word.startswith("°")]
    if name in BOTH:
        assert row["arabic"]
        assert row["english"]
    assert any(
        row[column] for column in row.cells if column in (*LANGUAGES, "symbols", "adjectives", "base", "main")
    )


@pytest.mark.parametrize("name", sorted(ONE_MEANING))
def test_a_word_of_one_meaning_stands_in_one_row(name: str) -> None:
    words = [word for row in table(name) for language in LANGUAGES for word in set(row.folded(language))]
    assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize(("name", "column"), [("governors", "kind"), ("vague_expressions", "sort")])
def test_a_word_has_one_meaning_of_a_sort(name: str, column: str) -> None:
    words = [(row[column], word) for row in table(name) for word in row.folded("arabic")]
    assert sorted(words) == sorted(set(words))


# What the rows of a table refer to


@every_row("governors")
def test_a_governor_goes_with_a_kind_of_figure_and_english_beginnings(row: Row) -> None:
    assert row.choice("kind", Kind)
    assert all(re.fullmatch(r"[a-z]{2,}\.?|°", beginning) for beginning in row.words("english"))


@every_row("antonyms")
def test_a_group_of_antonyms_has_one_set_of_kinds_and_two_meanings(row: Row) -> None:
    group = [other for other in table("antonyms") if other["group"] == row["group"]]
    assert len({other["meaning"] for other in group}) > 1
    assert {other["kinds"] for other in group} == {row["kinds"]}
    assert set(row.words("kinds")) <= set(Kind)
    assert all(re.fullmatch(r"[a-z]{3,}\*?", word) for word in row.words("english"))


@every_row("contests")
def test_a_result_is_known_and_its_arabic_is_linked_to_the_opponent(row: Row) -> None:
    assert row["result"] in ("won", "lost")
    assert bool(row["arabic"]) == bool(row["arabic link"])


@every_row("parts")
def test_a_part_is_said_in_english_and_in_arabic(row: Row) -> None:
    assert row["said"] in ("part", "multiple", "half", "second", "first")
    assert row["arabic"]
    assert row["english"]


@every_row("bounds")
def test_a_bound_is_known_and_stands_in_a_known_place(row: Row) -> None:
    assert row.choice("bound", Qualifier)
    assert row["place"] in ("before", "after", "verb")
    assert row["place"] == "verb" or not row["links"]
    longest = {"after": 2, "verb": 1}.get(row["place"], 9)
    assert all(len(word.split()) <= longest for language in LANGUAGES for word in row.words(language))


@every_row("rates")
def test_a_rate_is_said_in_at_most_three_words(row: Row) -> None:
    assert all(len(phrase.split()) <= 3 for language in LANGUAGES for phrase in row.words(language))


@every_row("units")
def test_a_unit_with_a_measure_has_a_base_and_every_name_means_the_unit(row: Row) -> None:
    assert bool(row["measures"]) is bool(row["base"])
    assert not row["base"] or row.number("base") > 0
    if row["measures"] != "time":
        assert all(ARABIC[word].name == row["unit"] for word in row.folded("arabic"))
        assert all(UNITS[word] == row["unit"] for word in row.words("english"))
        assert row["unit"] in {*arabic_units(), *UNITS.values()}


@every_row("currencies")
def test_a_currency_stands_for_currencies_there_are(row: Row) -> None:
    known = {*cldr.currencies(), *(other["currency"] for other in table("currencies"))}
    assert set(row.words("stands for")) <= known
    assert not row["stands for"] or row["currency"] not in cldr.currencies()


@every_row("number_words")
def test_a_number_word_has_its_value(row: Row) -> None:
    if row["sort"] != "tens":
        assert {ARABIC[word].value for word in row.folded("arabic") if word != "ثانيه"} <= {
            row.number("value")
        }
    assert {ENGLISH[word].value for word in row.folded("english")} <= {row.number("value")}


@every_row("calendar")
def test_a_day_or_month_has_a_number_of_its_calendar(row: Row) -> None:
    most = {"month": 12, "hijri month": 12, "hijri month or name": 12, "decade": 90, "first day": 1}
    assert row["sort"] in {*most, "weekday"}
    assert row["sort"] == "weekday" or 1 <= row.number("number") <= most[row["sort"]]


@every_row("figure_words")
def test_a_word_beside_a_number_has_a_category(row: Row) -> None:
    assert category_named(row["category"]) in vars(Category).values()
    assert row["half"] in ("", "am", "pm")


def test_words_that_are_compared_as_written_have_no_letter_that_folding_changes() -> None:
    for name in ("pronoun", "ending of a name", "not a dual"):
        (row,) = (row for row in table("arabic_nouns") if row["list"] == name)
        assert row.words("arabic") == row.folded("arabic")


@every_row("word_lists")
def test_the_program_asks_for_every_list(row: Row) -> None:
    assert f'"{row["list"]}"' in CODE


# What the words of a row do in a sentence


def beside(word: str, kind: Kind, unit: str | None = None) -> tuple[Figure, str]:
    """A figure of a kind with a word right before it, and the text."""
    text = f"{word} 12"
    return Figure(kind, len(word) + 1, len(text), "12", "test", key=True, unit=unit), text


def before_noun(word: str, kind: Kind) -> tuple[Figure, str]:
    """A figure of a kind with a word right after it, and the text."""
    return Figure(kind, 0, 2, "12", "test", key=True), f"12 {word}"


@every_row("governors")
def test_a_governor_is_missed_unless_the_english_has_a_word_of_its_row(row: Row) -> None:
    kind = row.choice("kind", Kind)
    other = Kind.COUNT if kind is Kind.DATE else kind
    for word in row.words("arabic"):
        assert ungoverned(sides(*beside(word, kind), *beside("about", other)))
        for beginning in row.words("english"):
            assert not ungoverned(
                sides(
                    *beside(word, kind),
                    *beside(f"at 3{beginning}" if beginning == "°" else f"the {beginning}", other),
                )
            )


def sides(ar: Figure, arabic: str, en: Figure, english: str) -> Sides:
    return sides_of(ar, en, Texts(arabic, english))


@every_row("counted_nouns")
def test_a_noun_counts_what_its_row_says_and_nothing_else(row: Row) -> None:
    for word in row.words("arabic"):
        figure = before_noun(word, Kind.COUNT)
        others = [noun for noun in ("tree", "half") if row["sort"] != noun]
        assert all(other_noun(sides(*figure, *before_noun(noun, Kind.COUNT))) for noun in others[:1])
        for noun in row.words("english"):
            assert not other_noun(sides(*figure, *before_noun(noun, Kind.COUNT)))


@every_row("substances")
def test_a_substance_is_told_from_others_in_both_languages(row: Row) -> None:
    for word in row.words("arabic"):
        figure = before_noun(f"من {word}", Kind.QUANTITY)
        other = "of tea" if row["substance"] != "tea" else "of gold"
        assert other_substance(sides(*figure, *before_noun(other, Kind.QUANTITY)))
        for noun in row.words("english"):
            assert not other_substance(sides(*figure, *before_noun(f"of {noun}", Kind.QUANTITY)))


@every_row("antonyms")
def test_a_word_is_opposed_to_none_of_its_row(row: Row) -> None:
    kind = Kind(row.words("kinds")[0])
    unit = "metre" if row["group"] == "extent" else None
    for word in row.words("arabic"):
        for english in row.words("english"):
            pair = (*beside(word, kind, unit), *beside(english.rstrip("*"), kind, unit))
            assert english.endswith("*") or not opposites(sides(*pair))


@pytest.mark.parametrize("group", sorted({row["group"] for row in table("antonyms")}))
def test_the_meanings_of_a_group_are_opposed(group: str) -> None:
    rows = [row for row in table("antonyms") if row["group"] == group]
    kind, unit = Kind(rows[0].words("kinds")[0]), "metre" if group == "extent" else None
    opposed = {
        (row["meaning"], other["meaning"])
        for row in rows
        for other in rows
        for word in row.words("arabic")
        for english in other.words("english")
        if opposites(sides(*beside(word, kind, unit), *beside(english.rstrip("*"), kind, unit)))
    }
    assert {row["meaning"] for row in rows} == {meaning for meaning, _ in opposed}


@every_row("vague_expressions")
def test_a_vague_expression_means_the_same_in_both_languages(row: Row) -> None:
    arabic, english = {
        "span": ("ال{} الماضي", "last {}"),
        "relation": ("العام ال{}", "{} year"),
        "border": ("{} العام", "{} of the year"),
        "side": ("مطلع العام ال{}", "start of {} year"),
    }.get(row["sort"], ("في {}", "in {}"))
    if row["meaning"] == "this":
        arabic = "{} العام"
    meanings = {
        meaning
        for lang, pattern, column in (("ar", arabic, "arabic"), ("en", english, "english"))
        for word in row.words(column)
        for found in (mentions(pattern.format(word), lang, ()),)
        for meaning in (next((next(iter(sort)) for sort in found if sort), ""),)
    }
    if row["meaning"] == "this":
        meanings -= {""}
    assert len(meanings) == 1
    assert "" not in meanings


@every_row("rates")
def test_an_amount_has_the_rate_of_the_phrase_after_it(row: Row) -> None:
    for lang, text, column in (
        ("ar", "بلغت 30 دولارا {}", "arabic"),
        ("en", "it was 30 dollars {}", "english"),
    ):
        for phrase in row.words(column):
            assert extract(text.format(phrase), lang)[0].per == row["unit"]


@every_row("movements")
def test_an_amount_moves_as_the_word_before_it_says(row: Row) -> None:
    for lang, text, column in (("ar", "{} بنسبة 30%", "arabic"), ("en", "it {} by 30%", "english")):
        for word in row.words(column):
            assert [str(f.movement) for f in extract(text.format(word), lang)] == [f"{row['movement']}_by"]


@every_row("bounds")
def test_an_amount_has_the_bound_of_the_phrase_beside_it(row: Row) -> None:
    for lang, amount, column in (("ar", "30 دولارا", "arabic"), ("en", "30 dollars", "english")):
        for phrase in row.words(column):
            for link in row.words("links") or ("",):
                text = f"{amount} {phrase}" if row["place"] == "after" else f"{phrase} {link} {amount}"
                assert [f.qualifier for f in extract(text, lang)] == [row["bound"]], text


@every_row("currencies")
def test_a_name_of_a_currency_means_the_one_of_its_row(row: Row) -> None:
    for word in row.folded("arabic"):
        assert ARABIC[word].name == row["currency"]
    for word in row.words("english"):
        assert ENGLISH[word].name == row["currency"]


@every_row("stop_words")
def test_a_stop_word_is_not_counted(row: Row) -> None:
    for lang, column in (("ar", "arabic"), ("en", "english")):
        for word in row.words(column):
            assert word not in {figure.noun for figure in extract(f"30 {word}", lang)}


def test_the_dual_of_every_listed_noun_counts_two() -> None:
    (nouns,) = (row for row in table("arabic_nouns") if row["list"] == "masculine dual")
    texts = [f"سجل {fold_word(noun)}ين" for noun in nouns.words("arabic")]
    assert [text for text in texts if {figure.value for figure in extract(text, "ar")} != {Decimal(2)}] == []
