"""Which articles are related."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from generator.editorial.naming import naming
from generator.editorial.related import MOST, related, traits_of
from generator.editorial.taxonomy import taxonomy_of
from generator.sources.glossary import Glossary
from generator.sources.glossary.table import Term
from tests.site.pages.stories import story

if TYPE_CHECKING:
    from generator.model import Story

PORT = (("توسيع ميناء صور", None), ("تبدأ أعمال الحفر في حوض السفن الشرقي بالميناء.", None))
DOCK = (("عمال الحفر يضربون في ميناء صور", None), ("توقفت السفن عند مدخل الحوض الشرقي.", None))
OPERA = (("عرض جديد على مسرح المدينة", None), ("يغني الكورس ثلاث ليال متتالية.", None))


def near(*stories: Story, glossary: Glossary | None = None) -> dict[str, list[str]]:
    words = glossary or Glossary()
    traits = {one.article.slug: traits_of(one, words) for one in stories}
    found = related(stories, taxonomy_of(stories, naming(words, ())), traits)
    return {slug: [one.article.slug for one in some] for slug, some in found.items()}


def test_articles_that_share_rare_words_are_related_whatever_form_the_words_have() -> None:
    found = near(story(PORT, slug="port"), story(DOCK, slug="dock"), story(OPERA, slug="opera"))
    assert found == {"port": ["dock"], "dock": ["port"], "opera": []}


def test_figures_relate_nothing() -> None:
    told = "خمسة ملايين دولار في يناير 2023 وسبعون ألف متر مكعب"
    assert near(story(((f"مسرح {told}", None),), slug="a"), story(((f"ميناء {told}", None),), slug="b")) == {
        "a": [],
        "b": [],
    }


def test_what_every_article_says_relates_nothing() -> None:
    told = "أعلنت الوزارة في بيان رسمي أن الأشغال تبدأ قريبا."
    subjects = ("الطريق", "المسرح", "المتحف", "الحديقة")
    some = [story(((f"مشروع {s}", None), (told, None)), slug=str(n)) for n, s in enumerate(subjects)]
    assert set(map(tuple, near(*some).values())) == {()}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (story(OPERA, slug="a", tags=("موسيقى",)), story(PORT, slug="b", tags=("مُوسيقى",))),
        (story(OPERA, slug="a", title="أعلنت Netflix"), story(PORT, slug="b", title="أرباح Netflix")),
        (story(OPERA, slug="a", title="خطة أرامكو"), story(PORT, slug="b", title="وقالت أرامكو")),
    ],
    ids=["topic", "name in Latin letters", "term of the glossary"],
)
def test_one_entity_in_common_is_enough(one: Story, other: Story) -> None:
    glossary = Glossary([Term("أرامكو", ("Aramco",))])
    assert near(one, other, glossary=glossary) == {"a": ["b"], "b": ["a"]}


def test_a_single_article_has_none_and_a_withdrawn_one_is_none() -> None:
    assert near() == {}
    assert near(story(PORT)) == {"port": []}
    assert near(story(PORT, slug="a"), story(DOCK, slug="b", withdrawn=True)) == {"a": []}


def test_the_nearest_come_first_then_the_newest_and_no_more_than_fit() -> None:
    music = [story(OPERA, slug=f"m{n}", published=date(2024, 1, n), tags=("فن",)) for n in range(1, 8)]
    both = story(OPERA, slug="both", published=date(2020, 1, 1), tags=("فن", "موسيقى", "أوبرا"))
    this = story(PORT, slug="this", tags=("فن", "موسيقى", "أوبرا"))
    assert near(this, *music, both)["this"] == ["both", "m7", "m6", "m5"]
    assert MOST == 4


def test_the_order_of_the_articles_changes_nothing() -> None:
    some = [
        story(PORT, slug="a"),
        story(DOCK, slug="b", tags=("نقل",)),
        story(OPERA, slug="c", tags=("نقل",)),
    ]
    assert len({str(sorted(near(*order).items())) for order in permutations(some)}) == 1
