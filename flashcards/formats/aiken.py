"""Aiken: a question, lettered options, and a line ANSWER: B."""

import re
from collections.abc import Iterable, Iterator

from flashcards.core.errors import FileRefused
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats.drafts import Draft, Drafts, deck_named
from flashcards.formats.lettered import Lettered
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_text import looks_like_text, rough_text, text_of

NAME = "aiken"
_OPTION = re.compile(r"(([A-Z])[.)])\s+(.*)")
_ANSWER = re.compile(r"ANSWER:\s*([A-Z])\s*")
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
    question: Lettered | None = None
    for number, line in enumerate(map(str.strip, lines), 1):
        if not line:
            continue
        if question is None:
            question = Lettered(Draft(place=f"line {number}", kind="scenario"))
        if line.startswith("ANSWER:"):
            if question.is_in_order(problems):
                _mark(question.draft, line, problems)
            yield question.draft
            question = None
        elif not _takes_option(question, line):
            _join(question.draft, line)
    if question is not None:
        problems.add("answer-missing", question.draft.place)
        question.draft.is_bad = True
        yield question.draft


def _takes_option(question: Lettered, line: str) -> bool:
    found = _OPTION.fullmatch(line)
    return found is not None and question.take(found[2], found[1], found[3])


def _join(draft: Draft, line: str) -> None:
    if draft.options:
        draft.options[-1].text += f" {line}"
    else:
        draft.front = f"{draft.front}\n{line}".strip()


def _mark(draft: Draft, line: str, problems: Problems) -> None:
    found = _ANSWER.fullmatch(line)
    index = ord(found[1]) - ord("A") if found else -1
    if 0 <= index < len(draft.options):
        draft.options[index].correct = True
        return
    value = line.removeprefix("ANSWER:").strip()[:60]
    last = chr(ord("A") + max(0, len(draft.options) - 1))
    problems.add("answer-beyond", draft.place, value=value, last=last)
    draft.is_bad = True
