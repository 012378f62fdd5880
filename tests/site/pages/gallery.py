"""The kinds of page that a reader may meet, each once: a new kind joins by one line of `KINDS`.

What must hold of every page (axe, reflow, languages, order, its picture) is tested over this table.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import polib

from tests.site.pages.stories import ROOT, SHIPPED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

EDITIONS = {"en": "", "ar": "ar/"}
"""The folder of each edition's pages."""


def _search(query: str, state: str) -> Callable[[Page], None]:
    def open_search(page: Page) -> None:
        page.locator("[data-search-open]").click()
        page.locator("#kh-search-query").fill(query)
        page.locator(f"[data-state={state}]:not([hidden])").wait_for()

    return open_search


def _chosen(page: Page) -> None:
    page.locator(".kh-explorer__count", has_text=re.compile("; |؛ ")).wait_for()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of page."""

    name: str
    path: str
    prepare: Callable[[Page], None] | None = None
    """What a reader does before the page is as it is looked at."""


KINDS = (
    Kind("home", ""),
    Kind("article", f"articles/{SHIPPED}/"),
    Kind("pending", "articles/pending/"),
    Kind("wrong", "articles/wrong/"),
    Kind("stale", "articles/stale/"),
    Kind("excerpt", "articles/excerpt/"),
    Kind("link", "articles/link/"),
    Kind("withdrawn", "articles/gone/"),
    Kind("chart", "articles/dates/"),
    Kind("list", "articles/"),
    Kind("archive", "archive/"),
    Kind("month", "archive/2023-07/"),
    Kind("figures", "figures/"),
    Kind("chosen", "figures/?sort=highest", _chosen),
    Kind("dictionary", "figures/data-dictionary/"),
    Kind("topics", "topics/"),
    Kind("topic", "topics/netflix/"),
    Kind("outlets", "outlets/"),
    Kind("outlet", "outlets/almrfa/"),
    Kind("text", "how-it-works/"),
    Kind("missing", "404.html"),
    Kind("offline", "offline.html"),
    Kind("found", "", _search("salary", "found")),
    Kind("not found", "", _search("xylophone", "none")),
)


CHARTED = (
    ("صادرات التمور ترتفع", "Date exports rise"),
    (
        "ارتفعت صادرات التمور من 1.6 مليار دولار إلى 2 مليار دولار خلال عام واحد، بحسب الوزارة.",
        "Date exports rose from $1.6 billion to $2 billion within one year, according to the ministry.",
    ),
)
"""An article that compares two figures itself, and its English."""


def write_seeds(seeds: Path) -> None:
    """Seeds that bring about every kind: pending, wrong, stale, in part, as a link, withdrawn, charted."""
    arabic = (ROOT / "seeds" / f"{SHIPPED}.txt").read_text(encoding="utf-8")
    english = (ROOT / "seeds" / f"{SHIPPED}.en.po").read_text(encoding="utf-8")
    for kept in ("txt", "en.po"):
        shutil.copyfile(ROOT / "seeds" / f"{SHIPPED}.{kept}", seeds / f"{SHIPPED}.{kept}")
    shutil.copyfile(ROOT / "seeds" / "glossary.csv", seeds / "glossary.csv")
    source = "source: المرفأ\nurl: https://example.org/\n"
    fronts = {
        "pending": "tags: [تقنية, pay]\n",
        "wrong": "published: 2023-07-30\n",
        "stale": "published: 2023-07-12\nauthor: سلمى\n",
        "excerpt": f"original: excerpt\n{source}",
        "link": f"original: link\n{source}",
        "gone": "withdrawn: true\n",
    }
    for slug, front in fronts.items():
        text = arabic.replace("900 ألف", "950 ألف") if slug == "stale" else arabic
        (seeds / f"{slug}.txt").write_text(f"---\n{front}---\n{text}", encoding="utf-8")
        if slug not in {"pending", "gone"}:
            said = english.replace("$900,000", "$90,000") if slug == "wrong" else english
            (seeds / f"{slug}.en.po").write_text(said, encoding="utf-8")
    (seeds / "dates.txt").write_text("\n".join(ar for ar, _ in CHARTED) + "\n", encoding="utf-8")
    catalogue = polib.POFile()
    catalogue.metadata = {"Language": "en", "Content-Type": "text/plain; charset=UTF-8"}
    catalogue += [
        polib.POEntry(msgctxt=f"s{place}", msgid=ar, msgstr=en) for place, (ar, en) in enumerate(CHARTED)
    ]
    catalogue.save(str(seeds / "dates.en.po"))
