"""Two things that Arabic says in the form of a noun, and English must count: هدفين, two goals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.counted_nouns import arabic_sorts, forms
from generator.figures.checking.phrase import phrase
from generator.figures.checking.two_said import says_two
from generator.figures.lexicon.table import table
from generator.model import Figure, Form
from generator.text.clitics import PREPOSITIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts

_DUAL = re.compile("(?:ان|ين|ا|ي)$")
_NAMED = frozenset(
    "country province city village neighbourhood company bank university club team party ministry island"
    " airport station river port website channel".split()
)
"""Things whose names usually follow them."""


def counts_two(ar: Figure) -> bool:
    """Whether a dual counts things that English also counts: هدفين, two goals."""
    if ar.form is not Form.DUAL or not (ending := _DUAL.search(ar.text)):
        return False
    single = fold(ar.text[: ending.start()]).text
    rows = [row for row in table("things") if not {*forms(single)}.isdisjoint(row.folded("arabic"))]
    if len(ending[0]) == 1:  # مدينتي نابلس ورام الله names both; عمليتي تهريب does not
        return any(row["class"] == "other" and row["thing"] not in _NAMED for row in rows)
    return bool(arabic_sorts(ar, "", "") or rows)


def two_lost(texts: Texts) -> Figure | None:
    """Two things of the Arabic whose adjective shows that they are two, when the English has no word for two.

    فرعين جديدين: of جديد only the dual ends in ين. After a feminine dual comes another one: سيارتين مفخختين.
    Definite ones are known to be two, الصفيحتين التكتونيتين, and the English need not say it again.
    """
    if not texts.translated or says_two(texts.target):
        return None
    found = _SURELY_TWO.search(fold(texts.source).text)
    if found is None:
        return None
    return phrase(found.span(), texts.source)


_SURELY_TWO = re.compile(
    r"\b\w{2,}(?:ين|ان) (?:ال)?(?:جديد|كبير|صغير|طويل|قصير|اسود|ابيض|احمر|ضخم)(?:ين|ان)\b"
    rf"|\b(?!و?[ف{PREPOSITIONS}]?ال|و?لل)\w{{3,}}ت(?:ين|ان) \w{{3,}}ت(?:ين|ان)\b"
)
