"""Moodle's embedded answers, ``{1:SHORTANSWER:=this~that}``, as the gaps of our cards."""

import re

_FIELD = re.compile(r"\{(\d{0,3}):([A-Z_]{2,20}):((?:[^{}\\]|\\.){0,5000})\}", re.ASCII)
_WEIGHT = re.compile(r"^(?:=|%100(?:\.0+)?%)")
_SPLIT = re.compile(r"(?<!\\)~")
_FEEDBACK = re.compile(r"(?<!\\)#")
_ESCAPED = re.compile(r"\\(.)")


def cloze_text(text: str) -> str:
    """Return *text* with each embedded answer as a numbered gap.

    >>> cloze_text("The sky is {1:SHORTANSWER:=blue~green}.")
    'The sky is {{1::blue}}.'
    """
    count = 0

    def gap(field: re.Match[str]) -> str:
        nonlocal count
        answer = _right(field[3])
        if not answer:
            return field[0]
        count += 1
        return f"{{{{{count}::{answer}}}}}"

    return _FIELD.sub(gap, text.replace("{{", "{ {"))


def _right(answers: str) -> str:
    for answer in map(str.strip, _SPLIT.split(answers)):
        if found := _WEIGHT.match(answer):
            text = _FEEDBACK.split(answer[found.end() :])[0]
            return _ESCAPED.sub(r"\1", text).strip()
    return ""
