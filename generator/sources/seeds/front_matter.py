"""The optional YAML between `---` lines at the head of a seed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

import yaml

from generator.config.keys import unknown_key
from generator.errors import SeedError
from generator.model import Correction, Original
from generator.text.slug import is_slug, slug_of

KEYS = (
    "title", "source", "author", "url", "published", "tags", "license", "slug", "original", "withdrawn",
    "corrections",
)  # fmt: skip
_FENCE = "---"
_YES, _NO = frozenset({"true", "yes", "on"}), frozenset({"false", "no", "off"})
_NULLS = frozenset({"~", "null", "Null", "NULL"})


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
    corrections: tuple[Correction, ...] = ()


_Value = str | tuple[str, ...] | list[tuple[str, str]] | None
"""What a key may hold: text, a list of texts, the pairs of a list or mapping, or nothing of these."""


@dataclass(frozen=True, slots=True)
class _Reader:
    """The values of one seed's front matter, read by type; every error names the line."""

    where: str
    values: dict[str, _Value]
    lines: dict[str, int]

    def error(self, key: str, cause: str, fix: str) -> SeedError:
        return SeedError(f"{self.where}, line {self.lines[key]}", cause, fix)

    def text(self, key: str) -> str | None:
        value = self.values.get(key, "")
        if not isinstance(value, str):
            raise self.error(key, f"'{key}' is not text", f'write {key}: "…"')
        return " ".join(value.split()) or None

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
        text = self.text("published")
        try:
            return datetime.fromisoformat(text).date() if text else None
        except ValueError:
            fix = "write published: 2023-07-31 (year-month-day)"
            raise self.error("published", f"'{text}' is no date", fix) from None

    def tags(self) -> tuple[str, ...]:
        value = self.values.get("tags", ())
        listed = (value,) if isinstance(value, str) else value
        if not isinstance(listed, tuple):
            raise self.error("tags", "'tags' is not a list of words", "write tags: [اقتصاد, عمل]")
        return tuple(dict.fromkeys(filter(None, (" ".join(tag.split()) for tag in listed))))

    def slug(self) -> str | None:
        slug = self.text("slug")
        if slug is not None and not is_slug(slug):
            raise self.error("slug", f"'{slug}' is no permalink", f"write slug: {slug_of(slug)}")
        return slug

    def original(self) -> Original | None:
        value = self.text("original")
        try:
            return Original(value) if value else None
        except ValueError:
            fix = "write original: full, excerpt or link"
            raise self.error("original", f"'{value}' is unknown", fix) from None

    def withdrawn(self) -> bool:
        value = (self.text("withdrawn") or "false").casefold()
        if value not in _YES | _NO:
            raise self.error("withdrawn", f"'{value}' is neither yes nor no", "write withdrawn: true")
        return value in _YES

    def corrections(self) -> tuple[Correction, ...]:
        found = []
        pairs = self.values.get("corrections", [])
        for day, text in pairs if isinstance(pairs, list) else [("", "")]:
            try:
                found.append(Correction(date.fromisoformat(day.strip()), " ".join(text.split())))
            except ValueError:
                cause = f"'{day}' is no day" if day else "'corrections' is no list of days and texts"
                fix = "write below it - 2023-08-02: …"
                raise self.error("corrections", cause, fix) from None
            if not found[-1].text:
                raise self.error("corrections", f"{found[-1].day} says nothing", "write what was wrong")
        return tuple(sorted(found, key=lambda one: one.day, reverse=True))


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
        corrections=reader.corrections(),
    )


def _parse(block: str, where: str, first_line: int) -> tuple[dict[str, _Value], dict[str, int]]:
    """The mapping and the line of each key; values stay as written, whatever YAML would make of them."""
    try:
        node = yaml.compose(block, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = first_line + (error.problem_mark.line if error.problem_mark else 0)
        raise SeedError(
            f"{where}, line {line}", f"is no YAML ({error.problem})", 'put values with : or # in "quotes"'
        ) from None
    except (yaml.YAMLError, RecursionError) as error:
        cause = f"is no YAML ({type(error).__name__})"
        raise SeedError(f"{where}, line {first_line}", cause, "write key: value") from None
    if node is None:
        return {}, {}
    if not isinstance(node, yaml.MappingNode):
        raise SeedError(f"{where}, line {first_line}", "is not a list of key: value", "write title: …")
    values: dict[str, _Value] = {}
    lines: dict[str, int] = {}
    for key, value in node.value:
        name = key.value if isinstance(key, yaml.ScalarNode) else "?"
        lines[name] = first_line + key.start_mark.line
        if name in values:
            raise SeedError(f"{where}, line {lines[name]}", f"has '{name}' twice", "keep one of the two")
        values[name] = _pairs(value) if name == "corrections" else _plain(value)
    return values, lines


def _plain(node: yaml.Node) -> _Value:
    """A scalar as text and a list of scalars as texts; aliases are not followed further."""
    if isinstance(node, yaml.ScalarNode):
        return "" if node.style is None and node.value in _NULLS else str(node.value)
    if isinstance(node, yaml.SequenceNode) and all(isinstance(n, yaml.ScalarNode) for n in node.value):
        return tuple(str(n.value) for n in node.value)
    return None


def _pairs(node: yaml.Node) -> _Value:
    """`key: value` as a mapping has them, or a list of mappings or of such texts in quotes."""
    pairs: list[tuple[str, str]] = []
    for item in node.value if isinstance(node, yaml.SequenceNode) else [node]:
        if isinstance(item, yaml.ScalarNode):
            before, _, after = item.value.partition(":")
            pairs.append((before, after))
        elif isinstance(item, yaml.MappingNode) and all(
            isinstance(n, yaml.ScalarNode) for n in sum(item.value, ())
        ):
            pairs.extend((key.value, value.value) for key, value in item.value)
        else:
            return None
    return [pair for pair in pairs if pair != ("", "")]
