"""Asking the language model of the `llm` engine for briefs, for all articles without one at once."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.clock import Deadline
from generator.editorial.briefs.written import ANSWER, INSTRUCTIONS, answered, digest, is_due, question
from generator.errors import EngineDown, EngineError
from generator.sources.briefs import Brief
from generator.translation.engines import Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.briefs.grounding import Forbidden
    from generator.model import Passage
    from generator.sources.briefs import BriefFile
    from generator.translation.engines.chat import ChatClient

ENGINE = "llm"
_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class BriefOutcome:
    """How many briefs the model wrote, and how many it did not."""

    written: int = 0
    refused: int = 0
    """Briefs that their articles do not support; the articles' own sentences are published instead."""
    failed: int = 0
    """Briefs without an answer from the model; the next run asks for them again."""
    usage: Usage = Usage()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class BriefWriter:
    """Has a model write briefs, by settings and environment."""

    settings: Settings
    environ: Mapping[str, str]
    announce: Callable[[str], None]
    """Called with each sentence that a person should read during the run."""

    def write(
        self, articles: Sequence[tuple[BriefFile, Sequence[Passage]]], forbidden: Forbidden
    ) -> BriefOutcome:
        """Ask for the briefs that these articles lack, and save each when its answer comes."""
        due = [(file, passages) for file, passages in articles if is_due(passages, file.brief, forbidden)]
        if not due:
            return BriefOutcome()
        from generator.translation.engines.chat import ChatClient  # noqa: PLC0415 - an HTTP client few runs need

        settings = self.settings.engine(ENGINE, self.environ)
        try:
            chat = ChatClient(ENGINE, settings, Deadline.after(self.settings.time_budget))
        except EngineDown as down:
            self.announce(str(down))
            return BriefOutcome(failed=len(due))
        self.announce(f"sending articles to the service '{ENGINE}' for their briefs (--offline forbids it)")
        briefs = list[Brief]()
        usage = Usage()
        with ThreadPoolExecutor(settings.at_once or _AT_ONCE) as pool:
            try:
                asked = {
                    pool.submit(_ask, chat, passages, settings.context): (file, passages)
                    for file, passages in due
                }
                for future in as_completed(asked):
                    file, passages = asked[future]
                    try:
                        text, cost = future.result()
                    except EngineError as error:
                        self.announce(f"{file.where}: {error}")
                        continue
                    usage += cost
                    briefs.append(self._keep(file, passages, text, forbidden))
            finally:
                chat.close()
        refused = sum(bool(brief.refused) for brief in briefs)
        return BriefOutcome(len(briefs) - refused, refused, len(due) - len(briefs), usage)

    def _keep(self, file: BriefFile, passages: Sequence[Passage], text: str, forbidden: Forbidden) -> Brief:
        try:
            brief = answered(_json(text), ENGINE, passages, forbidden)
        except ValueError as error:
            brief = Brief(
                engine=ENGINE, article=digest(passages), refused=(f"the answer is not a brief: {error}",)
            )
        file.put(brief)
        if brief.refused:
            more = f" (and {len(brief.refused) - 1} more)" if len(brief.refused) > 1 else ""
            self.announce(f"{file.where}: the brief of '{ENGINE}' is not used: {brief.refused[0]}{more}")
        return brief


def _ask(chat: ChatClient, passages: Sequence[Passage], context: int) -> tuple[str, Usage]:
    # English has about four characters per token; half of the model's tokens are for the article.
    return chat.ask(INSTRUCTIONS, question(passages, 2 * context), ANSWER, str)


def _json(text: str) -> object:
    """The first JSON object in the text; models wrap it in words and fences."""
    try:
        document, _ = json.JSONDecoder().raw_decode(text[max(text.find("{"), 0) :])
    except (ValueError, RecursionError):
        raise ValueError("it has no JSON object") from None
    return document
