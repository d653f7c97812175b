"""How long cards take this learner, and how many new ones today still holds."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from flashcards.core.days import to_date
from flashcards.core.model import Day, DeckId
from flashcards.core.queue import Unit
from flashcards.services.settings import NEW_CARDS_A_DAY, StudySettings
from flashcards.store import agenda, answered
from flashcards.store.database import Connection

WORDS_A_MINUTE = 160
_FIXED_SECONDS = 5
_LATER_SHARE = 0.6
_EVIDENCE = 10
_LONGEST_SECONDS = 180


class Pace(NamedTuple):
    """Mean seconds of a visit, by kind and whether it is the first, with the answers behind it."""

    means: Mapping[tuple[str, bool], tuple[int, float]]

    def seconds(self, kind: str, is_new: bool, words: float) -> float:
        """Return the seconds to expect: reading at 160 words a minute, then the own times."""
        guess = words * 60 / WORDS_A_MINUTE + _FIXED_SECONDS
        if not is_new:
            guess *= _LATER_SHARE
        n, mean = self.means.get((kind, is_new), (0, 0.0))
        return (n * mean + _EVIDENCE * guess) / (n + _EVIDENCE)

    def of(self, units: Sequence[Unit]) -> float:
        """Return the seconds to expect for all *units*."""
        return sum(self.seconds(unit.kind, unit.is_new, unit.words) for unit in units)


def read_pace(connection: Connection) -> Pace:
    """Return the learner's pace from recent answers; none counts more than three minutes."""
    times: dict[tuple[str, bool], list[float]] = {}
    for kind, is_first, milliseconds in answered.recent_times(connection):
        seconds = min(_LONGEST_SECONDS, milliseconds / 1000)
        times.setdefault((kind, is_first), []).append(seconds)
    return Pace(means={key: (len(each), sum(each) / len(each)) for key, each in times.items()})


def due_seconds(
    connection: Connection, pace: Pace, today: Day, decks: Sequence[DeckId] = ()
) -> float:
    """Return the seconds to expect for everything due on *today* in *decks*; none means all."""
    return sum(
        count * pace.seconds(kind, False, words / count)
        for kind, count, words in agenda.workload(connection, today, decks)
    )


def new_allowance(
    connection: Connection, settings: StudySettings, pace: Pace, today: Day, units: Iterable[Unit]
) -> int:
    """Return how many of the new *units*, in their turn, today still holds.

    Without minutes: 20 a day. With minutes: as many as fit beside what is due and was done. No more
    units are taken than that, and one.
    """
    if settings.minutes is None:
        met = agenda.answered_on(connection, today).get("new", 0)
        return sum(1 for _ in islice(units, max(0, NEW_CARDS_A_DAY - met)))
    left = settings.minutes[to_date(today).weekday()] * 60.0
    left -= agenda.spent_on(connection, today) / 1000
    left -= due_seconds(connection, pace, today)
    count = 0
    for unit in units:
        left -= pace.seconds(unit.kind, True, unit.words)
        if left < 0:
            break
        count += 1
    return count
