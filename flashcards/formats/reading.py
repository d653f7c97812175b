"""What reading a file gives: a deck where there is one, and everything there is to say about it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from flashcards.core.errors import FileRefused, Level, Problem, problem
from flashcards.core.model import WHOLE, CardId, Day, DeckFile, Part
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import limits
from flashcards.formats.draft import Draft
from flashcards.formats.text_pieces import CONTROLS, is_plain, line_with, one_line_end, pieces

_NUL = re.compile("\x00")


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """What another program knows of one card part: SM-2's numbers as in a ``placed`` event."""

    card: CardId
    part: Part = WHOLE
    repetition: int
    interval: int
    easiness: int
    due: Day
    lapses: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its heading, the field it is taken for or nothing, a sample cell."""

    title: str
    field: str = ""
    sample: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The outcome of reading one file; *file* is None when an error refuses it.

    *others* is the deck without the rows that errors stand at, *bad_rows* how many those are: a
    table may be taken in without them when the user says so; *bad* are the first of them as they
    stand in the file. *is_table* says that a card's absence
    means nothing; *unnamed* holds the ids that were made here, as the file gives none. *media*
    holds the pictures and sounds by their file names. *placed*, *resting* and *starred* are the
    progress that came with the cards, taken only on request. *columns* are those of a table, for
    choosing other fields for them.
    """

    format: str
    file: DeckFile | None
    problems: tuple[Problem, ...] = ()
    others: DeckFile | None = None
    bad_rows: int = 0
    bad: tuple[Draft, ...] = ()
    is_table: bool = False
    unnamed: frozenset[CardId] = frozenset()
    media: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    placed: tuple[Placed, ...] = ()
    resting: frozenset[CardId] = frozenset()
    starred: frozenset[CardId] = frozenset()
    columns: tuple[Column, ...] = ()

    @property
    def refused(self) -> bool:
        """Say whether an error stands among the problems."""
        return self.file is None or any(each.level == Level.ERROR for each in self.problems)


class Problems:
    """The problems met so far, at most a readable number of them."""

    def __init__(self) -> None:
        self._found: list[Problem] = []
        self.errors = 0

    def add(
        self, code: str, place: str = "", level: Level = Level.ERROR, **data: str | float
    ) -> None:
        """Keep a problem; past the limit only errors of a new kind, yet all are counted."""
        self.errors += level == Level.ERROR
        if len(self._found) < limits.PROBLEMS or self._is_first_error(code, level):
            self._found.append(problem(code, place, level, **data))

    def warn(self, code: str, place: str = "", **data: str | float) -> None:
        """Keep a warning."""
        self.add(code, place, Level.WARNING, **data)

    def notice(self, code: str, place: str = "", **data: str | float) -> None:
        """Keep a notice."""
        self.add(code, place, Level.NOTICE, **data)

    def found(self) -> tuple[Problem, ...]:
        """Return what was met, in the order of the file."""
        return tuple(self._found)

    def refusal(self, format_name: str) -> "Reading":
        """Return the reading of a file that gives no deck, with what was met."""
        return Reading(format=format_name, file=None, problems=self.found())

    def _is_first_error(self, code: str, level: Level) -> bool:
        return level == Level.ERROR and all(each.code != code for each in self._found)


def decode(data: bytes, progress: Progress = unwatched, problems: Problems | None = None) -> str:
    """Return the text of a UTF-8 file with line ends made one kind.

    Raises FileRefused when it is too large, of another encoding, or holds control characters; where
    *problems* are given, these are left out and told, but for NUL, which no text has.
    """
    if len(data) > limits.FILE_BYTES:
        raise FileRefused([problem("file-too-large", limit=limits.FILE_BYTES // 2**20)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileRefused([problem("not-utf8", f"line {line}")]) from None
    text = one_line_end(text)
    cleaned: list[str] = []
    line = 1
    for piece in pieces(text, progress):
        if is_plain(piece):
            cleaned.append(piece)
        else:
            plain = _without_controls(piece, line, problems)
            cleaned.append(unicodedata.normalize("NFC", plain))
        line += piece.count("\n")
    return "".join(cleaned)


def _without_controls(piece: str, line: int, problems: Problems | None) -> str:
    number = line_with(CONTROLS if problems is None else _NUL, piece, line)
    if number:
        raise FileRefused([problem("control-character", f"line {number}")])
    if problems is None or CONTROLS.search(piece) is None:
        return piece
    for at, each in enumerate(piece.split("\n"), line):
        if CONTROLS.search(each):
            problems.warn("control-character", f"line {at}")
    return CONTROLS.sub("", piece)
