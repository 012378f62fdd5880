"""Figures and checks as JSON lines, the format that other programs rely on."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from generator.figures.reading.extract import extract
from generator.text.entities import decode_once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from decimal import Decimal

    from generator.model import Comparison, Figure, Finding


def plain(number: Decimal | None) -> str | None:
    """Plain decimal notation without trailing zeros: `1500000000`, `0.5`."""
    if number is None:
        return None
    written = format(number, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def figure_to_json(figure: Figure) -> dict[str, Any]:
    """The figure under the contract's keys; numbers and dates as strings."""
    return {
        "kind": figure.kind.value,
        "key": figure.key,
        "certain": figure.certain,
        "value": plain(figure.value),
        "low": plain(figure.low),
        "high": plain(figure.high),
        "unit": figure.unit,
        "noun": figure.noun,
        "per": figure.per,
        "qualifier": figure.qualifier.value if figure.qualifier else None,
        "direction": str(figure.movement) if figure.movement else None,
        "from": figure.begin.isoformat() if figure.begin else None,
        "to": figure.until.isoformat() if figure.until else None,
        "grain": figure.grain.value if figure.grain else None,
        "text": figure.text,
        "start": figure.start,
        "end": figure.end,
        "rule": figure.rule,
    }


def finding_to_json(finding: Finding) -> dict[str, Any]:
    """The finding with both sides and its sentence."""
    return {
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "differs": finding.difference.aspect.value,
        "ar": figure_to_json(finding.ar) if finding.ar else None,
        "en": figure_to_json(finding.en) if finding.en else None,
        "explain": finding.explain(),
    }


_SURROGATE = re.compile("[\ud800-\udfff]")


def figures_jsonl(lines: Iterable[str]) -> Iterator[str]:
    """For each `{"id","lang","text","ref_time"?}` a `{"id","figures"}`; a bad line gives `{"id","error"}`."""
    return _answer(lines, _figures)


def check_jsonl(
    lines: Iterable[str], more: Callable[[Comparison, str, str], dict[str, Any]] = lambda *_: {}
) -> Iterator[str]:
    """For each `{"id","ar","en"}` one `{"id","findings"}`; a bad line gives `{"id","error"}`.

    `source_lang` and `target_lang` (`ar` and `en` unless given) compare two texts of one language, or English
    with Arabic; the texts may be called `source` and `target` then.
    Entities (`&#37;`) are decoded once, and a text that had any is in the answer: spans are those of the
    decoded text. `more` gives further fields of the answer for the comparison of an Arabic text with its
    English, and both texts.
    """
    return _answer(lines, lambda request: _findings(request, more))


def _answer(lines: Iterable[str], answer: Callable[[dict[str, Any]], dict[str, Any]]) -> Iterator[str]:
    for line in lines:
        if not line.strip():
            continue
        name: Any = None
        try:
            request = json.loads(line, parse_constant=_no_constant)
            if not isinstance(request, dict):
                raise TypeError("not an object")  # noqa: TRY301 - one place turns every fault into a line
            name = request.get("id")
            result = answer(request)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            result = {"error": _fault(error)}
        yield _line({"id": name, **result})


def _line(document: dict[str, Any]) -> str:
    """The document in one line; a lone surrogate, which UTF-8 cannot encode, is escaped."""
    line = json.dumps(document, ensure_ascii=False)
    return line if line.isascii() or not _SURROGATE.search(line) else json.dumps(document)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not valid JSON")


def _fault(error: Exception) -> str:
    return f"no field {error}" if isinstance(error, KeyError) else str(error)


def _text(request: dict[str, Any], key: str) -> str:
    value = request[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} is not a string")
    return value


def _figures(request: dict[str, Any]) -> dict[str, Any]:
    lang = _text(request, "lang")
    if lang not in ("ar", "en"):
        raise ValueError(f"lang is {lang!r}, neither ar nor en")
    moment = request.get("ref_time")
    reference = datetime.fromisoformat(moment) if moment is not None else None
    text = _text(request, "text")
    return {"figures": [figure_to_json(figure) for figure in extract(text, lang, reference=reference)]}


def _findings(
    request: dict[str, Any], more: Callable[[Comparison, str, str], dict[str, Any]]
) -> dict[str, Any]:
    from generator.figures.checking.align import check_texts  # noqa: PLC0415 - reading does not need it
    from generator.figures.checking.texts import Texts  # noqa: PLC0415

    keys = ["source" if "source" in request else "ar", "target" if "target" in request else "en"]
    given = [_text(request, key) for key in keys]
    source, target = texts = [decode_once(text) for text in given]
    decoded = {key: text for key, text, old in zip(keys, texts, given, strict=True) if text != old}
    langs = (_language(request, "source_lang", "ar"), _language(request, "target_lang", "en"))
    comparison = check_texts(Texts(source, target, *langs))
    findings = [finding_to_json(finding) for finding in (*comparison.findings, *comparison.hints)]
    return {
        **decoded,
        "findings": findings,
        **(more(comparison, source, target) if langs == ("ar", "en") else {}),
    }


def _language(request: dict[str, Any], key: str, default: str) -> str:
    lang = request.get(key, default)
    if lang not in ("ar", "en"):
        raise ValueError(f"{key} is {lang!r}, neither ar nor en")
    return str(lang)
