"""What the Nu HTML checker says of the built site: `python -m benchmarks.validity [SITE]`.

It is the checker of the W3C and the WHATWG (https://validator.github.io/validator/). It comes from npm, which
needs Node.js, and runs on Java 11 or newer; the exit code is 1 when it finds an error.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks.npm import ROOT, installed

PACKAGE = "vnu-jar@26"


def main() -> None:
    """Print every error with its place, and how many pages were looked at."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "site")
    site: Path = parser.parse_args().site
    java = shutil.which("java")
    if java is None:
        sys.exit(
            "The Nu HTML checker needs Java: sudo apt install default-jre-headless, or brew install openjdk"
        )
    checker = installed(PACKAGE) / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [java, "-jar", str(checker), "--errors-only", "--skip-non-html", "--format", "gnu", str(site)]
    found = subprocess.run(command, check=False).returncode
    print(f"{len(list(site.rglob('*.html')))} pages, {'with errors' if found else 'no error'}")
    sys.exit(found)


if __name__ == "__main__":
    main()
