"""The rules of English for clock times, most specific first."""

from __future__ import annotations

from generator.figures.reading.interpret import clock_times
from generator.figures.reading.matching.rule import Rule

ENGLISH_CLOCK_RULES: tuple[Rule, ...] = (
    Rule(
        "time.opening",
        "(?P<hour>[dnY])(?:{colon}(?P<minute>[dn]))?(?=(?:{dash}|{to}|{and})(?P<until>[dnY])(?::[dn])?(?P<meridiem>{meridiem}))",
        clock_times.opening,
        (
            ("open 7.30-11am", "time 450 am"),
            ("from 5 to 9pm", "time 1020 pm"),
            ("between 10:15 and 2 p.m.", "time 615 am"),
            ("from 0800 to 1700 GMT", "time 480"),
        ),
        ("killed 5 and 9 pm came", "7-9 people"),
        needs="an hour before another that says a.m. or p.m.",
    ),
    Rule(
        "duration.stopwatch",
        "(?P<minute>{small}){colon}(?P<second>n)",
        clock_times.stopwatch,
        (("won in 3:28.82", "duration 208.82 second"),),
        ("at 3:28", "1:2.5", "in 3:70.5"),
        needs="minutes, a colon, and seconds with their hundredths",
    ),
    Rule(
        "time.past",
        "(?P<part>{half}|[dw]){time}?{dash}?(?P<link>{word}|{to})(?P<hour>[dw])(?P<meridiem>{meridiem})?",
        clock_times.past,
        (
            ("at half past nine", "time 570"),
            ("a quarter to 11 at night", "time 645"),
            ("at ten past 8 p.m.", "time 1210 pm"),
            ("at twenty minutes to six", "time 340"),
        ),
        ("gave a quarter to 11 boys", "ten to 12", "half past the road", "a third past nine", "ran 5 past 3"),
        needs="half, a quarter or minutes, past or to, and an hour",
    ),
    Rule(
        "time.minutes",
        "(?P<hour>{small}){colon}(?P<minute>[dn])(?:{colon}[dn])?(?P<meridiem>{meridiem})?",
        clock_times.clock,
        (("5:30 pm", "time 1050 pm"),),
        needs="hours and minutes with a colon",
    ),
    Rule(
        "time.hour",
        "(?P<hour>[dnY])(?P<meridiem>{meridiem})",
        clock_times.clock,
        (("5.30pm", "time 1050 pm"), ("7 a.m.", "time 420 am")),
        needs="the word o'clock, or a half of the day, with an hour",
    ),
    Rule(
        "time.dotted",
        "(?P<hour>n)(?={word})",
        clock_times.dotted,
        (("from 8.15 tomorrow every road", "time 495"), ("at 9.30 today", "time 570")),
        ("from 8.15 dinars", "at 8.15 points", "rose at 9.75 today", "by 8.15 on average"),
        needs="at, from or until before hours and minutes with a full stop, and the day after them",
    ),
    Rule(
        "time.named",
        "(?P<name>{meridiem})",
        clock_times.named,
        (("the meeting starts at noon", "time 720"), ("from midnight", "time 0")),
        ("9 a.m. GMT",),
        needs="noon or midnight as a time",
    ),
)
