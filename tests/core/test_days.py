"""The study day over daylight saving, leap days and travel."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from flashcards.core.days import moment, study_day, to_date

NEW_YORK, TOKYO = ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")


def day_of(*when, zone=NEW_YORK, rollover=4):
    return to_date(study_day(datetime(*when, tzinfo=zone), rollover))


@pytest.mark.parametrize(
    ("hour", "minute", "expected"),
    [(3, 59, date(2026, 11, 23)), (4, 0, date(2026, 11, 24)), (23, 59, date(2026, 11, 24))],
)
def test_the_day_begins_at_the_rollover_hour(hour, minute, expected):
    assert day_of(2026, 11, 24, hour, minute) == expected


def test_midnight_rollover_is_the_calendar_date():
    assert day_of(2026, 11, 24, 0, 0, rollover=0) == date(2026, 11, 24)


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe"])
@pytest.mark.parametrize("year", [2026, 2028])
def test_days_follow_one_another_over_a_whole_year(zone, year):
    instant = datetime(year, 1, 1, 12, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    days = []
    for _ in range(366 * 48):
        days.append(study_day(instant.astimezone(ZoneInfo(zone))))
        instant += timedelta(minutes=30)
    steps = {later - earlier for earlier, later in pairwise(days)}
    assert steps == {0, 1}


def test_a_day_of_daylight_saving_is_one_day():
    assert day_of(2026, 3, 8, 5) - day_of(2026, 3, 7, 5) == timedelta(days=1)


def test_the_leap_day_is_a_day():
    assert day_of(2028, 2, 29, 9) == date(2028, 2, 29)


def test_flying_west_may_go_back_a_day():
    landed = datetime(2026, 11, 24, 9, tzinfo=TOKYO)
    assert study_day(landed.astimezone(NEW_YORK)) == study_day(landed) - 1


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        study_day(datetime(2026, 11, 24, 9))  # noqa: DTZ001


def test_a_moment_keeps_instant_and_zone():
    found = moment(datetime(2026, 11, 24, 9, tzinfo=NEW_YORK))
    assert (found.zone, found.wall) == (-300, 1_795_528_800_000)
