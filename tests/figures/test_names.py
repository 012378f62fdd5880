"""Names that trade their figures are found, whatever the script and the order of the words."""

from __future__ import annotations

import pytest

from generator.figures import check

AR = "حصل محمود السيد على 4200 صوت، وحصل فريد زيدان على 3100 صوت"


def test_two_names_that_traded_their_figures_are_found_and_both_figures_named() -> None:
    (finding,) = check(AR, "Farid Zidan won 4,200 votes and Mahmoud Sayed won 3,100 votes").findings
    assert "4,200" in finding.explain()
    assert "3,100" in finding.explain()
    assert check(AR, "Mahmoud Sayed won 3,100 votes and Farid Zidan won 4,200 votes").findings
    spelled = "بلغ مشاهدو سي بي اس 31 مليونا ومشاهدو إن بي سي 29 مليونا"
    assert check(spelled, "NBC had 31 million viewers and CBS had 29 million").findings
    assert not check(spelled, "CBS had 31 million viewers and NBC had 29 million").findings


@pytest.mark.parametrize(
    "en",
    [
        "Mahmoud Sayed won 4,200 votes and Farid Zidan won 3,100 votes",
        "Farid Zidan won 3,100 votes and Mahmoud Sayed won 4,200 votes",
        "Some 4,200 votes went to Mahmoud Sayed and 3,100 votes to Farid Zidan",
        "Mahmud Alsayyed got 4,200 votes, and Fareed got 3,100 votes",
        "Zaki Bishara won 4,200 votes and his rival won 3,100 votes",
        "In Farid Zidan's town Mahmoud Sayed won 4,200 votes, while Farid Zidan won 3,100 votes",
    ],
)
def test_names_behind_their_figures_spelt_otherwise_or_unknown_raise_nothing(en: str) -> None:
    assert check(AR, en).findings == ()
