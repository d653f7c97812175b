"""Questions as copied from Word or a PDF: numbers, options A to D, a star or "Answer: B"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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


@dataclass(slots=True)
class _Question:
    """A question with what the text says of it; without *number* it may be any text."""

    lettered: Lettered
    number: str = ""
    key: str = ""
    is_explaining: bool = False

    @property
    def draft(self) -> Draft:
        return self.lettered.draft

    @property
    def is_answered(self) -> bool:
        return bool(self.key) or any(option.correct for option in self.draft.options)

    @property
    def is_bare(self) -> bool:
        """Say whether it is a text so far: it has no number, options or answer."""
        return not (self.number or self.key or self.draft.options)


class _Paste:
    """The questions found so far, and the keys that stand apart from them."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._questions: list[_Question] = []
        self._apart: dict[str, str] = {}
        self._in_key = False
        self._is_parted = False

    def sort(self, lines: Iterable[str]) -> None:
        """File each line under the question it belongs to."""
        for number, line in enumerate(lines, 1):
            if line:
                self._line(line, f"line {number}")
            self._is_parted = not line

    def drafts(self) -> Iterator[Draft]:
        """Yield the drafts with their right answers marked; tell of texts that are no question."""
        self._settle_texts()
        for at, each in enumerate(self._questions, 1):
            if each.is_bare:
                text = each.draft.front[:60]
                self._problems.warn("text-alone", each.draft.place, text=text)
            else:
                self._mark(each, each.key or self._apart.get(each.number or str(at), ""))
                yield each.draft

    def _settle_texts(self) -> None:
        """Give an explanation the paragraphs below it that begin no question."""
        settled: list[_Question] = []
        for each in self._questions:
            if each.is_bare and settled and settled[-1].is_explaining:
                settled[-1].draft.explanation += f"\n\n{each.draft.front}"
            else:
                settled.append(each)
        self._questions = settled

    def _mark(self, question: _Question, key: str) -> None:
        draft = question.draft
        if not question.lettered.is_in_order(self._problems):
            return
        if key and draft.options:
            for option in draft.options:
                option.correct = False
            draft.is_bad = not marked(key, draft.options, draft, self._problems, numbers=True)
        elif key:
            draft.back = key
        elif draft.options and not question.is_answered:
            self._problems.add("answer-missing", draft.place)
            draft.is_bad = True

    def _line(self, line: str, place: str) -> None:
        if _KEY_HEADING.fullmatch(line) and self._questions:
            self._in_key = True
        elif self._in_key and (found := list(_KEY_LINE.finditer(line))):
            self._apart.update({each[1]: each[2].upper() for each in found})
        elif not (self._questions and (self._takes_option(line) or self._takes_label(line))):
            if found := _QUESTION.fullmatch(line):
                self._open(found[2], place, found[1])
            else:
                self._more(line, place)

    def _takes_label(self, line: str) -> bool:
        """Take in the answer, reason or source of the last question, where the line is one."""
        if found := _KEY.fullmatch(line):
            self._take_key(_letter(found[1]))
        elif found := _WHY.fullmatch(line):
            self._questions[-1].draft.explanation = found[1]
            self._questions[-1].is_explaining = True
        elif found := _SOURCE.fullmatch(line):
            self._questions[-1].draft.sources = (found[1][:500],)
        return found is not None

    def _take_key(self, key: str) -> None:
        """Note an answer; a letter is none for a text below options that still lack theirs."""
        question = self._questions[-1]
        before = self._questions[-2] if len(self._questions) > 1 else question
        is_letter = _KEY_LETTERS.match(key) is not None
        if is_letter and question.is_bare and before.draft.options and not before.is_answered:
            self._questions[-2:] = [question, before]
            question = before
        question.key = key

    def _open(self, text: str, place: str, number: str = "") -> _Question:
        self._in_key = False
        question = _Question(Lettered(Draft(place=place, front=text)), number)
        self._questions.append(question)
        return question

    def _takes_option(self, line: str) -> bool:
        """Take an option into its question, where the line is one."""
        found = _OPTION.fullmatch(line)
        if found is None:
            return False
        text, starred = found[5].strip(), bool(found[1] or found[4])
        if text.endswith("*") and not text.endswith("**"):
            text, starred = text[:-1].rstrip(), True
        question = self._question_of(found[3], found[2])
        return question.lettered.take(found[3], found[2], text, correct=starred)

    def _question_of(self, letter: str, written: str) -> _Question:
        """Return what an option belongs to: the last question, one before it, or one begun here."""
        question = self._questions[-1]
        if begun := question.lettered.next_question(letter, written):
            return self._open(*begun)
        before = self._questions[-2] if len(self._questions) > 1 else question
        if question.is_bare and before.draft.options and before.lettered.awaits(letter, written):
            self._questions.pop()
            before.lettered.join(question.draft.front, question.draft.place, " ")
            return before
        return question

    def _more(self, line: str, place: str) -> None:
        """Join a line to what it goes on with; without a number a new question may begin."""
        question = self._questions[-1] if self._questions else None
        if question is None:
            self._open(line, place)
        elif question.is_explaining and not self._is_parted:
            question.draft.explanation += f" {line}"
        elif question.key or (self._is_parted and question.draft.options):
            self._open(line, place)
        else:
            question.lettered.join(line, place, " ")


def _letter(key: str) -> str:
    """Return the letters of a key such as "B) Report it"."""
    found = _KEY_LETTERS.match(key.strip())
    return re.sub(r"\s*(?:AND|&)\s*", ",", found[1].upper()) if found else key.strip()
