"""How long an archive of N articles takes, against plain MkDocs with N static pages of the same size.

`python -m benchmarks.archive N` makes N articles with complete translations in a temporary project, runs
the real program offline and prints a line for each measurement. The ratio is that of the processor time of
the whole build to that of `mkdocs build` of the baseline: the same theme, the same number of Markdown pages,
each as many bytes as ours has.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

import polib

ROOT = Path(__file__).parent.parent
PAGE = "articles/{slug}/index.md"
BASELINE_CONFIG = """\
site_name: Baseline
theme: {name: material, font: false}
plugins: []
not_in_nav: /articles/
"""
TOPICS = (
    ("الوزارة", "the ministry", "مشروع الطريق", "the road project"),
    ("الشركة", "the company", "حقل الغاز", "the gas field"),
    ("الجامعة", "the university", "برنامج المنح", "the scholarship programme"),
    ("البلدية", "the municipality", "شبكة المياه", "the water network"),
    ("المصرف", "the bank", "صندوق التمويل", "the financing fund"),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in both languages."""

    arabic: str
    english: str


def article(number: int) -> tuple[Sentence, ...]:
    """A title and nine sentences with their English, different for every number, the same in every run."""
    random = Random(number)  # noqa: S311 - made-up news, no secret
    who_ar, who_en, what_ar, what_en = random.choice(TOPICS)
    title = Sentence(
        f"{who_ar} تعلن مرحلة جديدة من {what_ar} رقم {number}",
        f"{who_en.capitalize()} announces a new phase of {what_en}, number {number}",
    )
    body = []
    for _ in range(9):
        amount, share, staff = random.randint(2, 900), random.randint(2, 98), random.randint(3, 900)
        body.append(
            Sentence(
                f"قالت {who_ar} إن كلفة {what_ar} بلغت {amount} مليون دولار، أي {share}% من الميزانية،"
                f" ويعمل فيه {staff} ألف موظف.",
                f"{who_en.capitalize()} said {what_en} cost ${amount} million, or {share}% of the budget,"
                f" and employs {staff},000 staff.",
            )
        )
    return (title, *body)


def write_article(seeds: Path, number: int) -> None:
    """Put the seed and its translation into the folder."""
    slug, sentences = f"made-up-{number:05}", article(number)
    day = f"{2000 + number // 336 % 26}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
    tags = f"[موضوع {number % 211}, topic {number % 13}]"
    front_matter = f"---\nsource: Example Gazette {number % 97}\npublished: {day}\ntags: {tags}\n---\n"
    text = "\n".join(sentence.arabic for sentence in sentences)
    (seeds / f"{slug}.txt").write_text(front_matter + text + "\n", encoding="utf-8")
    catalogue = polib.POFile()
    catalogue.metadata = {"Language": "en", "Content-Type": "text/plain; charset=UTF-8"}
    for position, sentence in enumerate(sentences):
        entry = polib.POEntry(msgctxt=f"s{position}", msgid=sentence.arabic, msgstr=sentence.english)
        catalogue.append(entry)
    catalogue.save(str(seeds / f"{slug}.en.po"))


def make_project(folder: Path, count: int) -> Path:
    """A project like this repository's with `count` made-up articles and nothing else."""
    ignored = shutil.ignore_patterns("articles", "archive", "search", "index.md", "decisions")
    folder.mkdir()
    shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=ignored)
    shutil.copytree(ROOT / "templates", folder / "templates")
    (folder / "seeds").mkdir()
    for number in range(count):
        write_article(folder / "seeds", number)
    return folder


def make_baseline(folder: Path, project: Path) -> Path:
    """As many static pages as the project has articles, each of the same size, in plain Material."""
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(BASELINE_CONFIG, encoding="utf-8")
    (folder / "docs/index.md").write_text("# Baseline\n", encoding="utf-8")
    for source in sorted(project.glob("docs/articles/*/index.md")):
        page = folder / "docs" / PAGE.format(slug=source.parent.name)
        page.parent.mkdir(parents=True)
        paragraph = "<p>Plain text of a static page that nobody had to make.</p>\n"
        body = paragraph * (source.stat().st_size // len(paragraph) + 1)
        page.write_text(f"# {source.parent.name}\n\n{body}", encoding="utf-8")
    return folder


def measure(name: str, count: int, folder: Path, *command: str) -> float:
    """Run the command in the folder, print what it took, give its seconds of processor time."""
    with tempfile.TemporaryFile() as output:
        begun = time.perf_counter()
        process = subprocess.Popen([sys.executable, "-m", *command], cwd=folder, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
        if status:
            output.seek(0)
            raise SystemExit(f"{name} failed:\n{output.read().decode()[-4000:]}")
    cpu = usage.ru_utime + usage.ru_stime
    print(f"{name:<32} {seconds:9.1f} s {cpu:9.1f} {1000 * cpu / count:13.1f} {usage.ru_maxrss >> 10:8} MB")
    return cpu


def main() -> None:
    """Make the archive, measure it, print the ratio."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.archive", description=__doc__)
    parser.add_argument("articles", type=int, nargs="?", default=1000, help="how many articles to make up")
    count: int = parser.parse_args().articles
    columns = f"{'wall time':>11} {'processor':>9} {'ms an article':>13} {'peak':>11}"
    print(f"{f'{count} articles':<32} {columns}")
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder) / "project", count)
        generate = ("generator", "generate", "--offline", "-q")
        build = ("generator", "build", "--offline", "-q")
        measure("generate, nothing there yet", count, project, *generate)
        measure("generate, nothing changed", count, project, *generate)
        baseline = make_baseline(Path(folder) / "baseline", project)
        plain = measure("plain mkdocs build, same size", count, baseline, "mkdocs", "build", "-q")
        shutil.rmtree(project / ".khulasa", ignore_errors=True)
        whole = measure("build, nothing there yet", count, project, *build)
        measure("build, nothing changed", count, project, *build)
        write_article(project / "seeds", count)
        measure("build, one article more", count, project, *build)
        print(f"ratio of build to plain mkdocs build: {whole / plain:.2f}")


if __name__ == "__main__":
    main()
