"""Pairs of a question and an answer with two signs of the user's own, as Quizlet exports them."""

from collections.abc import Iterator

from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats.drafts import Draft, Drafts, deck_named
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_text import cleaned

NAME = "pairs"
_WRITTEN = {"\\n": "\n", "\\t": "\t"}


def read(text: str, name: str, between: str, after: str, progress: Progress = unwatched) -> Reading:
    r"""Return the deck of a text: *between* parts question and answer, *after* ends each pair.

    A line end may be written ``\n`` in both, a tab ``\t``. There is no quoting.
    """
    problems = Problems()
    between, after = _sign(between), _sign(after)
    pieces = cleaned(text, problems, progress).split(after)
    drafts = _drafts(watched(pieces, progress), between)
    return Drafts(problems, deck_named(name)).reading(NAME, drafts)


def _drafts(pieces: Iterator[str], between: str) -> Iterator[Draft]:
    number = 0
    for piece in pieces:
        if piece.strip():
            number += 1
            front, _, back = piece.partition(between)
            yield Draft(place=f"question {number}", front=front, back=back)


def _sign(written: str) -> str:
    for code, sign in _WRITTEN.items():
        written = written.replace(code, sign)
    return written
