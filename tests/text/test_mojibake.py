"""Text that was decoded wrongly is named as that, with its line, and Arabic never is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import SeedError
from generator.text.decoding import check_lines, clean
from generator.text.mojibake import misread

LINES = (
    "توسعة الميناء",
    "«قال الوزير» إن العدد بلغ 12 ألفاً، بحسب وكالة رويترز.",
    "وأضاف أنّ المجلس (البرلمان) وافق أمس على 3 قوانين.",
)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1252", "windows-1252"),
        ("latin-1", "windows-1252"),
        ("cp1254", "windows-1252"),
        ("cp1256", "windows-1256"),
        ("cp1250", "windows-1250"),
        ("cp1251", "windows-1251"),
        ("cp437", "code page 437"),
        ("cp850", "code page 850"),
        ("mac-roman", "Mac Roman"),
    ],
)
def test_utf8_that_was_read_as_something_else_is_named(line: str, encoding: str, name: str) -> None:
    seen = clean(line.encode().decode(encoding, errors="ignore"))[0]
    assert f"UTF-8 that was read as {name} (" in str(misread(seen))


@pytest.mark.parametrize("line", LINES)
def test_windows_1256_that_was_read_as_windows_1252_is_named(line: str) -> None:
    seen = line.encode("cp1256").decode("cp1252", errors="ignore")
    assert "is windows-1256 that was read as windows-1252" in str(misread(seen))


def test_what_was_read_wrongly_twice_is_named() -> None:
    twice = LINES[1].encode().decode("latin-1").encode().decode("latin-1")
    assert "twice" in str(misread(clean(twice)[0]))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("قال الو\ufffdير ذلك", "characters that were lost"),
        ("\ufffd\ufffd\ufffd \ufffd\ufffd", "characters that were lost"),
        ("????? ??????? ???? 12", "question marks for letters"),
        ("&#1578;&#1608;&#1587;&#1593;&#1577;", "numbers of characters"),
        ("&#x62A;&#x648;&#x0633;", "numbers of characters"),
        (r"\u062a\u0648\u0633\u0639\u0629", "numbers of characters"),
    ],
)
def test_letters_that_were_lost_or_written_as_numbers_are_named(line: str, said: str) -> None:
    assert said in str(misread(line))


@pytest.mark.parametrize(
    "line",
    [
        *LINES,
        "خط حظ طب",
        "طططط طط ططط",
        "طريق الطائف: طارق وظافر يطالبان بطباعة الطوابع",
        "رمز «Ø§Ù„» يظهر حين تقرأ العربية بترميز آخر",
        "Ørsted وØstfold وÅrhus مدن وشركات",
        "À côté de l’hôtel, où l’été a été très agréable.",
        "Щука и Шаляпин, щи да борщ",
        "ماذا؟؟ ماذا??",
        "الرمز \ufffd هو رمز الاستبدال",
        "",
        "12 %",
    ],
)
def test_what_was_written_so_is_left_alone(line: str) -> None:
    assert misread(line) is None


@given(st.text(alphabet="ابتثجحخدذرزسشصطضعغفقكلمنهوي ،.12", max_size=200))
def test_arabic_is_never_taken_for_it(line: str) -> None:
    assert misread(line) is None


def test_a_seed_with_such_a_line_is_refused_with_its_line() -> None:
    text = "\n".join([LINES[0], LINES[1], LINES[2].encode().decode("cp1256", errors="ignore")])
    with pytest.raises(SeedError, match=r"seeds/a\.txt, line 3: is UTF-8 that was read as windows-1256"):
        check_lines(text, "seeds/a.txt")
