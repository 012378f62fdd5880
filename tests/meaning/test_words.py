"""What the words of two texts that the tables know say for a translation."""

from __future__ import annotations

from generator.meaning.words import words_in_common

ARABIC = "رفعت الحكومة أسعار القمح والخبز في المدارس والمستشفيات"
ENGLISH = "The government raised the prices of wheat and bread in schools and hospitals"


def test_words_that_both_sides_have_speak_for_a_translation() -> None:
    assert words_in_common(ARABIC, ENGLISH) > 0


def test_each_word_that_became_another_speaks_against_it() -> None:
    one = ENGLISH.replace("wheat", "sugar")
    two = one.replace("hospitals", "farms")
    assert words_in_common(ARABIC, ENGLISH) > words_in_common(ARABIC, one) > words_in_common(ARABIC, two)


def test_a_sentence_about_something_else_has_words_against_it() -> None:
    other = "The players left the match before the referee showed the striker a red card"
    assert words_in_common(ARABIC, other) < 0


def test_words_without_a_table_and_vague_words_say_nothing() -> None:
    assert words_in_common("شلهوب", "Shalhoub") == 0
    assert words_in_common(ARABIC, f"{ENGLISH} last year") == words_in_common(ARABIC, ENGLISH)


def test_many_words_put_otherwise_weigh_no_more_than_a_few() -> None:
    other = "The players left the match before the referee showed the striker a red card"
    assert words_in_common(f"{ARABIC}، " * 6, f"{other}, " * 6) == words_in_common(ARABIC, other) == -100
