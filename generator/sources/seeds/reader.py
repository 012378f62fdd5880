"""Reading seeds into articles, one file at a time, so that one bad seed never stops the others."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.errors import SeedError, SettingsError
from generator.files import read_regular
from generator.model import Article, Original
from generator.sources.seeds.asides import asides_of
from generator.sources.seeds.front_matter import split_front_matter
from generator.store import AFRESH, Recall, digest_of
from generator.text.decoding import check_lines, clean, decode
from generator.text.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = "seeds"
MAX_NAME = 255
"""The most bytes in a file name that common file systems allow."""
_LOOK_LIKE_SEEDS = frozenset({".md", ".text", ".rtf", ".doc", ".docx", ".odt", ".html", ".htm", ".pdf"})
_SENTENCE_END = tuple(".!?؟…:؛”»\"'")


@dataclass(frozen=True, slots=True)
class Seeds:
    """What was read from a folder of seeds."""

    articles: tuple[Article, ...]
    """By slug."""
    errors: tuple[SeedError, ...]
    """One for each seed that was refused."""
    notices: tuple[str, ...] = ()
    """A sentence about each file that was ignored."""
    refused: frozenset[str] = frozenset()
    """Slugs of the refused seeds, taken from their file names if need be."""


def read_seeds(project: Path, original: Original = Original.FULL, recall: Recall = AFRESH) -> Seeds:
    """Every article under `<project>/seeds`; `original` applies when a seed does not say.

    Raises:
        SettingsError: the folder is missing.
    """
    articles, errors, refused = [], [], set()
    folder = project / FOLDER
    if not folder.is_dir():
        raise SettingsError(f"{FOLDER}/", "is missing", "make the folder and put Arabic articles into it")
    files = sorted(folder.iterdir())
    for path in files:
        try:
            if path.suffix.lower() == ".txt":
                articles.append(read_seed(path, project, original, recall))
        except SeedError as error:
            errors.append(error)
            refused.add(slug_of(_printable(path.stem)))
    unique, clashes = _without_clashes(articles)
    refused.update({article.slug for article in articles} - {article.slug for article in unique})
    return Seeds(unique, (*errors, *clashes), tuple(_left_out(files)), frozenset(refused))


def read_seed(
    path: Path, project: Path, original: Original = Original.FULL, recall: Recall = AFRESH
) -> Article:
    """The article in one file.

    Raises:
        SeedError: the file cannot be read as an article; names file, line or byte, cause and fix.
    """
    where = _printable(path.relative_to(project).as_posix())
    _check_name(path, where)
    data = _read_bytes(path, project, where)
    name = path.relative_to(project).as_posix()
    key = digest_of(name, data, original)
    return recall(Article, name, key, lambda: _article(PurePosixPath(name), data, where, original))


def _article(path: PurePosixPath, data: bytes, where: str, original: Original) -> Article:
    text, notices = clean(decode(data, where))
    check_lines(text, where)
    front, body = split_front_matter(text, where)
    paragraphs = split_paragraphs(body)
    title = front.title
    if title is None and paragraphs:
        title, paragraphs = paragraphs[0], paragraphs[1:]
    if title is None or not paragraphs:
        raise SeedError(where, "has no text below its title", "put the article below the title")
    article = Article(
        slug=front.slug or slug_of(path.stem),
        title=title,
        paragraphs=paragraphs,
        path=path,
        digest=hashlib.sha256(data).hexdigest(),
        original=front.original or original,
        notices=tuple(f"{where}: {notice}" for notice in notices),
        source=front.source,
        author=front.author,
        url=front.url,
        published=front.published,
        tags=front.tags,
        license=front.license,
        withdrawn=front.withdrawn,
        corrections=front.corrections,
    )
    return replace(article, asides=asides_of(article))


def split_paragraphs(body: str) -> tuple[str, ...]:
    """The paragraphs of a text, including its title if it has one, with white space collapsed.

    Without blank lines, every line is a paragraph. With blank lines, every block between them is one,
    but a line in a block starts a new paragraph if the line above ended a sentence.
    """
    lines = [re.sub(r"[ \t]+", " ", line).strip() for line in body.strip().split("\n")]
    first, rest = lines[0], lines[1:]
    while rest and not rest[0]:
        rest = rest[1:]
    if "" not in rest:
        return tuple(line for line in (first, *rest) if line)
    return tuple(paragraph for paragraph in (first, *_join_blocks(rest)) if paragraph)


def _join_blocks(lines: Iterable[str]) -> list[str]:
    paragraphs: list[str] = []
    open_block = False
    for line in lines:
        if open_block and line and not paragraphs[-1].endswith(_SENTENCE_END):
            paragraphs[-1] += " " + line
        elif line:
            paragraphs.append(line)
        open_block = bool(line)
    return paragraphs


def _printable(name: str) -> str:
    """The name in a form that a message can show."""
    return name if name.isprintable() else ascii(name)[1:-1]


def _check_name(path: Path, where: str) -> None:
    try:
        name = path.with_suffix(".en.po").name.encode()
    except UnicodeEncodeError:
        raise SeedError(where, "has a name that is not UTF-8", "rename the file") from None
    if len(name) > MAX_NAME:
        raise SeedError(where, "has a name too long for its translation beside it", "shorten the name")


def _left_out(files: Iterable[Path]) -> Iterator[str]:
    """A sentence about each file that looks like an article but is not read as one."""
    for path in files:
        if path.suffix.lower() in _LOOK_LIKE_SEEDS:
            yield f"{FOLDER}/{_printable(path.name)}: is left out; a seed's name ends with .txt"


def _read_bytes(path: Path, project: Path, where: str) -> bytes:
    try:
        return read_regular(path, project)
    except OSError as error:
        raise SeedError(where, f"cannot be read ({error.strerror})", "put a text file in its place") from None


def _without_clashes(articles: Iterable[Article]) -> tuple[tuple[Article, ...], list[SeedError]]:
    """The articles by slug, without those that share a slug, and an error for each shared slug."""
    by_slug: dict[str, list[Article]] = {}
    for article in articles:
        by_slug.setdefault(article.slug, []).append(article)
    clashes = [
        SeedError(
            " and ".join(str(article.path) for article in claimants),
            f"have the same permalink, '{slug}'",
            "rename one, or give it a slug: of its own",
        )
        for slug, claimants in sorted(by_slug.items())
        if len(claimants) > 1
    ]
    return tuple(c[0] for _, c in sorted(by_slug.items()) if len(c) == 1), clashes
