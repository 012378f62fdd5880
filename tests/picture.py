"""Take the README's picture of the article page from the built site: `make picture`."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import FloatRect, sync_playwright
from zopfli import png

from tests import browser
from tests.loopback import Loopback

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs/about/readme-article.png"
ARTICLE = "articles/netflix-ai-product-manager/"
WIDTH, HEIGHT = 1280, 1400


def main() -> None:
    """Show the shipped article in the machine's Chromium and keep its first screen and the next."""
    with Loopback(ROOT / "site") as server, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser.installed(), args=browser.SWITCHES)
        page = chromium.new_page(viewport={"width": WIDTH, "height": 900}, color_scheme="light")
        page.goto(server.url + ARTICLE, wait_until="networkidle")
        clip: FloatRect = {"x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}
        shot = page.screenshot(animations="disabled", full_page=True, clip=clip)
        chromium.close()
    PICTURE.write_bytes(png.optimize(shot))
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
