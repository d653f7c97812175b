"""What a problem of a file means, in a sentence or two."""

import re

from flashcards.core.errors import Problem
from flashcards.words.format_problems import CONTEXT, FORMAT_PROBLEMS
from flashcards.words.lint_problems import LINT_PROBLEMS
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

SENTENCES = {**FORMAT_PROBLEMS, **LINT_PROBLEMS}
_LINE = QT_TRANSLATE_NOOP("Problems", "Line {number}")
_PLACED = QT_TRANSLATE_NOOP("Problems", "{place}: {sentence}")
_LINE_PLACE = re.compile(r"line (\d+)")


def problem_text(problem: Problem, translate: Translate = english) -> str:
    """Return what is wrong and what to do, without the place."""
    code = problem.code
    data = {name: _value(value, translate) for name, value in problem.data}
    if code == "header-key" and data["near"]:
        code = "header-key-near"
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
    match = _LINE_PLACE.fullmatch(place)
    return translate(CONTEXT, _LINE).format(number=match[1]) if match else place


def _value(value: str | float, translate: Translate) -> str:
    if isinstance(value, str) and _LINE_PLACE.fullmatch(value):
        return place_text(value, translate).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
