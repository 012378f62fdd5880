"""`khulasa init`: a newspaper of one's own, from the wheel alone, is the same site as one from a clone."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner

from generator import __version__
from generator.cli import khulasa
from generator.cli.init import init_command
from generator.config.settings import load_settings
from generator.errors import UsageError
from generator.sources.glossary import read_glossary
from generator.sources.names import read_names
from generator.sources.seeds import read_seeds
from generator.translation.engines import ENGINES
from tests.conftest import ROOT
from tests.repository.test_documents import fences, parse, spans

if TYPE_CHECKING:
    from tests.conftest import MakeProject, Run

Program = Callable[..., subprocess.CompletedProcess[str]]
NAMES = (
    "--name",
    'Harbour: "Times" & Tides',
    "--name-ar",
    "أخبار: الميناء",
    "--url",
    "https://news.example/ar-en",
)
CORPUS = ROOT / "tests/sites/corpus/seeds"
SEEDS = [CORPUS / f"civil-servants-salaries{end}" for end in (".txt", ".en.po")]
CLOCK = {"SOURCE_DATE_EPOCH": "1767225600"}


def init(folder: Path, *options: str) -> Path:
    """A newspaper made in process."""
    made = CliRunner().invoke(init_command, [str(folder), *(options or NAMES)])
    if made.exception:
        raise made.exception
    return folder


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def recipe(project: Path, name: str = "mkdocs.yml") -> Any:
    return yaml.safe_load((project / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("made", ["new", "empty", ".git", ".venv"])
def test_init_makes_a_project_whose_settings_seeds_and_glossary_are_read(tmp_path: Path, made: str) -> None:
    paper = tmp_path / "papers/mine"
    if made != "new":
        (paper / made.removeprefix("empty")).mkdir(parents=True)
    init(paper)
    settings = load_settings(paper, ENGINES)
    assert (settings.site_name, settings.site_url) == (NAMES[1], "https://news.example/ar-en/")
    assert recipe(paper)["extra"]["arabic_name"] == recipe(paper, "mkdocs.ar.yml")["site_name"] == NAMES[3]
    seeds = read_seeds(paper)
    assert ([article.slug for article in seeds.articles], seeds.errors) == (["example"], ())
    assert len(read_glossary(paper)) == 2
    assert read_names(paper) == ((), ())
    assert f"khulasa=={__version__}" in (paper / "requirements.txt").read_text().splitlines()
    assert not (paper / "docs").exists(), "what comes with the program is not in the project"


@pytest.mark.parametrize("held", ["letter.txt", "seeds/mine.txt", ".hidden"])
def test_init_refuses_a_folder_that_holds_something_and_writes_nothing(tmp_path: Path, held: str) -> None:
    (tmp_path / held).parent.mkdir(exist_ok=True)
    (tmp_path / held).write_text("mine", encoding="utf-8")
    top = held.partition("/")[0]
    with pytest.raises(UsageError, match=rf"is not empty \(it holds {top}\); name a new folder"):
        init(tmp_path)
    assert files(tmp_path) == {held: b"mine"}
    with pytest.raises(UsageError, match="is a file"):
        init(tmp_path / held)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--name", " "),
        ("--name-ar", "\N{RIGHT-TO-LEFT OVERRIDE}"),
        ("--url", "news.example"),
        ("--url", "ftp://news.example/"),
        ("--url", "https://news.example/?page=1"),
    ],
)
def test_init_refuses_a_name_or_an_address_that_is_none(tmp_path: Path, option: str, value: str) -> None:
    given = dict(zip(NAMES[::2], NAMES[1::2], strict=True)) | {option: value}
    with pytest.raises(UsageError, match=f"^{option}: "):
        init(tmp_path / "paper", *(word for pair in given.items() for word in pair))
    assert not (tmp_path / "paper").exists()


def test_init_asks_for_what_the_command_line_does_not_say(tmp_path: Path) -> None:
    paper = tmp_path / "paper"
    asked = CliRunner().invoke(init_command, [str(paper)], input="The Quay\nالرصيف\n\n")
    assert asked.exit_code == 0, asked.output
    assert recipe(paper)["site_name"] == "The Quay"
    assert recipe(paper)["site_url"] == "https://khulasa.example/"


@pytest.mark.parametrize("name", ["mkdocs.yml", "mkdocs.ar.yml"])
def test_a_newspaper_s_settings_are_those_of_this_repository(tmp_path: Path, name: str) -> None:
    """But for its names, and for where the theme comes from."""
    ours = recipe(ROOT, name)
    theirs = recipe(init(tmp_path / "paper", *NAMES[:2], "--name-ar", "خلاصة", *NAMES[4:]), name)
    if name == "mkdocs.yml":
        assert theirs["theme"].pop("name") == "khulasa"
        assert ours["theme"].pop("name") == "material"
        ours["exclude_docs"] = ours["exclude_docs"].replace("/about/\n", "")
        ours.update(site_name=NAMES[1], site_url="https://news.example/ar-en/")
    assert theirs == ours


@pytest.mark.parametrize("name", ["README.md", "templates/README.md"])
def test_every_command_and_file_of_a_newspaper_s_readme_is_there(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = init(tmp_path / "paper")
    monkeypatch.chdir(paper)
    text = (paper / name).read_text(encoding="utf-8")
    for line in [*fences(text), *(span for span in spans(text) if span.startswith(".venv/bin/khulasa"))]:
        program, *arguments = shlex.split(line)
        if program == ".venv/bin/khulasa":
            parse(khulasa, arguments)
    made = {"seeds/NAME.txt", "seeds/NAME.en.po", "seeds/port-profits.txt", "seeds/register.csv"}
    own = re.compile(r"(seeds|templates|\.github|mkdocs|requirements)\b.*\.\w+$")
    named = set(filter(own.match, spans(text)))
    assert {span for span in named - made if not (paper / span).is_file()} == set()
    for span in spans(text):
        if name.startswith("templates/") and re.match(r"(theme|pages|cards)/.*\.\w+$", span):
            assert (ROOT / "templates" / span).is_file(), span


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program in an environment of its own, from its wheel; the packages that it needs are ours."""
    folder = tmp_path_factory.mktemp("installed")
    for command in (
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        [sys.executable, "-m", "venv", "--without-pip", str(folder / "venv")],
    ):
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    python = folder / "venv/bin/python"
    (wheel,) = folder.glob("khulasa-*.whl")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    (packages,) = (folder / "venv/lib").glob("python3*/site-packages")
    # A path in a .pth is searched, but its own .pth files, an editable install's, are not read.
    (packages / "needed.pth").write_text(f"{Path(yaml.__file__).parents[1]}\n", encoding="utf-8")

    def start(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [folder / "venv/bin/khulasa", *arguments],
            cwd=project,
            env=CLOCK | {"PATH": "/usr/bin:/bin", "NO_COLOR": "1"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return start


@pytest.fixture(scope="module")
def newspaper(
    installed: Program,
    work: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """A newspaper with one seed and its English, made and built by the installed program."""
    above = tmp_path_factory.mktemp("newspaper")
    paper = above / "paper"
    made = installed(above, "init", "paper", *NAMES)
    assert made.returncode == 0, made.stderr
    example = installed(paper, "check")
    assert (example.returncode, example.stdout) == (0, "1 article · 7 of 7 key figures match the Arabic\n")
    for name in ("example.txt", "example.en.po", "glossary.csv"):
        (paper / "seeds" / name).unlink()
    for seed in SEEDS:
        shutil.copy(seed, paper / "seeds")
    shutil.copytree(work, paper / ".khulasa", dirs_exist_ok=True)
    built = installed(paper, "build", "--offline")
    assert built.returncode == 0, built.stderr
    return paper


def test_a_newspaper_from_the_wheel_has_the_bytes_of_one_from_a_clone(
    newspaper: Path, project: MakeProject, run: Run
) -> None:
    clone = project(*SEEDS)
    settings, arabic = recipe(clone), recipe(clone, "mkdocs.ar.yml")
    settings.update(site_name=NAMES[1], site_url="https://news.example/ar-en/")
    settings["extra"]["arabic_name"] = arabic["site_name"] = NAMES[3]
    for name, document in (("mkdocs.yml", settings), ("mkdocs.ar.yml", arabic)):
        (clone / name).write_text(yaml.safe_dump(document, allow_unicode=True), encoding="utf-8")
    built = run(clone, "build", "--offline", **CLOCK)
    assert built.returncode == 0, built.stderr
    theirs, ours = files(newspaper / "site"), files(clone / "site")
    assert set(theirs) == set(ours)
    assert [name for name, data in ours.items() if theirs[name] != data] == []
    assert b"Khulasa" not in theirs["index.html"]
    assert "خلاصة</span>".encode() not in theirs["index.html"]


def test_a_newspaper_replaces_a_template_a_style_sheet_and_a_message_by_files_of_its_own(
    newspaper: Path, installed: Program, tmp_path: Path
) -> None:
    paper = tmp_path / "paper"
    shutil.copytree(newspaper, paper)
    own = {
        "templates/theme/partials/footer.html": "<footer>The Quay Press</footer>",
        "templates/pages/article/corrections.md.j2": '<p class="mine">Write to us.</p>',
        "docs/assets/lists.css": "/* mine */",
        "docs/how-it-works.md": "# How we work\n",
        "templates/theme/locales/ar/LC_MESSAGES/messages.po": 'msgid "Search"\nmsgstr "ابحث عندنا"\n',
    }
    for name, text in own.items():
        (paper / name).parent.mkdir(parents=True, exist_ok=True)
        (paper / name).write_text(text, encoding="utf-8")
    for _ in range(2):
        built = installed(paper, "build", "--offline")
        assert built.returncode == 0, built.stderr
        site = paper / "site"
        page = (site / "articles/civil-servants-salaries/index.html").read_text(encoding="utf-8")
        assert "<footer>The Quay Press</footer>" in page
        assert '<p class="mine">Write to us.</p>' in page
        assert (site / "assets/lists.css").read_text(encoding="utf-8") == "/* mine */"
        assert "How we work" in (site / "how-it-works/index.html").read_text(encoding="utf-8")
        arabic = (site / "ar/index.html").read_text(encoding="utf-8")
        assert "ابحث عندنا" in arabic
        assert "الألوان" in arabic, "the other messages stay"
    assert (site / "assets/khulasa.css").read_bytes() == (ROOT / "docs/assets/khulasa.css").read_bytes()
    ignored = (paper / "docs/.gitignore").read_text(encoding="utf-8").splitlines()
    assert "/assets/khulasa.css" in ignored
    assert not {"/assets/", "/assets/lists.css", "/how-it-works.md"} & set(ignored)
    assert (newspaper / "docs/.gitignore").read_text(encoding="utf-8").splitlines().count("/assets/") == 1
