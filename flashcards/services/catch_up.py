"""Coming back after a gap: what waits is spread over some days, and the spread can be undone."""

import json
import math
from typing import NamedTuple, cast

from flashcards.core.days import to_date
from flashcards.core.model import Day
from flashcards.services.collection import Collection
from flashcards.services.settings import StudySettings
from flashcards.store import agenda, queries
from flashcards.store.database import Connection
from flashcards.store.records import Setting

GAP_DAYS = 3
MANY = 40
"""More cards than these are not asked at once after a gap."""
_KEY = "catch_up"
_CARDS_A_DAY = 20
_SHARE = 0.6
"""What the cards that waited get of a day's minutes; the rest is for those that come due."""
_LEAST, _MOST = 2, 14


class CatchUp(NamedTuple):
    """A spread of *cards* over *days* from the day *first* on; undone, it only remembers that."""

    first: Day
    days: int
    cards: int
    is_undone: bool = False

    def share(self, day: Day, settings: StudySettings) -> float:
        """Return which part of all that waits on *day* is asked on it; 0 on a day off."""
        rest = [Day(each) for each in range(day, self.first + self.days)]
        working = [each for each in rest if not _is_off(settings, each)]
        if day not in working:
            return 0.0 if working else 1.0
        return 1 / len(working)


def catch_up_on(connection: Connection, day: Day) -> CatchUp | None:
    """Return the spread that holds *day*, undone or not, or None."""
    text = queries.setting(connection, _KEY)
    found = _from(json.loads(text)) if text else None
    if found is None or not found.first <= day < found.first + found.days:
        return None
    return found


def begin(
    collection: Collection,
    settings: StudySettings,
    today: Day,
    cards: int,
    seconds: float,
    latest: Day | None,
) -> CatchUp:
    """Spread *cards*, which take *seconds*, from *today* on; *latest* is the last day that fits."""
    minutes = [each for each in settings.minutes or () if each]
    if minutes:
        needed = math.ceil(seconds / (sum(minutes) / len(minutes) * 60 * _SHARE))
    else:
        needed = math.ceil(cards / _CARDS_A_DAY)
    days = min(_MOST, max(_LEAST, min(needed, cards // _CARDS_A_DAY)))
    if latest is not None:
        days = max(1, min(days, latest - today))
    spread = CatchUp(first=today, days=days, cards=cards)
    _keep(collection, spread)
    return spread


def undo(collection: Collection, today: Day) -> None:
    """Ask all at once again; the same gap is not spread anew."""
    found = catch_up_on(collection.connection, today)
    if found is not None:
        _keep(
            collection,
            CatchUp(first=found.first, days=found.days, cards=found.cards, is_undone=True),
        )


class Quota:
    """How many reviews *day* asks of those that wait, while a spread holds."""

    def __init__(
        self, connection: Connection, spread: CatchUp, day: Day, settings: StudySettings
    ) -> None:
        self._connection, self._day = connection, day
        self._share = spread.share(day, settings)

    def of(self, waiting: int) -> int:
        """Return how many of *waiting* cards are still asked today."""
        done = agenda.answered_on(self._connection, self._day).get("review", 0)
        return min(waiting, max(0, math.ceil((waiting + done) * self._share) - done))


def _keep(collection: Collection, spread: CatchUp) -> None:
    body = {
        "first": spread.first,
        "days": spread.days,
        "cards": spread.cards,
        "undone": spread.is_undone,
    }
    setting = Setting(key=_KEY, value=json.dumps(body))
    collection.write("catch up", lambda transaction: transaction.put(setting), is_undoable=False)


def _from(value: object) -> CatchUp | None:
    if not isinstance(value, dict):
        return None
    found = cast("dict[str, object]", value)
    first, days, cards = (found.get(key) for key in ("first", "days", "cards"))
    if not (isinstance(first, int) and isinstance(days, int) and isinstance(cards, int)):
        return None
    undone = found.get("undone") is True
    return CatchUp(first=Day(first), days=days, cards=cards, is_undone=undone)


def _is_off(settings: StudySettings, day: Day) -> bool:
    return settings.minutes is not None and not settings.minutes[to_date(day).weekday()]
