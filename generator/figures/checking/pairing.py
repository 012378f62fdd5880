"""Which figures of two texts belong together: those that agree first, then those that are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.checking.agree import agree, alike
from generator.figures.checking.candidate_window import neighbours
from generator.figures.checking.lightness import light
from generator.model import Form

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Figure


def agreeing(
    arabic: tuple[Figure, ...], english: tuple[Figure, ...], ar_length: int, en_length: int
) -> list[tuple[int, int]]:
    """The best agreeing pairs, closest in form first, then in place."""
    ranked: list[tuple[int, float, int, int]] = []
    for i, ar in enumerate(arabic):
        for j in neighbours(i, len(arabic), len(english)):
            en = english[j]
            cost = agree(ar, en)
            if cost is not None:
                cost += ar.form is Form.DUAL and not ar.key  # مدينتي رفح وخان يونس says no number
                distance = abs(ar.start * en_length - en.start * ar_length)
                ranked.append((cost, distance, i, j))
    pairs: list[tuple[int, int]] = []
    seen_ar: set[int] = set()
    seen_en: set[int] = set()
    for _, _, i, j in sorted(ranked):
        if i not in seen_ar and j not in seen_en:
            pairs.append((i, j))
            seen_ar.add(i)
            seen_en.add(j)
    return pairs


def similar(
    arabic: tuple[Figure, ...], english: tuple[Figure, ...], left: Iterable[int], right: Iterable[int]
) -> list[tuple[int, int]]:
    """Pair the rest by similarity; two light figures only when they are of one kind."""
    free = set(right)
    changed: list[tuple[int, int]] = []
    for i in left:
        candidates = free.intersection(neighbours(i, len(arabic), len(english)))
        if not candidates:
            continue
        distance, faint, j = min((alike(arabic[i], english[j]), light(english[j]), j) for j in candidates)
        comparable = arabic[i].kind is english[j].kind or not (faint and light(arabic[i]))
        if distance < 3 and comparable:
            changed.append((i, j))
            free.remove(j)
    return changed
