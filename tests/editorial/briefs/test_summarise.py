"""The brief: sentences of the article, few and telling, and no quote without its speaker."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from generator.editorial.briefs import MAX_SENTENCES, MAX_WORDS, MIN_SENTENCES, MIN_WORDS, summarise
from generator.editorial.verify import verify_all
from generator.model import Article, Passage, SegmentId, Status, Summary, Translation
from generator.sources.memory import MemoryFile, identify
from generator.sources.seeds.reader import read_seed
from generator.text.sentences import split_sentences

ROOT = Path(__file__).parents[3]


def passages(*paragraphs: str, words: int = 20) -> tuple[Passage, ...]:
    """An article whose every sentence has that many words of English; 0 while it is pending."""
    article = Article("a", "خطة لتوسيع ميناء المدينة", paragraphs, PurePosixPath("seeds/a.txt"), "")
    segments = identify(split_sentences(article), ()).segments
    text = " ".join(["word"] * words) or None
    return verify_all(segments, [Translation(s.id, text, Status.MACHINE) for s in segments])


def sources(summary: Summary) -> list[str]:
    return [source for sentence in summary.sentences for source in sentence.sources]


@pytest.fixture(scope="module")
def shipped() -> tuple[Passage, ...]:
    seed = read_seed(ROOT / "seeds/netflix-ai-product-manager.txt", ROOT)
    memory = MemoryFile(ROOT / "seeds/netflix-ai-product-manager.en.po", "po")
    found = identify(split_sentences(seed), memory.entries)
    return verify_all(found.segments, [entry.translation() for entry in found.entries])


def test_the_shipped_brief_has_three_to_five_sentences_in_fifty_to_110_words(
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
    order: list[str] = [passage.id for passage in shipped]
    found = sources(summary)
    assert found == sorted(found, key=order.index)
    by_id = {passage.id: passage for passage in shipped}
    for sentence in summary.sentences:
        english = by_id[sentence.sources[0]].translation.text or ""
        assert sentence.arabic == by_id[sentence.sources[0]].segment.text
        assert english.endswith((sentence.english or "")[1:])


def test_words_that_join_a_sentence_to_the_one_before_are_left_out(shipped: tuple[Passage, ...]) -> None:
    summary = summarise(shipped)
    (english,) = (s.english for s in summary.sentences if s.sources == ("s4",))
    (arabic,) = (s.text for s in summary.arabic if s.source == "s4")
    assert english
    assert english.startswith("Netflix is actively looking to hire a product manager")
    assert arabic.startswith("تعمل نتفليكس بنشاط على تعيين مدير منتج")


LONG = "أعلنت السلطات المحلية خطة جديدة لتوسيع ميناء المدينة خلال العامين المقبلين بكلفة كبيرة."
COAST = "تقع المدينة على الساحل الشرقي ويعيش فيها كثير من الصيادين."
RAIN = "هطلت أمطار غزيرة على القرى المجاورة طوال ليلة أمس."
TEAM = "فاز الفريق ببطولة كرة القدم للشباب في العاصمة."
WAGES = "رفعت النقابة أجور عمالها في المصانع الكبرى بنسبة 12% بعد إضراب شارك فيه 4300 عامل."


def test_the_first_sentences_are_taken_where_no_figure_speaks_for_a_later_one() -> None:
    assert sources(summarise(passages(LONG, COAST, RAIN, TEAM))) == ["s1", "s2", "s3"]


def test_a_sentence_that_adds_key_figures_gets_before_earlier_ones_but_never_before_the_lead() -> None:
    assert sources(summarise(passages(LONG, COAST, RAIN, TEAM, WAGES))) == ["s1", "s2", "s5"]


def test_a_figure_told_already_speaks_for_no_second_sentence() -> None:
    again = "قالت الوزارة إن نسبة 12% التي نالها 4300 عامل لا سابق لها في البلاد."
    assert sources(summarise(passages(WAGES, COAST, RAIN, again))) == ["s1", "s2", "s3"]


@pytest.mark.parametrize(
    "nothing",
    [
        "هل توسيع ميناء المدينة خطة جديدة؟",
        "“سنوسع ميناء المدينة مهما كانت الكلفة ولن نتوقف”.",
        "سنوسع ميناء المدينة مهما كانت الكلفة ولن نتوقف” أبدا.",
        "وتشمل الخطة الجديدة لتوسيع الميناء ما يأتي من المراحل:",
        "مكتب الأخبار في العاصمة",
    ],
    ids=["question", "quote without its speaker", "half a quote", "list", "dateline"],
)
def test_what_says_nothing_of_its_own_is_left_out(nothing: str) -> None:
    assert sources(summarise(passages(LONG, nothing, COAST, RAIN))) == ["s1", "s3", "s4"]


@pytest.mark.parametrize("quoted", ["”القروض والودائع“", "”القروض والودائع”", "“القروض والودائع“"])
def test_a_name_in_any_curly_quotes_keeps_its_sentence_in_the_brief(quoted: str) -> None:
    lede = f"ارتفعت الودائع في نهاية مارس بنسبة 6 في المئة وفقا للوحة {quoted} التي أصدرها المصرف."
    found = sources(summarise(passages(lede, "وبلغت ودائع الأسر في المدينة 7 مليارات درهم في الشهر نفسه.")))
    assert found[0] == "s1"


def test_a_quote_with_its_speaker_is_taken() -> None:
    said = "“سنوسع ميناء المدينة مهما كانت الكلفة ولن نتوقف”، قال وزير النقل سامي خليل."
    assert "s2" in sources(summarise(passages(LONG, said, COAST, RAIN)))


@pytest.mark.parametrize(
    "leaning",
    [
        "لكن هذا التوسيع خطة كبيرة لا بد منها للمدينة.",
        "وأضافت أن توسيع الميناء خطة كبيرة لا بد منها للمدينة.",
        "وأكّد أنه لا بد من توسيع ميناء المدينة وفق خطة كبيرة.",
        "وقالت النقابة أيضا إن توسيع الميناء خطة كبيرة للمدينة.",
    ],
)
def test_a_sentence_that_leans_on_another_is_never_taken(leaning: str) -> None:
    assert sources(summarise(passages(LONG, leaning, COAST, RAIN, words=0))) == ["s1", "s3", "s4"]


def test_a_sentence_that_points_to_the_one_before_it_is_taken_only_with_that_one() -> None:
    pointing = "وتشمل هذه الخطة الكبيرة أرصفة للسفن وطرقا إلى المدينة."
    question = "هل توسيع ميناء المدينة خطة جديدة؟"
    assert sources(summarise(passages(LONG, pointing, COAST, words=0))) == ["s1", "s2", "s3"]
    assert sources(summarise(passages(LONG, question, pointing, COAST, RAIN, words=0))) == ["s1", "s4", "s5"]


def test_a_flagged_lede_does_not_give_way_to_a_sentence_with_also() -> None:
    made = list(passages(LONG, COAST, RAIN, TEAM))
    texts = ("word " * 20 + "of $7 million.", "The city also has a harbor, and it lies on the coast.")
    for place, text in enumerate(texts, start=1):
        wrong = Translation(SegmentId(f"s{place}"), text, Status.MACHINE)
        made[place] = verify_all([made[place].segment], [wrong])[0]
    summary = summarise(made)
    assert sources(summary) == ["s3", "s4"]
    assert [sentence.source for sentence in summary.arabic] == ["s1", "s2", "s3", "s4"]


def test_the_figures_of_the_headline_are_in_the_brief_when_the_first_ten_sentences_have_them() -> None:
    article = Article(
        "a",
        "إضراب 4300 عامل",
        (LONG, COAST, RAIN, TEAM, WAGES.replace("12%", "كبيرة")),
        PurePosixPath("a"),
        "",
    )
    segments = identify(split_sentences(article), ()).segments
    made = verify_all(segments, [Translation(s.id, None, Status.PENDING) for s in segments])
    assert "s5" in sources(summarise(made))


def test_a_quotation_joins_a_brief_only_if_it_is_too_short_without_it() -> None:
    said = "قال وزير النقل سامي خليل: “سنوسع ميناء المدينة مهما كانت الكلفة ولن نتوقف”."
    long = f"{LONG.rstrip('.')} {'في أحيائها القديمة والجديدة ' * 6}كلها."
    assert sources(summarise(passages(long, said, COAST, words=0))) == ["s1", "s3"]
    assert sources(summarise(passages(LONG, said, COAST, words=0))) == ["s1", "s2", "s3"]


def test_somebody_who_speaks_has_been_introduced() -> None:
    introduced = "هل تقبل رئيسة النقابة سلمى حداد عرض الوزارة الجديد؟"
    speaking = "وقالت حداد إن النقابة سترفع أجور العمال بنسبة 12% في آذار."
    assert "s3" not in sources(summarise(passages(LONG, introduced, speaking, COAST, words=0)))
    assert "s3" in sources(summarise(passages(LONG, COAST, speaking, words=0)))


@pytest.mark.parametrize(
    "sentence",
    [
        "وأضاف أنور خليل أن توسيع الميناء خطة كبيرة للمدينة.",
        "وقالت أنجيلا ميركل إن توسيع الميناء خطة كبيرة للمدينة.",
    ],
)
def test_a_name_that_begins_like_a_particle_is_a_speaker(sentence: str) -> None:
    question = "هل توسيع ميناء المدينة خطة جديدة؟"
    assert "s3" in sources(summarise(passages(LONG, question, sentence, COAST, RAIN)))


def test_where_nothing_else_stands_alone_the_brief_is_the_lede() -> None:
    questions = ("هل تتسع المدينة للميناء الجديد كله؟", "متى يعود الصيادون إلى البحر الكبير؟")
    assert sources(summarise(passages(LONG, *questions))) == ["s1"]


@pytest.mark.parametrize(
    ("words", "sentences"), [(20, 3), (15, 4), (12, 5), (5, 5), (36, 3), (40, 2), (70, 1), (200, 1)]
)
def test_sentences_are_added_up_to_three_or_fifty_words_and_never_beyond_110_words(
    words: int, sentences: int
) -> None:
    made = passages(LONG, COAST, RAIN, TEAM, WAGES, "أغلقت المتاجر الصغيرة أبوابها ظهر أمس.", words=words)
    assert len(summarise(made).sentences) == sentences


def test_a_late_sentence_joins_a_brief_that_is_long_enough_only_for_its_figures() -> None:
    questions = ["هل تتسع المدينة للميناء الجديد كله؟"] * 3
    assert sources(summarise(passages(LONG, COAST, *questions, RAIN, words=30))) == ["s1", "s2"]
    assert sources(summarise(passages(LONG, COAST, *questions, WAGES, words=30))) == ["s1", "s2", "s6"]


def test_a_sentence_too_long_for_the_brief_is_passed_over() -> None:
    made = list(passages(LONG, COAST, RAIN, TEAM, WAGES))
    made[2] = replace(made[2], translation=replace(made[2].translation, text="word " * 95))
    assert sources(summarise(made)) == ["s1", "s3", "s5"]


def test_two_sentences_that_say_the_same_are_not_both_taken() -> None:
    made = passages(LONG, LONG.replace("أعلنت", "كشفت"), WAGES, RAIN, TEAM)
    assert sources(summarise(made)) == ["s1", "s3", "s4"]


def test_an_article_of_one_sentence_has_a_brief_of_one() -> None:
    assert sources(summarise(passages("جملة واحدة قصيرة."))) == ["s1"]


def test_while_the_english_waits_the_brief_is_pending_in_arabic() -> None:
    summary = summarise(passages(LONG, words=0))
    assert summary.pending
    assert summary.sentences[0].arabic == LONG


def test_a_sentence_that_adds_a_figure_carries_a_finding() -> None:
    (title, only) = passages("بلغت الكلفة 900 ألف دولار.")
    wrong = replace(only.translation, text="The cost was $90,000.")
    made = verify_all([title.segment, only.segment], [title.translation, wrong])
    (sentence,) = summarise(made).sentences
    assert "90,000" in sentence.findings[0].explain()


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("وفي الهاتف معالج رباعي أو ثماني النوى.", "The phone has a quad-core or eight-core processor."),
        ("وللسيارة محرك سداسي الأسطوانات.", "The car has a six-cylinder engine."),
    ],
)
def test_a_brief_says_of_a_sentence_what_the_article_says_of_it(arabic: str, english: str) -> None:
    (title, only) = passages(arabic)
    said = replace(only.translation, text=english)
    made = verify_all([title.segment, only.segment], [title.translation, said])
    (sentence,) = summarise(made).sentences
    assert sentence.findings == made[1].findings == ()


def test_a_sentence_whose_english_has_a_wrong_figure_is_passed_over_for_the_next() -> None:
    made = list(passages(LONG, COAST, RAIN, TEAM))
    wrong = Translation(SegmentId("s1"), "word " * 20 + "of $7 million.", Status.MACHINE)
    made[1] = verify_all([made[1].segment], [wrong])[0]
    assert sources(summarise(made)) == ["s2", "s3", "s4"]
