"""The lines that other programs rely on."""

from __future__ import annotations

import json

import pytest

from generator.figures import check_jsonl, figures_jsonl

KEYS = {
    "kind", "key", "certain", "value", "low", "high", "unit", "noun", "per", "qualifier", "direction",
    "from", "to", "grain", "text", "start", "end", "rule",
}  # fmt: skip


def ask(**request: object) -> str:
    """One line of input."""
    return json.dumps(request, ensure_ascii=False)


def test_a_figure_has_exactly_the_keys_of_the_contract_and_plain_decimal_strings() -> None:
    (line,) = figures_jsonl([ask(id="a", lang="ar", text="بلغت الإيرادات 1.50 مليار دولار في يوليو 2023")])
    answer = json.loads(line)
    money, date = answer["figures"]
    assert answer["id"] == "a"
    assert set(money) == KEYS
    assert (money["value"], money["unit"], money["key"]) == ("1500000000", "USD", True)
    assert (date["from"], date["to"], date["key"]) == ("2023-07-01T00:00:00", "2023-08-01T00:00:00", False)


def test_a_range_has_low_and_high_and_no_value_and_a_bound_has_both() -> None:
    texts = ("من 5 إلى 7 في المئة", "لا يقل عن 20 شخصا", "يصل إلى 650 ألف دولار")
    answers = [
        json.loads(line) for line in figures_jsonl([ask(id=1, lang="ar", text=text) for text in texts])
    ]
    found = [answer["figures"][0] for answer in answers]
    assert [(f["value"], f["low"], f["high"], f["qualifier"]) for f in found] == [
        (None, "5", "7", None),
        ("20", "20", None, "at_least"),
        ("650000", None, "650000", "at_most"),
    ]


def test_a_bad_line_is_answered_with_an_error_and_the_rest_go_on() -> None:
    lines = [
        "not json",
        "[]",
        ask(id=1, lang="fr", text="x"),
        ask(id=2, lang="ar"),
        ask(id=3, lang="ar", text=7),
        ask(id=4, lang="ar", text="x", ref_time="yesterday"),
        "",
        ask(id=5, lang="en", text="two"),
    ]
    answers = [json.loads(line) for line in figures_jsonl(lines)]
    assert [answer["id"] for answer in answers] == [None, None, 1, 2, 3, 4, 5]
    assert ["error" in answer for answer in answers] == [True] * 6 + [False]
    assert answers[3]["error"] == "no field 'text'"


def test_a_finding_has_both_sides_and_its_sentence() -> None:
    (line,) = check_jsonl([ask(id=9, ar="قتل 12 شخصا", en="It killed 21 people")])
    (finding,) = json.loads(line)["findings"]
    assert (finding["kind"], finding["ar"]["value"], finding["en"]["value"]) == ("changed", "12", "21")
    assert finding["explain"] == "The Arabic: 12; the English: 21."
    assert finding["differs"] == "value"


def test_answers_stream_one_for_each_line() -> None:
    def lines() -> object:
        yield ask(id=1, ar="", en="")
        raise AssertionError("read too far ahead")

    answers = check_jsonl(lines())  # type: ignore[arg-type]
    assert json.loads(next(answers)) == {"id": 1, "findings": []}


def test_two_texts_of_one_language_are_compared_and_named_by_their_order() -> None:
    (line,) = check_jsonl(
        [
            ask(
                source_lang="en",
                source="Profit rose 5% to $30 million.",
                target="Profit fell 5% to $30 million.",
            )
        ]
    )
    findings = json.loads(line)["findings"]
    assert {finding["severity"] for finding in findings} == {"error"}
    finding = findings[0]
    assert finding["explain"].startswith(
        "The first English text says the figure rose (“Profit rose 5% to $30”)"
    )
    assert "the second that it fell (“Profit fell 5%" in finding["explain"]


@pytest.mark.parametrize(
    ("source", "target", "lang"),
    [
        ("أصيب 40 شخصا في الحادث", "أصيب 14 شخصا في الحادث", "ar"),
        ("It opens at 7 p.m.", "It opens at 7 a.m.", "en"),
        ("At least 12 people were killed", "At most 12 people were killed", "en"),
        ("ارتفعت الأسعار بنسبة 3 في المئة", "انخفضت الأسعار بنسبة 3 في المئة", "ar"),
        ("زاد العدد إلى 90", "زاد العدد بمقدار 90", "ar"),
    ],
)
def test_a_text_agrees_with_itself_and_not_with_its_change(source: str, target: str, lang: str) -> None:
    langs = {"source_lang": lang, "target_lang": lang}
    wrong, same = check_jsonl(
        [ask(source=source, target=target, **langs), ask(source=source, target=source, **langs)]
    )
    assert [finding["severity"] for finding in json.loads(wrong)["findings"]] == ["error"]
    assert json.loads(same)["findings"] == []


def test_another_language_is_refused_by_name() -> None:
    (line,) = check_jsonl([ask(source="a", target="b", source_lang="fr")])
    assert json.loads(line)["error"] == "source_lang is 'fr', neither ar nor en"


@pytest.mark.parametrize(
    ("en", "decoded"),
    [
        ("Profit was 5 &#37;.", "Profit was 5 %."),
        ("Profit was 5&nbsp;percent.", "Profit was 5\N{NO-BREAK SPACE}percent."),
        ("R&#38;D: profit was 5 per cent.", "R&D: profit was 5 per cent."),
    ],
)
def test_entities_are_decoded_and_the_text_with_them_is_in_the_answer(en: str, decoded: str) -> None:
    (line,) = check_jsonl([ask(ar="بلغ الربح 5 في المئة.", en=en)])
    answer = json.loads(line)
    assert answer["findings"] == []
    assert answer["en"] == decoded
    assert "ar" not in answer
