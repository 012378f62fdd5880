"""What a run keeps for the next one: values by what they were made from, in the work folder."""

from __future__ import annotations

from generator.store.aside import Aside, Place
from generator.store.digests import digest_of
from generator.store.later import Content, Later, bytes_of
from generator.store.partly import changed, known_fields, partly_read
from generator.store.shown import ShownFiles
from generator.store.store import AFRESH, LISTS, STORE, Recall, Store

__all__ = [
    "AFRESH", "LISTS", "STORE", "Aside", "Content", "Later", "Place", "Recall", "ShownFiles", "Store",
    "bytes_of", "changed", "digest_of", "known_fields", "partly_read",
]  # fmt: skip
