"""How days are called: when a card comes again, and how long ago something was."""

from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Days"
_AGAIN_TODAY = QT_TRANSLATE_NOOP("Days", "again today")
_TODAY = QT_TRANSLATE_NOOP("Days", "today")
_TOMORROW = QT_TRANSLATE_NOOP("Days", "tomorrow")
_IN_DAYS = QT_TRANSLATE_NOOP("Days", "in {count} days")
_IN_MONTHS = QT_TRANSLATE_NOOP("Days", "in about {count} months")
_IN_YEARS = QT_TRANSLATE_NOOP("Days", "in about {count} years")
_YESTERDAY = QT_TRANSLATE_NOOP("Days", "yesterday")
_DAYS_AGO = QT_TRANSLATE_NOOP("Days", "{count} days ago")
_MONTHS_AGO = QT_TRANSLATE_NOOP("Days", "about {count} months ago")
_YEARS_AGO = QT_TRANSLATE_NOOP("Days", "about {count} years ago")

_DAYS_A_MONTH, _DAYS_A_YEAR = 30.44, 365.25
_MOST_DAYS, _MOST_MONTHS = 60, 24


def return_text(days: int, *, today: bool = False, translate: Translate = english) -> str:
    """Return when a card comes: once more *today*, or in so many *days*.

    >>> return_text(6)
    'in 6 days'
    """
    if today:
        return translate(_CONTEXT, _AGAIN_TODAY)
    return _said(days, (_TODAY, _TOMORROW, _IN_DAYS, _IN_MONTHS, _IN_YEARS), translate)


def ago_text(days: int, translate: Translate = english) -> str:
    """Return how long ago a day was that lies *days* back.

    >>> ago_text(1)
    'yesterday'
    """
    return _said(days, (_TODAY, _YESTERDAY, _DAYS_AGO, _MONTHS_AGO, _YEARS_AGO), translate)


def _said(days: int, forms: tuple[str, str, str, str, str], translate: Translate) -> str:
    """Pick among the words for none, one, some days, months and years."""
    none, one, some, months, years = forms
    if days < 2:
        return translate(_CONTEXT, one if days == 1 else none)
    if days < _MOST_DAYS:
        return translate(_CONTEXT, some).format(count=days)
    if (count := round(days / _DAYS_A_MONTH)) < _MOST_MONTHS:
        return translate(_CONTEXT, months).format(count=count)
    return translate(_CONTEXT, years).format(count=round(days / _DAYS_A_YEAR))
