"""The days on the road to the exam, and what is said of them."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject

from flashcards.ui.dates import short_date, weekday_date


class RoadDay(NamedTuple):
    """One study day of the plan; review, new, final pass and mock exam are minutes."""

    date: date
    review: float = 0
    new: float = 0
    final: float = 0
    mock: float = 0
    is_day_off: bool = False
    is_today: bool = False
    is_done: bool = False

    @property
    def minutes(self) -> float:
        """Return the minutes of the whole day."""
        return self.review + self.new + self.final + self.mock


class Road(NamedTuple):
    """The days of the plan in order, the minutes wanted a day, and the exam after them."""

    days: Sequence[RoadDay] = ()
    daily_minutes: float | None = None
    exam: date | None = None

    @property
    def stops(self) -> int:
        """Return how many days a person can go to: all, and the exam."""
        return len(self.days) + (self.exam is not None)


class RoadWords(QObject):
    """Says a road in words."""

    def title(self, road: Road) -> str:
        """Return the heading of the chart."""
        if road.exam:
            return self.tr("Your road to exam day")
        return self.tr("Your next {count} days").format(count=len(road.days))

    def summary(self, road: Road) -> str:
        """Return what the chart is about, for a person who does not see it."""
        if not road.days:
            return ""
        first, last = (weekday_date(day.date) for day in (road.days[0], road.days[-1]))
        parts = [self.tr("From {first} to {last}.").format(first=first, last=last)]
        if road.daily_minutes:
            parts.append(self.daily(road) + ".")
        if road.exam:
            parts.append(self.tr("Exam on {date}.").format(date=weekday_date(road.exam)))
        return " ".join([*parts, self.tr("Arrow keys go from day to day.")])

    def daily(self, road: Road) -> str:
        """Return the words at the line of the minutes wanted a day."""
        minutes = round(road.daily_minutes or 0)
        return self.tr("{minutes} minutes a day").format(minutes=minutes)

    def final_pass(self) -> tuple[str, str]:
        """Return the words over the final pass, and shorter ones."""
        return self.tr("Final pass: every card once more"), self.tr("Final pass")

    def stop(self, road: Road, index: int) -> str:
        """Return the day at *index*, or the exam, in a sentence."""
        if index < len(road.days):
            return self._day(road.days[index])
        assert road.exam is not None
        return self.tr("{day}: exam day").format(day=weekday_date(road.exam))

    def feet(self, road: Road) -> list[tuple[int, str]]:
        """Return the words below the bars by index of their day, the most needed first."""
        feet: list[tuple[int, str]] = []
        for index, day in enumerate(road.days):
            if day.is_today:
                words = self.tr("Today, {minutes} min").format(minutes=round(day.minutes))
                words = self.tr("Today") if day.is_day_off else words
                feet.append((index, self.tr("Today, done") if day.is_done else words))
        if road.exam:
            words = self.tr("Exam {date}").format(date=short_date(road.exam))
            feet.append((len(road.days), words))
        monday = 0
        for index, day in enumerate(road.days):
            if day.date.weekday() == monday and not day.is_today:
                feet.append((index, short_date(day.date)))
        return feet

    def legend(self, road: Road) -> list[tuple[str, str]]:
        """Return (swatch, words) for each kind of day there is."""
        days = road.days
        entries = (
            ("c_young", self.tr("Review"), any(day.review for day in days)),
            ("c_new", self.tr("New cards"), any(day.new for day in days)),
            ("c_mature", self.tr("Final pass"), any(day.final for day in days)),
            ("mock", self.tr("Mock exam"), any(day.mock for day in days)),
            ("off", self.tr("Day off"), any(day.is_day_off for day in days)),
        )
        return [(swatch, words) for swatch, words, is_there in entries if is_there]

    def table(self, road: Road) -> list[list[str]]:
        """Return the chart as rows of words; the first row names the columns."""
        nothing = RoadDay(date=date.min)
        head = [self.tr("Day"), *(words for words, _ in self._parts(nothing)), self.tr("Note")]
        rows = [head]
        for day in road.days:
            minutes = [str(round(part)) if part else "" for _, part in self._parts(day)]
            rows.append([weekday_date(day.date), *minutes, self._note(day)])
        if road.exam:
            rows.append([weekday_date(road.exam), "", "", "", "", self.tr("Exam day")])
        return rows

    def _day(self, day: RoadDay) -> str:
        name = weekday_date(day.date)
        if day.is_today:
            name = self.tr("{day}, today").format(day=name)
        if day.is_day_off:
            return self.tr("{day}: day off").format(day=name)
        if day.is_done:
            return self.tr("{day}: done").format(day=name)
        parts = ", ".join(
            f"{words} {round(minutes)}" for words, minutes in self._parts(day) if minutes
        )
        said = self.tr("{day}: {minutes} min").format(day=name, minutes=round(day.minutes))
        return f"{said} ({parts})" if parts else said

    def _parts(self, day: RoadDay) -> list[tuple[str, float]]:
        return [
            (self.tr("Review"), day.review),
            (self.tr("New cards"), day.new),
            (self.tr("Final pass"), day.final),
            (self.tr("Mock exam"), day.mock),
        ]

    def _note(self, day: RoadDay) -> str:
        if day.is_day_off:
            return self.tr("Day off")
        if day.is_done:
            return self.tr("Today, done")
        return self.tr("Today") if day.is_today else ""
