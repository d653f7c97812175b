"""Mock exams in numbers: questions, results, the time left; for the window and for print."""

import math

from flashcards.core.mock_marks import Tally
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english
from flashcards.words.minutes import duration_text

_CONTEXT = "Mock"
_QUESTION = QT_TRANSLATE_NOOP("Mock", "1 question")
_QUESTIONS = QT_TRANSLATE_NOOP("Mock", "{count} questions")
_OF = QT_TRANSLATE_NOOP("Mock", "{right} of {asked}")
_RIGHT = QT_TRANSLATE_NOOP("Mock", "{right} right")
_RIGHT_AND_NEW = QT_TRANSLATE_NOOP("Mock", "{right} right, {new} of {asked} never seen before")
_MINUTES_LEFT = QT_TRANSLATE_NOOP("Mock", "{minutes} min left")
_SECONDS_LEFT = QT_TRANSLATE_NOOP("Mock", "{minutes}:{seconds:02} left")
_ALL_NEW = QT_TRANSLATE_NOOP("Mock", "You have never seen any of the {count}.")
_NONE_NEW = QT_TRANSLATE_NOOP("Mock", "You have met all {count} before.")
_SOME_NEW = QT_TRANSLATE_NOOP(
    "Mock",
    "About {new} of the {count} are questions you have never seen."
    " The other {met} come from cards you have met.",
)
_ONE_NEW = QT_TRANSLATE_NOOP(
    "Mock", "You have never seen the one question that this mock exam can ask."
)
_ANSWERED = QT_TRANSLATE_NOOP("Mock", "{answered} answered, {open} open, {flagged} flagged")
_LAST_MINUTES = 5


def questions_text(count: int, translate: Translate = english) -> str:
    """Return a number of questions: "50 questions"."""
    return translate(_CONTEXT, _QUESTION if count == 1 else _QUESTIONS).format(count=count)


def tally_text(tally: Tally, translate: Translate = english) -> str:
    """Return a score: "8 of 9"."""
    return translate(_CONTEXT, _OF).format(right=tally.right, asked=tally.asked)


def result_text(whole: Tally, new: Tally, translate: Translate = english) -> str:
    """Return how a mock exam went: "14 right, 5 of 8 never seen before"."""
    said = translate(_CONTEXT, _RIGHT_AND_NEW if new.asked else _RIGHT)
    return said.format(right=whole.right, new=new.right, asked=new.asked)


def time_left_text(seconds: float, translate: Translate = english) -> str:
    """Return the time left, in whole minutes until the last five.

    >>> time_left_text(41 * 60 + 8)
    '41 min left'
    >>> time_left_text(128)
    '2:08 left'
    """
    whole = math.ceil(seconds)
    minutes, rest = divmod(whole, 60)
    if whole > _LAST_MINUTES * 60:
        return translate(_CONTEXT, _MINUTES_LEFT).format(minutes=minutes)
    return translate(_CONTEXT, _SECONDS_LEFT).format(minutes=minutes, seconds=rest)


def left_text(seconds: float, translate: Translate = english) -> str:
    """Return the whole minutes left, as the timer counts them: "41 minutes"."""
    return duration_text(seconds // 60 * 60, translate)


def preview_text(new: int, met: int, translate: Translate = english) -> str:
    """Return how many questions of a mock exam the learner has never seen."""
    count = new + met
    said = _SOME_NEW if new else _NONE_NEW
    if not met:
        said = _ONE_NEW if count == 1 else _ALL_NEW
    return translate(_CONTEXT, said).format(new=new, met=met, count=count)


def answered_text(answered: int, count: int, flagged: int, translate: Translate = english) -> str:
    """Return how far a mock exam is: "21 answered, 29 open, 3 flagged"."""
    said = translate(_CONTEXT, _ANSWERED)
    return said.format(answered=answered, open=count - answered, flagged=flagged)
