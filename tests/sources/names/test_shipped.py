"""The names that come with the program: enough for news, and none that is wrong by the rules we can test."""

from __future__ import annotations

from collections import Counter
from unicodedata import combining
from unicodedata import normalize as decomposed

import pytest
from babel import Locale

from generator.sources.names import Name, Names, shipped_names
from generator.sources.names.shipped import TABLES
from generator.text.normalize import name_key
from generator.text.slug import slug_of

ROWS = shipped_names()
NAMES = Names(ROWS)


def plain(name: str) -> str:
    return "".join(letter for letter in decomposed("NFKD", name) if not combining(letter))


def test_it_names_what_news_needs() -> None:
    kinds = Counter(row.kind for row in ROWS)
    assert kinds["outlet"] >= 150
    assert kinds["topic"] >= 80
    assert kinds["country"] >= 240
    assert kinds["place"] >= 200


@pytest.mark.parametrize("table", ["outlets", "topics", "places", "countries"])
def test_every_table_says_what_it_is_and_where_it_is_from(table: str) -> None:
    explained = (TABLES / f"{table}.csv").read_text(encoding="utf-8").partition("\n\n")[0]
    assert explained.startswith("# ")
    assert "Source: " in explained


@pytest.mark.parametrize("is_outlet", [True, False])
def test_no_spelling_and_no_address_is_that_of_two(is_outlet: bool) -> None:
    rows = [row for row in ROWS if row.is_outlet is is_outlet]
    keys = Counter(key for row in rows for key in row.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    slugs = Counter(row.slugs[0] if row.slugs else slug_of(row.english) for row in rows)
    assert [slug for slug, times in slugs.items() if times > 1] == []


@pytest.mark.parametrize(
    ("written", "english"),
    [
        ("السعودية", "Saudi Arabia"),
        ("المملكة العربية السعودية", "Saudi Arabia"),
        ("الإمارات", "United Arab Emirates"),
        ("امريكا", "United States"),
        ("سورية", "Syria"),
        ("اليابان", "Japan"),
        ("القاهره", "Cairo"),
        ("الاتحاد الأوربي", "European Union"),
        ("اقتصاد", "Economy"),
        ("الإقتصاد", "Economy"),
        ("ذكاء اصطناعى", "Artificial intelligence"),
        ("الجزيرة", None),
        ("عمان", None),
        ("سيول", None),
        ("مالية", None),
    ],
)
def test_topics(written: str, english: str | None) -> None:
    """What may be something else has no name: Amman and Oman, floods and Seoul, finance and Malé."""
    found = NAMES.topic(written)
    assert (found.english if found else None) == english


@pytest.mark.parametrize(
    ("written", "english"),
    [
        ("الجزيره نت", "Al Jazeera"),
        ("أ ف ب", "Agence France-Presse"),
        ("اقتصاد", None),
        ("هسبريس", "Hespress"),
    ],
)
def test_outlets(written: str, english: str | None) -> None:
    found = NAMES.outlet(written)
    assert (found.english if found else None) == english


def test_countries_are_called_as_in_cldr_or_as_the_table_says() -> None:
    arabic, english = Locale("ar").territories, Locale("en").territories
    for code in ("EG", "FR", "JP", "BR", "TD"):
        found = NAMES.topic(arabic[code])
        assert isinstance(found, Name)
        assert found.english == english[code]


def test_capitals_are_spelled_as_in_cldr_too() -> None:
    """CLDR names the cities of time zones; where it spells one otherwise, the press does not follow it."""
    zones, english = Locale("ar").time_zones, Locale("en").time_zones
    cities = {
        plain(english.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")): names["city"]
        for zone, names in zones.items()
        if "city" in names
    }
    places = [row for row in ROWS if row.kind == "place" and plain(row.english) in cities]
    assert len(places) > 100
    otherwise = {r.english for r in places if name_key(cities[plain(r.english)]) not in r.keys}
    assert otherwise == {
        "Mogadishu", "Buenos Aires", "La Paz", "Bangui", "Mbabane", "Vientiane", "Kuala Lumpur",
        "Ulaanbaatar", "Podgorica", "Port Moresby", "Freetown", "Kampala", "Montevideo", "Seoul",
    }  # fmt: skip
