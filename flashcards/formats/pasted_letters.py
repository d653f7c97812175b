"""Answers in a row without numbers, as in "Answers: B, C", below the questions they are for."""

import re
from collections.abc import Sequence

from flashcards.formats.pasted_question import Question

_ROW = re.compile(
    r"(?:correct\s)?(?:answers?\skeys?|answers|keys?|respuestas(?:\scorrectas)?|claves?)\s?[:=]\s?"
    r"([A-J](?:(?:\s?[,;/|]\s?|\s)[A-J])+|(?-i:[A-J]{2,}))\.?",
    re.IGNORECASE,
)
_ASKS_SEVERAL = re.compile(
    r"\ball that apply\b|\b(?:select|choose|pick|mark|check|which|elija|seleccione|marque)\s"
    r"(?:the\s|las\s)?(?:two|three|four|all|[2-4]|dos|tres|todas)\b",
    re.IGNORECASE,
)


def row_of_letters(line: str) -> str:
    """Return the letters of a line that may be the answers of several questions, or nothing."""
    found = _ROW.fullmatch(" ".join(line.split()))
    return "".join(re.findall("[A-J]", found[1].upper())) if found else ""


def is_shared_out(letters: str, line: str, questions: Sequence[Question]) -> bool:
    """Give each question its letter, in order; return False where it is not sure they are meant.

    That is where the numbers differ, another question has its answer already, or the last one
    could be meant to have all of them.
    """
    is_of_one = line.casefold().startswith("correct") or "correctas" in line.casefold()
    is_of_one = is_of_one or _ASKS_SEVERAL.search(questions[-1].draft.front) is not None
    if is_of_one or len(letters) != len(questions):
        return False
    if not all(each.lacks_answer for each in questions):
        return False
    for question, letter in zip(questions, letters, strict=True):
        question.keys.append(letter)
    return True
