"""What a difference between two texts is called: whole sentences, and phrases for one side.

The texts are in English; their Arabic is in the catalogue of the pages. `%(arabic)s` is what the source says
and `%(english)s` what the target says; `%(figure)s` is a figure in house style. In Arabic a figure is always
in the nominative, because that is how house style writes it.
"""

from __future__ import annotations

from generator.model import Aspect


def N_(message: str) -> str:  # noqa: N802 - the name by which `make messages` finds texts
    """The message itself, which goes to the catalogue and is translated where it is used."""
    return message


SIDES = N_("The Arabic: %(arabic)s; the English: %(english)s.")
"""For every aspect that has no sentence of its own."""
ALIKE = N_("The Arabic and the English differ about %(arabic)s.")
"""When what differs is not seen in the words beside the figure."""
SENTENCES = {
    Aspect.MISSING: N_("Only in the Arabic: %(arabic)s."),
    Aspect.INVENTED: N_("Only in the English: %(english)s."),
    Aspect.WORD: N_("The Arabic says %(arabic)s, the English says %(english)s."),
    Aspect.NOUN: N_("The Arabic has %(arabic)s, the English %(english)s."),
    Aspect.OWNER: N_(
        "The figure is said of something else: the Arabic has %(arabic)s, the English %(english)s."
    ),
    Aspect.SIDE_OF_NOW: N_(
        "One text speaks of the past, the other of the future:"
        " the Arabic says %(arabic)s, the English %(english)s."
    ),
    Aspect.PART_OF_PERIOD: N_(
        "One text says the beginning of the period, the other its end:"
        " the Arabic says %(arabic)s, the English %(english)s."
    ),
    Aspect.AGE: N_(
        "One text says how old somebody is, the other does not:"
        " the Arabic says %(arabic)s, the English %(english)s."
    ),
    Aspect.AGE_AT_ANOTHER_TIME: N_(
        "The age is that at another time: the Arabic says %(arabic)s, the English %(english)s."
    ),
    Aspect.RANK: N_(
        "One text gives a place in an order, the other a number of things:"
        " the Arabic says %(arabic)s, the English %(english)s."
    ),
    Aspect.ORDER: N_(
        "The Arabic says %(arabic)s before %(arabic_other)s,"
        " the English %(english)s before %(english_other)s."
    ),
    Aspect.NAMES: N_(
        "Two figures have each other's names: the Arabic says %(arabic)s and %(arabic_other)s,"
        " the English %(english)s and %(english_other)s."
    ),
    Aspect.THINGS: N_(
        "Two figures are said of each other's things: the Arabic says %(arabic)s and %(arabic_other)s,"
        " the English %(english)s and %(english_other)s."
    ),
}
DIRECTIONS = {
    "fell": N_("The Arabic says the figure fell (%(arabic)s), the English that it rose (%(english)s)."),
    "rose": N_("The Arabic says the figure rose (%(arabic)s), the English that it fell (%(english)s)."),
}
"""By the direction that the source states."""
SENSES = {
    "by": N_("by %(figure)s"),
    "to": N_("to %(figure)s"),
    "from": N_("from %(figure)s"),
    "earlier": N_("before %(figure)s"),
    "later": N_("after %(figure)s"),
    "each": N_("%(figure)s for each"),
    "shared": N_("%(figure)s in all"),
}
"""What a side says of its figure, by the sense of its reading."""
