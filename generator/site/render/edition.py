"""An edition of the site: its language, and the settings and templates that its pages share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.editorial.taxonomy import Taxonomy
from generator.text.language import ENGLISH, Language

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config.settings import Settings


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the site, as its pages see it."""

    settings: Settings
    templates: Path
    """The folder that holds `pages/`."""
    language: Language = ENGLISH
    taxonomy: Taxonomy = field(default_factory=Taxonomy, repr=False)
    """The topics and outlets of the articles that its pages show."""

    def gettext(self, message: str) -> str:
        """A text of the pages in the edition's language."""
        return self.language.gettext(message)
