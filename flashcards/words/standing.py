"""Where a learner stands, in words: of 100 questions like the ones in this app."""

from flashcards.core.readiness import Score
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Standing"
_IF_FOLLOWED = QT_TRANSLATE_NOOP(
    "Standing", "If you follow the plan: about {low} to {high} of 100 questions like the ones"
    " in this app."
)  # fmt: skip
_TODAY = QT_TRANSLATE_NOOP("Standing", "As of today, without more study: about {low} to {high}.")
_TWO_WEEKS = QT_TRANSLATE_NOOP(
    "Standing", "After about two more weeks of study we can say more."
)  # fmt: skip
_SOME_DAYS = QT_TRANSLATE_NOOP("Standing", "After some more days of study we can say more.")
_HELPS = QT_TRANSLATE_NOOP(
    "Standing", "{topic} would help most: {unseen} of its {total} cards are still to come."
)
_HELPS_SEEN = QT_TRANSLATE_NOOP("Standing", "{topic} would help most.")
_HELPS_ONE = QT_TRANSLATE_NOOP("Standing", "{topic} would help most: one card is still to come.")
_DASH = QT_TRANSLATE_NOOP("Standing", "A dash means: {later}")
_TWO_WEEKS_DAYS = 14

CHANCES = (
    (0.95, QT_TRANSLATE_NOOP("Standing", "very likely")),
    (0.80, QT_TRANSLATE_NOOP("Standing", "likely")),
    (0.60, QT_TRANSLATE_NOOP("Standing", "more likely than not")),
    (0.40, QT_TRANSLATE_NOOP("Standing", "about even")),
    (0.20, QT_TRANSLATE_NOOP("Standing", "less likely than not, so far")),
    (0.00, QT_TRANSLATE_NOOP("Standing", "not likely yet")),
)
"""The least likelihood of each word, the highest first."""


def of_100(share: float) -> int:
    """Return a share of 0 to 1 as a number of 100 questions."""
    return round(share * 100)


def if_followed_text(score: Score, days_left: int, translate: Translate = english) -> str:
    """Return the range by exam day, or when it can be told.

    >>> if_followed_text(Score(score=0.78, low=0.72, high=0.84, is_enough=True), 23)
    'If you follow the plan: about 72 to 84 of 100 questions like the ones in this app.'
    """
    if not score.is_enough:
        return later_text(days_left, translate)
    return _ranged(_IF_FOLLOWED, score, translate)


def today_text(score: Score, days_left: int, translate: Translate = english) -> str:
    """Return the range if the learner stopped today, or when it can be told."""
    if not score.is_enough:
        return later_text(days_left, translate)
    return _ranged(_TODAY, score, translate)


def later_text(days_left: int, translate: Translate = english) -> str:
    """Return when there will be evidence enough."""
    return translate(_CONTEXT, _TWO_WEEKS if days_left > _TWO_WEEKS_DAYS else _SOME_DAYS)


def dash_text(days_left: int, translate: Translate = english) -> str:
    """Return what a dash in place of a score means."""
    later = later_text(days_left, translate)
    return translate(_CONTEXT, _DASH).format(later=later[:1].lower() + later[1:])


def helps_text(topic: str, unseen: int, total: int, translate: Translate = english) -> str:
    """Return which topic would help most, and how much of it is still to come."""
    form = _HELPS if unseen > 1 else _HELPS_ONE if unseen else _HELPS_SEEN
    return translate(_CONTEXT, form).format(topic=topic, unseen=unseen, total=total)


def chance_text(passing: float, translate: Translate = english) -> str:
    """Return a likelihood in words.

    >>> chance_text(0.7)
    'more likely than not'
    """
    words = next(words for least, words in CHANCES if passing >= least)
    return translate(_CONTEXT, words)


def _ranged(form: str, score: Score, translate: Translate) -> str:
    low, high = of_100(score.low), of_100(score.high)
    return translate(_CONTEXT, form).format(low=low, high=high)
