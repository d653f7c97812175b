"""All that the page *Where you stand* shows, read at once."""

from dataclasses import dataclass

from flashcards.core.calibration import Calibration, calibration
from flashcards.core.model import Day
from flashcards.services.settings import StudySettings, settings_in
from flashcards.services.standing import Outlook, outlook, without_date
from flashcards.store import history
from flashcards.store.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Where the learner stands; without a date *outlook* looks to tomorrow and *has_date* is no.

    *outlook* is None where no deck is for an exam.
    """

    outlook: Outlook | None
    has_date: bool
    days_left: int
    calibration: Calibration
    settings: StudySettings


def where(connection: Connection, today: Day) -> Where:
    """Return where the learner stands on *today*."""
    settings = settings_in(connection)
    found = outlook(connection, settings, today)
    events = history.unvoided(history.everything(connection))
    return Where(
        outlook=found or without_date(connection, settings, today),
        has_date=found is not None,
        days_left=found.plan.exam.day - today if found else 0,
        calibration=calibration(events),
        settings=settings,
    )
