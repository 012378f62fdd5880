"""The ledger: every key figure of the site in one file."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from generator.site.api import dataset
from generator.site.api.dataset import LEDGER_COLUMNS
from generator.store import bytes_of
from tests.site.api.test_api import SITE, V1, archive, files
from tests.site.pages.stories import SETTINGS, compared, story

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from generator.model import Story


def ledger_files(stories: Sequence[Story]) -> dict[str, bytes]:
    return {path.name: bytes_of(data) for path, data in dataset(stories, SETTINGS).items()}


def conflicting() -> list[Story]:
    told = [
        ("صادرات المغرب من الفوسفات", None),
        ("بلغت صادرات المغرب من الفوسفات 3 مليارات دولار في 2023.", None),
    ]
    other = [told[0], (told[1][0].replace("3 م", "4 م"), None)]
    return compared([story(told, slug="one"), story(other, slug="two"), *archive()])


def test_the_ledger_has_every_figure_of_the_site_and_is_what_its_schema_says() -> None:
    stories = conflicting()
    made, whole = files(stories), ledger_files(stories)
    data = json.loads(whole["figures.json"])
    assert data["total"] == len(data["figures"])
    assert data["figures"] == made["figures.json"]["figures"]
    schema = json.loads(whole["schema.json"])
    Draft202012Validator.check_schema(schema)
    parts = [(f"{V1}{path}", part) for path, part in made.items() if path.startswith("schema/")]
    registry: Registry[Any] = Registry().with_resources(
        (address, Resource.from_contents(part))
        for address, part in [*parts, (f"{SITE}figures/schema.json", schema)]
    )
    validator = Draft202012Validator({"$ref": f"{SITE}figures/schema.json"}, registry=registry)
    validator.validate(data)
    data["figures"][0]["figure"]["value"] = 5
    assert not validator.is_valid(data)


def test_the_ledger_as_csv_has_the_same_figures_and_their_addresses() -> None:
    whole = ledger_files(conflicting())
    table = list(csv.DictReader(io.StringIO(whole["figures.csv"].decode(), newline="")))
    figures = json.loads(whole["figures.json"])["figures"]
    assert tuple(table[0]) == LEDGER_COLUMNS
    assert [(row["article"], row["id"], row["page"]) for row in table] == [
        (entry["article"], entry["id"], entry["page"]) for entry in figures
    ]
    assert {row["elsewhere"] for row in table} == {
        "",
        *(f"{SITE}articles/{slug}/#s1-f1" for slug in ("one", "two")),
    }


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t="])
def test_no_cell_of_the_ledger_begins_a_formula(start: str) -> None:
    hostile = story(source=f"{start}cmd", tags=(f"{start}HYPERLINK(1)",))
    table = csv.DictReader(io.StringIO(ledger_files([hostile])["figures.csv"].decode(), newline=""))
    for row in table:
        assert not [cell for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t"))]


def test_the_ledger_of_nothing_is_empty_and_valid() -> None:
    whole = ledger_files([story(slug="gone", withdrawn=True)])
    assert json.loads(whole["figures.json"]) == {"total": 0, "figures": []}
    assert whole["figures.csv"].decode().splitlines() == [",".join(LEDGER_COLUMNS)]
