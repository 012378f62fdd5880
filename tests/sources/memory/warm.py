"""Loads what a run loads on its first use, for processes that are forked from one that imports this.

The model of meaning and the shipped names take two seconds, which each of a hundred runs would spend again.
"""

from __future__ import annotations

from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from tests.sources.memory.one_run import forget, run

with TemporaryDirectory() as folder:
    project = Path(folder)
    (project / "mkdocs.yml").touch()
    (project / "seeds").mkdir()
    (project / "seeds/a.txt").write_text("قال الوزير\nوصل الوفد أمس.", encoding="utf-8")
    run(folder, None, SimpleQueue())
    forget()
