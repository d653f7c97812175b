"""How far a learner came in Anki, as SM-2's numbers."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from flashcards.core.model import Day
from flashcards.core.sm2 import FIRST_EASINESS, LEAST_EASINESS, LONGEST_INTERVAL
from flashcards.formats.anki_collection import Collection
from flashcards.formats.foreign_sqlite import ForeignDatabase, Value

MOST_EASINESS = 500
_NEW, _LEARNING, _REVIEW, _RELEARNING = range(4)
_QUEUE_SUSPENDED, _QUEUE_SECONDS = -1, 1
_MOST_DAYS = 100_000
_PASSES = """
    WITH failed AS (
        SELECT cid, max(id) AS moment FROM revlog
        WHERE ease = 1 AND type IN (0, 1, 3) GROUP BY cid)
    SELECT revlog.cid, count(*) FROM revlog LEFT JOIN failed USING (cid)
    WHERE ease >= 2 AND type IN (0, 1, 3) AND revlog.id > coalesce(failed.moment, -1)
    GROUP BY revlog.cid"""


class Numbers(NamedTuple):
    """What Anki keeps of one card: as read, so anything."""

    identity: Value
    kind: Value
    queue: Value
    due: Value
    interval: Value
    factor: Value
    lapses: Value
    original_due: Value
    original_deck: Value

    @property
    def is_suspended(self) -> bool:
        """Say whether the learner put the card to rest."""
        return self.queue == _QUEUE_SUSPENDED


class Standing(NamedTuple):
    """SM-2's numbers of one card; a new card has none of these."""

    repetition: int
    interval: int
    easiness: int
    due: Day
    lapses: int


class Schedule:
    """Turns Anki's numbers into ours; day zero is that of the collection."""

    def __init__(self, day_zero: Day | None, passes: Mapping[Value, int]) -> None:
        self._day_zero = day_zero
        self._passes = passes

    def standing(self, numbers: Numbers) -> Standing | None:
        """Return where a card stands, None for a new one; ValueError for impossible numbers."""
        kind = _whole(numbers.kind, 0, 3)
        if kind == _NEW:
            return None
        interval = _whole(numbers.interval, -(2**31), LONGEST_INTERVAL)
        factor = _whole(numbers.factor, 0, 2**31)
        due = self._due(numbers)
        lapses = _whole(numbers.lapses, 0, 10_000)
        if kind != _REVIEW:
            return Standing(
                repetition=0, interval=0, easiness=_easiness(factor), due=due, lapses=lapses
            )
        return Standing(
            repetition=self._repetition(numbers, max(1, interval)),
            interval=max(1, interval),
            easiness=_easiness(factor),
            due=due,
            lapses=lapses,
        )

    def _repetition(self, numbers: Numbers, interval: int) -> int:
        by_interval = 1 if interval <= 1 else 2 if interval <= 6 else 3
        return min(1000, self._passes.get(numbers.identity, 0)) or by_interval

    def _due(self, numbers: Numbers) -> Day:
        in_filtered = numbers.original_deck not in (0, None) and numbers.original_due != 0
        due = _whole(numbers.original_due if in_filtered else numbers.due, -(2**40), 2**40)
        if numbers.queue == _QUEUE_SECONDS or due > 1_000_000_000:
            return _day_of(due)
        if self._day_zero is None:
            raise ValueError("no day zero")
        if not -_MOST_DAYS <= due <= _MOST_DAYS:
            raise ValueError("out of range")
        return Day(max(1, self._day_zero + due))


def read_schedule(database: ForeignDatabase, collection: Collection) -> Schedule:
    """Return the schedule of a collection, with what its log of answers says."""
    passes = {card: int(count or 0) for card, count in database.rows(_PASSES)}
    return Schedule(_day_zero(collection), passes)


def _day_zero(collection: Collection) -> Day | None:
    try:
        created = _whole(collection.created, 0, 2**36)
        offset = _whole(collection.creation_offset, -1_440, 1_440)
        moment = datetime.fromtimestamp(created, UTC) - timedelta(minutes=offset)
    except (ValueError, OverflowError, OSError):
        return None
    return Day(moment.date().toordinal())


def _day_of(seconds: int) -> Day:
    if not 0 <= seconds < 2**36:
        raise ValueError("out of range")
    return Day(datetime.fromtimestamp(seconds, UTC).date().toordinal())


def _easiness(factor: int) -> int:
    if factor == 0:
        return FIRST_EASINESS
    return min(MOST_EASINESS, max(LEAST_EASINESS, round(factor / 10)))


def _whole(value: Value, least: int, most: int) -> int:
    if not isinstance(value, int) or not least <= value <= most:
        raise ValueError("out of range")
    return value
