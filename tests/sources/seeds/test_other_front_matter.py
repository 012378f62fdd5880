"""Front matter as other programs write it: refused with what to write, never published as text."""

from __future__ import annotations

import pytest

from generator.errors import SeedError
from generator.sources.seeds.front_matter import split_front_matter

BODY = "توسعة الميناء\nتكلف التوسعة 650 ألف دولار.\nوافق المجلس أمس.\n"


def refusal(text: str) -> SeedError:
    with pytest.raises(SeedError) as caught:
        split_front_matter(text, "seeds/a.txt")
    assert "\n" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("head", "cause"),
    [
        ('+++\ntitle = "توسعة"\ndate = 2024-03-05\n+++\n', "TOML"),
        ("+++\n+++\n", "TOML"),
        ('\n\n+++ \ntags = ["اقتصاد"]\n+++\n', "TOML"),
        ('{\n  "title": "توسعة"\n}\n', "JSON"),
        ('{"title": "توسعة", "date": "2024-03-05"}\n', "JSON"),
        ('{ "tags": ["اقتصاد"],\n"title": "توسعة" }\n', "JSON"),
        ('[{"title": "توسعة"}]\n', "JSON"),
    ],
)
def test_another_format_is_named_and_the_fix_says_what_to_write(head: str, cause: str) -> None:
    error = refusal(head + BODY)
    assert error.where.startswith("seeds/a.txt, line ")
    assert cause in error.cause
    assert "---, title: …" in error.fix


@pytest.mark.parametrize(
    "fence", ["------", "----", "--", "———", "—", "–––", "−−−", "- - -", "===", "***", "___", "───", ";;;"]
)
def test_a_fence_that_is_not_three_hyphens_is_refused(fence: str) -> None:
    error = refusal(f"{fence}\ntitle: توسعة الميناء\n{fence}\n{BODY}")
    assert error.where == "seeds/a.txt, line 1"
    assert f"'{fence}'" in error.cause
    assert "write --- alone" in error.fix


@pytest.mark.parametrize("fence", ["---yaml", "--- # notes", "```yaml", "~~~", "---toml"])
def test_a_fence_with_words_is_refused(fence: str) -> None:
    assert "write --- alone" in refusal(f"{fence}\ntitle: توسعة\n---\n{BODY}").fix


@pytest.mark.parametrize("fence", ["----", "———", "...", "===", "------"])
def test_front_matter_closed_otherwise_is_refused_at_that_line(fence: str) -> None:
    error = refusal(f"---\ntitle: توسعة\n{fence}\n{BODY}\n---\n")
    assert error.where == "seeds/a.txt, line 3"
    assert "close front matter with a line ---" in error.fix


@pytest.mark.parametrize(
    "comment", ["<!-- مسودة -->", "<!--\nمسودة\n-->", "{# draft #}", "// draft", "{% comment %}"]
)
def test_a_comment_above_is_refused(comment: str) -> None:
    error = refusal(f"{comment}\n---\ntitle: توسعة\n---\n{BODY}")
    assert error.where == "seeds/a.txt, line 1"
    assert "begins with a comment" in error.cause


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("Title: توسعة الميناء", "Title"),
        ("title: توسعة الميناء", "title"),
        ("TITLE : توسعة", "TITLE"),
        ("title = توسعة", "title"),
        ("Date: 2024-03-05", "Date"),
        ("#+TITLE: توسعة", "TITLE"),
        (":title: توسعة", "title"),
        (".. title: توسعة", "title"),
        ("**Title:** توسعة", "Title"),
        ('"title": "توسعة",', "title"),
        ("Source: رويترز", "Source"),
        ("Title： توسعة", "Title"),
        ("Subject: توسعة", "Subject"),
        ("# title: توسعة", "title"),
    ],
)
def test_lines_of_keys_without_fences_are_refused(line: str, key: str) -> None:
    error = refusal(f"{line}\nDate: 2024-03-05\n\n{BODY}")
    assert error.where == "seeds/a.txt, line 1"
    assert f"'{key}:'" in error.cause
    assert "write --- alone" in error.fix


@pytest.mark.parametrize("article", ["ال", ""])
def test_keys_in_arabic_are_refused_when_there_are_two(article: str) -> None:
    assert "عنوان" in refusal(f"{article}عنوان: توسعة\n{article}مصدر : رويترز\n\n{BODY}").cause


@pytest.mark.parametrize("line", ["<title>توسعة</title>", "<!DOCTYPE html>", "<p>توسعة الميناء</p>"])
def test_html_is_refused(line: str) -> None:
    assert "HTML" in refusal(f"{line}\n{BODY}").cause


def test_keys_below_a_headline_are_refused_with_their_line() -> None:
    assert refusal(f"عنوان\nDate: 2024-03-05\nSource: رويترز\n{BODY}").where == "seeds/a.txt, line 2"


@pytest.mark.parametrize("above", ["عنوان\n", "# ملاحظة\n", "عنوان\n\nفقرة أولى.\n"])
def test_front_matter_below_the_first_line_is_refused(above: str) -> None:
    error = refusal(f"{above}---\nsource: رويترز\n---\n{BODY}")
    assert "below its first line" in error.cause


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"«توسعة» الميناء: ماذا بعد؟\n{BODY}",
        f"العنوان: غزة\n{BODY}",
        f"DATE تستثمر 5 ملايين دولار\n{BODY}",
        f"- توسعة الميناء\n{BODY}",
        f"2024: عام الميناء\n{BODY}",
        f"{{ إنا فتحنا لك }} في ندوة\n{BODY}",
        f"{BODY}---\nفقرة أخرى.\n",
        f"{BODY}***\n{BODY}",
        f"{BODY}Source: رويترز\n",
        f"URL قصير: كيف يعمل؟\n{BODY}",
    ],
)
def test_an_article_without_front_matter_is_left_as_it_is(text: str) -> None:
    assert split_front_matter(text, "seeds/a.txt")[1] == text


@pytest.mark.parametrize(
    ("written", "tags"),
    [
        ("[اقتصاد، تقنية، صحة]", ("اقتصاد", "تقنية", "صحة")),
        ("اقتصاد، تقنية", ("اقتصاد", "تقنية")),
        ("اقتصاد, تقنية", ("اقتصاد", "تقنية")),
        ("اقتصاد؛ تقنية", ("اقتصاد", "تقنية")),
        ("اقتصاد; تقنية", ("اقتصاد", "تقنية")),
        ("'اقتصاد، تقنية،'", ("اقتصاد", "تقنية")),
        ("[اقتصاد، تقنية, صحة]", ("اقتصاد", "تقنية", "صحة")),
        ("[اقتصاد؛ تقنية، اقتصاد]", ("اقتصاد", "تقنية")),
        ("\n- اقتصاد، تقنية\n- صحة", ("اقتصاد", "تقنية", "صحة")),
        ('["واشنطن, العاصمة", صحة]', ("واشنطن, العاصمة", "صحة")),
        ("سياسة خارجية", ("سياسة خارجية",)),
        ("[]", ()),
        ("،", ()),
    ],
)
def test_commas_and_semicolons_of_both_scripts_part_tags(written: str, tags: tuple[str, ...]) -> None:
    assert split_front_matter(f"---\ntags: {written}\n---\n{BODY}", "seeds/a.txt")[0].tags == tags
