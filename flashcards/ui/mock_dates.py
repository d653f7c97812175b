"""The day of a mock exam as it is written: month and day."""

from PySide6.QtCore import QDate, QLocale

from flashcards.core.days import to_date
from flashcards.core.model import Day


def day_text(day: Day) -> str:
    """Return the day without its year: "November 19"."""
    date = to_date(day)
    return QLocale().toString(QDate(date.year, date.month, date.day), "MMMM d")
