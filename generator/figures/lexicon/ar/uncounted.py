"""Words right behind a number that it does not count: 12 وأصيب and 10 منهم, but 12 وزيرا."""

from __future__ import annotations

from generator.figures.lexicon.cldr import inflect

_NOUNS = (
    "واحة واد واط واقعة والد وتر وثيقة وجبة وجه وجهة وحدة وديعة ورد وردة ورشة ورقة ورم وزارة وزير وزيرة وسادة"
    " وسام وسيط وسيلة وشاح وصفة وصلة وصي وصية وظيفة وعاء وعد وعكة وفاة وفد وقفة وكالة وكيل ولاية ولادة ولد"
    " وليد وليمة ومضة"
)
_PLURALS = (
    "وقائع وثائق وجوه وحوش ودائع ورود وراث وزراء وسطاء وسائد وسائل وصفات وصلات وصايا وظائف وعود وفيات وفود"
    " وكلاء ولاة ولائم"
)
"""Broken plurals, and others that the ending does not make."""
_WITH_WAW = frozenset(form for noun in (*_NOUNS.split(), *_PLURALS.split()) for form, _ in inflect(noun))


_OF_THEM = frozenset("منهم منهن منها منه فيهم فيها فيه لهم لها له بهم بها به عليهم عليها عليه هم هن".split())


def is_uncounted(word: str) -> bool:
    """Whether a folded word begins with the conjunction و, or is a pronoun with its preposition.

    >>> [is_uncounted(word) for word in ("واصيب", "منهم", "وزيرا", "ولايات", "شخصا")]
    [True, True, False, False, False]
    """
    return word in _OF_THEM or (word.startswith("و") and word not in _WITH_WAW)
