"""Every error that Khulasa raises for a person to read.

KhulasaError            one sentence: where, what, how to fix it
├── UsageError          the command line cannot be carried out           exit 2
├── SettingsError       `mkdocs.yml` or the project cannot be used       exit 1
├── SeedError           one seed cannot be read; the others continue
├── MemoryFileError     one translation file cannot be read; its seed is held back
├── PermalinkError      a published address has no target; it shows a note
├── ReviewError         a sentence cannot be written back from the review page
│   └── ReviewConflict  it has changed since the person saw it
├── ExchangeError       a TMX or XLIFF file cannot be imported            exit 1
├── EngineError         an engine gave no usable answer; the next one is asked
│   ├── EngineBusy      it may give one if asked again
│   ├── EngineRefusal   it rejected the request in this form
│   └── EngineDown      it is not asked again in this run
├── LexiconError        a table of words cannot be read
├── PublishError        the site cannot be built; the old one stays      exit 1
└── BusyError           another run holds the project                    exit 75
"""

from __future__ import annotations

from typing import ClassVar


class KhulasaError(Exception):
    """The root of the tree: place, cause and fix in one sentence."""

    exit_code: ClassVar[int] = 1

    def __init__(self, where: str, cause: str, fix: str) -> None:
        """`where` is a file with its line or segment; `fix` is what the person can do."""
        super().__init__(f"{where}: {cause}; {fix}")
        self.where = where
        self.cause = cause
        self.fix = fix


class UsageError(KhulasaError):
    """The command line cannot be carried out."""

    exit_code = 2


class SettingsError(KhulasaError):
    """The project's settings cannot be used."""


class SeedError(KhulasaError):
    """One seed cannot be read."""


class MemoryFileError(KhulasaError):
    """One translation file cannot be read."""


class PermalinkError(KhulasaError):
    """A published address has no target."""


class ReviewError(KhulasaError):
    """A sentence cannot be written back from the review page."""


class ReviewConflict(ReviewError):  # noqa: N818 - reads as what it says in `except ReviewConflict`
    """A sentence that has changed since the person saw it."""


class ExchangeError(KhulasaError):
    """A file of another tool cannot be imported."""


class EngineError(KhulasaError):
    """An engine gave no usable answer."""


class EngineBusy(EngineError):  # noqa: N818 - reads as what it says in `except EngineBusy`
    """An engine that may answer if asked again."""

    def __init__(
        self, where: str, cause: str, fix: str, *, retry_after: float | None = None, reachable: bool = True
    ) -> None:
        """`retry_after` is how long the service asks to be left alone, in seconds."""
        super().__init__(where, cause, fix)
        self.retry_after = retry_after
        self.reachable = reachable


class EngineRefusal(EngineError):  # noqa: N818 - as above
    """An engine that rejects the request in this form."""


class EngineDown(EngineError):  # noqa: N818 - reads as what it says in `except EngineDown`
    """An engine that is not asked again in this run."""


class LexiconError(KhulasaError):
    """A table of words for figures cannot be read."""


class PublishError(KhulasaError):
    """The site cannot be built."""


class BusyError(KhulasaError):
    """Another run is working in the project."""

    exit_code = 75
