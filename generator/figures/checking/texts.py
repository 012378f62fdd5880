"""The two texts of a check, their languages, and how findings name them."""

from __future__ import annotations

from dataclasses import dataclass

_LANGUAGES = {"ar": "Arabic", "en": "English"}


@dataclass(frozen=True, slots=True)
class Texts:
    """A text and what is checked against it: its translation, or a summary in the same language."""

    source: str
    target: str
    source_lang: str = "ar"
    target_lang: str = "en"

    @property
    def translated(self) -> bool:
        """Whether an Arabic text is checked against its English translation."""
        return (self.source_lang, self.target_lang) == ("ar", "en")

    @property
    def first(self) -> str:
        """The name of the source at the beginning of a sentence: `The Arabic`, `The first English text`."""
        language = _LANGUAGES[self.source_lang]
        return f"The first {language} text" if self.source_lang == self.target_lang else f"The {language}"

    @property
    def second(self) -> str:
        """The name of the target inside a sentence: `the English`, `the second`."""
        return "the second" if self.source_lang == self.target_lang else f"the {_LANGUAGES[self.target_lang]}"

    @property
    def second_first(self) -> str:
        """The name of the target at the beginning of a sentence: `The English`, `The second`."""
        return self.second[0].upper() + self.second[1:]
