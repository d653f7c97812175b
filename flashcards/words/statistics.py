"""The statistics in lines of words, for the terminal."""

from flashcards.core.statistics import Growth, Share
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Statistics"
_NONE = QT_TRANSLATE_NOOP("Statistics", "There are no answers yet.")
_DAYS = QT_TRANSLATE_NOOP("Statistics", "{days} days of study, {minutes} minutes in all")
_ONE_DAY = QT_TRANSLATE_NOOP("Statistics", "1 day of study, {minutes} minutes in all")
_REMEMBERED = QT_TRANSLATE_NOOP("Statistics", "remembered: {part} of {whole} reviews ({of_100} %)")
_NO_REVIEWS = QT_TRANSLATE_NOOP("Statistics", "remembered: no reviews yet")
_MISSED = QT_TRANSLATE_NOOP("Statistics", "missed {missed} of {answers}: {card}")
_TRAP = QT_TRANSLATE_NOOP("Statistics", "trap: {trap}, chosen in {chosen} of {chances}")
_GROWTH = {
    Growth.FIRM: QT_TRANSLATE_NOOP("Statistics", "firm"),
    Growth.GROWING: QT_TRANSLATE_NOOP("Statistics", "growing"),
    Growth.JUST_MET: QT_TRANSLATE_NOOP("Statistics", "just met"),
    Growth.NOT_SEEN: QT_TRANSLATE_NOOP("Statistics", "not seen yet"),
}


def nothing_text(translate: Translate = english) -> str:
    """Return what is said before the first answer."""
    return translate(_CONTEXT, _NONE)


def days_text(days: int, minutes: float, translate: Translate = english) -> str:
    """Return how much was studied.

    >>> days_text(1, 9.4)
    '1 day of study, 9 minutes in all'
    """
    said = _ONE_DAY if days == 1 else _DAYS
    return translate(_CONTEXT, said).format(days=days, minutes=round(minutes))


def remembered_text(share: Share, translate: Translate = english) -> str:
    """Return how many reviews were passed, never without their number.

    >>> remembered_text(Share(part=3, whole=4))
    'remembered: 3 of 4 reviews (75 %)'
    """
    if not share.whole:
        return translate(_CONTEXT, _NO_REVIEWS)
    said = translate(_CONTEXT, _REMEMBERED)
    return said.format(part=share.part, whole=share.whole, of_100=share.of_100)


def missed_text(card: str, missed: int, answers: int, translate: Translate = english) -> str:
    """Return how often a card was missed."""
    return translate(_CONTEXT, _MISSED).format(card=card, missed=missed, answers=answers)


def trap_text(trap: str, chosen: int, chances: int, translate: Translate = english) -> str:
    """Return how often a trap was chosen."""
    return translate(_CONTEXT, _TRAP).format(trap=trap, chosen=chosen, chances=chances)


def growth_text(growth: Growth, translate: Translate = english) -> str:
    """Return what cards are called that have come so far."""
    return translate(_CONTEXT, _GROWTH[growth])
