"""The brief: sentences of the article, few and telling, and no quote without its speaker."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from generator.memory import MemoryFile, identify
from generator.models import Article, Passage, Status, Summary, Translation
from generator.seeds.reader import read_seed
from generator.segment import split_sentences
from generator.summarise import MAX_SENTENCES, MAX_WORDS, MIN_SENTENCES, MIN_WORDS, summarise
from generator.verify import verify_all

ROOT = Path(__file__).parent.parent


def passages(*paragraphs: str, english: bool = False) -> tuple[Passage, ...]:
    article = Article("a", "خطة لتوسيع ميناء المدينة", paragraphs, PurePosixPath("seeds/a.txt"), "")
    segments = identify(split_sentences(article), ()).segments
    text = "A sentence of ten words that says nothing at all." if english else None
    return verify_all(segments, [Translation(s.id, text, Status.MACHINE) for s in segments])


def sources(summary: Summary) -> list[str]:
    return [source for sentence in summary.sentences for source in sentence.sources]


@pytest.fixture(scope="module")
def shipped() -> tuple[Passage, ...]:
    seed = read_seed(ROOT / "seeds/netflix-ai-product-manager.txt", ROOT)
    memory = MemoryFile(ROOT / "seeds/netflix-ai-product-manager.en.po", "po")
    found = identify(split_sentences(seed), memory.entries)
    return verify_all(found.segments, [entry.translation() for entry in found.entries])


def test_the_shipped_brief_has_three_to_five_sentences_in_sixty_to_120_words(
    shipped: tuple[Passage, ...],
) -> None:
    summary = summarise(shipped)
    words = sum(len((sentence.english or "").split()) for sentence in summary.sentences)
    assert MIN_SENTENCES <= len(summary.sentences) <= MAX_SENTENCES
    assert MIN_WORDS <= words <= MAX_WORDS


def test_the_shipped_brief_opens_with_the_lead_and_tells_of_the_headlines_job(
    shipped: tuple[Passage, ...],
) -> None:
    found = sources(summarise(shipped))
    assert found[0] == "s1"
    assert "s4" in found


def test_sentences_stand_in_the_order_of_the_article_and_keep_their_source(
    shipped: tuple[Passage, ...],
) -> None:
    summary = summarise(shipped)
    order = [passage.id for passage in shipped]
    found = sources(summary)
    assert found == sorted(found, key=order.index)
    by_id = {passage.id: passage for passage in shipped}
    for sentence in summary.sentences:
        assert sentence.arabic == by_id[sentence.sources[0]].segment.text
        assert sentence.english == by_id[sentence.sources[0]].translation.text


LONG = "أعلنت السلطات المحلية خطة جديدة لتوسيع ميناء المدينة خلال العامين المقبلين بكلفة كبيرة."


def test_a_quote_without_its_speaker_and_a_question_are_left_out() -> None:
    made = passages(
        LONG,
        "“سنوسع ميناء المدينة مهما كانت الكلفة ولن نتوقف”.",
        "هل توسيع ميناء المدينة خطة جديدة؟",
        "وأضافت أن توسيع ميناء المدينة خطة كبيرة لا بد منها.",
        "وقال الوزير “سنوسع ميناء المدينة مهما كانت الكلفة ولن نتوقف”.",
        "تقع المدينة على الساحل الشرقي ويعيش فيها كثير من الصيادين.",
    )
    found = sources(summarise(made))
    assert not {"s2", "s3", "s4"} & set(found)
    assert "s5" in found


@pytest.mark.parametrize(
    ("sentence", "taken"),
    [
        ("وأضافت أن توسيع الميناء خطة كبيرة لا بد منها للمدينة.", False),
        ("وأضاف أنور خليل أن توسيع الميناء خطة كبيرة لا بد منها للمدينة.", True),
        ("وقالت أنجيلا ميركل إن توسيع الميناء خطة كبيرة للمدينة.", True),
        ("وأكّد أنه لا بد من توسيع ميناء المدينة وفق خطة كبيرة.", False),
    ],
)
def test_a_name_that_begins_like_a_particle_is_a_speaker(sentence: str, *, taken: bool) -> None:
    made = passages(LONG, sentence, "تقع المدينة على الساحل الشرقي ويعيش فيها كثير من الصيادين.")
    assert ("s2" in sources(summarise(made))) is taken


def test_two_sentences_that_say_the_same_are_not_both_taken() -> None:
    others = ("رفعت النقابة أجور عمالها في المصانع الكبرى.", "هطلت أمطار غزيرة على القرى المجاورة أمس.")
    made = passages(LONG, LONG.replace("أعلنت", "كشفت"), *others, "فاز الفريق ببطولة كرة القدم للشباب.")
    found = summarise(made)
    assert len(set(sources(found)) & {"s1", "s2"}) == 1


def test_an_article_of_one_sentence_has_a_brief_of_one() -> None:
    assert sources(summarise(passages("جملة واحدة قصيرة."))) == ["s1"]


def test_while_the_english_waits_the_brief_is_pending_in_arabic() -> None:
    summary = summarise(passages(LONG))
    assert summary.pending
    assert summary.sentences[0].arabic == LONG


def test_a_sentence_that_adds_a_figure_carries_a_finding() -> None:
    (title, only) = passages("بلغت الكلفة 900 ألف دولار.")
    wrong = replace(only.translation, text="The cost was $90,000.")
    made = verify_all([title.segment, only.segment], [title.translation, wrong])
    (sentence,) = summarise(made).sentences
    assert "90,000" in sentence.findings[0].explain()
