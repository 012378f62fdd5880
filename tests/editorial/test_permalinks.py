"""Addresses that stay: days of the register, renamed and removed articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from generator.editorial.permalinks import RetiredAddress, dated, reconcile
from generator.errors import SettingsError
from generator.model import Correction, Status
from generator.sources.register import Register, read_register, write_register
from tests.site.pages.stories import PORT, story

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Story

FIRST, LATER, LAST = date(2024, 1, 1), date(2024, 2, 1), date(2024, 3, 1)
PORT_EN = [english for _, english in PORT]
OTHER = (("خبر آخر", "Other news"), ("بلغ العدد 7 مدن.", "The number reached 7 cities."))


def at(day: date, clock: time = time(9, 30)) -> datetime:
    """This time of the day, in UTC."""
    return datetime.combine(day, clock, UTC)


def published(*stories: Story, register: Register | None = None, day: date = FIRST) -> Register:
    return reconcile(register or Register(), stories, at(day)).register


def days(register: Register, slug: str = "port") -> tuple[date, date]:
    return register.records[slug].first_published, register.records[slug].updated


def moments(register: Register) -> dict[str, datetime | None]:
    """When each article was first published, as its page and its feeds say it."""
    return {slug: dated(story(slug=slug), register).first_published_at for slug in register.records}


def moved(register: Register, slug: str, to: str) -> Register:
    return Register({**register.records, slug: replace(register.records[slug], moved_to=to)})


def test_an_article_is_published_and_updated_on_the_first_day() -> None:
    register = published(story())
    assert days(register) == (FIRST, FIRST)
    dates = dated(story(), register)
    assert (dates.first_published, dates.updated) == (FIRST, FIRST)


def test_articles_of_one_run_are_a_second_apart_the_newest_last() -> None:
    """Readers of feeds sort by the time and by nothing else."""
    new = [
        story(slug=slug, published=day)
        for slug, day in (("a", FIRST), ("b", LATER), ("c", FIRST), ("d", None))
    ]
    found = reconcile(Register(), new, at(LATER)).register
    clocks = {slug: moment.time() for slug, moment in moments(found).items() if moment}
    assert clocks == {"b": time(9, 30), "a": time(9, 29, 59), "c": time(9, 29, 58), "d": time(9, 29, 57)}
    assert set(days(found, "d")) == {LATER}
    again = reconcile(found, [*new, story(slug="e")], at(LATER, time(14))).register
    assert moments(again) == {**moments(found), "e": at(LATER, time(14))}


def test_what_is_published_at_midnight_stays_on_its_day() -> None:
    found = reconcile(Register(), [story(slug=slug) for slug in "abc"], at(FIRST, time())).register
    assert {moment.date() for moment in moments(found).values() if moment} == {FIRST}


def test_a_day_without_a_time_is_the_same_day_west_of_greenwich(tmp_path: Path) -> None:
    """Registers of old know days only, and stay as they are."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/register.csv").write_text(f"slug,first_published\nport,{FIRST}\n", encoding="utf-8")
    found = reconcile(read_register(tmp_path), [story()], at(LAST)).register
    assert found.records["port"].first_time is None
    moment = moments(found)["port"]
    assert moment is not None
    for zone in ("Pacific/Honolulu", "America/New_York", "Asia/Riyadh", "Asia/Tokyo"):
        assert moment.astimezone(ZoneInfo(zone)).date() == FIRST


def test_the_same_article_on_a_later_day_changes_nothing() -> None:
    register = published(story())
    assert published(story(), register=register, day=LATER) == register


@pytest.mark.parametrize(
    "changed",
    [
        story([*PORT[:3], (PORT[3][0], "The port has 300 workers.")]),
        story([*PORT[:3], ("ويعمل في الميناء 301 عامل.", "The port employs 301 workers.")]),
        story(source="الجريدة"),
        story(tags=("اقتصاد",)),
        story(corrections=(Correction(LATER, "The year was wrong."),)),
        story(withdrawn=True),
    ],
    ids=["english", "arabic", "outlet", "topic", "correction", "withdrawn"],
)
def test_a_change_of_what_the_page_says_moves_updated_alone(changed: Story) -> None:
    register = published(changed, register=published(story()), day=LATER)
    assert days(register) == (FIRST, LATER)
    assert published(changed, register=register, day=LAST) == register


def test_a_review_that_changes_no_word_is_no_change_of_the_article() -> None:
    register = published(story(status=Status.MACHINE, engine="google"))
    assert days(published(story(status=Status.REVIEWED), register=register, day=LATER)) == (FIRST, FIRST)


def test_a_register_of_old_takes_its_day_for_both_and_learns_the_rest(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/register.csv").write_text(f"slug,first_published\nport,{FIRST}\n", encoding="utf-8")
    register = published(story(), register=read_register(tmp_path), day=LATER)
    assert days(register) == (FIRST, FIRST)
    assert days(published(story(source="x"), register=register, day=LAST)) == (FIRST, LAST)


def test_what_is_written_is_read_again_and_written_the_same(tmp_path: Path) -> None:
    register = moved(published(story(), story(OTHER, slug="other")), "other", "-")
    assert write_register(tmp_path, register)
    assert read_register(tmp_path) == register
    assert not write_register(tmp_path, read_register(tmp_path))


@pytest.mark.parametrize(
    "row",
    [
        "../../evil,2024-01-01",
        "port,2024-13-01",
        "port",
        "port,2024-01-01,,,,../x",
        "port,2024-01-01T25:00Z",
    ],
)
def test_a_line_that_is_no_slug_and_day_is_refused_with_its_number(tmp_path: Path, row: str) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/register.csv").write_text(f"slug,first_published\n{row}\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"register\.csv, line 2"):
        read_register(tmp_path)


def test_a_renamed_article_is_known_by_its_text_and_keeps_its_days() -> None:
    found = reconcile(published(story()), [story(slug="harbor")], at(LATER))
    assert found.retired == (RetiredAddress("port", "harbor"),)
    assert found.lost == ()
    assert days(found.register, "harbor") == (FIRST, FIRST)
    again = reconcile(found.register, [story(slug="harbor")], at(LAST))
    assert (again.register, again.retired) == (found.register, found.retired)


def test_a_copy_of_an_article_that_is_still_there_moves_nothing() -> None:
    found = reconcile(published(story()), [story(), story(slug="copy")], at(LATER))
    assert found.retired == ()
    assert days(found.register, "copy") == (LATER, LATER)


def test_a_removed_article_leaves_a_note_and_is_told_as_lost_with_what_to_do() -> None:
    found = reconcile(published(story()), [story(OTHER, slug="other")], at(LATER))
    assert found.retired == (RetiredAddress("port", None),)
    (error,) = found.lost
    assert str(error) == (
        "seeds/register.csv, port: /articles/port/ has no article any more; bring its seed back, or write"
        " its new slug, or - for none, under moved_to"
    )


def test_what_a_person_writes_into_the_register_is_done() -> None:
    register = published(story(), story(OTHER, slug="other"))
    gone = reconcile(moved(register, "port", "-"), [story(OTHER, slug="other")], at(LATER))
    assert (gone.retired, gone.lost) == ((RetiredAddress("port", None),), ())
    led = reconcile(moved(register, "port", "other"), [story(OTHER, slug="other")], at(LATER))
    assert (led.retired, led.lost) == ((RetiredAddress("port", "other"),), ())


def test_an_address_leads_over_every_move_to_the_last() -> None:
    register = published(story(OTHER, slug="a"), story(OTHER, slug="b"), story(OTHER, slug="c"))
    register = moved(moved(register, "a", "b"), "b", "c")
    found = reconcile(register, [story(OTHER, slug="c")], at(LATER))
    assert found.retired == (RetiredAddress("a", "c"), RetiredAddress("b", "c"))
    assert found.lost == ()


@pytest.mark.parametrize("to", ["nowhere-known", "b"])
def test_a_move_to_nowhere_or_in_a_circle_is_lost_and_leaves_a_note(to: str) -> None:
    register = published(story(OTHER, slug="a"), story(OTHER, slug="b"))
    register = moved(moved(register, "a", to), "b", "a")
    found = reconcile(register, [], at(LATER))
    assert found.retired == (RetiredAddress("a", None), RetiredAddress("b", None))
    assert [error.where for error in found.lost] == ["seeds/register.csv, a", "seeds/register.csv, b"]


def test_an_article_that_is_back_is_not_moved_any_more() -> None:
    register = moved(published(story()), "port", "-")
    found = reconcile(register, [story()], at(LATER))
    assert found.retired == ()
    assert found.register.records["port"].moved_to == ""


def test_an_article_whose_seed_cannot_be_read_just_now_is_not_lost() -> None:
    register = published(story())
    found = reconcile(register, [], at(LATER), kept={"port"})
    assert (found.retired, found.lost, found.register) == ((), (), register)


def test_an_address_that_moved_to_an_article_that_cannot_be_read_just_now_leads_there_all_the_same() -> None:
    register = moved(published(story(OTHER, slug="old"), story()), "old", "port")
    found = reconcile(register, [], at(LATER), kept={"port"})
    assert (found.retired, found.lost) == ((RetiredAddress("old", "port"),), ())


def test_a_copy_of_an_article_that_cannot_be_read_just_now_does_not_take_its_address() -> None:
    found = reconcile(published(story()), [story(slug="copy")], at(LATER), kept={"port"})
    assert (found.retired, found.register.records["port"].moved_to) == ((), "")


def test_an_address_that_stands_twice_in_the_register_is_named(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/register.csv").write_text("port,2023-07-31\nport,2024-07-31\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="line 2: has port twice"):
        read_register(tmp_path)
