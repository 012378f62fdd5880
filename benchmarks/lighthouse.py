"""What Lighthouse says of the built site: `python -m benchmarks.lighthouse [SITE]`, mobile and throttled.

Lighthouse comes from npm, which needs Node.js, into `.khulasa/npm`; the browser is the one that the
tests drive; the site is served with gzip, as hosts of static files do. A page passes with at least 95 for
performance, 100 for the rest, and its largest paint within 2.5 seconds (https://web.dev/articles/lcp).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.npm import installed
from tests import browser
from tests.loopback import Loopback

ROOT = Path(__file__).parent.parent
PACKAGE = "lighthouse@12"
"""The last version that runs on Node.js 20."""
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
LONGEST_PAINT = 2.5
PAGES = (
    "articles/netflix-ai-product-manager/",
    "articles/royal-baby/",
    "",
    "articles/",
    "topics/netflix/",
    "topics/space/",
    "archive/",
    "figures/",
)
"""Of the project's own site and of `make demo`; those that a site does not have are left out."""
EDITIONS = ("", "ar/")


def main() -> None:
    """Print one line for each page; exit 1 when one does not pass."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "site")
    site: Path = parser.parse_args().site
    program = installed(PACKAGE) / ".bin" / "lighthouse"
    pages = [f"{edition}{page}" for edition in EDITIONS for page in PAGES]
    failed = False
    with Loopback(site, compress=True) as server:
        for page in pages:
            if (site / page / "index.html").is_file():
                report = _audit(program, server.url + page)
                failed |= not _passes(report)
                print(f"/{page:42} {_line(report)}", flush=True)
    sys.exit(failed)


def _audit(program: Path, url: str) -> dict[str, Any]:
    """Lighthouse's report of one page, by its own defaults for phones."""
    command = [str(program), url, "--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"]
    environment = os.environ | {"CHROME_PATH": browser.installed() or ""}
    found = subprocess.run(command, check=True, capture_output=True, env=environment)
    report: dict[str, Any] = json.loads(found.stdout)
    return report


def _scores(report: dict[str, Any]) -> dict[str, int]:
    return {name: round(100 * report["categories"][name]["score"]) for name in LEAST}


def _number(report: dict[str, Any], audit: str) -> float:
    return float(report["audits"][audit]["numericValue"])


def _passes(report: dict[str, Any]) -> bool:
    enough = all(score >= LEAST[name] for name, score in _scores(report).items())
    return enough and _number(report, "largest-contentful-paint") <= LONGEST_PAINT * 1000


def _line(report: dict[str, Any]) -> str:
    scores = "/".join(str(score) for score in _scores(report).values())
    paint, shift = (
        _number(report, audit) for audit in ("largest-contentful-paint", "cumulative-layout-shift")
    )
    weight = _number(report, "total-byte-weight")
    return f"{scores:16} LCP {paint / 1000:.2f} s  CLS {shift:.3f}  {weight / 1000:.0f} kB"


if __name__ == "__main__":
    main()
