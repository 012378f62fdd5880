"""What comes with the program is found, and a project's file of the same name goes before it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from generator.config.settings import Settings
from generator.pipeline.docs import docs_of_program
from generator.resources import TEMPLATES, THEME, Templates, shipped_docs
from generator.site.render.edition import Edition
from generator.site.render.markup import fragment
from generator.text.language import arabic, catalogue

ROOT = Path(__file__).parents[1]


def settings_of(project: Path) -> Settings:
    return Settings(project, "Khulasa", "https://khulasa.example/", project / "docs", project / "site")


def put(project: Path, name: str, text: str) -> Path:
    path = project / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_in_the_repository_the_program_s_templates_are_the_project_s() -> None:
    assert Templates.of(ROOT).folders == (ROOT / "templates",)
    assert docs_of_program(settings_of(ROOT)) == {}


def test_a_template_of_the_project_goes_before_the_program_s_and_may_include_it(tmp_path: Path) -> None:
    templates = Templates.of(tmp_path)
    assert templates.file("cards/card.typ") == TEMPLATES / "cards/card.typ"
    mine = put(tmp_path, "templates/cards/card.typ", "mine")
    assert templates.file("cards/card.typ") == mine
    assert templates.name_of(mine) == "templates/cards/card.typ"
    put(tmp_path, "templates/pages/moved.md.j2", "mine {% include 'newsletter/head.j2' ignore missing %}")
    edition = Edition(settings_of(tmp_path), templates)
    assert fragment(edition, "moved.md.j2", image=None).startswith("mine")


def test_a_message_of_the_project_s_catalogue_replaces_the_program_s_and_no_other(tmp_path: Path) -> None:
    before = arabic(Templates.of(tmp_path))
    put(
        tmp_path / "templates",
        catalogue(Path(), "ar").as_posix(),
        'msgid "Search"\nmsgstr "ابحث هنا"\n\n#, fuzzy\nmsgid "Footer"\nmsgstr "خطأ"\n\n'
        'msgid "%(num)s article"\nmsgid_plural "%(num)s articles"\n'
        + "".join(f'msgstr[{form}] "مادة {form}"\n' for form in range(6)),
    )
    mine = arabic(Templates.of(tmp_path))
    assert mine.gettext("Search") == "ابحث هنا" != before.gettext("Search")
    for message in ("Footer", "Site", "Colors: dark"):
        assert mine.gettext(message) == before.gettext(message) != message
    assert mine.words.ngettext("%(num)s article", "%(num)s articles", 3) == "مادة 3"


def test_a_page_or_style_sheet_of_the_project_keeps_the_program_s_away(tmp_path: Path) -> None:
    shipped = docs_of_program(settings_of(tmp_path))
    assert set(shipped) == set(shipped_docs(arabic=False))
    assert {"api.md", "how-it-works.md", "assets/khulasa.css", "assets/search.js"} <= set(map(str, shipped))
    assert not any(path.parts[0] in {"ar", "about"} for path in shipped)
    put(tmp_path, "docs/assets/khulasa.css", "mine")
    left = set(docs_of_program(settings_of(tmp_path)))
    assert set(shipped) - left == {PurePosixPath("assets/khulasa.css")}


def test_the_theme_that_mkdocs_finds_extends_material() -> None:
    folder = Path(THEME.__file__).parent
    assert folder == TEMPLATES / "theme"
    assert "extends: material" in (folder / "mkdocs_theme.yml").read_text(encoding="utf-8")
