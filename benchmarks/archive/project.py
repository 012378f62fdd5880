"""The newspaper that is measured: a new project with made-up articles, and the changes of an editor's day."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import polib

from benchmarks.archive.articles import LAST_DAY, article

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from benchmarks.archive.articles import MadeUp

ROOT = Path(__file__).parents[2]
SITE = "https://example.org/"
GLOSSARY_ROW = "القهوة,coffee,,caffeine\n"
TEMPLATE = Path("templates/pages/article.md.j2")


def make_project(folder: Path, count: int) -> None:
    """A newspaper as `khulasa init` makes one, with `count` articles and their complete translations."""
    named = ("--name", "Example", "--name-ar", "مثال", "--url", SITE)
    init = (sys.executable, "-m", "generator", "init", str(folder), *named)
    subprocess.run(init, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    for example in (folder / "seeds").glob("example.*"):
        example.unlink()
    for number in range(count):
        write_article(folder / "seeds", article(number))


def write_article(seeds: Path, made_up: MadeUp) -> None:
    """Put the seed and its translation into the folder."""
    front_matter = (
        f"---\nsource: {made_up.outlet}\npublished: {made_up.published}\n"
        f"tags: [{', '.join(made_up.topics)}]\n---\n"
    )
    paragraphs = [made_up.title.arabic, *(" ".join(s.arabic for s in p) for p in made_up.paragraphs)]
    text = front_matter + "\n\n".join(paragraphs) + "\n"
    (seeds / f"{made_up.slug}.txt").write_text(text, encoding="utf-8")
    catalogue = polib.POFile(wrapwidth=100)
    catalogue.metadata = {"Language": "en", "Content-Type": "text/plain; charset=UTF-8"}
    for place, sentence in enumerate(made_up.sentences):
        entry = polib.POEntry(msgctxt=f"s{place}", msgid=sentence.arabic, msgstr=sentence.english)
        catalogue.append(entry)
    catalogue.save(str(seeds / f"{made_up.slug}.en.po"))


def add_one(folder: Path, count: int) -> None:
    """Publish an article on the day after the last one."""
    write_article(folder / "seeds", article(count, LAST_DAY + timedelta(days=1)))


def edit_one(folder: Path, count: int) -> None:
    """Change words of one English sentence in the middle of the archive."""
    file = folder / "seeds" / f"{article(count // 2).slug}.en.po"
    catalogue = polib.pofile(str(file), wrapwidth=100)
    entry = catalogue[4]
    entry.msgstr = f"{entry.msgstr.rstrip('.')}, it was said."
    catalogue.save(str(file))


def change_template(folder: Path, _: int) -> None:
    """Take the article page's template into the project and add a line to it."""
    file = folder / TEMPLATE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        (ROOT / TEMPLATE).read_text(encoding="utf-8") + "\n<p>A new line.</p>\n", encoding="utf-8"
    )


def change_setting(folder: Path, _: int) -> None:
    """Give every article page the link by which readers report errors."""
    file = folder / "mkdocs.yml"
    text = file.read_text(encoding="utf-8")
    setting = f"  khulasa:\n    report_url: {SITE}report\n"
    file.write_text(text.replace("  khulasa:\n", setting), encoding="utf-8")


def add_term(folder: Path, _: int) -> None:
    """Prescribe a word that many articles have."""
    with (folder / "seeds/glossary.csv").open("a", encoding="utf-8") as file:
        file.write(GLOSSARY_ROW)


CHANGES: Mapping[str, Callable[[Path, int], None]] = {
    "nothing changed": lambda _folder, _count: None,
    "one article added": add_one,
    "one sentence edited": edit_one,
    "one template changed": change_template,
    "one setting changed": change_setting,
    "one glossary row added": add_term,
}
"""What is done to a built project of `count` articles before it is built again, one after the other."""
