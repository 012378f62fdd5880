"""Settings: one place, read as MkDocs would read it, wrong keys refused with the nearest right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.clock import today
from generator.config.engines import EngineSettings
from generator.config.settings import Settings, find_project, load_settings
from generator.errors import SettingsError
from generator.model import Original
from generator.translation.engines import ENGINES

if TYPE_CHECKING:
    from pathlib import Path


def load(project: Path, text: str, **others: str) -> Settings:
    (project / "mkdocs.yml").write_text(text, encoding="utf-8")
    for name, content in others.items():
        (project / f"{name}.yml").write_text(content, encoding="utf-8")
    return load_settings(project, ENGINES)


def test_an_empty_file_gives_the_defaults(tmp_path: Path) -> None:
    settings = load(tmp_path, "")
    assert settings.engines == ("memory", "firefox", "google")
    assert (settings.site_dir, settings.docs_dir) == (tmp_path / "site", tmp_path / "docs")
    assert settings.original is Original.FULL


def test_every_setting_is_read(tmp_path: Path) -> None:
    settings = load(
        tmp_path,
        "site_name: News\nsite_url: https://example.org/news\nsite_dir: public\n"
        "extra:\n  khulasa:\n    engines: [libre]\n    libre: {url: 'http://localhost:5000/', timeout: 3}\n"
        "    original: link\n    report_url: mailto:desk@example.org\n",
    )
    assert (settings.site_name, settings.site_url) == ("News", "https://example.org/news/")
    assert settings.arabic_site_name == ""
    recipe = tmp_path / "mkdocs.ar.yml"
    for text, name in (("INHERIT: mkdocs.yml\n", ""), ("INHERIT: mkdocs.yml\nsite_name: أخبار\n", "أخبار")):
        recipe.write_text(text, "utf-8")
        assert load_settings(tmp_path, ENGINES).arabic_site_name == name
    assert settings.site_dir == tmp_path / "public"
    assert settings.engines == ("libre",)
    assert settings.engine("libre", {}) == EngineSettings("http://localhost:5000/", 3.0)
    assert (settings.original, settings.report_url) == (Original.LINK, "mailto:desk@example.org")


def test_digits_and_months_of_the_arabic_edition_are_chosen(tmp_path: Path) -> None:
    assert (load(tmp_path, "a: b").digits, load(tmp_path, "a: b").months) == ("latn", "both")
    settings = load(tmp_path, "extra: {khulasa: {digits: arab, months: maghreb}}")
    assert (settings.digits, settings.months) == ("arab", "maghreb")


def test_inherited_settings_lie_under_the_projects_own(tmp_path: Path) -> None:
    settings = load(
        tmp_path,
        "INHERIT: base.yml\nextra:\n  khulasa:\n    original: excerpt\n",
        base="site_name: Base\nextra:\n  khulasa:\n    engines: [memory]\n    original: link\n",
    )
    assert (settings.site_name, settings.engines, settings.original) == (
        "Base", ("memory",), Original.EXCERPT,
    )  # fmt: skip


def test_tags_that_only_mkdocs_knows_are_passed_over(tmp_path: Path) -> None:
    settings = load(
        tmp_path,
        "site_name: X\nplugins: !ENV [A, b]\nmarkdown_extensions:\n"
        "  - x: {f: !!python/name:material.extensions.emoji.twemoji ''}\n",
    )
    assert settings.site_name == "X"


def test_the_environment_wins_and_alone_holds_secrets(tmp_path: Path) -> None:
    settings = load(tmp_path, "extra: {khulasa: {google: {url: 'http://a/'}}}")
    environ = {"KHULASA_GOOGLE_URL": "http://b/", "KHULASA_GOOGLE_KEY": "secret"}
    assert settings.engine("google", environ) == EngineSettings("http://b/", None, "secret")


@pytest.mark.parametrize(
    ("text", "where", "said"),
    [
        ("extra: {khulasa: {engine: [google]}}", "extra.khulasa", "did you mean 'engines'?"),
        ("extra: {khulasa: {engines: [gogle]}}", "extra.khulasa.engines", "did you mean 'google'?"),
        ("extra: {khulasa: {engines: [[a]]}}", "extra.khulasa.engines", "unknown key"),
        ("extra: {khulasa: {google: {timeout: .nan}}}", "extra.khulasa.google.timeout", "seconds"),
        ("extra: {khulasa: {google: {timeout: .inf}}}", "extra.khulasa.google.timeout", "seconds"),
        ("a: !!timestamp x", "mkdocs.yml", "cannot be read"),
        ("extra: {khulasa: {engines: google}}", "extra.khulasa.engines", "not a list"),
        ("extra: {khulasa: {google: {key: secret}}}", "extra.khulasa.google", "unknown key 'key'"),
        ("extra: {khulasa: {google: {timeout: soon}}}", "extra.khulasa.google.timeout", "seconds"),
        ("extra: {khulasa: {google: {timeout: true}}}", "extra.khulasa.google.timeout", "seconds"),
        ("extra: {khulasa: {google: {url: 'file:///etc'}}}", "extra.khulasa.google.url", "https://"),
        ("extra: {khulasa: {google: {model: x}}}", "extra.khulasa.google", "unknown key 'model'"),
        ("extra: {khulasa: {memory: {url: 'http://a/'}}}", "extra.khulasa.memory", "unknown key 'url'"),
        ("extra: {khulasa: {google: {at_once: 0}}}", "extra.khulasa.google.at_once", "from 1 to 64"),
        ("extra: {khulasa: {google: {at_once: true}}}", "extra.khulasa.google.at_once", "from 1 to 64"),
        ("extra: {khulasa: {google: {retries: -1}}}", "extra.khulasa.google.retries", "from 0 to 100"),
        ("extra: {khulasa: {microsoft: {region: []}}}", "extra.khulasa.microsoft.region", "its name"),
        ("extra: {khulasa: {time_budget: never}}", "extra.khulasa.time_budget", "seconds"),
        ("extra: {khulasa: {report_url: 'javascript:x'}}", "extra.khulasa.report_url", "not an address"),
        ("extra: {khulasa: {offline: sometimes}}", "extra.khulasa.offline", "neither true nor false"),
        ("extra: {khulasa: {digits: arabic}}", "extra.khulasa.digits", "write latn or arab"),
        ("extra: {khulasa: {months: egypt}}", "extra.khulasa.months", "levant, gulf, maghreb or both"),
        ("extra: {khulasa: {original: half}}", "extra.khulasa.original", "full, excerpt or link"),
        ("extra: {khulasa: yes}", "extra.khulasa", "not a list of key: value"),
        ("- a", "mkdocs.yml", "not a list of key: value"),
        ("a: b: c", "mkdocs.yml, line 1", "not valid YAML"),
        ("INHERIT: mkdocs.yml", "mkdocs.yml", "from itself"),
        ("INHERIT: nowhere.yml", "nowhere.yml", "cannot be read"),
    ],
)
def test_what_is_wrong_is_refused_with_file_key_and_fix(
    tmp_path: Path, text: str, where: str, said: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, text)
    assert where in caught.value.where
    assert said in str(caught.value)


def test_the_project_is_the_nearest_folder_upward_with_its_file(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "mkdocs.yml").touch()
    assert find_project(inner) == tmp_path


def test_the_clock_can_be_set_from_outside() -> None:
    assert today({"SOURCE_DATE_EPOCH": "86400"}).isoformat() == "1970-01-02"
    with pytest.raises(SettingsError, match="SOURCE_DATE_EPOCH"):
        today({"SOURCE_DATE_EPOCH": "yesterday"})
