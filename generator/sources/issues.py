"""Issues of the newsletter: `newsletters/2026-11-22.yml`, in Arabic `2026-11-22.ar.yml`, edited by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import yaml

from generator.config.block import Block, load_yaml
from generator.config.keys import unknown_key
from generator.errors import SettingsError, UsageError
from generator.files import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FOLDER = "newsletters"
"""Where the issues are, one file per day."""
_ENDINGS = {"en": ".yml", "ar": ".ar.yml"}
_KEYS = ("articles", "intro", "preheader", "subject")


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue of the newsletter."""

    day: date
    """Its date, which also gives its permalink: `/newsletter/2026-11-22/`."""
    articles: tuple[str, ...]
    """Slugs, in the order of the newsletter."""
    subject: str = ""
    """The subject of the e-mail; when empty, the first candidate is used."""
    preheader: str = ""
    """What mail programs show beside the subject; when empty, the first candidate is used."""
    intro: str = ""
    """The editor's own words above the articles; blank lines separate paragraphs."""
    language: str = "en"
    """ISO 639-1: `en` or `ar`."""

    @property
    def name(self) -> str:
        """Its file: `newsletters/2026-11-22.yml`."""
        return f"{FOLDER}/{self.day.isoformat()}{_ENDINGS[self.language]}"


def read_issues(project: Path) -> tuple[Issue, ...]:
    """Every issue of the project, newest first.

    Raises:
        SettingsError: a file is not a valid issue; names the file and what to write.
    """
    files = sorted((project / FOLDER).glob("*.yml"), reverse=True)
    return tuple(_read(file) for file in files)


def follow_moves(issues: Iterable[Issue], moved: Mapping[str, str]) -> tuple[Issue, ...]:
    """The issues with the current slugs of renamed articles; `moved` maps old slugs to current ones."""
    return tuple(
        replace(issue, articles=tuple(dict.fromkeys(moved.get(slug, slug) for slug in issue.articles)))
        for issue in issues
    )


def issue_folders(project: Path) -> list[Path]:
    """The folders beside the issues in which what is sent of each has been written."""
    return sorted(file.with_suffix("") for file in (project / FOLDER).glob("*.yml"))


def write_issue(project: Path, issue: Issue) -> str:
    """Write the issue's file and return its name.

    Raises:
        UsageError: there is an issue of that day already, which a person may have edited.
    """
    name = issue.name
    if (project / name).exists():
        raise UsageError(name, "exists already", "edit it, or name another day: --date")
    document = {
        "subject": issue.subject,
        "preheader": issue.preheader,
        "intro": issue.intro,
        "articles": list(issue.articles),
    }
    text = yaml.safe_dump(document, allow_unicode=True, sort_keys=False)
    write_if_changed(project / name, text.encode())
    return name


def _read(file: Path) -> Issue:
    name = f"{FOLDER}/{file.name}"
    language = "ar" if file.name.endswith(_ENDINGS["ar"]) else "en"
    stem = file.name.removesuffix(_ENDINGS[language])
    try:
        day = date.fromisoformat(stem)
        if day.isoformat() != stem:  # 20261122 could be a second issue of the same day
            raise ValueError(stem)  # noqa: TRY301 - it ends alike
    except ValueError:
        fix = "name it like 2026-11-22.yml, or 2026-11-22.ar.yml in Arabic"
        raise SettingsError(name, "its name is not a day", fix) from None
    document = load_yaml(file, name, inside=file.parent.parent)
    if refused := unknown_key(document, _KEYS):
        raise SettingsError(name, f"unknown key '{refused[0]}'", refused[1])
    block = Block(document, lambda key: f"{name}, {key}")
    slugs = block.require("articles", _slugs, "is not a list of slugs", "write articles: [port, budget]")
    texts = {
        key: block.read(key, _text, "{value} is not text", "put it between quotation marks", "")
        for key in ("subject", "preheader", "intro")
    }
    return Issue(day, slugs, **texts, language=language)


def _slugs(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(slug, str) for slug in value):
        raise ValueError(value)
    return tuple(value)


def _text(value: object) -> str:
    if value is not None and not isinstance(value, str):
        raise TypeError(value)
    return value or ""
