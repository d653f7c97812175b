"""Which copies stay: an exact table, and what holds whatever the clock does."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.thinning import NEWEST, is_due, too_many

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
HOUR = 3_600_000
TIMES = st.lists(st.integers(0, 4_000_000_000_000), max_size=80)


def wall(moment):
    return int(moment.timestamp() * 1000)


def kept(moments, now=NOW):
    gone = too_many([wall(each) for each in moments], wall(now))
    return [f"{each:%m-%d}" for place, each in enumerate(moments) if place not in gone]


def test_a_copy_every_day_of_half_a_year_leaves_days_weeks_and_months():
    days = [NOW - timedelta(days=each) for each in range(180)]
    assert kept(days) == [
        *("11-23", "11-22", "11-21", "11-20", "11-19", "11-18", "11-17", "11-16", "11-15", "11-14"),
        *("11-08", "10-31", "09-30", "08-31", "07-31", "06-30", "05-31"),
    ]


def test_ten_copies_of_one_hour_do_not_drive_out_the_days_before():
    hour = [NOW - timedelta(minutes=each) for each in range(10)]
    before = [NOW - timedelta(days=each) for each in range(1, 9)]
    days = ["11-22", "11-21", "11-20", "11-19", "11-18", "11-17"]
    assert kept([*hour, *before])[10:] == [*days, "11-15"]


def test_a_long_break_removes_nothing_by_itself():
    months = [NOW - timedelta(days=30 * each) for each in range(6)]
    much_later = NOW + timedelta(days=900)
    assert len(kept(months, much_later)) == 6


def test_of_a_clock_that_stands_still_the_first_are_the_newest():
    assert too_many([wall(NOW)] * 14, wall(NOW)) == {10, 11, 12, 13}


def test_copies_from_a_clock_that_ran_ahead_drive_out_none_of_today():
    ahead = [NOW + timedelta(days=365 + each) for each in range(30)]
    today = [NOW - timedelta(hours=each) for each in range(12)]
    walls = [wall(each) for each in (*ahead, *today)]
    gone = too_many(walls, wall(NOW))
    assert {place for place in range(30) if place not in gone} == set(range(10))
    assert 30 not in gone


@given(made=TIMES, now=st.integers(0, 4_000_000_000_000))
def test_the_newest_stay_and_there_is_an_end_to_how_many(made, now):
    gone = too_many(made, now)
    past = sorted((each for each in made if each <= now), reverse=True)
    left = [each for place, each in enumerate(made) if place not in gone]
    assert sorted((each for each in left if each <= now), reverse=True)[:NEWEST] == past[:NEWEST]
    assert len(left) <= NEWEST + 10 + 7 + 4 + 12


@given(made=TIMES, now=st.integers(0, 4_000_000_000_000))
def test_thinning_twice_removes_nothing_more(made, now):
    gone = too_many(made, now)
    left = [each for place, each in enumerate(made) if place not in gone]
    assert too_many(left, now) == set()


@pytest.mark.parametrize(
    ("ages", "is_one_due"),
    [([], True), ([11], False), ([12], True), ([40, 3], False), ([-11], False), ([-9000], True)],
)
def test_a_copy_is_due_twelve_hours_after_the_last_whatever_the_clock_did(ages, is_one_due):
    made = [wall(NOW) - hours * HOUR for hours in ages]
    assert is_due(made, wall(NOW), 12) is is_one_due
