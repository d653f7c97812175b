"""What study in the terminal says and asks."""

from collections.abc import Mapping, Sequence

from flashcards.core.model import Grade
from flashcards.services.question import Return
from flashcards.services.study import Progress
from flashcards.words.days import return_text
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Terminal"
_GRADES = {
    Grade.AGAIN: ("1", QT_TRANSLATE_NOOP("Terminal", "Not yet")),
    Grade.GUESSED: ("g", QT_TRANSLATE_NOOP("Terminal", "It was a guess")),
    Grade.HARD: ("2", QT_TRANSLATE_NOOP("Terminal", "Hard")),
    Grade.GOOD: ("3", QT_TRANSLATE_NOOP("Terminal", "Good")),
    Grade.EASY: ("4", QT_TRANSLATE_NOOP("Terminal", "Easy")),
}
_SENTENCES = {
    "show": QT_TRANSLATE_NOOP("Terminal", "Enter shows the answer, u undoes, q stops: "),
    "pick": QT_TRANSLATE_NOOP(
        "Terminal", "Pick {letters}; Enter shows the best answer, u undoes, q stops: "
    ),
    "pick-several": QT_TRANSLATE_NOOP(
        "Terminal", "Pick {count} of {letters}, such as AC; Enter shows them, q stops: "
    ),
    "continue": QT_TRANSLATE_NOOP("Terminal", "Enter goes on, u undoes, q stops: "),
    "warned": QT_TRANSLATE_NOOP(
        "Terminal", "This card talks about {topics}. Enter shows it, n means not today: "
    ),
    "repeats": QT_TRANSLATE_NOOP(
        "Terminal",
        "Today's plan is done. {count} to see once more. Enter sees them, q is done for today: ",
    ),
    "done": QT_TRANSLATE_NOOP("Terminal", "Today's plan is done. Well done for showing up."),
    "nothing-to-undo": QT_TRANSLATE_NOOP("Terminal", "There is no answer to take back."),
    "undone": QT_TRANSLATE_NOOP("Terminal", "Your last answer was taken back."),
    "not-understood": QT_TRANSLATE_NOOP("Terminal", "Please type one of the choices."),
    "best": QT_TRANSLATE_NOOP("Terminal", "Best answer"),
    "right": QT_TRANSLATE_NOOP("Terminal", "Yes: that is the best answer."),
    "not-best": QT_TRANSLATE_NOOP("Terminal", "Not the best answer yet. You will see it {when}."),
    "why": QT_TRANSLATE_NOOP("Terminal", "Why it matters"),
    "example": QT_TRANSLATE_NOOP("Terminal", "Example"),
    "sources": QT_TRANSLATE_NOOP("Terminal", "Source: {sources}"),
}


def terminal_text(key: str, translate: Translate = english, **data: object) -> str:
    """Return one of the sentences of terminal study."""
    return translate(_CONTEXT, _SENTENCES[key]).format(**data)


def grade_prompt(
    grades: Sequence[Grade], returns: Mapping[Grade, Return], translate: Translate = english
) -> str:
    """Return the choice of grades, each with its key and the day on which the card comes."""
    choices: list[str] = []
    for grade in grades:
        key, word = _GRADES[grade]
        when = returns[grade]
        said = return_text(when.days, today=when.today, translate=translate)
        choices.append(f"{key} {translate(_CONTEXT, word)} ({said})")
    return ", ".join(choices) + ": "


def grade_of(key: str, grades: Sequence[Grade]) -> Grade | None:
    """Return the grade among *grades* that a key means, or None."""
    return next((grade for grade in grades if _GRADES[grade][0] == key), None)


def place_line(topic: str, progress: Progress) -> str:
    """Return where the session is: "Ethics and boundaries, 3 of 20"."""
    number = progress.done + 1
    return f"{topic}, {number} / {max(number, progress.done + progress.left)}"
