"""People's English survives everything: any order of edits, changed articles, runs, and killed runs."""

from __future__ import annotations

import multiprocessing
import shutil
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

import polib
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from generator.model import Status
from generator.sources.memory import Entry, MemoryFile
from tests.msgfmt import complaints
from tests.sources.memory.one_run import WORDS, english, run

SENTENCES = st.lists(st.sampled_from(sorted(WORDS)), min_size=2, max_size=5).map(" ".join)
PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.sources.memory.warm"])
KILLED = -9


class Desk(RuleBasedStateMachine):
    """An article, its translation file, and people and runs that change them in turn."""

    @initialize(sentences=st.lists(SENTENCES, min_size=1, max_size=3))
    def open_project(self, sentences: list[str]) -> None:
        self.project = Path(mkdtemp())
        (self.project / "mkdocs.yml").touch()
        (self.project / "seeds").mkdir()
        self.po = self.project / "seeds/a.en.po"
        self.sentences = ["قال الوزير", *sentences]
        self.by_hand: dict[str, str] = {}
        self.save_article()

    def save_article(self) -> None:
        text = "\n".join(self.sentences)
        (self.project / "seeds/a.txt").write_text(text, encoding="utf-8")

    @rule(place=st.integers(0, 9), sentence=SENTENCES)
    def change_a_sentence(self, place: int, sentence: str) -> None:
        self.sentences[place % len(self.sentences)] = sentence
        self.save_article()

    @rule(place=st.integers(0, 9), word=st.sampled_from(sorted(WORDS)))
    def add_a_word(self, place: int, word: str) -> None:
        self.sentences[place % len(self.sentences)] += f" {word}"
        self.save_article()

    @rule(place=st.integers(1, 9), sentence=SENTENCES)
    def insert_a_sentence(self, place: int, sentence: str) -> None:
        self.sentences.insert(place, sentence)
        self.save_article()

    @precondition(lambda self: len(self.sentences) > 2)
    @rule(place=st.integers(1, 9))
    def take_a_sentence_out(self, place: int) -> None:
        del self.sentences[1 + place % (len(self.sentences) - 1)]
        self.save_article()

    @rule()
    def turn_the_article_round(self) -> None:
        self.sentences[1:] = reversed(self.sentences[1:])
        self.save_article()

    @precondition(lambda self: self.po.exists())
    @rule(
        place=st.integers(0, 9),
        words=st.text("ab \\\"'%\n\t{}#~|ء\N{LINE SEPARATOR}", min_size=1, max_size=20).filter(str.strip),
    )
    def edit_in_a_po_editor(self, place: int, words: str) -> None:
        catalog = polib.pofile(str(self.po))
        entry = [entry for entry in catalog if not entry.obsolete][place % len(self.sentences) % len(catalog)]
        # No editor saves a text that ends in another way than its original.
        words = words.replace("\N{LINE SEPARATOR}", " ").rstrip("\n")
        entry.msgstr = f"Written by hand in an editor: {words}"
        entry.flags, entry.previous_msgid = [], None
        catalog.save()
        self.by_hand[entry.msgctxt] = entry.msgstr

    @precondition(lambda self: self.po.exists())
    @rule(place=st.integers(0, 9))
    def accept(self, place: int) -> None:
        memory = MemoryFile(self.po, "a")
        entry = memory.entries[place % len(memory.entries)]
        if entry.english and not entry.obsolete:
            memory.put(entry.reviewed_by("Rana", date(2026, 1, 31)))
            memory.save()
            self.by_hand[entry.id] = entry.english.strip("\n")

    @rule()
    def run(self) -> None:
        exit_code, _ = self.start(None)
        assert exit_code == 0

    @rule(write=st.integers(0, 1), moment=st.sampled_from(["before", "middle", "after"]), sentence=SENTENCES)
    def run_and_kill(self, write: int, moment: str, sentence: str) -> None:
        self.sentences.append(sentence)  # so that there is something to write
        self.save_article()
        exit_code, _ = self.start((write, moment))
        assert exit_code in {0, KILLED}

    def start(self, kill: tuple[int, str] | None) -> tuple[int | None, list[str]]:
        asked: multiprocessing.SimpleQueue[list[str]] = PROCESSES.SimpleQueue()
        process = PROCESSES.Process(target=run, args=(str(self.project), kill, asked))
        process.start()
        process.join()
        return process.exitcode, [] if process.exitcode else asked.get()

    @invariant()
    def what_people_wrote_is_there_and_called_theirs(self) -> None:
        if self.po.exists():
            entries: dict[str, Entry] = {entry.id: entry for entry in MemoryFile(self.po, "a").entries}
            assert "s0" in entries, "half a file"
            assert {id_: entries[id_].english.strip("\n") for id_ in self.by_hand} == self.by_hand
            assert all(entries[id_].by_hand for id_ in self.by_hand)

    def teardown(self) -> None:
        if not hasattr(self, "project"):
            return
        self.run()
        written = self.po.read_bytes()
        assert self.start(None) == (0, [])
        assert self.po.read_bytes() == written
        entries = [entry for entry in MemoryFile(self.po, "a").entries if not entry.obsolete]
        assert [entry.arabic for entry in entries] == self.sentences
        for entry in entries:
            assert entry.english == english(entry.arabic) or entry.id in self.by_hand
            assert entry.status is not Status.PENDING
        if shutil.which("msgfmt"):
            assert complaints(self.po) == ""
        shutil.rmtree(self.project)


TestDesk = pytest.mark.slow(Desk.TestCase)
TestDesk.settings = settings(
    max_examples=settings().max_examples // 5,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
