"""Seeds: any Arabic text file works as it is; what is no article is refused in one clear line."""

from __future__ import annotations

import os
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.errors import SeedError, SettingsError
from generator.model import Article, Original
from generator.sources.seeds import read_seeds
from generator.sources.seeds.reader import read_seed

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "عنوان الخبر\nقال الوزير إن العدد بلغ 12 ألفاً.\nوأضاف أن العمل مستمر.\n"


def read(project: Path, data: bytes, name: str = "seed.txt") -> Article:
    path = project / "seeds" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return read_seed(path, project)


def refusal(project: Path, data: bytes, name: str = "seed.txt") -> SeedError:
    with pytest.raises(SeedError) as caught:
        read(project, data, name)
    message = str(caught.value)
    assert message.startswith(f"seeds/{name}")
    assert "\n" not in message
    return caught.value


def test_the_first_line_is_the_title_and_every_other_a_paragraph(tmp_path: Path) -> None:
    article = read(tmp_path, TEXT.encode())
    assert article.title == "عنوان الخبر"
    assert article.paragraphs == ("قال الوزير إن العدد بلغ 12 ألفاً.", "وأضاف أن العمل مستمر.")


def test_with_blank_lines_a_block_is_a_paragraph_even_when_its_lines_are_wrapped(tmp_path: Path) -> None:
    article = read(tmp_path, "عنوان\n\nقال الوزير\nإن العمل مستمر.\nوانتهى.\n\n\nفقرة ثانية\n".encode())
    assert article.paragraphs == ("قال الوزير إن العمل مستمر.", "وانتهى.", "فقرة ثانية")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom", "utf-16-be-bom", "cp1256"]
)
def test_every_encoding_that_arabic_files_come_in_gives_the_same_article(
    tmp_path: Path, encoding: str
) -> None:
    boms = {"utf-16-le-bom": b"\xff\xfe", "utf-16-be-bom": b"\xfe\xff"}
    data = boms.get(encoding, b"") + TEXT.encode(encoding.removesuffix("-bom"))
    article = read(tmp_path, data)
    assert (article.title, len(article.paragraphs)) == ("عنوان الخبر", 2)


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\N{LINE SEPARATOR}"])
def test_line_ends_of_every_system_are_line_ends(tmp_path: Path, line_end: str) -> None:
    assert len(read(tmp_path, TEXT.replace("\n", line_end).encode()).paragraphs) == 2


def test_characters_that_reorder_or_hide_text_are_removed_and_said(tmp_path: Path) -> None:
    hostile = TEXT.replace(
        "12", "\N{RIGHT-TO-LEFT OVERRIDE}12\N{POP DIRECTIONAL FORMATTING}\N{ZERO WIDTH SPACE}\x02"
    )
    article = read(tmp_path, hostile.encode())
    assert article.paragraphs[0] == "قال الوزير إن العدد بلغ 12 ألفاً."
    assert [re.sub(r"\d+", "N", notice) for notice in article.notices] == [
        "seeds/seed.txt: removed N characters that can reorder text (bidi controls)",
        "seeds/seed.txt: removed N invisible or control characters",
    ]


def test_joiners_tatweel_and_presentation_forms_stay_as_written(tmp_path: Path) -> None:
    written = "الـــعربية می\N{ZERO WIDTH NON-JOINER}شود ﻻ\N{NO-BREAK SPACE}نهاية"
    assert read(tmp_path, f"عنوان\n{written}".encode()).paragraphs == (written,)


def test_front_matter_says_what_the_text_cannot(tmp_path: Path) -> None:
    front = (
        '---\ntitle: "عنوان: آخر"\nsource: رويترز\nauthor: فريق\nurl: https://example.org/a?b=1\n'
        "published: 2023-07-31\ntags: [عمل, اقتصاد, عمل]\nlicense: CC BY 4.0\n"
        "slug: my-slug\noriginal: excerpt\n---\n"
    )
    article = read(tmp_path, (front + TEXT).encode())
    assert article.title == "عنوان: آخر"
    assert article.paragraphs[0] == "عنوان الخبر"
    assert (article.source, article.author, article.url) == ("رويترز", "فريق", "https://example.org/a?b=1")
    assert (article.published, article.tags) == (date(2023, 7, 31), ("عمل", "اقتصاد"))
    assert (article.license, article.slug, article.original) == ("CC BY 4.0", "my-slug", Original.EXCERPT)


def test_values_stay_as_written_whatever_yaml_would_make_of_them(tmp_path: Path) -> None:
    front = "---\ntitle: 0777\nsource: 1:30\nauthor: 1_000\ntags: [yes, 2023]\nwithdrawn: Yes\n---\n"
    article = read(tmp_path, (front + TEXT).encode())
    assert (article.title, article.source, article.author) == ("0777", "1:30", "1_000")
    assert (article.tags, article.withdrawn) == (("yes", "2023"), True)


@pytest.mark.parametrize("encoding", ["iso8859-6", "cp720", "mac-arabic", "utf-32"])
def test_arabic_in_any_other_encoding_is_refused_with_its_byte(tmp_path: Path, encoding: str) -> None:
    error = refusal(tmp_path, (TEXT.replace("ً", "") * 9).encode(encoding))
    assert ", byte " in error.where


def test_utf8_with_one_broken_byte_is_not_taken_for_windows_1256(tmp_path: Path) -> None:
    data = bytearray((TEXT * 9).encode())
    data[200] = 0xFF
    error = refusal(tmp_path, bytes(data))
    assert "broken character" in error.cause
    assert re.fullmatch(r"seeds/seed.txt, byte (199|200)", error.where)


def test_a_yaml_bomb_is_refused_at_once(tmp_path: Path) -> None:
    layers = ", ".join(f"&a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))
    refusal(tmp_path, f"---\npublished: [&a0 [lol], {layers}]\n---\n{TEXT}".encode())


def test_what_a_seed_does_not_say_is_unknown(tmp_path: Path) -> None:
    article = read(tmp_path, TEXT.encode())
    assert (article.source, article.author, article.url, article.published, article.license) == (None,) * 5


@pytest.mark.parametrize(
    ("front", "line", "cause", "fix"),
    [
        ("sourse: x", 2, "unknown key 'sourse'", "did you mean 'source'?"),
        ("title: x\ntitle: y", 3, "has 'title' twice", "keep one"),
        ("withdrawn: !!bool foo", 2, "neither yes nor no", "true"),
        ("published: !!timestamp foo", 2, "is not a date", "2023-07-31"),
        ("published: [&a [lol], &b [*a, *a]]", 2, "not text", "published"),
        ("? [a]\n: b", 2, "unknown key", "known keys"),
        ("title: x\nzzz: 1", 3, "unknown key 'zzz'", "known keys: "),
        ("url: javascript:alert(1)", 2, "is not a web address", "https://"),
        ("url: 'https://a\"><script>'", 2, "is not a web address", "https://"),
        ("published: soon", 2, "is not a date", "2023-07-31"),
        ("published: 2023-13-45", 2, "no", ""),
        ("slug: ../../etc/passwd", 2, "is not a permalink", "write slug: etc-passwd"),
        ("tags: {a: b}", 2, "not a list", "tags: ["),
        ("original: some", 2, "unknown", "full, excerpt or link"),
        ("withdrawn: maybe", 2, "neither yes nor no", "true"),
        ("title: [1]", 2, "not text", "title"),
        ("a: b: c", 2, "is not valid YAML", "quotes"),
        ("- a", 2, "not a list of key: value", "title"),
    ],
)
def test_front_matter_nobody_can_read_is_refused_with_its_line(
    tmp_path: Path, front: str, line: int, cause: str, fix: str
) -> None:
    error = refusal(tmp_path, f"---\n{front}\n---\n{TEXT}".encode())
    assert error.where == f"seeds/seed.txt, line {line}"
    assert cause in error.cause
    assert fix in error.fix


@pytest.mark.parametrize(
    ("data", "where", "cause"),
    [
        (b"", "seeds/seed.txt", "is empty"),
        (b" \n\t\r\n", "seeds/seed.txt", "is empty"),
        (b"Only English here.\nAnd here.", "seeds/seed.txt", "has no Arabic text"),
        ("عنوان فقط".encode(), "seeds/seed.txt", "no text below its title"),
        ("---\nsource: الجريدة\n---\n".encode(), "seeds/seed.txt", "no text below its title"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe", "seeds/seed.txt, byte 0", "is not UTF-8"),
        ("عنوان\x00\nنص".encode(), "seeds/seed.txt, byte 10", "NUL byte"),
        ("café".encode("latin-1"), "seeds/seed.txt, byte 3", "is not UTF-8"),
        (b"\xff\xfe\x00", "seeds/seed.txt, byte 2", "UTF-16"),
        (("---\ntitle: x\n" + TEXT).encode(), "seeds/seed.txt, line 1", "never closed"),
        (("عنوان\n" + "س" * 5_000_000).encode(), "seeds/seed.txt, line 2", "5,000,000 characters long"),
        (b"x" * 100_000_001, "seeds/seed.txt", "100,000,001 bytes long"),
    ],
    ids=str.split(
        "empty blank english title front-matter-only binary nul latin1 utf16 unclosed long-line huge"
    ),
)
def test_what_is_no_article_is_refused_with_its_place(
    tmp_path: Path, data: bytes, where: str, cause: str
) -> None:
    error = refusal(tmp_path, data)
    assert error.where == where
    assert cause in error.cause


def test_one_bad_seed_never_stops_the_others(tmp_path: Path) -> None:
    read(tmp_path, TEXT.encode(), "good.txt")
    (tmp_path / "seeds" / "bad.txt").write_bytes(b"\x89PNG\xff\x00")
    (tmp_path / "seeds" / "folder.txt").mkdir()
    seeds = read_seeds(tmp_path)
    assert [article.slug for article in seeds.articles] == ["good"]
    assert [error.where for error in seeds.errors] == ["seeds/bad.txt, byte 0", "seeds/folder.txt"]


def test_two_seeds_with_one_slug_are_named_and_neither_is_published(tmp_path: Path) -> None:
    read(tmp_path, TEXT.encode(), "My News.txt")
    read(tmp_path, TEXT.encode(), "my-news.txt")
    read(tmp_path, TEXT.encode(), "other.txt")
    seeds = read_seeds(tmp_path)
    assert [article.slug for article in seeds.articles] == ["other"]
    (error,) = seeds.errors
    assert error.where == "seeds/My News.txt and seeds/my-news.txt"
    assert "'my-news'" in error.cause


def test_a_name_that_no_file_system_or_reader_can_bear_is_refused(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / ("خ" * 125 + ".txt")).write_text(TEXT, encoding="utf-8")
    (seeds / os.fsdecode(b"\xff\xfe.txt")).write_text(TEXT, encoding="utf-8")
    (seeds / "two\nlines.txt").write_bytes(b"")
    causes = [str(error) for error in read_seeds(tmp_path).errors]
    assert all("\n" not in cause for cause in causes)
    assert sum("name too long" in cause for cause in causes) == 1
    assert sum("not UTF-8" in cause for cause in causes) == 1
    assert sum("seeds/two\\nlines.txt: is empty" in cause for cause in causes) == 1


def test_files_that_look_like_articles_and_are_none_are_named(tmp_path: Path) -> None:
    read(tmp_path, TEXT.encode(), "UPPER.TXT")
    for name in ("notes.md", "register.csv", "upper.en.po"):
        (tmp_path / "seeds" / name).touch()
    seeds = read_seeds(tmp_path)
    assert [article.slug for article in seeds.articles] == ["upper"]
    assert seeds.notices == ("seeds/notes.md: is left out; a seed's name ends with .txt",)


def test_without_a_seeds_folder_there_is_no_project_to_build(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="seeds/: is missing"):
        read_seeds(tmp_path)


def test_a_link_to_a_file_outside_the_project_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(TEXT, encoding="utf-8")
    project = tmp_path / "project"
    (project / "seeds").mkdir(parents=True)
    (project / "seeds" / "link.txt").symlink_to(secret)
    (error,) = read_seeds(project).errors
    assert "outside the project" in error.cause


@pytest.mark.parametrize(
    "written",
    [
        "- 2023-08-01: نص\n- 2023-08-02: The year was wrong.",
        "- '2023-08-01: نص'\n- \"2023-08-02: The year was wrong.\"",
        "  2023-08-01: نص\n  2023-08-02: The year was wrong.",
    ],
    ids=["list", "quoted", "mapping"],
)
def test_corrections_are_days_with_a_text_the_latest_first(tmp_path: Path, written: str) -> None:
    article = read(tmp_path, f"---\ncorrections:\n{written}\n---\n{TEXT}".encode())
    assert [(one.day.isoformat(), one.text) for one in article.corrections] == [
        ("2023-08-02", "The year was wrong."),
        ("2023-08-01", "نص"),
    ]


@pytest.mark.parametrize(
    ("written", "cause"),
    [
        ("corrections: [yesterday]", "'yesterday' is not a day"),
        ("corrections: {2023-08-02: [a, b]}", "not a list of days and texts"),
        ("corrections: &a [*a]", "not a list of days and texts"),
        ("corrections: [2023-13-01: text]", "'2023-13-01' is not a day"),
        ("corrections: {2023-08-02: }", "2023-08-02 says nothing"),
    ],
)
def test_a_correction_nobody_can_date_is_refused(tmp_path: Path, written: str, cause: str) -> None:
    error = refusal(tmp_path, f"---\n{written}\n---\n{TEXT}".encode())
    assert cause in error.cause
    assert "line 2" in error.where
