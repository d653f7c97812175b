"""Which copies of the collection may go: many of the last days, fewer of the time before."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

NEWEST, DAILY, WEEKLY, MONTHLY = 10, 7, 4, 12
Period = Callable[[date], tuple[int, ...]]


def too_many(made: Sequence[int], now: int) -> set[int]:
    """Return the places in *made* of the copies that may be removed.

    All times are milliseconds since 1970 UTC; of equal ones the first counts as newer. Kept are
    the 10 newest, and the newest of each of the last 7 days, 4 weeks and 12 months that have any:
    a long break removes nothing. Copies later than *now*, made before a clock was set back, take
    no other's place; 10 of them stay.
    """
    places = sorted(range(len(made)), key=lambda place: made[place], reverse=True)
    ahead = [place for place in places if made[place] > now]
    past = [place for place in places if made[place] <= now]
    kept = {*ahead[-NEWEST:], *past[:NEWEST]}
    days = {place: datetime.fromtimestamp(made[place] / 1000, UTC).date() for place in past}
    for count, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        kept |= _newest_of_each(past, days, period, count)
    return set(places) - kept


def is_due(made: Sequence[int], now: int, hours: int) -> bool:
    """Say whether no copy was made within *hours* of *now*; one from a clock gone wrong is none."""
    most = hours * 3_600_000
    return all(abs(now - each) >= most for each in made)


def _newest_of_each(
    places: Sequence[int], days: dict[int, date], period: Period, count: int
) -> set[int]:
    newest: dict[tuple[int, ...], int] = {}
    for place in places:
        newest.setdefault(period(days[place]), place)
    return set(list(newest.values())[:count])


def _day(day: date) -> tuple[int, ...]:
    return (day.toordinal(),)


def _week(day: date) -> tuple[int, ...]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, ...]:
    return day.year, day.month
