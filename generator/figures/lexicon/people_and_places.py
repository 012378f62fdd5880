"""Names of countries, and the plurals and the English of counted nouns, from CLDR and the table `things`."""

from __future__ import annotations

from functools import cache

from babel import Locale

from generator.figures.lexicon.table import table
from generator.text.folding import fold_word

_CODES = {"arabic": "ar", "english": "en"}


@cache
def countries(language: str) -> dict[str, str]:
    """The code of each country by its folded name in `arabic` or `english` (CLDR)."""
    names = Locale(_CODES[language]).territories
    return {fold_word(name): code for code, name in names.items() if len(code) == 2 and code.isalpha()}


@cache
def _things() -> tuple[dict[str, str], dict[str, str]]:
    """Plurals of folded Arabic nouns, and English nouns of those that have only one."""
    plurals: dict[str, str] = {}
    english: dict[str, set[str]] = {}
    for row in table("things"):
        forms = row.words("arabic")
        broken = [form for form in forms[1:] if not form.startswith(forms[0]) or form.endswith(("ات", "ين"))]
        for form in forms:
            if broken:
                plurals[fold_word(form)] = broken[0]
            english.setdefault(fold_word(form), set()).add(row.words("english")[0])
    return plurals, {form: min(names) for form, names in english.items() if len(names) == 1}


def plural_of(noun: str) -> str | None:
    """The plural of a folded Arabic noun, if the table has it."""
    return _things()[0].get(noun)


def english_of(noun: str) -> str | None:
    """The English singular of a folded Arabic noun; `None` when it is ambiguous or not in the table."""
    return _things()[1].get(noun)
