"""Names of countries (CLDR), and the plurals and the English of counted nouns, from two tables."""

from __future__ import annotations

from functools import cache

from babel import Locale

from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.text.folding import fold_word

_IRREGULAR = {
    "person": "people", "child": "children", "man": "men", "woman": "women", "aircraft": "aircraft",
    "fisherman": "fishermen", "sheep": "sheep", "fish": "fish", "gold": "gold medals",
    "silver": "silver medals", "bronze": "bronze medals", "displaced": "displaced people",
    "unemployed": "unemployed people", "police": "police officers", "series": "series", "palm": "palm trees",
}  # fmt: skip
"""Plurals of the table `things` that no rule makes, and of adjectives in it."""
_CODES = {"arabic": "ar", "english": "en"}


@cache
def countries(language: str) -> dict[str, str]:
    """The code of each country by its folded name in `arabic` or `english` (CLDR)."""
    names = Locale(_CODES[language]).territories
    return {fold_word(name): code for code, name in names.items() if len(code) == 2 and code.isalpha()}


@cache
def countries_in_english() -> dict[str, str]:
    """The English of each folded Arabic name of a country (CLDR)."""
    names = Locale("en").territories
    return {name: names[code] for name, code in countries("arabic").items()}


@cache
def _things() -> tuple[dict[str, str], dict[str, str]]:
    """Plurals of folded Arabic nouns, and English nouns of those that have only one."""
    plurals: dict[str, str] = {}
    english: dict[str, set[str]] = {}
    for row in table("counted_english"):
        for form in row.folded("arabic"):
            english.setdefault(form, set()).add(row["english"])
    for row in table("things"):
        forms = row.words("arabic")
        broken = [form for form in forms[1:] if not form.startswith(forms[0]) or form.endswith(("ات", "ين"))]
        for form in forms:
            if broken:
                plurals[fold_word(form)] = broken[0]
            english.setdefault(fold_word(form), set()).add(row.words("english")[0])
    return plurals, {form: min(names) for form, names in english.items() if len(names) == 1}


@cache
def things_that_are_nobody(language: str) -> frozenset[str]:
    """The folded nouns of things that are no people, in `arabic` or `english`."""
    nouns = {noun for row in table("things") if row["class"] == "other" for noun in row.folded(language)}
    plurals = {plural_in_english(noun) for noun in nouns} if language == "english" else set()
    return frozenset(nouns | plurals)


@cache
def things_counted() -> frozenset[str]:
    """The English nouns of the table `things`, in the singular and the plural."""
    nouns = {noun for row in table("things") for noun in row.folded("english")}
    return frozenset(nouns | {plural_in_english(noun) for noun in nouns})


def plural_of(noun: str) -> str | None:
    """The plural of a folded Arabic noun, if the table has it."""
    return _things()[0].get(noun)


def english_of(noun: str) -> str | None:
    """The English singular of a folded Arabic noun; `None` when it is ambiguous or not in the table."""
    return _things()[1].get(noun)


@cache
def _plurals() -> dict[str, str]:
    return {row["english"]: row["plural"] for row in table("counted_english") if row["plural"]} | _IRREGULAR


def plural_in_english(noun: str) -> str:
    """The plural of an English noun of the tables."""
    if noun in _plurals():
        return _plurals()[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


@cache
def people_counted() -> frozenset[str]:
    """The folded Arabic nouns of people, the hurt among them: نائب, عضوا, جريح."""
    rows = (row for row in table("things") if row["class"] in ("people", "person"))
    return word_list("victim").union(*(row.folded("arabic") for row in rows))
