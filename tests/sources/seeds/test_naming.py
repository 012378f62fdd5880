"""A person names an article by what is seen in the folder, or by its slug."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from generator.errors import UsageError
from generator.model import Article
from generator.sources.seeds.naming import slugs_of

ARTICLES = (
    Article("myzanyh-alardn", "عنوان", ("نص.",), PurePosixPath("seeds/ميزانية الأردن.txt"), ""),
    Article("port", "عنوان", ("نص.",), PurePosixPath("seeds/harbor.txt"), ""),
)


@pytest.mark.parametrize(
    "name", ["ميزانية الأردن", "ميزانية الأردن.txt", "seeds/ميزانية الأردن.txt", "myzanyh-alardn"]
)
def test_file_name_path_and_slug_mean_the_same_article(name: str) -> None:
    assert slugs_of([name], ARTICLES, "--only") == {"myzanyh-alardn"}


def test_an_unknown_name_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="did you mean 'harbor'"):
        slugs_of(["harbour"], ARTICLES, "--only")
