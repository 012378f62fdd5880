"""The optional YAML between `---` lines at the head of a seed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import urlsplit

import yaml

from generator.errors import SeedError
from generator.keys import unknown_key
from generator.models import Original
from generator.seeds.slug import is_slug, slug_of

KEYS = (
    "title", "source", "author", "url", "published", "tags", "license", "slug", "original", "withdrawn",
)  # fmt: skip
_FENCE = "---"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a seed says of itself; `None` is what it does not say."""

    title: str | None = None
    source: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None
    tags: tuple[str, ...] = ()
    license: str | None = None
    slug: str | None = None
    original: Original | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class _Reader:
    """The values of one seed's front matter, read by type; every error names the line."""

    where: str
    values: dict[str, object]
    lines: dict[str, int] = field(default_factory=dict)

    def error(self, key: str, cause: str, fix: str) -> SeedError:
        return SeedError(f"{self.where}, line {self.lines.get(key, 1)}", cause, fix)

    def text(self, key: str) -> str | None:
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            return re.sub(r"\s+", " ", str(value)).strip() or None
        raise self.error(key, f"'{key}' is not text", f'write {key}: "…"')

    def url(self) -> str | None:
        url = self.text("url")
        if url is None:
            return None
        try:
            parts = urlsplit(url)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme not in {"http", "https"} or not parts.hostname or re.search(r"[\s<>\"\\]", url):
            raise self.error("url", f"'{url}' is no web address", "write url: https://…")
        return url

    def published(self) -> date | None:
        value = self.values.get("published")
        if isinstance(value, datetime):
            return value.date()
        if value is None or isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            raise self.error(
                "published", f"'{value}' is no date", "write published: 2023-07-31 (year-month-day)"
            ) from None

    def tags(self) -> tuple[str, ...]:
        value = self.values.get("tags")
        if value is None:
            return ()
        listed = value if isinstance(value, list) else [value]
        if not all(isinstance(tag, (str, int)) for tag in listed):
            raise self.error("tags", "'tags' is not a list of words", "write tags: [اقتصاد, عمل]")
        return tuple(dict.fromkeys(tag for tag in (" ".join(str(t).split()) for t in listed) if tag))

    def slug(self) -> str | None:
        slug = self.text("slug")
        if slug is not None and not is_slug(slug):
            raise self.error("slug", f"'{slug}' is no permalink", f"write slug: {slug_of(slug)}")
        return slug

    def original(self) -> Original | None:
        value = self.text("original")
        if value is None:
            return None
        try:
            return Original(value)
        except ValueError:
            raise self.error(
                "original", f"'{value}' is unknown", "write original: full, excerpt or link"
            ) from None

    def withdrawn(self) -> bool:
        value = self.values.get("withdrawn", False)
        if not isinstance(value, bool):
            raise self.error("withdrawn", f"'{value}' is neither yes nor no", "write withdrawn: true")
        return value


def split_front_matter(text: str, where: str) -> tuple[FrontMatter, str]:
    """The front matter of a seed's text, and the text below it.

    Raises:
        SeedError: the block is never closed, is no YAML mapping, or a key or value is refused.
    """
    lines = text.lstrip("\n").split("\n")
    skipped = len(text) - len(text.lstrip("\n"))
    if lines[0].strip() != _FENCE:
        return FrontMatter(), text
    for index, line in enumerate(lines[1:], start=1):
        if line.strip() == _FENCE:
            return _read("\n".join(lines[1:index]), where, skipped + 2), "\n".join(lines[index + 1 :])
    raise SeedError(
        f"{where}, line {skipped + 1}", "opens front matter that is never closed", "add a line --- below it"
    )


def _read(block: str, where: str, first_line: int) -> FrontMatter:
    values, lines = _parse(block, where, first_line)
    reader = _Reader(where, values, lines)
    if refused := unknown_key(values, KEYS):
        raise reader.error(refused[0], f"unknown key '{refused[0]}'", refused[1])
    return FrontMatter(
        title=reader.text("title"),
        source=reader.text("source"),
        author=reader.text("author"),
        url=reader.url(),
        published=reader.published(),
        tags=reader.tags(),
        license=reader.text("license"),
        slug=reader.slug(),
        original=reader.original(),
        withdrawn=reader.withdrawn(),
    )


def _parse(block: str, where: str, first_line: int) -> tuple[dict[str, object], dict[str, int]]:
    """The mapping and the line of each key."""
    try:
        node = yaml.compose(block, Loader=yaml.SafeLoader)
        values = yaml.safe_load(block)
    except yaml.MarkedYAMLError as error:
        line = first_line + (error.problem_mark.line if error.problem_mark else 0)
        raise SeedError(
            f"{where}, line {line}", f"is no YAML ({error.problem})", 'put values with : or # in "quotes"'
        ) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise SeedError(f"{where}, line {first_line}", f"is no YAML ({error})", "write key: value") from None
    if values is None:
        return {}, {}
    if not isinstance(values, dict) or not isinstance(node, yaml.MappingNode):
        raise SeedError(f"{where}, line {first_line}", "is not a list of key: value", "write title: …")
    marks = {str(key.value): first_line + key.start_mark.line for key, _ in node.value}
    return {str(key): value for key, value in values.items()}, marks
