"""How a length of time is called: in whole minutes, and in hours when it is long."""

from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Minutes"
_MINUTE = QT_TRANSLATE_NOOP("Minutes", "1 minute")
_MINUTES = QT_TRANSLATE_NOOP("Minutes", "{minutes} minutes")
_HOUR = QT_TRANSLATE_NOOP("Minutes", "1 hour")
_HOURS = QT_TRANSLATE_NOOP("Minutes", "{hours} hours")
_BOTH = QT_TRANSLATE_NOOP("Minutes", "{hours} and {minutes}")

_ONE_HOUR = 60
_LONGEST_IN_MINUTES = 90
_STEP = 5


def duration_text(seconds: float, translate: Translate = english) -> str:
    """Return about how long *seconds* are, at least a minute; over 90 minutes to five minutes.

    >>> duration_text(18 * 60)
    '18 minutes'
    """
    minutes = whole_minutes(seconds)
    if minutes <= _LONGEST_IN_MINUTES:
        return _minutes(minutes, translate)
    hours, minutes = divmod(round(minutes / _STEP) * _STEP, _ONE_HOUR)
    said = _hours(hours, translate)
    if not minutes:
        return said
    both = translate(_CONTEXT, _BOTH)
    return both.format(hours=said, minutes=_minutes(minutes, translate))


def whole_minutes(seconds: float) -> int:
    """Return *seconds* in whole minutes, at least one, as they are said and drawn."""
    return max(1, round(seconds / 60))


def _minutes(count: int, translate: Translate) -> str:
    return translate(_CONTEXT, _MINUTE if count == 1 else _MINUTES).format(minutes=count)


def _hours(count: int, translate: Translate) -> str:
    return translate(_CONTEXT, _HOUR if count == 1 else _HOURS).format(hours=count)
