"""Aiken: a question, lettered options, and a line ANSWER: B."""

import re
from collections.abc import Iterable, Iterator

from flashcards.core.errors import FileRefused
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats.drafts import Draft, Drafts, deck_named
from flashcards.formats.lettered import Lettered
from flashcards.formats.pasted_answers import meant
from flashcards.formats.pasted_key import plain, worded
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_text import looks_like_text, rough_text, text_of

NAME = "aiken"
_OPTION = re.compile(r"(([A-Za-z])[.)])\s+(.*)")
_LETTER = re.compile("[A-Z]", re.IGNORECASE)
_ANSWER_LINE = re.compile(r"^ANSWER:", re.MULTILINE)
_NUMBERED = re.compile(r"^\s*\d{1,4}[.)]\s", re.MULTILINE)


def sniff(head: bytes) -> bool:
    """Say whether a file's bytes hold lines that begin with ANSWER: and no numbered questions."""
    if not looks_like_text(head):
        return False
    text = rough_text(head)
    return _ANSWER_LINE.search(text) is not None and _NUMBERED.search(text) is None


def read(data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
    """Return the deck that the questions make."""
    problems = Problems()
    try:
        text = text_of(data, problems, progress)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    drafts = _drafts(watched(text.split("\n"), progress), problems)
    return Drafts(problems, deck_named(name)).reading(NAME, drafts)


def _drafts(lines: Iterable[str], problems: Problems) -> Iterator[Draft]:
    for question, answer in _questions(lines):
        if question.is_in_order(problems):
            _mark(question.draft, answer, problems)
        yield question.draft


def _questions(lines: Iterable[str]) -> Iterator[tuple[Lettered, str]]:
    """Yield each question with its answer's line, which is empty where another question follows."""
    question: Lettered | None = None
    is_parted = False
    for number, line in enumerate(map(str.strip, lines), 1):
        if not line:
            is_parted = True
            continue
        place = f"line {number}"
        question = question or _opened("", place)
        if line.startswith("ANSWER:"):
            yield question, line
            question = None
        elif begun := _begun(question, line, place, is_parted=is_parted):
            yield question, ""
            question = begun
        else:
            _take(question, line, place)
        is_parted = False
    if question is not None:
        yield question, ""


def _opened(front: str, place: str) -> Lettered:
    return Lettered(Draft(place=place, kind="scenario", front=front))


def _begun(question: Lettered, line: str, place: str, *, is_parted: bool) -> Lettered | None:
    """Return the question that begins here, or in the line above, before the last has an answer."""
    option = _OPTION.fullmatch(line)
    if option and (above := question.next_question(option[2], option[1])):
        begun = _opened(*above)
        begun.take(option[2], option[1], option[3])
        return begun
    return _opened(line, place) if is_parted and question.draft.options and not option else None


def _take(question: Lettered, line: str, place: str) -> None:
    option = _OPTION.fullmatch(line)
    if not (option and question.take(option[2], option[1], option[3])):
        question.join(line, place, "\n")


def _mark(draft: Draft, line: str, problems: Problems) -> None:
    """Mark what is right; other programs write several letters there, or the option's words."""
    right = _right(draft, line.removeprefix("ANSWER:").strip(), problems)
    draft.is_bad = not right
    for at, option in enumerate(draft.options):
        option.correct = at in right


def _right(draft: Draft, value: str, problems: Problems) -> frozenset[int]:
    if not value:
        problems.add("answer-missing", draft.place)
        return frozenset()
    if not draft.options:
        return frozenset()  # how few there are is told where they are counted
    index = ord(value.upper()) - ord("A") if _LETTER.fullmatch(value) else -1
    if 0 <= index < len(draft.options):
        return frozenset([index])
    if index < 0 or worded(value, draft.options) is not None:
        return meant(plain(value), draft, problems)
    last = chr(ord("A") + max(0, len(draft.options) - 1))
    problems.add("answer-beyond", draft.place, value=value, last=last)
    return frozenset()
