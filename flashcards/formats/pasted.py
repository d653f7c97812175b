"""Questions as copied from Word or a PDF: numbers, options A to D, a star or "Answer: B"."""

from flashcards.core.errors import FileRefused
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats.drafts import Drafts, deck_named
from flashcards.formats.pasted_answers import answered
from flashcards.formats.pasted_lines import KEY, OPTION, QUESTION, STARRED, lines_of
from flashcards.formats.pasted_questions import Paste
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_text import looks_like_text, rough_text, text_of

NAME = "pasted"


def sniff(head: bytes) -> bool:
    """Say whether a file's bytes hold numbered questions with lettered options."""
    if not looks_like_text(head):
        return False
    lines = lines_of(rough_text(head))
    options = sum(OPTION.fullmatch(line) is not None for line in lines)
    numbered = any(QUESTION.fullmatch(line) for line in lines)
    keyed = any(KEY.fullmatch(line) or STARRED.match(line) for line in lines if line)
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
    paste = Paste()
    paste.sort(watched(lines_of(text), progress))
    drafts = watched(answered(paste, problems), progress)
    return Drafts(problems, deck_named(name)).reading(NAME, drafts)
