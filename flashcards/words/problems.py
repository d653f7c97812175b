"""What a problem of a file means, in a sentence or two."""

import re

from flashcards.core.errors import Problem
from flashcards.words.anki_problems import ANKI_PROBLEMS
from flashcards.words.copy_problems import COPY_PROBLEMS
from flashcards.words.file_problems import FILE_PROBLEMS
from flashcards.words.foreign_problems import FOREIGN_PROBLEMS
from flashcards.words.format_problems import CONTEXT, FORMAT_PROBLEMS
from flashcards.words.lint_problems import LINT_PROBLEMS
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english
from flashcards.words.media_problems import MEDIA_PROBLEMS
from flashcards.words.notes_problems import NOTES_PROBLEMS
from flashcards.words.table_problems import TABLE_PROBLEMS
from flashcards.words.transfer_problems import TRANSFER_PROBLEMS

SENTENCES = {
    **ANKI_PROBLEMS,
    **COPY_PROBLEMS,
    **FILE_PROBLEMS,
    **FOREIGN_PROBLEMS,
    **FORMAT_PROBLEMS,
    **LINT_PROBLEMS,
    **MEDIA_PROBLEMS,
    **TABLE_PROBLEMS,
    **NOTES_PROBLEMS,
    **TRANSFER_PROBLEMS,
}
_ROW = QT_TRANSLATE_NOOP("Problems", "Row {number}")
_QUESTION = QT_TRANSLATE_NOOP("Problems", "Question {number}")
_LINE = QT_TRANSLATE_NOOP("Problems", "Line {number}")
_PLACED = QT_TRANSLATE_NOOP("Problems", "{place}: {sentence}")
_PLACES = {"line": _LINE, "row": _ROW, "question": _QUESTION}
_COUNTED = re.compile(r"(line|row|question) (\d+)")


def problem_text(problem: Problem, translate: Translate = english) -> str:
    """Return what is wrong and what to do, without the place."""
    code = problem.code
    data = {name: _value(value, translate) for name, value in problem.data}
    if code == "header-key" and data["near"]:
        code = "header-key-near"
    if code == "bad-cloze" and "count" not in data:
        code = "bad-cloze-here"
    if code == "other-deck" and "count" in data:
        code = "other-deck-table"
    return translate(CONTEXT, SENTENCES[code]).format_map(data)


def problem_line(problem: Problem, translate: Translate = english) -> str:
    """Return the problem with its place in front, where it has one."""
    sentence = problem_text(problem, translate)
    if not problem.place:
        return sentence
    place = place_text(problem.place, translate)
    return translate(CONTEXT, _PLACED).format(place=place, sentence=sentence)


def place_text(place: str, translate: Translate = english) -> str:
    """Return how a place in a file is called: "line 77" in the reader's language."""
    match = _COUNTED.fullmatch(place)
    if match is None:
        return place
    return translate(CONTEXT, _PLACES[match[1]]).format(number=match[2])


def _value(value: str | float, translate: Translate) -> str:
    if isinstance(value, str) and _COUNTED.fullmatch(value):
        return place_text(value, translate).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
