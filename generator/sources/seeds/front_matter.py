"""The optional YAML between `---` lines at the start of a seed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from urllib.parse import urlsplit

import yaml

from generator.config.block import Block
from generator.config.keys import unknown_key
from generator.errors import SeedError
from generator.model import Correction, Original
from generator.sources.seeds.other_front_matter import is_wrong_fence, refuse_other_front_matter
from generator.text.slug import is_slug, slug_of

KEYS = (
    "title", "source", "author", "url", "published", "tags", "license", "slug", "original", "withdrawn",
    "corrections",
)  # fmt: skip
_FENCE = "---"
_YES, _NO = frozenset({"true", "yes", "on"}), frozenset({"false", "no", "off"})
_LISTS = frozenset({"tags", "corrections"})
_NULLS = frozenset({"~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a seed says about itself; `None` for what it does not say."""

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
"""The value of a key: text, a list of texts, the pairs of a list or mapping, or `None` for anything else."""


def split_front_matter(text: str, where: str) -> tuple[FrontMatter, str]:
    """The front matter of a seed's text, and the text below it.

    Raises:
        SeedError: the block is never closed, is not a YAML mapping, or a key or value is not valid.
    """
    lines = text.lstrip("\n").split("\n")
    skipped = len(text) - len(text.lstrip("\n"))
    if lines[0].strip() != _FENCE:
        refuse_other_front_matter(text, where)
        return FrontMatter(), text
    for index, line in enumerate(lines[1:], start=1):
        if line.strip() == _FENCE:
            return _read("\n".join(lines[1:index]), where, skipped + 2), "\n".join(lines[index + 1 :])
        if is_wrong_fence(line):
            cause = f"has '{line.strip()[:20]}' in its front matter"
            raise SeedError(
                f"{where}, line {skipped + index + 1}", cause, "close front matter with a line ---"
            )
    raise SeedError(
        f"{where}, line {skipped + 1}", "opens front matter that is never closed", "add a line --- below it"
    )


def _read(yaml_text: str, where: str, first_line: int) -> FrontMatter:
    values, lines = _parse(yaml_text, where, first_line)
    block = Block(values, lambda key: f"{where}, line {lines[key]}", SeedError)
    if refused := unknown_key(values, KEYS):
        raise block.refusal(refused[0], f"unknown key '{refused[0]}'", refused[1])
    texts = {
        key: block.read(key, _text, "'{key}' is not text", 'write {key}: "…"', "")
        for key in KEYS
        if key not in _LISTS
    }
    given = replace(block, values={key: text for key, text in texts.items() if text})
    day = "write published: 2023-07-31 (year-month-day)"
    return FrontMatter(
        title=texts["title"] or None,
        source=texts["source"] or None,
        author=texts["author"] or None,
        url=given.read("url", _web_address, "{value} is not a web address", "write url: https://…", None),
        published=given.read("published", _day, "{value} is not a date", day, None),
        tags=block.read("tags", _tags, "'tags' is not a list of words", "write tags: [اقتصاد, عمل]", ()),
        license=texts["license"] or None,
        slug=_slug(given),
        original=given.choice("original", Original, None),
        withdrawn=given.read(
            "withdrawn", _yes, "{value} is neither yes nor no", "write withdrawn: true", default=False
        ),
        corrections=_corrections(block),
    )


def _text(value: _Value) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return " ".join(value.split())


def _web_address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or re.search(r"[\s<>\"\\]", url):
        raise ValueError(url)
    return url


def _day(text: str) -> date:
    return datetime.fromisoformat(text).date()


def _yes(text: str) -> bool:
    if text.casefold() not in _YES | _NO:
        raise ValueError(text)
    return text.casefold() in _YES


def _tags(value: _Value) -> tuple[str, ...]:
    """Arabic commas and semicolons part tags too; YAML knows only its own comma, and that in brackets."""
    if not isinstance(value, str | tuple):
        raise TypeError(value)
    tags = re.split("[،؛,;]", value) if isinstance(value, str) else re.split("[،؛;]", "؛".join(value))
    return tuple(dict.fromkeys(filter(None, map(_text, tags))))


def _slug(block: Block) -> str | None:
    slug: str | None = block.values.get("slug")
    if slug is not None and not is_slug(slug):
        raise block.refusal("slug", f"{slug!r} is not a permalink", f"write slug: {slug_of(slug)}")
    return slug


def _corrections(block: Block) -> tuple[Correction, ...]:
    """The latest first; each error names the day that it is about."""
    corrections = []
    pairs = block.values.get("corrections", [])
    for day, text in pairs if isinstance(pairs, list) else [("", "")]:
        try:
            correction = Correction(date.fromisoformat(day.strip()), _text(text))
        except ValueError:
            cause = f"{day!r} is not a day" if day else "'corrections' is not a list of days and texts"
            raise block.refusal("corrections", cause, "write below it - 2023-08-02: …") from None
        if not correction.text:
            raise block.refusal("corrections", f"{correction.day} says nothing", "write what was wrong")
        corrections.append(correction)
    return tuple(sorted(corrections, key=lambda correction: correction.day, reverse=True))


def _parse(block: str, where: str, first_line: int) -> tuple[dict[str, _Value], dict[str, int]]:
    """The mapping and the line of each key; values stay as written, without YAML's types."""
    try:
        node = yaml.compose(block, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = first_line + (error.problem_mark.line if error.problem_mark else 0)
        raise SeedError(
            f"{where}, line {line}",
            f"is not valid YAML ({error.problem})",
            'put values with : or # in "quotes"',
        ) from None
    except (yaml.YAMLError, RecursionError) as error:
        cause = f"is not valid YAML ({type(error).__name__})"
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
    """A scalar as text, a list of scalars as texts; anything deeper, as from aliases, is `None`."""
    if isinstance(node, yaml.ScalarNode):
        return "" if node.style is None and node.value in _NULLS else str(node.value)
    if isinstance(node, yaml.SequenceNode) and all(isinstance(n, yaml.ScalarNode) for n in node.value):
        return tuple(str(n.value) for n in node.value)
    return None


def _pairs(node: yaml.Node) -> _Value:
    """The pairs of a mapping, or of a list of mappings or of quoted texts such as "key: value"."""
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
