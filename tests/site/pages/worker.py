"""What the tests of reading without a network ask of the service worker of a site."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from tests.patience import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

READY = """async () => {
  await navigator.serviceWorker.ready
  while (!navigator.serviceWorker.controller) await new Promise(requestAnimationFrame)
}"""
KEPT = """async (name) => {
  const found = (await caches.keys()).filter(key => key.includes(` ${name}`))
  return (await Promise.all(found.map(async key => (await (await caches.open(key)).keys()))))
    .flat().map(request => request.url)
}"""
WHOLE = f"""async () => {{
  const kept = await ({KEPT})("")
  const asked = performance.getEntriesByType("resource").map(({{ name }}) => name.replace(/[?#].*$/s, ""))
  return asked.filter(name => /\\/[^/]+\\.\\w+$/.test(name)).every(name => kept.includes(name))
}}"""


def patient(site: Path, folder: Path) -> Path:
    """A copy of the site whose worker waits for the network however slow the machine is."""
    made = shutil.copytree(site, folder, dirs_exist_ok=True)
    worker = made / "service-worker.js"
    script = worker.read_text(encoding="utf-8")
    assert "PATIENCE = 3000" in script
    worker.write_text(script.replace("PATIENCE = 3000", "PATIENCE = 3_600_000"), encoding="utf-8")
    return made


def kept(page: Page, name: str) -> set[str]:
    """The addresses in the worker's store of this name: pages, files, frame."""
    return set(page.evaluate(KEPT, name))


def until(page: Page, condition: str, arg: object = None) -> None:
    """Ask again until the answer is true: Playwright's own waiting takes a promise for a yes."""
    wait_until(lambda: bool(page.evaluate(condition, arg)), condition)


def wait_for_worker(page: Page) -> None:
    """Wait until the worker has the page that is open, and all files that it has asked for."""
    page.evaluate(READY)
    until(page, f"async url => (await ({KEPT})('pages')).includes(url)", arg=page.url)
    until(page, WHOLE)
