"""The lines that other programs rely on."""

from __future__ import annotations

import json

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
    assert finding["explain"] == "The Arabic says “12” (12), the English says “21” (21)."


def test_answers_stream_one_for_each_line() -> None:
    def lines() -> object:
        yield ask(id=1, ar="", en="")
        raise AssertionError("read too far ahead")

    answers = check_jsonl(lines())  # type: ignore[arg-type]
    assert json.loads(next(answers)) == {"id": 1, "findings": []}
