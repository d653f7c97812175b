"""Questions and answers in turn, without options: "Q: What is hope?" and "A: It is …" below."""

import re
from collections.abc import Iterator, Sequence

from flashcards.formats import pasted_lines
from flashcards.formats.draft import Draft
from flashcards.formats.pasted_page import is_of_page, is_title
from flashcards.formats.reading import Problems

_QUESTION = re.compile(
    r"(?:Q|P|(?i:question|pregunta))(?P<number>\s?\d{1,4})?\s?:(?!:)\s*(?P<text>.*)"
)
_ANSWER = re.compile(
    r"(?:(?P<short>A|R)|(?i:answer|respuesta))(?:\s?\d{1,4})?\s?:(?!:)\s*(?P<text>.*)"
)
_HASHCARDS = re.compile(r"^C: .*\[[^\]]+\]|^(?:---|\+\+\+)\s*$|!\[[^\]]*\]\(", re.MULTILINE)


def is_in_pairs(text: str) -> bool:
    """Say whether a text is questions and answers in turn, and no numbered or lettered quiz.

    Notes of hashcards begin their lines so, too; a gap, a rule or a picture there tells them.
    """
    lines = [line for line in pasted_lines.lines_of(text) if line]
    questions = [found for line in lines if (found := _QUESTION.fullmatch(line))]
    answers = [found for line in lines if (found := _ANSWER.fullmatch(line))]
    if not questions or not answers or _HASHCARDS.search(text):
        return False
    if 2 * text.count("\t") > len(lines) or any(map(pasted_lines.option, lines)):
        return False
    is_lettered = any(line.startswith(("B:", "B :")) for line in lines)
    is_short = answers[0]["short"] is not None and not is_lettered
    return is_short or not questions[0]["number"]


def drafts(lines: Sequence[str], problems: Problems) -> Iterator[Draft]:
    """Yield a draft for each question; tell of lines that belong to none."""
    pair: _Pair | None = None
    is_parted = False
    for at, line in enumerate(lines, 1):
        place = f"line {at}"
        if asked := _QUESTION.fullmatch(line):
            if pair is not None:
                yield pair.draft
            pair = _Pair(Draft(place=place, front=asked["text"]))
        elif line and not (pair and pair.take(line, problems, is_parted=is_parted)):
            problems.warn("text-alone", place, text=line[:60])
        is_parted = not line
    if pair is not None:
        yield pair.draft


class _Pair:
    """One question with what stands below it; *_field* is what the next line goes on with."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._field = "front"

    def take(self, line: str, problems: Problems, *, is_parted: bool) -> bool:
        """Take a line in; return False where it is of the page or a heading."""
        if answer := _ANSWER.fullmatch(line):
            self._answer(answer["text"], problems)
        elif (why := pasted_lines.why(line)) is not None:
            self._field, self.draft.explanation = "explanation", why
        elif source := pasted_lines.source(line):
            self.draft.sources = (source[:500],)
        elif self._text and (is_of_page(line) or (is_parted and is_title(line))):
            return False
        else:
            between = "\n\n" if is_parted else "\n"
            self._text = f"{self._text}{between}{line}".strip()
        return True

    def _answer(self, text: str, problems: Problems) -> None:
        draft = self.draft
        if self._field != "front":
            draft.is_bad = True
            problems.add("answer-differs", draft.place, value=f"{draft.back} / {text}"[:60])
        self._field, draft.back = "back", text

    @property
    def _text(self) -> str:
        match self._field:
            case "front":
                return self.draft.front
            case "back":
                return self.draft.back
            case _:
                return self.draft.explanation

    @_text.setter
    def _text(self, text: str) -> None:
        match self._field:
            case "front":
                self.draft.front = text
            case "back":
                self.draft.back = text
            case _:
                self.draft.explanation = text
