"""The two texts of a check and their languages."""

from __future__ import annotations

from dataclasses import dataclass


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
    def languages(self) -> tuple[str, str]:
        """Of the source and of the target."""
        return self.source_lang, self.target_lang
