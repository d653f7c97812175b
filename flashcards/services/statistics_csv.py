"""Figures as CSV: the days, and any table of words; no program takes a cell for a formula."""

import csv
from collections.abc import Sequence
from io import StringIO

from flashcards.core.days import to_date
from flashcards.core.statistics import DayFigures
from flashcards.formats.table_rows import quoted

DAY_COLUMNS = ("date", "minutes", "answers", "new", "reviews", "passed")


def day_rows(days: Sequence[DayFigures]) -> list[list[str]]:
    """Return a row for each day with an answer; the first row names the columns.

    *passed* are the reviews that were remembered; *answers* counts all kinds, repeats too.
    """
    rows: list[list[str]] = [[*DAY_COLUMNS]]
    for day in days:
        minutes = f"{day.milliseconds / 60_000:.1f}"
        counts = (day.answers, day.new, day.reviews, day.passed)
        rows.append([to_date(day.day).isoformat(), minutes, *map(str, counts)])
    return rows


def csv_text(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of words as CSV."""
    whole = StringIO()
    writer = csv.writer(whole, lineterminator="\r\n")
    writer.writerows([quoted(cell) for cell in row] for row in rows)
    return whole.getvalue()


def csv_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """Return rows of words as a CSV file that spreadsheets read as UTF-8."""
    return b"\xef\xbb\xbf" + csv_text(rows).encode()
