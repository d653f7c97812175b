"""Questions as copied from Word or a PDF: numbers, options A to D, a star or "Answer: B"."""

from flashcards.core.errors import FileRefused
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats import pasted_lines
from flashcards.formats.drafts import Drafts, deck_named
from flashcards.formats.pasted_answers import answered
from flashcards.formats.pasted_inline import cut, labelled
from flashcards.formats.pasted_pairs import drafts, is_in_pairs
from flashcards.formats.pasted_questions import Paste
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_text import looks_like_text, rough_text, text_of

NAME = "pasted"


def sniff(head: bytes) -> bool:
    """Say whether a file's bytes hold questions with lettered options, or with answers below."""
    if not looks_like_text(head):
        return False
    if is_in_pairs(rough_text(head)):
        return True
    whole = filter(None, pasted_lines.lines_of(rough_text(head)))
    lines = [part for line in whole for part in _parts(line)]
    options = [found for line in lines if (found := pasted_lines.option(line))]
    is_numbered = any(map(pasted_lines.question, lines))
    is_keyed = any(map(pasted_lines.key, lines))
    is_starred = any(each.is_right for each in options)
    if len(options) >= 2:
        return is_numbered or is_keyed or is_starred
    return is_numbered and is_keyed


def _parts(line: str) -> list[str]:
    first, *labels = labelled(line)
    return [*cut(first, "", "").parts, *labels]


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
    found = drafts(pasted_lines.lines_of(text), problems) if is_in_pairs(text) else None
    if found is None:
        paste = Paste()
        paste.sort(text, progress)
        found = answered(paste, problems)
    return Drafts(problems, deck_named(name)).reading(NAME, watched(found, progress))
