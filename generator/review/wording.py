"""Why a sentence needs a person, as the desk says it in the language of its interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.model import Finding, TermMiss
from generator.model.meaning import Doubt, Meaning, NameHint, NameSide
from generator.review.tasks import causes_of
from generator.site.render.finding_notes import finding_note
from generator.text.language import direction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Passage
    from generator.review.tasks import Cause, ReviewReason
    from generator.text.language import Language


def N_(message: str) -> str:  # noqa: N802 - the name by which `make messages` finds texts
    """The message itself, which goes to the catalogue and is translated where it is used."""
    return message


_DOUBTS = {
    Doubt.OTHER: N_("The English seems to say something else than the Arabic (closeness %(score)s of 1)."),
    Doubt.SHORT: N_(
        "The English is much shorter than the Arabic and seems to leave something out"
        " (closeness %(score)s of 1)."
    ),
    Doubt.LONG: N_(
        "The English is much longer than the Arabic and seems to add something (closeness %(score)s of 1)."
    ),
    Doubt.AGAIN: N_("The English says the same words again and again (closeness %(score)s of 1)."),
    Doubt.LEFT: N_("The English still has Arabic words (closeness %(score)s of 1)."),
}
_NAMES = {
    NameSide.ENGLISH: N_("The English names %(name)s, which the Arabic does not seem to name."),
    NameSide.ARABIC: N_("The Arabic names %(name)s, which the English does not seem to name."),
}
_TERM = N_("%(term)s is %(english)s in the glossary; the English does not say so.")
_FORBIDDEN = N_(
    "%(term)s is %(english)s in the glossary; the English says %(forbidden)s, which is forbidden."
)
_OR = N_(" or ")
_STALE = N_("The Arabic has changed since this was edited.")
_QUOTATION = {"ar": "«{}»", "en": "“{}”"}


def reasons_in_words(passage: Passage, language: Language) -> Iterator[tuple[ReviewReason, Markup]]:
    """The reasons of a sentence in a language, except those that its state says anyway; the worst first."""
    for reason, cause in causes_of(passage):
        if not isinstance(cause, str):
            yield reason, in_words(cause, language)
        elif reason.value == "stale":
            yield reason, Markup.escape(language.gettext(_STALE))


def in_words(cause: Cause, language: Language) -> Markup:
    """One thing that is wrong, with each quotation in its own direction."""
    match cause:
        case Finding():
            return finding_note(cause, language).sentence
        case Meaning():
            message = _DOUBTS[cause.doubt or Doubt.OTHER]
            return _filled(language.gettext(message), score=Markup.escape(language.signs(str(cause.score))))
        case NameHint():
            spoken = "en" if cause.side is NameSide.ENGLISH else "ar"
            return _filled(language.gettext(_NAMES[cause.side]), name=_quoted(cause.name, spoken, language))
        case TermMiss():
            return _term(cause, language)
        case str():
            return Markup.escape(cause)


def _term(miss: TermMiss, language: Language) -> Markup:
    forms = (_quoted(form, "en", language) for form in miss.english)
    return _filled(
        language.gettext(_FORBIDDEN if miss.forbidden else _TERM),
        term=_quoted(miss.arabic, "ar", language),
        english=Markup.escape(language.gettext(_OR)).join(forms),
        forbidden=_quoted(miss.forbidden or "", "en", language),
    )


def _filled(message: str, **places: Markup) -> Markup:
    return Markup.escape(message) % places


def _quoted(text: str, spoken: str, language: Language) -> Markup:
    """A quotation in the marks of the interface, isolated."""
    opening, closing = _QUOTATION[language.code].split("{}")
    words = Markup('<bdi lang="{}" dir="{}">{}</bdi>').format(spoken, direction(spoken), text)
    return Markup("{}{}{}").format(opening, words, closing)
