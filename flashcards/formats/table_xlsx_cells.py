"""What a cell of a workbook shows: numbers as people see them, dates as year, month and day."""

import re
from datetime import date, datetime, time, timedelta

from flashcards.formats.number_form import shaped

_FORM = re.compile(rb'numFmtId="(\d+)"')
_AS_IT_IS = {0, *range(14, 23), 45, 46, 47, 49}
"""The built-in forms of plain numbers, of dates and of text."""


def has_forms(styles: bytes) -> bool:
    """Say whether the styles of a workbook can show a number otherwise than as it is."""
    return any(int(number) not in _AS_IT_IS for number in _FORM.findall(styles))


def shown(value: object, number_format: str = "General") -> str:
    """Return what a cell shows; *number_format* is the code of its form, for numbers."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return shaped(value, number_format) or _number(value)
    if isinstance(value, datetime):
        midnight = not (value.hour or value.minute or value.second)
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        hours, seconds = divmod(round(value.total_seconds()), 3600)
        rest = f":{seconds % 60:02}" if seconds % 60 else ""
        return f"{hours}:{seconds // 60:02}{rest}"
    if isinstance(value, time):
        return value.isoformat("seconds" if value.second else "minutes")
    text = str(value).replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")
    return "".join(letter for letter in text if letter in "\t\n" or letter >= " ").strip()


def _number(value: float) -> str:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)
