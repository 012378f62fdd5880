"""How near each way to choose a brief comes to an editor's choice.

`python -m benchmarks.summaries ARTICLES.jsonl` reads lines of `{"id", "title", "text"}`, a paragraph a line,
and prints for each system: ROUGE-1, -2 and -L (F1 of stemmed words, one tokeniser for all) and the F1 of the
sentence numbers against `tests/editorial/briefs/references.json`; for the articles without a reference, how
much of the newsroom's own headline the brief says (ROUGE-1 recall) and what share of the key figures it
carries; and its English words, reckoned. Each chooses three sentences; ours and the short lead keep to the
words of a brief, and the equal lead has as many sentences as ours. With fifteen articles, two points between
systems mean nothing. LexRank and TextRank are sumy's: install `.[benchmark]` first.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from random import Random
from statistics import mean
from typing import TYPE_CHECKING, TypeAlias

from rouge_score_rs.rouge_scorer import RougeScorer
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from generator.editorial.briefs import MAX_SENTENCES, MAX_WORDS, MIN_SENTENCES, MIN_WORDS, summarise
from generator.editorial.briefs.extractive import english_words
from generator.editorial.verify import verify_all
from generator.figures import key_figures
from generator.model import Article, Status, Translation
from generator.sources.memory import identify
from generator.text.sentences import split_sentences
from generator.text.stemming import stem, stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.model import Passage

REFERENCES = Path(__file__).parent.parent / "tests/editorial/briefs/references.json"
SENTENCES = 3
SEEDS = range(20)
Passages = tuple["Passage", ...]
System: TypeAlias = "Callable[[Passages], frozenset[int]]"


class Words:
    """The one tokeniser of all scores: words and numbers, without vowel signs, stemmed."""

    def tokenize(self, text: str) -> list[str]:
        """The words of a text, in order."""
        return [stem(word) for word in re.findall(r"\w+", unicodedata.normalize("NFKC", text))]

    def to_words(self, text: str) -> list[str]:
        """The words that sumy compares: stems, without function words."""
        return stems(text)


WORDS = Words()
ROUGE = RougeScorer(["rouge1", "rouge2", "rougeL"], tokenizer=WORDS)


@dataclass(frozen=True, slots=True)
class Case:
    """An article and, where an editor chose, the numbers of the sentences chosen."""

    passages: Passages
    reference: frozenset[int] | None

    def text(self, numbers: Iterable[int]) -> str:
        """The sentences with these numbers, in the order of the article."""
        return "\n".join(self.passages[number].segment.text for number in sorted(numbers))


def lead(passages: Passages) -> frozenset[int]:
    """The first sentences."""
    return frozenset(range(1, min(SENTENCES, len(passages) - 1) + 1))


def short_lead(passages: Passages) -> frozenset[int]:
    """The first sentences, as many as a brief has room for."""
    chosen = list[int]()
    words = 0.0
    for number, passage in enumerate(passages[1:], start=1):
        enough = len(chosen) == MAX_SENTENCES or (len(chosen) >= MIN_SENTENCES and words >= MIN_WORDS)
        words += english_words(passage)
        if enough or (chosen and words > MAX_WORDS):
            break
        chosen.append(number)
    return frozenset(chosen)


def ours(passages: Passages) -> frozenset[int]:
    """The brief as published."""
    chosen = {sentence.sources[0] for sentence in summarise(passages).sentences}
    return frozenset(number for number, passage in enumerate(passages) if passage.id in chosen)


def equal_lead(passages: Passages) -> frozenset[int]:
    """The first sentences, as many as our brief has."""
    return frozenset(range(1, len(ours(passages)) + 1))


def sumy(summarizer: Callable[[ObjectDocumentModel, int], Iterable[Sentence]]) -> System:
    """A summariser of sumy's, on our sentences and words."""

    def choice(passages: Passages) -> frozenset[int]:
        sentences = [Sentence(passage.segment.text, WORDS) for passage in passages[1:]]
        found = summarizer(ObjectDocumentModel([Paragraph(sentences)]), SENTENCES)
        return frozenset(sentences.index(sentence) + 1 for sentence in found)

    return choice


def drawn(seed: int) -> System:
    """Any sentences."""

    def choice(passages: Passages) -> frozenset[int]:
        random = Random(seed)  # noqa: S311 - no secret
        return frozenset(random.sample(range(1, len(passages)), min(SENTENCES, len(passages) - 1)))

    return choice


SYSTEMS: Mapping[str, tuple[System, ...]] = {
    "khulasa": (ours,),
    "lead-3": (lead,),
    "lead, short": (short_lead,),
    "lead, equal": (equal_lead,),
    "LexRank": (sumy(LexRankSummarizer(str)),),
    "TextRank": (sumy(TextRankSummarizer(str)),),
    "random": tuple(drawn(seed) for seed in SEEDS),
}


def load(articles: Path) -> list[Case]:
    """Every article with its reference, if it has one for exactly this text and segmentation."""
    references = json.loads(REFERENCES.read_text(encoding="utf-8"))
    cases = []
    for line in articles.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        paragraphs = tuple(text.strip() for text in row["text"].splitlines() if text.strip())
        article = Article(row["id"], row["title"].strip(), paragraphs, PurePosixPath(row["id"]), "")
        segments = identify(split_sentences(article), ()).segments
        passages = verify_all(segments, [Translation(s.id, None, Status.PENDING) for s in segments])
        reference = references.get(row["id"])
        if reference and (sha256(article.text.encode()).hexdigest(), len(segments) - 1) != (
            reference["sha256"],
            reference["sentences"],
        ):
            raise SystemExit(f"{row['id']}: not the text or the segmentation that the reference was made for")
        cases.append(Case(passages, frozenset(reference["summary"]) if reference else None))
    return cases


def against_editor(cases: Iterable[Case], systems: tuple[System, ...]) -> list[float]:
    """ROUGE-1, -2, -L and sentence F1, means over articles and seeds."""
    scores = []
    for case in cases:
        if case.reference is None:
            continue
        for system in systems:
            chosen = system(case.passages)
            rouge = ROUGE.score(case.text(case.reference), case.text(chosen))
            shared = 2 * len(case.reference & chosen) / (len(case.reference) + len(chosen))
            scores.append([*(rouge[name].fmeasure for name in ("rouge1", "rouge2", "rougeL")), shared])
    return [mean(column) for column in zip(*scores, strict=True)]


def against_newsroom(cases: Iterable[Case], systems: tuple[System, ...]) -> list[float]:
    """The headline's words and the key figures that a brief has, means over articles without a reference."""
    headline, figures = [], []
    for case in cases:
        if case.reference is not None:
            continue
        rows = key_figures([(p.id, p.segment.text, None, p.comparison) for p in case.passages[1:]])
        for system in systems:
            chosen = system(case.passages)
            headline.append(ROUGE.score(case.text([0]), case.text(chosen))["rouge1"].recall)
            ids = {case.passages[number].id for number in chosen}
            carried = [bool(ids & {figure.split("-")[0] for figure in row.occurrences}) for row in rows]
            figures.extend([mean(carried)] if carried else [])
    return [mean(headline), mean(figures)]


def words(cases: Iterable[Case], systems: tuple[System, ...]) -> float:
    """English words of a brief, reckoned, mean over all articles."""
    return mean(
        sum(english_words(case.passages[number]) for number in system(case.passages))
        for case in cases
        for system in systems
    )


def main() -> None:
    """Print a table: a row a system, a column a measure, in percent but for the words."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.summaries", description=__doc__)
    parser.add_argument("articles", type=Path, help="the articles, one JSON object a line")
    cases = load(parser.parse_args().articles)
    columns = ("ROUGE-1", "ROUGE-2", "ROUGE-L", "sentences", "headline", "figures", "words")
    print(f"{'':<12}" + "".join(f"{column:>10}" for column in columns))
    for name, systems in SYSTEMS.items():
        scores = [*against_editor(cases, systems), *against_newsroom(cases, systems)]
        print(f"{name:<12}" + "".join(f"{100 * score:10.1f}" for score in scores), end="")
        print(f"{words(cases, systems):10.0f}")


if __name__ == "__main__":
    main()
