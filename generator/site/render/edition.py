"""Where a page stands: the settings, the templates and the language of its edition."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.editorial.sections import Sections
from generator.text.language import ENGLISH, Language

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config.settings import Settings


@dataclass(frozen=True, slots=True)
class Site:
    """One edition of the site, as its pages see it."""

    settings: Settings
    templates: Path
    """The folder that holds `pages/`."""
    language: Language = ENGLISH
    sections: Sections = field(default_factory=Sections, repr=False)
    """The topics and outlets of the articles that its pages show."""

    def gettext(self, message: str) -> str:
        """A text of the pages in the edition's language."""
        return self.language.gettext(message)
