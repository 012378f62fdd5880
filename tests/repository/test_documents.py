"""What the documents say is so: commands parse, files exist, tables name exactly what the program knows."""

from __future__ import annotations

import re
import shlex
from dataclasses import fields
from pathlib import Path

import pytest
import yaml
from click import Command, Context, Group
from pathspec import GitIgnoreSpec

from generator.cli import khulasa
from generator.config.engines import EngineSettings
from generator.config.settings import load_settings
from generator.errors import SettingsError
from generator.sources.seeds.front_matter import KEYS
from generator.sources.seeds.reader import read_seed
from generator.translation.engines import ENGINES
from tests.conftest import ignored_by_git
from tests.picture import PICTURE, WIDTH
from tests.repository.test_make import TARGETS

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
MANUAL = ROOT / "docs/about/manual"
GENERATED = ignored_by_git() + GitIgnoreSpec.from_lines(["/docs/.gitignore", "/docs/search/"])
"""What a build makes; the last two are named in documents, and git ignores them only after a build."""
DOCUMENTS = [
    README,
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs/about").rglob("*.md")),
    *sorted(p for p in (ROOT / "docs").glob("*.md") if not GENERATED.match_file(p.relative_to(ROOT))),
]
TOP = {path.name for path in ROOT.iterdir()} | {"site", ".venv"}


def fences(text: str) -> list[str]:
    """The lines of every block of shell commands."""
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line.split("  #")[0].strip() for block in blocks for line in block.splitlines() if line.strip()]


def spans(text: str) -> list[str]:
    """Every inline code span outside of blocks."""
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"`([^`\n]+)`", prose)


def first_cells(table: str) -> list[str]:
    """The code spans of the first column of every table."""
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    return [name for cell in rows for name in re.findall(r"`([^`]+)`", cell)]


def parse(command: Command, arguments: list[str], parent: Context | None = None) -> None:
    """Parse as the program would, and run nothing."""
    context = command.make_context(command.name, list(arguments), parent=parent)
    if isinstance(command, Group) and (rest := [*context._protected_args, *context.args]):
        _, found, rest = command.resolve_command(context, rest)
        assert found is not None
        parse(found, rest, context)


@pytest.fixture(params=DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def document(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_every_command_of_ours_in_a_document_parses(
    document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = document.read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "FILE").touch()
    for command in [*fences(text), *spans(text)]:
        program, *arguments = shlex.split(command)
        if program == "make" and arguments:
            assert arguments[0] in TARGETS, command
        if program in {"khulasa", ".venv/bin/khulasa"} and arguments:
            parse(khulasa, arguments)


def test_every_file_that_a_document_names_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for span in spans(text):
        known_top = span.split("/")[0] in TOP and "/" in span
        if known_top and not re.search(r"[<*{… ]|NAME|[a-z]/$", span) and not GENERATED.match_file(span):
            assert (ROOT / span).exists(), span
    for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
        if "://" not in link:
            assert (document.parent / link).exists(), link


def manual(page: str) -> str:
    return (MANUAL / f"{page}.md").read_text(encoding="utf-8")


def test_the_manual_lists_every_command_of_the_program_and_no_other() -> None:
    assert sorted(name.split()[1] for name in first_cells(manual("commands"))) == sorted(khulasa.commands)


def test_the_manual_lists_the_front_matter_keys_that_seeds_may_have() -> None:
    assert first_cells(manual("add-an-article")) == list(KEYS)


def test_the_manual_lists_every_setting_and_engine_that_the_program_knows(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump({"extra": {"khulasa": {"؟": 1}}}), encoding="utf-8")
    with pytest.raises(SettingsError) as refusal:
        load_settings(tmp_path, ENGINES.keys())
    known = str(refusal.value.fix).removeprefix("known keys: ").split(", ")
    assert set(first_cells(manual("settings"))) == set(known) | ENGINES.keys()


def test_the_index_of_the_manual_leads_to_each_of_its_pages() -> None:
    linked = set(re.findall(r"\]\(([\w-]+\.md)\)", manual("README")))
    assert linked == {page.name for page in MANUAL.glob("*.md")} - {"README.md"}


def test_the_readme_is_read_to_its_end() -> None:
    assert len(README.read_text(encoding="utf-8").split()) <= 700


def test_the_front_matter_that_the_readme_shows_is_read(tmp_path: Path) -> None:
    shown = re.search(r"^```yaml\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert shown
    seed = tmp_path / "seed.txt"
    seed.write_text(f"{shown[1]}ارتفاع الأسعار\nارتفعت أسعار القمح 5%.\n", encoding="utf-8")
    article = read_seed(seed, tmp_path)
    assert (article.source, str(article.published), article.tags) == (
        "الجريدة", "2023-07-26", ("اقتصاد", "تقنية"),
    )  # fmt: skip


def test_the_page_on_engines_has_a_row_and_a_section_for_each_and_names_every_setting() -> None:
    text = (ROOT / "docs/about/engines.md").read_text(encoding="utf-8")
    assert first_cells(text) == list(ENGINES)
    assert re.findall(r"^## ([a-z]+)$", text, re.MULTILINE) == list(ENGINES)
    settings = {field.name for field in fields(EngineSettings)} - {"key"}
    assert settings <= set(spans(text))


def test_every_message_that_the_manual_explains_is_one_that_the_program_says() -> None:
    explained = first_cells(manual("troubleshooting"))
    sources = [ROOT / "Makefile", *sorted((ROOT / "generator").rglob("*.py"))]
    said = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    messages = [message for message in explained if not message.startswith("khulasa")]
    assert messages
    assert [message for message in messages if message not in said] == []


def test_the_readme_s_picture_is_as_wide_as_a_desktop_window_and_light_to_load() -> None:
    picture = PICTURE.read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(picture[16:20]) == WIDTH
    assert len(picture) < 250_000
    assert PICTURE.relative_to(ROOT).as_posix() in README.read_text(encoding="utf-8")
