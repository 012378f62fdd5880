"""The `firefox` engine: Mozilla's translation models on this machine, without a network.

`fxtranslate` silently cuts off text that is too long for its model, so it is given one sentence at a
time, and long sentences in parts.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from generator.errors import EngineDown, EngineError
from generator.translation.engines.chunks import chunks
from generator.translation.engines.firefox_files import ModelFolder, model_folder
from generator.translation.engines.protocol import (
    NEXT_ENGINE,
    EngineContext,
    SegmentResult,
    TaskResult,
    TranslationTask,
    one_by_one,
)
from generator.translation.engines.validation import validate_answer

if TYPE_CHECKING:
    from pathlib import Path

    from fxtranslate import Translator

    from generator.config.engines import EngineSettings

PACKAGE = "fxtranslate"
LONGEST = 350
"""Code points at a time: the models are made for 128 tokens, and Arabic has about three per token."""


class FirefoxEngine:
    """A model of Firefox Translations, from a folder whose files have the expected SHA-256."""

    remote = False
    at_once = 1
    tasks = staticmethod(one_by_one)

    def __init__(self, name: str, settings: EngineSettings, context: EngineContext) -> None:
        """Check the model's files; the model is loaded for the first sentence.

        Raises:
            EngineDown: there is no model, a file has the wrong SHA-256, or `fxtranslate` is missing.
        """
        self.name = name
        self._where = f"engine {name}"
        self._deadline = context.deadline
        self._closed = False
        self._folder = model_folder(settings, context.project)
        if faults := self._folder.faults():
            next_step = (
                "fetch one: khulasa models fetch" if self._folder.missing else "see khulasa models verify"
            )
            raise EngineDown(self._where, faults[0].partition("; ")[0], next_step)
        if find_spec(PACKAGE) is None:
            raise EngineDown(
                self._where, f"needs {PACKAGE}", f"install it with Khulasa: pip install {PACKAGE}"
            )

    def translate(self, task: TranslationTask) -> TaskResult:
        """Translate each segment, sentence by sentence."""
        return TaskResult(tuple(self._answer(segment.id, segment.text) for segment in task.segments))

    def close(self) -> None:
        """Start no further sentence."""
        self._closed = True

    def _answer(self, name: str, arabic: str) -> SegmentResult:
        try:
            return SegmentResult(name, validate_answer(arabic, self._english(arabic), self.name))
        except EngineDown:
            raise
        except EngineError as error:
            return SegmentResult(name, None, error)
        except Exception as error:  # whatever the model raises on this sentence, the next one may do
            cause = f"failed ({type(error).__name__})"
            return SegmentResult(name, None, EngineError(self._where, cause, NEXT_ENGINE))

    def _english(self, arabic: str) -> str:
        from fxtranslate import discovery  # noqa: PLC0415 - there is no wheel for some machines

        model = _load(self._folder.path, tuple(sorted(self._folder.digests.items())))
        english = []
        for sentence in discovery.segment_sentences(arabic):
            for part in chunks(sentence, LONGEST):
                if self._closed or self._deadline.remaining == 0:
                    raise EngineDown(self._where, "has used up the time of the run", "run again for the rest")
                english.append(model.translate(part))
        return " ".join(english)


@cache
def _load(path: Path, digests: tuple[tuple[str, str], ...]) -> Translator:
    """The model, loaded once per process."""
    from fxtranslate import Translator  # noqa: PLC0415 - as above

    folder = ModelFolder(path, dict(digests))
    model, vocabulary = folder.file("model"), folder.file("vocab")
    arabic, english = folder.file("srcvocab") or vocabulary, folder.file("trgvocab") or vocabulary
    if model is None or arabic is None or english is None:
        raise EngineDown(str(path), "lacks the model or a vocabulary", "fetch it: khulasa models fetch")
    try:
        return Translator(model, arabic, english, folder.file("lex"))
    except ValueError as error:
        raise EngineDown(
            str(path), f"is not a model ({error})", "fetch it again: khulasa models fetch"
        ) from None
