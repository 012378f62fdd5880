"""Templates are compiled once, and yet each edition and project prints its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import jinja2
import pytest

from generator.resources import Templates
from generator.site.render.compiled_templates import CompiledTemplates
from generator.site.render.edition import Edition
from generator.site.render.markup import fragment, read_templates_again
from generator.text.language import arabic
from tests.site.pages.stories import SETTINGS, TEMPLATES

if TYPE_CHECKING:
    from pathlib import Path
    from types import CodeType


def edition_of(folder: Path, template: str) -> Edition:
    """The English edition of a project with this one template of its own."""
    (folder / "pages").mkdir(parents=True)
    (folder / "pages/one.md.j2").write_text(template, encoding="utf-8")
    return Edition(SETTINGS, Templates((folder, *TEMPLATES.folders)))


def test_each_edition_writes_the_constants_of_a_template_in_its_own_digits(tmp_path: Path) -> None:
    english = edition_of(tmp_path, "{{ 1234 | number }} {{ '2023' | digits }} {{ _('Search') }}")
    in_arabic = replace(english, language=arabic(TEMPLATES))
    assert fragment(english, "one.md.j2") == "1,234 2023 Search"
    assert fragment(in_arabic, "one.md.j2") == "1,234 2023 بحث"


def test_projects_print_each_their_own_template_of_the_same_name(tmp_path: Path) -> None:
    one, other = (edition_of(tmp_path / name, name) for name in ("one", "other"))
    assert [fragment(each, "one.md.j2") for each in (one, other, one)] == ["one", "other", "one"]


def test_the_next_run_reads_a_template_as_it_is_then(tmp_path: Path) -> None:
    edition = edition_of(tmp_path, "before")
    assert fragment(edition, "one.md.j2") == "before"
    (tmp_path / "pages/one.md.j2").write_text("after", encoding="utf-8")
    read_templates_again()
    assert fragment(edition, "one.md.j2") == "after"


@pytest.mark.parametrize(
    "text", ["a  b", "a\tb", "a\N{RIGHT-TO-LEFT OVERRIDE}b", "a\ufdd0b", "a\N{NO-BREAK SPACE}b"]
)
def test_what_is_printed_is_on_one_line_without_hidden_characters(tmp_path: Path, text: str) -> None:
    edition = edition_of(tmp_path, "{{ text }}")
    assert fragment(edition, "one.md.j2", text=text) in {"a b", "ab"}


def test_an_error_names_the_file_of_its_own_project(tmp_path: Path) -> None:
    for name in ("first", "second"):
        with pytest.raises(jinja2.UndefinedError) as error:
            fragment(edition_of(tmp_path / name, "a\n{{ nothing.at.all }}"), "one.md.j2")
        places = {(entry.path, entry.lineno) for entry in error.traceback}
        assert (tmp_path / name / "pages/one.md.j2", 1) in places


def test_a_source_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled, real = list[str](), jinja2.Environment.compile

    def compile_(self: jinja2.Environment, source: str, name: str, filename: str) -> CodeType:
        compiled.append(source)
        return real(self, source, name, filename)

    monkeypatch.setattr(jinja2.Environment, "compile", compile_)
    shared = CompiledTemplates()
    for source in ("a", "a", "b"):
        loader = jinja2.DictLoader({"one": source})
        environment = jinja2.Environment(loader=loader, bytecode_cache=shared, autoescape=True)
        assert environment.get_template("one").render() == source
    assert compiled == ["a", "b"]


def test_the_next_run_compiles_nothing_again_unless_what_was_kept_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled, real = list[str](), jinja2.Environment.compile

    def compile_(self: jinja2.Environment, source: str, name: str, filename: str) -> CodeType:
        compiled.append(source)
        return real(self, source, name, filename)

    monkeypatch.setattr(jinja2.Environment, "compile", compile_)
    for damage in (b"", b"", b"j2", b""):
        for file in tmp_path.iterdir():
            file.write_bytes(damage or file.read_bytes())
        kept = CompiledTemplates(jinja2.FileSystemBytecodeCache(str(tmp_path)))
        loader = jinja2.DictLoader({"one": "a"})
        environment = jinja2.Environment(loader=loader, bytecode_cache=kept, autoescape=True)
        assert environment.get_template("one").render() == "a"
    assert compiled == ["a", "a"]
