"""How dates are written in the window; translators may change the order of month and day."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from flashcards.core.days import to_date
from flashcards.core.model import Day
from flashcards.ui.translators import translate


def whole_date(day: Day) -> str:
    """Return the day with its year: "November 19, 2026"."""
    return written(to_date(day), translate("Dates", "MMMM d, yyyy"))


def month_and_day(day: Day) -> str:
    """Return the day without its year: "November 19"."""
    return written(to_date(day), translate("Dates", "MMMM d"))


def month_and_year(day: Day) -> str:
    """Return the month of the day: "November 2026"."""
    return written(to_date(day), translate("Dates", "MMMM yyyy"))


def short_date(when: date) -> str:
    """Return *when* without its year, as short as the language writes it: "Nov 19"."""
    return written(when, translate("Dates", "MMM d"))


def weekday_date(when: date) -> str:
    """Return *when* with its weekday, without its year: "Thursday, November 19"."""
    return written(when, translate("Dates", "dddd, MMMM d"))


def date_and_time(when: datetime) -> str:
    """Return the day with its year, and the time: "November 19, 2026, 9:05 AM"."""
    time = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
    day = written(when.date(), translate("Dates", "MMMM d, yyyy"))
    return translate("Dates", "{day}, {time}").format(day=day, time=time)


def written(when: date, form: str) -> str:
    """Return *when* in one of Qt's date formats, its names in the language of the window."""
    return QLocale().toString(QDate(when.year, when.month, when.day), form)
