"""A doubtful machine translation is text with a mark, and nowhere that a reader could take it for news."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests.meaning.test_verdict import PAIRS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeProject, Run

TITLE = ("إنقاذ مهاجرين في عرض البحر قبالة اليونان", "Watching the football news on a mobile phone in Libya")
NONSENSE = "The resettled guests used their telephones to watch the news of Libya again"
UNSURE = "Migrants left while the guests watched the coast of the Greek islands"
"""Too close to be doubtful, too far to stand alone."""
TEXT = (PAIRS[1][0], PAIRS[0][0], PAIRS[2][0], PAIRS[3][0])
ENGLISH = (NONSENSE, PAIRS[0][1], PAIRS[2][1], PAIRS[3][1])
PAGE, ARABIC_PAGE = "articles/boats/index.md", "ar/articles/boats/index.md"
CLOCK = {"SOURCE_DATE_EPOCH": "1770000000"}


def written(root: Path, flag: str = "#. engine: llm, 2026-01-31\n#, fuzzy\n", first: str = NONSENSE) -> None:
    """An article whose headline and first sentence say something else in English."""
    arabic = "".join(f"{sentence}.\n" for sentence in TEXT)
    (root / "seeds/boats.txt").write_text(f"{TITLE[0]}\n{arabic}", encoding="utf-8")
    entries = [
        (TITLE[0], TITLE[1]),
        *((f"{a}.", f"{e}.") for a, e in zip(TEXT, (first, *ENGLISH[1:]), strict=True)),
    ]
    po = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    for number, (source, target) in enumerate(entries):
        po += f'\n{flag}msgctxt "s{number}"\nmsgid "{source}"\nmsgstr "{target}"\n'
    (root / "seeds/boats.en.po").write_text(po, encoding="utf-8")


@pytest.fixture
def root(project: MakeProject) -> Path:
    made = project()
    written(made)
    return made


def generated(root: Path, run: Run) -> dict[str, str]:
    """Every text that `generate` wrote, by its path."""
    assert run(root, "generate", "--offline", **CLOCK).returncode == 0
    return {
        path.relative_to(root / "docs").as_posix(): path.read_text(encoding="utf-8")
        for path in (root / "docs").rglob("*")
        if path.suffix in {".md", ".json", ".xml", ".txt", ".csv", ".bib", ".ris"}
    }


@pytest.mark.no_cover
def test_nonsense_is_only_in_the_text_where_it_is_marked(root: Path, run: Run) -> None:
    files = generated(root, run)
    holding = {path for path, text in files.items() if NONSENSE in text or TITLE[1] in text}
    assert holding <= {PAGE, ARABIC_PAGE, "articles/boats/article.json", "api/v1/articles/boats.json"}
    page = files[PAGE]
    assert TITLE[1] not in page
    assert page.count(NONSENSE) == 1
    assert f'<h1 id="s0-ar" lang="ar" dir="rtl">{TITLE[0]}</h1>' in page
    assert "Machine translation left out: it may be wrong" in page
    assert page.count("Machine translation, may be wrong here") == 1
    assert "1 sentence is left aside because its machine translation may be wrong." in page
    arabic = files[ARABIC_PAGE]
    assert "ترجمة آلية قد تكون خاطئة هنا" in arabic
    assert TITLE[1] not in arabic


@pytest.mark.no_cover
def test_what_is_not_doubtful_but_unsure_is_only_in_the_text_and_has_no_mark(root: Path, run: Run) -> None:
    written(root, first=UNSURE)
    files = generated(root, run)
    holding = {path for path, text in files.items() if UNSURE in text}
    assert holding <= {PAGE, ARABIC_PAGE, "articles/boats/article.json", "api/v1/articles/boats.json"}
    page = files[PAGE]
    assert page.count(UNSURE) == 1
    assert "may be wrong here" not in page
    assert "1 sentence is left aside because its machine translation may be wrong." in page
    assert json.loads(files["articles/boats/article.json"])["sentences"][0]["doubtful"] is False
    run(root, "accept", "boats", "s1", "--meaning")
    assert UNSURE in generated(root, run)[PAGE].split('id="read"')[0]
    written(root, flag="", first=UNSURE)
    assert UNSURE in generated(root, run)[PAGE].split('id="read"')[0]


@pytest.mark.no_cover
def test_the_data_say_what_is_doubtful(root: Path, run: Run) -> None:
    article = json.loads(generated(root, run)["articles/boats/article.json"])
    assert article["title"]["doubtful"] is True
    assert [sentence["doubtful"] for sentence in article["sentences"]] == [True, False, False, False]


@pytest.mark.no_cover
def test_the_vectors_are_kept_and_a_dry_run_keeps_nothing(root: Path, run: Run) -> None:
    run(root, "check")
    assert not (root / ".khulasa/meaning").exists()
    generated(root, run)
    kept = (root / ".khulasa/meaning/vectors.bin").read_bytes()
    generated(root, run)
    assert (root / ".khulasa/meaning/vectors.bin").read_bytes() == kept


def test_a_run_compares_what_machines_wrote_and_leaves_a_persons_english_to_editors(
    root: Path, run: Run
) -> None:
    """Whoever reads both languages is asked less; the encoder costs a run more than anything else."""
    kept = root / ".khulasa/meaning"
    written(root, flag="")
    before = generated(root, run)
    article = json.loads(before["articles/boats/article.json"])
    said = [article["title"], *article["sentences"]]
    assert [(sentence["meaning"], sentence["doubtful"]) for sentence in said] == [(None, False)] * 5
    assert "as compared by machine" not in before[PAGE]
    of_runs = (kept / "vectors.bin").read_bytes()
    assert ("s1", "hint") in needs(root, run)
    of_persons = (kept / "persons.bin").read_bytes()
    assert len(of_persons) > 5 * len(of_runs)
    assert generated(root, run) == before
    assert (kept / "vectors.bin").read_bytes() == of_runs
    assert ("s1", "hint") in needs(root, run)
    assert (kept / "persons.bin").read_bytes() == of_persons


def needs(root: Path, run: Run) -> list[tuple[str, str]]:
    """The segments that `review` lists, each with its worst reason."""
    listed = json.loads(run(root, "review", "--json").stdout)["sentences"]
    return [(task["segment"], task["needs"][0]["kind"]) for task in listed]


def test_review_lists_doubtful_sentences_first_and_a_person_can_dismiss_the_doubt(
    root: Path, run: Run
) -> None:
    assert needs(root, run)[:3] == [("s0", "meaning"), ("s1", "meaning"), ("s2", "machine")]
    assert "as right in its meaning" in run(root, "accept", "boats", "s1", "--meaning").stdout
    assert needs(root, run)[:2] == [("s0", "meaning"), ("s1", "machine")]
    assert NONSENSE in generated(root, run)[PAGE].split('id="read"')[0]
    run(root, "accept", "boats", "s1", "--meaning", "--undo")
    assert needs(root, run)[:2] == [("s0", "meaning"), ("s1", "meaning")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--meaning",), "needs the sentences that you have read"),
        (("s1", "--meaning", "--figures"), "give one after the other"),
        (("s1", "--undo"), "add --figures or --meaning"),
    ],
)
def test_the_word_on_a_meaning_is_given_for_named_sentences_alone(
    root: Path, run: Run, arguments: tuple[str, ...], said: str
) -> None:
    result = run(root, "accept", "boats", *arguments)
    assert result.returncode != 0
    assert said in result.stderr


@pytest.mark.no_cover
def test_a_persons_english_is_published_as_it_is_with_a_hint_for_editors(root: Path, run: Run) -> None:
    written(root, flag="")
    page = generated(root, run)[PAGE]
    assert f'<h1 id="s0-en" lang="en">{TITLE[1]}</h1>' in page
    assert "may be wrong" not in page
    assert ("s1", "hint") in needs(root, run)
    run(root, "accept", "boats", "--reviewer", "Rana Haddad")
    assert needs(root, run) == []


@pytest.mark.no_cover
def test_publishing_verified_english_alone_withholds_what_is_doubtful(root: Path, run: Run) -> None:
    recipe = root / "mkdocs.yml"
    text = recipe.read_text(encoding="utf-8")
    recipe.write_text(re.sub(r"(?m)^( *)khulasa:\n", r"\g<0>\1  publish: verified\n", text), encoding="utf-8")
    assert NONSENSE not in generated(root, run)[PAGE]
