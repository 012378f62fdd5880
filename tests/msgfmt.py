"""gettext's own judge of translation files: found on the machine, else installed if it can be.

`python -m tests.msgfmt` makes sure that there is one, or says how to get it.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests import debian

if TYPE_CHECKING:
    from pathlib import Path

needs_msgfmt = pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext is not installed")


def complaints(path: Path) -> str:
    """What `msgfmt --check` has against the file; nothing when it is good."""
    done = subprocess.run(
        ["msgfmt", "--check", "--output-file=/dev/null", str(path)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stderr if done.returncode else ""


def main() -> None:
    """Install gettext unless it is there; say so where that is not possible."""
    if not shutil.which("msgfmt"):
        debian.install("gettext")
    print(
        f"msgfmt: {shutil.which('msgfmt') or 'none, its tests are left out (install gettext to have them)'}"
    )


if __name__ == "__main__":
    main()
