"""A project whose site was built once, copied for each test that goes on from there."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.built_once import BuiltOnce
    from tests.conftest import MakeProject, Run

PORT = "أرباح الميناء ترتفع\nأعلن الميناء أرباحا بلغت 5 ملايين دولار.\n"
OTHER = "خبر آخر اليوم\nانتهى المؤتمر مساء أمس.\n"


@pytest.fixture
def online(project: MakeProject, run: Run, built_once: BuiltOnce, tmp_path: Path) -> Path:
    """A project whose two articles were published on the first of January 2024."""

    def publish(folder: Path) -> None:
        root = project()
        (root / "seeds/port.txt").write_text(PORT, encoding="utf-8")
        (root / "seeds/other.txt").write_text(OTHER, encoding="utf-8")
        built = run(root, "build", "--offline", SOURCE_DATE_EPOCH="1704067200")
        assert built.returncode == 0, built.stderr
        shutil.copytree(root, folder, dirs_exist_ok=True)

    return shutil.copytree(built_once("online", publish), tmp_path / "online")
