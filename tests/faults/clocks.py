"""Row 10: days in all zones, summer time, and clocks that are set back."""

import random
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from flashcards.core.days import study_day
from flashcards.core.model import Grade
from flashcards.services.study import Scope, StudySession
from tests.faults.inspecting import opened
from tests.faults.outcome import Outcome
from tests.sampledata import HandClock, open_collection, small_deck

ZONES = (
    "America/New_York", "America/Los_Angeles", "America/Phoenix", "Pacific/Auckland",
    "Australia/Lord_Howe", "Asia/Kathmandu", "Europe/London", "Pacific/Kiritimati",
)  # fmt: skip
_QUARTER = timedelta(minutes=15)


def days(months):
    """Walk through months in quarters of an hour: a day follows the one before, at 4 o'clock."""
    wrong = tried = 0
    for name in ZONES:
        zone = ZoneInfo(name)
        now = datetime(2027, 11, 1, tzinfo=UTC)
        end = now + timedelta(days=30.5 * months)
        before = study_day(now.astimezone(zone))
        while now < end:
            now += _QUARTER
            local = now.astimezone(zone)
            day = study_day(local)
            is_due = local.hour >= 4
            wrong += day - before not in (0, 1) or (day != local.date().toordinal()) is is_due
            before = day
            tried += 1
    return Outcome(tried=tried, half=wrong, note=f"{len(ZONES)} zones, {months} months")


def set_back(rounds, seed=1):
    """Answer while the clock jumps about: nothing is lost, and a replay gives the same memory."""
    chance = random.Random(seed)
    lost = damaged = half = 0
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            clock, said = HandClock(), set()
            with open_collection(Path(folder), small_deck(concepts=30)) as collection:
                for _ in range(60):
                    session = StudySession(collection, clock, Scope(more_new=1000))
                    question = session.next()
                    if question is not None:
                        grade = Grade(chance.choice([1, 3, 4, 5]))
                        event = session.answer(question, grade, 4000)
                        said.add(f"answer {event.device}-{event.seq}")
                    clock.move(hours=chance.choice([1, 9, 30, 200, -1, -26, -90]))
            found = opened(Path(folder))
            damaged += found is None
            lost += len(said - found[0]) if found else len(said)
            half += not found[1]
    return Outcome(tried=rounds, lost=lost, damaged=damaged, half=half)
