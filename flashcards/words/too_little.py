"""What is said when the minutes do not suffice, and when topics wait until after the exam."""

from collections.abc import Sequence

from flashcards.services.standing import TooLittle
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "TooLittle"
_SAME = QT_TRANSLATE_NOOP(
    "TooLittle",
    "At {minutes} minutes a day you will meet about {met} of {total} cards, the most important"
    " first.",
)
_WEEK = QT_TRANSLATE_NOOP(
    "TooLittle",
    "With your minutes you will meet about {met} of {total} cards, the most important first.",
)
_CALM = QT_TRANSLATE_NOOP(
    "TooLittle", "With your minutes you will not meet every card; the most important come first."
)
_RECOMMENDED = QT_TRANSLATE_NOOP(
    "TooLittle",
    "Many cards slip away before they come back. To leave the lightest topics out for now would"
    " bring more than to begin them all.",
)
_MENTIONED = QT_TRANSLATE_NOOP(
    "TooLittle",
    "Some cards slip away before they come back. You could leave the lightest topics out for now.",
)
_WAIT = QT_TRANSLATE_NOOP("TooLittle", "New cards of {topics} wait until after your exam.")
_AND = QT_TRANSLATE_NOOP("TooLittle", "{first} and {second}")
_COMMA = QT_TRANSLATE_NOOP("TooLittle", "{first}, {second}")
_TEN = 10
_MANY = 50


def too_little_text(
    found: TooLittle, minutes: Sequence[int], translate: Translate = english, *, calm: bool = False
) -> str:
    """Return what the week's *minutes* come to; *calm* leaves the counts out."""
    said: list[str] = []
    if found.met < found.total:
        usual = set(minutes) - {0}
        form = _CALM if calm else _SAME if len(usual) == 1 else _WEEK
        counts = {"met": _about(found.met), "total": found.total}
        said.append(translate(_CONTEXT, form).format(minutes=max(usual, default=0), **counts))
    if found.recommended or found.mentioned:
        said.append(translate(_CONTEXT, _RECOMMENDED if found.recommended else _MENTIONED))
    return " ".join(said)


def waiting_text(topics: Sequence[str], translate: Translate = english) -> str:
    """Return which topics wait.

    >>> waiting_text(["Ethics", "Systems"])
    'New cards of Ethics and Systems wait until after your exam.'
    """
    text = topics[0]
    for place, name in enumerate(topics[1:], 2):
        join = _AND if place == len(topics) else _COMMA
        text = translate(_CONTEXT, join).format(first=text, second=name)
    return translate(_CONTEXT, _WAIT).format(topics=text)


def _about(count: int) -> int:
    """Return *count* down to a full ten where it is large."""
    return count // _TEN * _TEN if count >= _MANY else count
