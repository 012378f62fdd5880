"""Programs that only npm has, for measurements: fetched once into `.khulasa/npm`, never installed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def installed(package: str) -> Path:
    """The folder `node_modules` that holds `package`, written as `name@version`."""
    folder = ROOT / ".khulasa" / "npm"
    modules = folder / "node_modules"
    if not (modules / package.partition("@")[0]).is_dir():
        npm = shutil.which("npm")
        if npm is None:
            sys.exit("This needs Node.js 20 with npm: sudo apt install npm, or brew install node")
        folder.mkdir(parents=True, exist_ok=True)
        command = [
            npm,
            "install",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "--prefix",
            str(folder),
            package,
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return modules
