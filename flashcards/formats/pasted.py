"""Questions as copied from Word or a PDF: numbers, options A to D, a star or "Answer: B"."""

import re
from collections.abc import Iterable, Iterator

from flashcards.core.errors import FileRefused
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats.drafts import Draft, Drafts, deck_named
from flashcards.formats.lettered import Lettered
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_key import marked
from flashcards.formats.table_text import looks_like_text, rough_text, text_of

NAME = "pasted"
_QUESTION = re.compile(r"(?:Q(?:uestion)?\s*)?(\d{1,4})\s*[.):]\s*(.*)", re.IGNORECASE)
_OPTION = re.compile(r"(\*)?\s*([(\[]?([A-Ja-j])[.)\]])\s*(\*)?\s*(\S.*)")
_KEY = re.compile(
    r"(?:correct\s+)?(?:answers?|ans|key|solution)\s*(?:is|are)?\s*[:.\-\u2013]\s*(.*)",
    re.IGNORECASE,
)
_KEY_LINE = re.compile(r"(\d{1,4})\s*[.):\-\u2013]?\s*([A-J](?:\s*,\s*[A-J])*)", re.IGNORECASE)
_KEY_HEADING = re.compile(r"(?:answer\s*key|answers|key|solutions)\s*:?", re.IGNORECASE)
_WHY = re.compile(
    r"(?:explanation|rationale|reason|why|feedback)\s*[:.\-\u2013]\s*(.*)", re.IGNORECASE
)
_SOURCE = re.compile(r"(?:source|reference)s?\s*:\s*(.*)", re.IGNORECASE)
_STARRED = re.compile(
    r"\s*(?:\*\s*[(\[]?[A-J][.)\]]|[(\[]?[A-J][.)\]]\s*\*|.*\*\s*$)", re.IGNORECASE
)
_KEY_LETTERS = re.compile(
    r"[(\[]?([A-J](?:\s*(?:,|and|&)\s*[A-J])*)(?:[.)\]]|$|\s+[-\u2013])", re.IGNORECASE
)
_ODD = str.maketrans({"\u00a0": " ", "\u2022": "", "\u200b": "", "\ufeff": ""})


def sniff(head: bytes) -> bool:
    """Say whether a file's bytes hold numbered questions with lettered options."""
    if not looks_like_text(head):
        return False
    lines = [line.strip() for line in rough_text(head).translate(_ODD).split("\n")]
    options = sum(_OPTION.fullmatch(line) is not None for line in lines)
    numbered = any(_QUESTION.fullmatch(line) for line in lines)
    keyed = any(_KEY.fullmatch(line) or _STARRED.match(line) for line in lines if line)
    return options >= 2 and (numbered or keyed)


def read(data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
    """Return the deck that the questions make."""
    problems = Problems()
    try:
        text = text_of(data, problems, progress)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    return read_text(text, name, problems, progress)


def read_text(text: str, name: str, problems: Problems, progress: Progress = unwatched) -> Reading:
    """Return the deck that pasted text makes."""
    lines = [line.strip() for line in text.translate(_ODD).split("\n")]
    paste = _Paste(problems)
    paste.sort(watched(lines, progress))
    drafts = watched(paste.drafts(), progress)
    return Drafts(problems, deck_named(name)).reading(NAME, drafts)


class _Paste:
    """The questions found so far, and the keys that stand apart from them."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._questions: list[Lettered] = []
        self._numbers: list[str] = []
        self._keys: list[str] = []
        self._apart: dict[str, str] = {}
        self._in_key = False
        self._explaining = False

    def sort(self, lines: Iterable[str]) -> None:
        """File each line under the question it belongs to."""
        for number, line in enumerate(lines, 1):
            if line:
                self._line(line, f"line {number}")

    def drafts(self) -> Iterator[Draft]:
        """Yield the drafts with their right answers marked."""
        for each, number, below in zip(self._questions, self._numbers, self._keys, strict=True):
            draft, key = each.draft, below or self._apart.get(number, "")
            starred = any(option.correct for option in draft.options)
            if not each.is_in_order(self._problems):
                pass
            elif key and draft.options:
                for option in draft.options:
                    option.correct = False
                is_marked = marked(key, draft.options, draft, self._problems, numbers=True)
                draft.is_bad = draft.is_bad or not is_marked
            elif key:
                draft.back = key
            elif draft.options and not starred:
                self._problems.add("answer-missing", draft.place)
                draft.is_bad = True
            yield draft

    def _line(self, line: str, place: str) -> None:
        if _KEY_HEADING.fullmatch(line) and self._questions:
            self._in_key = True
        elif self._in_key and (found := list(_KEY_LINE.finditer(line))):
            self._apart.update({each[1]: each[2].upper() for each in found})
        elif not (self._questions and (self._is_option(line) or self._is_label(line))):
            found = _QUESTION.fullmatch(line)
            if found:
                self._open(found[2], found[1], place)
            else:
                self._more(line, place)

    def _is_label(self, line: str) -> bool:
        """Take in the answer, reason or source of the last question, where the line is one."""
        draft = self._questions[-1].draft
        if found := _KEY.fullmatch(line):
            self._keys[-1] = _letter(found[1])
        elif found := _WHY.fullmatch(line):
            draft.explanation, self._explaining = found[1], True
        elif found := _SOURCE.fullmatch(line):
            draft.sources = (found[1][:500],)
        return found is not None

    def _open(self, text: str, number: str, place: str) -> None:
        self._explaining = self._in_key = False
        draft = Draft(place=place, front=text)
        self._questions.append(Lettered(draft))
        self._numbers.append(number)
        self._keys.append("")

    def _is_option(self, line: str) -> bool:
        """Take an option into the last question, where the line is one."""
        found = _OPTION.fullmatch(line)
        if found is None:
            return False
        text, starred = found[5].strip(), bool(found[1] or found[4])
        if text.endswith("*") and not text.endswith("**"):
            text, starred = text[:-1].rstrip(), True
        return self._questions[-1].take(found[3], found[2], text, correct=starred)

    def _more(self, line: str, place: str) -> None:
        """Join a line to what it goes on with; without a number a new question may begin."""
        draft = self._questions[-1].draft if self._questions else None
        is_done = draft is not None and bool(
            self._keys[-1] or any(option.correct for option in draft.options)
        )
        if draft is None or (is_done and len(draft.options) != 1 and not self._explaining):
            self._open(line, str(len(self._questions) + 1), place)
        elif self._explaining:
            draft.explanation += f" {line}"
        elif draft.options:
            draft.options[-1].text += f" {line}"
        else:
            draft.front = f"{draft.front} {line}".strip()


def _letter(key: str) -> str:
    """Return the letters of a key such as "B) Report it"."""
    found = _KEY_LETTERS.match(key.strip())
    return re.sub(r"\s*(?:AND|&)\s*", ",", found[1].upper()) if found else key.strip()
