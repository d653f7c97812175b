"""What the grades are called on their buttons, and in a sentence about an earlier answer."""

from flashcards.core.model import Grade
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Grades"
_KNEW = QT_TRANSLATE_NOOP("Grades", "I knew it")
_WORDS = {
    Grade.BLACKOUT: QT_TRANSLATE_NOOP("Grades", "Not yet"),
    Grade.AGAIN: QT_TRANSLATE_NOOP("Grades", "Not yet"),
    Grade.GUESSED: QT_TRANSLATE_NOOP("Grades", "It was a guess"),
    Grade.HARD: QT_TRANSLATE_NOOP("Grades", "Hard"),
    Grade.GOOD: QT_TRANSLATE_NOOP("Grades", "Good"),
    Grade.EASY: QT_TRANSLATE_NOOP("Grades", "Easy"),
}
_SAID = {
    Grade.BLACKOUT: QT_TRANSLATE_NOOP("Grades", "not yet"),
    Grade.AGAIN: QT_TRANSLATE_NOOP("Grades", "not yet"),
    Grade.GUESSED: QT_TRANSLATE_NOOP("Grades", "a guess"),
    Grade.HARD: QT_TRANSLATE_NOOP("Grades", "hard"),
    Grade.GOOD: QT_TRANSLATE_NOOP("Grades", "good"),
    Grade.EASY: QT_TRANSLATE_NOOP("Grades", "easy"),
}


def grade_text(grade: Grade, *, is_one_of_two: bool = False, translate: Translate = english) -> str:
    """Return what a grade's button says; of two grades the better one says "I knew it".

    >>> grade_text(Grade.AGAIN)
    'Not yet'
    """
    is_knew = is_one_of_two and grade >= Grade.HARD
    return translate(_CONTEXT, _KNEW if is_knew else _WORDS[grade])


def said_grade(grade: Grade, translate: Translate = english) -> str:
    """Return the grade as part of a sentence: "last time: not yet"."""
    return translate(_CONTEXT, _SAID[grade])
