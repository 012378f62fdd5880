"""The site as data: every file is what its schema says, and says what the stories say."""

from __future__ import annotations

import json
import re
from datetime import date
from itertools import pairwise
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

from generator.editorial.naming import Naming
from generator.editorial.permalinks import RetiredAddress
from generator.editorial.taxonomy import Taxonomy, taxonomy_of
from generator.model import Original, Status
from generator.site.api import api
from generator.site.api.index import KINDS
from generator.site.api.lists import ARTICLES, article_pages
from generator.site.pages import article_documents, render_data
from generator.store import bytes_of
from tests.site.pages.stories import PORT, ROOT, SETTINGS, shipped, story

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Story

pytestmark = pytest.mark.no_cover  # the lines of the API are counted by the tests of what builds it
SITE = "https://khulasa.example/"
V1 = f"{SITE}api/v1/"
WRONG = (("أرباح 5 ملايين", "Profits of 50 million"), *PORT[1:])
PENDING = tuple((arabic, None) for arabic, _ in PORT)


def files(stories: Sequence[Story], departures: Sequence[RetiredAddress] = ()) -> dict[str, Any]:
    """Every file by its address below `/api/v1/`."""
    articles = article_documents(stories, departures)
    made = api(stories, taxonomy_of(stories, Naming()), articles, SETTINGS)
    return {path.relative_to("api/v1").as_posix(): json.loads(bytes_of(data)) for path, data in made.items()}


def kind(path: str) -> str:
    """Which schema a file follows."""
    first, _, rest = path.partition("/")
    if rest:
        return {"articles": "article", "topics": "topic"}[first]
    return re.sub(r"(-\d+)?\.json$", "", first)


def validator(name: str, made: dict[str, Any]) -> Draft202012Validator:
    """A validator of a schema as a program finds it: the references lead to the files beside it."""
    schemas = [(f"{V1}{path}", data) for path, data in made.items() if path.startswith("schema/")]
    registry: Registry[Any] = Registry().with_resources(
        (address, Resource.from_contents(schema)) for address, schema in schemas
    )
    for _, schema in schemas:
        Draft202012Validator.check_schema(schema)
    return Draft202012Validator(
        {"$ref": f"{V1}schema/{name}.json"}, registry=registry, format_checker=FormatChecker()
    )


def archive() -> list[Story]:
    day = date(2024, 2, 1)
    return [
        shipped(),
        story(first_published=day, published=day, tags=("اقتصاد", "ports"), source="<جريدة>"),
        story(WRONG, slug="wrong", status=Status.MACHINE, engine="google"),
        story(PENDING, slug="pending", tags=("اقتصاد",)),
        story(slug="link", original=Original.LINK, url="https://example.org/?a=1&b=2"),
        story(slug="index"),
        story(slug="gone", withdrawn=True),
    ]


def test_every_file_is_what_its_published_schema_says() -> None:
    made = files(archive(), [RetiredAddress("old", "port"), RetiredAddress("older", None)])
    checked = {path for path in made if not path.startswith("schema/")}
    assert {kind(path) for path in checked} == set(KINDS) - {"entry", "figure"}
    for path in sorted(checked):
        validator(kind(path), made).validate(made[path])


def test_a_schema_refuses_a_file_that_lacks_a_key_or_has_a_number_for_a_string() -> None:
    made = files(archive())
    article = made["articles/port.json"]
    validate = validator("article", made)
    assert not validate.is_valid({key: value for key, value in article.items() if key != "brief"})
    article["key_figures"][0]["figure"]["value"] = 5000000
    assert not validate.is_valid(article)


def test_the_schemas_name_every_key_that_the_files_have() -> None:
    """So none is published that nobody promised."""
    made = files(archive())

    def closed(schema: Any) -> Any:
        if isinstance(schema, list):
            return [closed(one) for one in schema]
        if not isinstance(schema, dict):
            return schema
        inner = {key: closed(value) for key, value in schema.items()}
        return inner | ({"unevaluatedProperties": False} if "properties" in schema else {})

    exact = made | {p: closed(s) for p, s in made.items() if p.startswith("schema/") and "figure" not in p}
    exact["schema/article.json"].pop("unevaluatedProperties", None)
    for path in sorted(path for path in made if not path.startswith("schema/") and kind(path) != "figures"):
        validator(kind(path), exact).validate(made[path])


def test_the_index_leads_to_every_list_and_schema() -> None:
    made = files(archive())
    index = made["index.json"]
    for address in (index["articles"], index["figures"], index["topics"], *index["schemas"].values()):
        assert address.removeprefix(V1) in made
    assert set(index["schemas"]) == set(KINDS)
    assert index["counts"] == {"articles": 6, "figures": made["figures.json"]["total"], "topics": 2}


def test_the_list_has_every_article_but_the_withdrawn_newest_first_and_leads_to_each() -> None:
    made = files(archive())
    entries = made["articles.json"]["articles"]
    assert entries[0]["slug"] == "port"
    assert {entry["slug"] for entry in entries} == {s.article.slug for s in archive()} - {"gone"}
    for entry in entries:
        assert made[entry["data"].removeprefix(V1)]["slug"] == entry["slug"]


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 199, 200, 201, 399, 400])
def test_a_long_list_has_pages_that_lead_from_one_to_the_next_through_every_entry_once(count: int) -> None:
    made = lists(count)
    address, entries, walked = f"{V1}articles.json", list[dict[str, int]](), list[str]()
    while address:
        page = made[address.removeprefix(V1)]
        walked.append(address)
        left = count - len(entries)
        entries += page["articles"]
        assert page["total"] == left
        address = page["next"]
    assert [entry["number"] for entry in entries] == [*range(count, 0, -1)]
    assert made["articles.json"]["pages"] == len(walked)
    for newer, older in pairwise(walked[1:]):
        assert made[older.removeprefix(V1)]["previous"] == newer


@pytest.mark.parametrize("count", [100, 101, 199, 200, 201, 399])
def test_the_address_of_every_page_that_a_list_ever_had_stays(count: int) -> None:
    """Pages were once numbered from the newest, as many as are needed for a hundred on each."""
    made = lists(count)
    assert made.keys() >= {f"articles-{number}.json" for number in range(2, -(-count // ARTICLES) + 1)}
    assert made.keys() <= lists(count + 1).keys()


def test_a_new_article_changes_the_first_page_of_a_list_and_at_most_the_one_that_it_fills() -> None:
    for count in (250, 298, 299, 300):
        before, after = lists(count), lists(count + 1)
        changed = {path for path in after if before.get(path) != after[path]}
        assert "articles.json" in changed
        assert len(changed) <= 3


def lists(count: int) -> dict[str, Any]:
    """The list of so many articles, numbered from the oldest, by path."""
    entries = [b'{"number": %d}' % number for number in range(count, 0, -1)]
    return {path: json.loads(bytes_of(data)) for path, data in article_pages(entries, SETTINGS)}


def test_an_archive_of_nothing_has_its_lists_too() -> None:
    made = files([])
    assert made["articles.json"]["articles"] == made["figures.json"]["figures"] == []
    for path in ("index.json", "articles.json", "figures.json", "topics.json"):
        validator(kind(path), made).validate(made[path])


def test_a_machines_headline_with_a_wrong_figure_is_in_no_list() -> None:
    made = files([story(WRONG, status=Status.MACHINE, tags=("x",))])
    lists = {path: data for path, data in made.items() if path != "articles/port.json"}
    assert "50 million" not in json.dumps(lists)


def test_the_article_is_the_same_as_beside_its_page() -> None:
    articles = article_documents([story()], ())
    same = api([story()], Taxonomy(), articles, SETTINGS)[PurePosixPath("api/v1/articles/port.json")]
    beside = render_data([story()], articles, SETTINGS)[PurePosixPath("articles/port/article.json")]
    assert bytes_of(same) == bytes_of(beside)


def test_an_article_names_the_same_story_and_related_ones_by_their_permalinks() -> None:
    port, pending = archive()[:2]
    slug = port.article.slug
    made = article_documents([port, pending], (), ({slug: (pending,)}, {slug: (pending,)}))
    own = json.loads(bytes_of(made[slug]))
    assert own["same_story"] == own["related"] == [pending.article.slug]
    assert json.loads(bytes_of(made[pending.article.slug]))["related"] == []


def test_a_figure_leads_to_its_row_and_a_topic_to_its_articles() -> None:
    made = files(archive())
    for entry in made["figures.json"]["figures"]:
        assert entry["page"] == f"{SITE}articles/{entry['article']}/#{entry['id']}"
    economy = next(topic for topic in made["topics.json"]["topics"] if topic["name"] == "اقتصاد")
    listed = made[economy["data"].removeprefix(V1)]["articles"]
    assert [entry["slug"] for entry in listed] == ["port", "pending"]


def test_the_same_stories_in_another_order_make_the_same_bytes() -> None:
    stories = archive()
    assert files(stories) == files(stories[::-1])


def examples() -> list[tuple[str, str]]:
    """The schemas' names and the examples of the page that documents them."""
    text = (ROOT / "docs/api.md").read_text(encoding="utf-8")
    return re.findall(r"^`([a-z]+)`[^\n]*:\n\n```json\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_the_documentation_has_an_example_of_every_kind() -> None:
    assert sorted(name for name, _ in examples()) == sorted(KINDS)


@pytest.mark.parametrize(("name", "example"), examples(), ids=lambda value: value if len(value) < 20 else "")
def test_an_example_is_what_the_schema_says(name: str, example: str) -> None:
    validator(name, files([])).validate(json.loads(example))
