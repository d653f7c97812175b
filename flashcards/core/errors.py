"""The exception tree.

FlashcardsError            what the user can mend; carries a code and data, never a sentence
├── FileRefused            a file that cannot be taken in; carries its problems
├── CollectionError        the collection cannot be opened or written
│   ├── CollectionBusy     another writer holds it
│   ├── CollectionTooNew   written by a newer version
│   ├── CollectionDamaged  SQLite found it malformed, or it is gone
│   └── CollectionUnwritable  no permission, read-only, disk full, folder gone
├── WrongUse               the command line was not understood
└── Cancelled              the user stopped a long job

What these mean in words stands in words.py.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How much a problem weighs: an error refuses, a warning asks, a notice informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class Problem(NamedTuple):
    """Something to say about a file: *place* is where ("line 77"), *data* fills the sentence."""

    code: str
    place: str = ""
    level: Level = Level.ERROR
    data: tuple[tuple[str, str | int | float], ...] = ()


def problem(code: str, place: str = "", level: Level = Level.ERROR, **data: str | float) -> Problem:
    """Return a problem with its data given by name."""
    return Problem(code=code, place=place, level=level, data=tuple(data.items()))


class FlashcardsError(Exception):
    """What the user can mend: a code, and the data that its sentence needs."""

    code = "error"

    def __init__(self, code: str = "", **data: str | float) -> None:
        super().__init__(code or self.code, data)
        self.code = code or self.code
        self.data: dict[str, str | int | float] = dict(data)


class FileRefused(FlashcardsError):
    """A file was not taken in; nothing was changed."""

    code = "file-refused"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(self.code)
        self.problems = tuple(problems)


class CollectionError(FlashcardsError):
    """The collection cannot be opened or written."""

    code = "collection"


class CollectionBusy(CollectionError):
    """Another writer holds the collection."""

    code = "collection-busy"


class CollectionTooNew(CollectionError):
    """The collection was written by a newer version of the program."""

    code = "collection-too-new"


class CollectionDamaged(CollectionError):
    """The collection file is not what SQLite wrote, or it is lost."""

    code = "collection-damaged"


class CollectionUnwritable(CollectionError):
    """The collection cannot be written: no permission, full disk, folder gone."""

    code = "collection-unwritable"


class WrongUse(FlashcardsError):
    """The command line was not understood."""

    code = "wrong-use"


class Cancelled(FlashcardsError):
    """The user stopped a long job; what it did is rolled back."""

    code = "cancelled"
