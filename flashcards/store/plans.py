"""Today's plan toward an exam, kept so that it stays the same all day: a cache of the planner."""

import json
import sqlite3
from typing import Any, NamedTuple

from flashcards.core.days import LAST_DAY
from flashcards.core.model import Day, NameId, Part
from flashcards.core.planner import DayPlan, Key

_LARGEST = 2**63
_NO_PLAN = (ValueError, TypeError, KeyError, RecursionError)
"""What rises where a text is not that of a plan."""


class KeptPlan(NamedTuple):
    """A plan, and words that change when its grounds do."""

    grounds: str
    plan: DayPlan


def kept_plan(connection: sqlite3.Connection, day: Day) -> KeptPlan | None:
    """Return the plan that was kept for *day*; None where there is none that can be read."""
    row = connection.execute("SELECT CAST(body AS BLOB) FROM plan WHERE day = ?", (day,)).fetchone()
    return _plan_from(row[0]) if row else None


def keep_plan(connection: sqlite3.Connection, day: Day, kept: KeptPlan) -> None:
    """Keep the plan of *day* in place of every other; within an open transaction."""
    plan = kept.plan
    body = {
        "grounds": kept.grounds,
        "due": plan.due,
        "new": plan.new,
        "final": plan.final,
        "window": plan.window,
        "seconds": round(plan.seconds),
    }
    connection.execute("DELETE FROM plan")
    connection.execute(
        "INSERT INTO plan (day, body) VALUES (?, ?)", (day, json.dumps(body, separators=(",", ":")))
    )


def unreadable(connection: sqlite3.Connection) -> list[Day]:
    """Return the days whose plan cannot be read: each is made anew when it is asked for."""
    rows = connection.execute("SELECT day, CAST(body AS BLOB) FROM plan").fetchall()
    return [Day(day) for day, body in rows if _plan_from(body) is None]


def _plan_from(body: bytes) -> KeptPlan | None:
    try:
        found = json.loads(body.decode())
        plan = DayPlan(
            due=_keys(found["due"]),
            new=_keys(found["new"]),
            final=_keys(found["final"]),
            window=Day(_whole(found["window"])),
            seconds=float(_whole(found["seconds"])),
        )
        is_plan = plan.window <= LAST_DAY and isinstance(found["grounds"], str)
    except _NO_PLAN:
        return None
    return KeptPlan(found["grounds"], plan) if is_plan else None


def _keys(pairs: Any) -> tuple[Key, ...]:
    return tuple((NameId(_whole(name)), Part(_whole(part))) for name, part in pairs)


def _whole(value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value < _LARGEST:
        raise TypeError(value)
    return value
