"""How many figures that real machine translation got wrong the check finds, and how many right ones it flags.

`python -m benchmarks.real_translation CASES --url http://127.0.0.1:8080/v1` translates Arabic sentences with
any OpenAI-compatible endpoint, at temperature 0, and holds the check against a person's verdicts on their
figures in `tests/figures/real_translations.json`. CASES has a JSON object a line with `ar` and `id`, or
`pair`, the sentence's id. A verdict is about one translation: one that came out otherwise than the judged
one, by its SHA-256 in `real_translations.sha256`, is counted apart and measured nowhere. `--translations
FILE` keeps what the engine answers and asks only for what is not there yet; without `--url` for nothing.
`--judged tests/figures/real_translations_afresh.json`, `…_third.json` or `…_fifth.json`, takes the verdicts
that other people gave later on other sentences, before the check had seen them.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import requests

from generator.figures import check

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

JUDGED = Path(__file__).parent.parent / "tests/figures/real_translations.json"
SYSTEM = "You are a professional translator. Answer with the English translation only."
ASK = "Translate this Arabic news sentence to English:\n"
SECONDS = 600


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the check said of one judged translation."""

    id: str
    verdict: str
    """`right`, `wrong` or `unclear`."""
    sort: str
    """What a person found wrong, in a word or two."""
    findings: tuple[str, ...]


def fingerprint(translation: str) -> str:
    """What tells whether a translation is the one that was judged."""
    return sha256(translation.encode()).hexdigest()[:16]


def translate(url: str, arabic: str) -> str:
    """The endpoint's translation of a sentence; `requests.RequestException` when it does not answer."""
    messages = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": ASK + arabic}]
    body = {"messages": messages, "temperature": 0, "max_tokens": 220}
    answer = requests.post(f"{url.rstrip('/')}/chat/completions", json=body, timeout=SECONDS)
    answer.raise_for_status()
    return str(answer.json()["choices"][0]["message"]["content"]).strip()


def read_cases(path: Path, judged: Mapping[str, list[str]]) -> dict[str, str]:
    """The Arabic of the judged sentences of the file, by id."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    arabic = {row.get("pair", row.get("id")): row["ar"] for row in rows}
    return {name: arabic[name] for name in sorted(judged) if name in arabic}


def translations(cases: Mapping[str, str], url: str | None, kept: Path | None) -> dict[str, str]:
    """English by id: what is kept, and, with an endpoint, the rest, each kept as it comes."""
    lines = kept.read_text(encoding="utf-8").splitlines() if kept and kept.exists() else []
    known = {row["id"]: row["mt"] for row in map(json.loads, lines)}
    for name, arabic in cases.items():
        if url and name not in known:
            known[name] = translate(url, arabic)
            if kept:
                with kept.open("a", encoding="utf-8") as file:
                    file.write(json.dumps({"id": name, "mt": known[name]}, ensure_ascii=False) + "\n")
    return {name: known[name] for name in cases if name in known}


def outcomes(
    cases: Mapping[str, str], english: Mapping[str, str], judged: Mapping[str, list[str]]
) -> list[Outcome]:
    """The check's word on each translation."""
    found = []
    for name, translation in english.items():
        findings = tuple(finding.explain() for finding in check(cases[name], translation).findings)
        found.append(Outcome(name, judged[name][0], "".join(judged[name][1:]), findings))
    return found


def report(found: list[Outcome], *, changed: int) -> Iterator[str]:
    """Counts, then the misses and the alarms, a line each."""
    for verdict, word in (("wrong", "found"), ("right", "flagged"), ("unclear", "flagged")):
        these = [outcome for outcome in found if outcome.verdict == verdict]
        flagged = sum(bool(outcome.findings) for outcome in these)
        share = 100 * flagged / len(these) if these else 0
        yield f"{verdict:<8} {len(these):4} judged {flagged:4} {word:<8} {share:5.1f} %"
    yield f"changed  {changed:4} translated otherwise than judged, not measured"
    for outcome in found:
        if outcome.verdict == "wrong" and not outcome.findings:
            yield f"missed   {outcome.id}: {outcome.sort}"
        if outcome.verdict == "right" and outcome.findings:
            yield f"alarm    {outcome.id}: {' '.join(outcome.findings)}"


def main(arguments: list[str] | None = None, judged_path: Path = JUDGED) -> None:
    """Translate or read, check, print."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.real_translation",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("cases", type=Path, help="JSON lines with id (or pair) and ar")
    parser.add_argument("--url", help="an OpenAI-compatible endpoint, up to and with /v1")
    parser.add_argument("--translations", type=Path, help="JSON lines with id and mt, read and added to")
    parser.add_argument("--judged", type=Path, default=judged_path, help="another file of verdicts")
    options = parser.parse_args(arguments)
    judged: dict[str, list[str]] = json.loads(options.judged.read_text(encoding="utf-8"))
    prints = options.judged.with_suffix(".sha256").read_text(encoding="utf-8").split()
    known = dict(zip(prints[1::2], prints[::2], strict=True))
    cases = read_cases(options.cases, judged)
    english = translations(cases, options.url, options.translations)
    same = {name: text for name, text in english.items() if fingerprint(text) == known[name]}
    print("\n".join(report(outcomes(cases, same, judged), changed=len(english) - len(same))))


if __name__ == "__main__":
    main()
