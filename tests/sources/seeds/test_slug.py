"""Permalinks: URL-safe, readable, and the same for the same file name, always."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.slug import MAX_LENGTH, is_slug, slug_of


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("netflix-ai", "netflix-ai"),
        ("My Article (2) Été", "my-article-2-ete"),
        ("نتفليكس", "ntflyks"),
        ("شركة ٢٠٢٣", "shrkh-2023"),
        ("أخبار الخليج", "akhbar-alkhlyj"),
        ("../../etc/passwd", "etc-passwd"),
        ("a--b__c", "a-b-c"),
    ],
)
def test_a_name_becomes_plain_letters_digits_and_hyphens(name: str, slug: str) -> None:
    assert slug_of(name) == slug


def test_a_name_without_any_letter_gets_one_from_its_bytes() -> None:
    assert slug_of("؟؟") == slug_of("؟؟") != slug_of("!!")
    assert slug_of("؟؟").startswith("article-")


@given(st.text())
def test_every_name_gives_a_slug_and_a_slug_gives_itself(name: str) -> None:
    slug = slug_of(name)
    assert is_slug(slug)
    assert len(slug) <= MAX_LENGTH
    assert slug_of(slug) == slug
