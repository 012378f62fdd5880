"""A written brief: `seeds/<slug>.summary.yml`, beside the seed and its translation.

The file is YAML, because people read and correct it: sentences, each with the ids of the segments it is
based on. A model's brief says so under `made`, with a digest of its words: once somebody has changed them,
the brief is a person's, and no run changes it again. Of a model's brief that was rejected, the file keeps
the reasons, so that the same article is not asked for twice.
"""

from __future__ import annotations

import hashlib
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from generator.errors import MemoryFileError
from generator.files import read_regular, write_if_changed
from generator.model import WrittenSentence
from generator.store import AFRESH, Recall, digest_of
from generator.text.decoding import clean

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_HEADER = (
    "# The brief of the article, shown on its page. Correct it as you like: once its words are changed\n"
    "# they are yours, and no run changes them again. `sources` names the segments a sentence rests on.\n"
)
MOST_SENTENCES, LONGEST_SENTENCE = 20, 2000
"""Limits on the sentences and on the characters of each: a file or an answer with more is not valid."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief as it is in its file."""

    sentences: tuple[WrittenSentence, ...] = ()
    engine: str | None = None
    """Who wrote it; `None` for a person."""
    article: str = ""
    """The digest of the article that the engine was given."""
    refused: tuple[str, ...] = ()
    """Why the engine's brief is not used."""

    by_hand: bool = False
    """Whether it contains a person's work, which no run may overwrite; emptying it counts as work."""


def read_brief(path: Path, where: str) -> bytes | None:
    """The bytes of a brief; `None` when there is no file.

    Raises:
        MemoryFileError: it cannot be read.
    """
    try:
        return read_regular(path, path.parent.parent) if path.exists() else None
    except OSError as error:
        fix = "put a text file in its place, or delete it"
        raise MemoryFileError(where, f"cannot be read ({error.strerror})", fix) from None


class BriefFile:
    """The brief of one article: read whole, written whole, and only when something changed."""

    def __init__(self, path: Path, where: str, recall: Recall = AFRESH, content: bytes | None = None) -> None:
        """`where` names the file in errors; `content` is what `read_brief` gives, if it has been read.

        Raises:
            MemoryFileError: the file cannot be read as a brief; names file, cause and fix.
        """
        self.path = path
        self.where = where
        self._bytes = read_brief(path, where) if content is None else content
        data = self._bytes
        kept = recall(Brief, where, digest_of(data), lambda: self._read(data)) if data is not None else None
        self.brief = kept or Brief()

    def copy(self) -> BriefFile:
        """A copy that can be changed without changing this one."""
        return copy(self)

    def put(self, brief: Brief) -> None:
        """Write an engine's brief where there was none or another engine's.

        A file that somebody has changed since it was read is left alone.
        """
        if (self.path.read_bytes() if self.path.exists() else None) != self._bytes:
            return
        self.brief = brief
        stamp: dict[str, Any] = {
            "engine": brief.engine,
            "article": brief.article,
            "words": _digest(brief.sentences),
        }
        if brief.refused:
            stamp["refused"] = list(brief.refused)
        sentences = [{"text": s.text, "sources": [*map(str, s.sources)]} for s in brief.sentences]
        document = {"made": stamp, "sentences": sentences}
        text = yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=100)
        self._bytes = (_HEADER + text).encode()
        write_if_changed(self.path, self._bytes)

    def _read(self, data: bytes) -> Brief:
        try:
            document = yaml.safe_load(data.decode("utf-8-sig")) or {}
            sentences = tuple(_sentence(row) for row in document.get("sentences") or ())
            stamp = document.get("made") or {}
            refused = tuple(map(str, stamp.get("refused") or ()))
            if len(sentences) > MOST_SENTENCES:
                raise ValueError(f"more than {MOST_SENTENCES} sentences")  # noqa: TRY301 - all that is wrong ends alike
        except (
            yaml.YAMLError,
            ValueError,
            TypeError,
            AttributeError,
            KeyError,
            RecursionError,
        ) as error:
            raise self._error(error) from None
        if stamp.get("words") != _digest(sentences):
            return Brief(sentences, by_hand=True)
        return Brief(sentences, str(stamp.get("engine")), str(stamp.get("article")), refused)

    def _error(self, error: Exception) -> MemoryFileError:
        mark = getattr(error, "problem_mark", None)
        where = f"{self.where}, line {mark.line + 1}" if mark else self.where
        fix = "write sentences: [{text: …, sources: [s1]}], or delete the file"
        return MemoryFileError(where, f"is not a brief ({type(error).__name__})", fix)


def _sentence(row: dict[str, Any]) -> WrittenSentence:
    text, sources = row["text"], row["sources"]
    if not isinstance(text, str) or not isinstance(sources, list) or len(text) > LONGEST_SENTENCE:
        raise ValueError(text)
    return WrittenSentence(yaml_line(text), tuple(map(str, sources)))


def yaml_line(text: str) -> str:
    """The text on one line, without characters that hide or reorder what is visible."""
    return " ".join(clean(text)[0].split())


def _digest(sentences: Iterable[WrittenSentence]) -> str:
    words = "\n".join(f"{sentence.text} {' '.join(sentence.sources)}" for sentence in sentences)
    return hashlib.sha256(words.encode()).hexdigest()[:16]
