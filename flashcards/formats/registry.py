"""The formats of deck files, in the order in which a file is tried; what it holds decides.

A new format is one module and one line here: docs/adding-a-format.md.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import IO, Protocol

from flashcards.core.errors import FileRefused, Level, problem
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import (
    aiken,
    anki,
    ankitext,
    deckjson,
    deckmd,
    gift,
    limits,
    moodle,
    package,
    pasted,
    prose,
    table_csv,
    table_xlsx,
)
from flashcards.formats.archive import is_zip
from flashcards.formats.foreign import Foreign, ForeignNotes, Kind, kind_of
from flashcards.formats.reading import Reading

_MEBIBYTE = 2**20


class Reader(Protocol):
    """A module that reads one format."""

    @property
    def NAME(self) -> str:  # noqa: N802  # a constant of a module
        """The format's name in messages and JSON."""
        ...

    def sniff(self, head: bytes) -> bool:
        """Say whether a file is of this format; *head* is all of it."""
        ...

    def read(self, data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
        """Return the deck in *data*; *name* is the file's own, for decks without a title.

        *progress* is asked many times a second, and stops the reading by raising Cancelled.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One line of the registry: the reader, and how its files end.

    A format *by_ending* has no sure sign: files that end so are of it where no sure sign speaks.
    """

    reader: Reader
    endings: tuple[str, ...] = ()
    by_ending: bool = False


SURE: Sequence[Format] = (
    Format(reader=deckmd, endings=(".deck.md", ".md")),
    Format(reader=package, endings=(".deck",)),
    Format(reader=anki, endings=(".apkg", ".colpkg")),
    Format(reader=ankitext, endings=(".txt",)),
    Format(reader=table_xlsx, endings=(".xlsx", ".xlsm")),
    Format(reader=moodle, endings=(".xml",)),
    Format(reader=deckjson, endings=(".deck.json", ".json")),
    Format(reader=Foreign()),
)
"""Formats that begin with a sign of their own."""
LIKELY: Sequence[Format] = (
    Format(reader=gift, endings=(".gift",), by_ending=True),
    Format(reader=aiken, endings=(".aiken",), by_ending=True),
    Format(reader=pasted, endings=(".txt",)),
    Format(reader=ForeignNotes(), endings=(".md", ".yaml", ".yml"), by_ending=True),
    Format(reader=prose),
    Format(reader=table_csv, endings=(".csv", ".tsv", ".tab", ".txt"), by_ending=True),
)
"""Formats that plain text is like; asked last, the surest first."""
FORMATS: Sequence[Format] = (*SURE, *LIKELY)
_SIGN = 4
_PIECE = 4 * _MEBIBYTE
_PACKED = (".apkg", ".colpkg", ".deck", ".xlsx")
_UNSURE = (Kind.PACKAGE, Kind.CUT_OFF)


def read_path(path: Path, progress: Progress = unwatched) -> Reading:
    """Return what the file at *path* holds; no fault of a file raises."""
    try:
        data = content(path, progress)
    except FileRefused as refused:
        return Reading(format="", file=None, problems=refused.problems)
    return read(data, path.name, progress)


def read(data: bytes, name: str, progress: Progress = unwatched) -> Reading:
    """Return what a file of this content and *name* holds; no fault of it raises."""
    if not data.strip(b"\xef\xbb\xbf"):
        return _refusal("empty-file")
    found = format_of(data, name)
    if found is None:
        return _refusal("unknown-format")
    try:
        reading = found.reader.read(data, name, progress)
    except FileRefused as refused:
        return Reading(format=found.reader.NAME, file=None, problems=refused.problems)
    except MemoryError:
        return _refusal("too-large", limit=limits.UNPACKED_BYTES // _MEBIBYTE)
    return _with_ending(reading, found, name)


def read_table(path: Path, fields: Mapping[int, str], progress: Progress = unwatched) -> Reading:
    """Return what a table holds when *fields* says what its columns, from 0, are for.

    A field is one of table_columns.FIELDS, or option_a to option_j and why_a to why_j.
    """
    try:
        data = content(path, progress)
        table = table_xlsx if table_xlsx.sniff(data) else table_csv
        return table.read(data, path.name, progress, fields=fields)
    except FileRefused as refused:
        return Reading(format="", file=None, problems=refused.problems)


def format_of(data: bytes, name: str) -> Format | None:
    """Return the format of a file: by a sure sign in it, then by its ending, then by likeness."""
    folded = name.casefold()
    sure = next((each for each in SURE if each.reader.sniff(data)), None)
    if folded.endswith(_PACKED) and (sure is None or kind_of(data) in _UNSURE):
        return _by_ending(name, FORMATS)
    if sure is not None:
        return sure
    if folded.endswith((".deck.md", ".deck.json", ".json", ".xml")):
        return _by_ending(name, FORMATS)
    by_ending = _by_ending(name, [each for each in LIKELY if each.by_ending])
    if by_ending is not None and not folded.endswith((".md", ".txt")):
        return by_ending
    return next((each for each in LIKELY if each.reader.sniff(data)), None)


def content(path: Path, progress: Progress = unwatched) -> bytes:
    """Return the bytes of a regular file; raise FileRefused where there is none to read.

    What is no file is never opened: a pipe would wait for ever.
    """
    try:
        before = path.stat()
        if S_ISDIR(before.st_mode):
            raise FileRefused([problem("is-a-folder")])
        if not S_ISREG(before.st_mode):
            raise FileRefused([problem("not-a-file")])
        with path.open("rb") as opened:
            start = opened.read(_SIGN)
            most = limits.PACKAGE_BYTES if is_zip(start) else limits.FILE_BYTES
            data = _all_of(opened, start, most, before.st_size, progress)
            after = os.fstat(opened.fileno())
    except FileNotFoundError:
        raise FileRefused([problem("file-missing")]) from None
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or ""
        raise FileRefused([problem("file-unreadable", reason=reason)]) from error
    if len(data) > most:
        raise FileRefused([problem("file-too-large", limit=most // _MEBIBYTE)])
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise FileRefused([problem("file-changed")])
    return data


def _all_of(opened: IO[bytes], start: bytes, most: int, size: int, progress: Progress) -> bytes:
    """Return *start* and what follows it, a little beyond *most* where the file is larger."""
    pieces = [start]
    done = len(start)
    while done <= most and (piece := opened.read(_PIECE)):
        progress(done, size)
        pieces.append(piece)
        done += len(piece)
    return b"".join(pieces)


def _by_ending(name: str, formats: Sequence[Format]) -> Format | None:
    """Return the format that files of this name usually are."""
    folded = name.casefold()
    return next((each for each in formats if folded.endswith(each.endings or ("/",))), None)


def _with_ending(reading: Reading, found: Format, name: str) -> Reading:
    """Warn where a file is sound, yet its ending says something else."""
    is_known = any(name.casefold().endswith(each.endings or ("/",)) for each in FORMATS)
    if reading.refused or not is_known or not found.endings or found.by_ending:
        return reading
    if name.casefold().endswith((*found.endings, ".txt")):
        return reading
    told = problem("wrong-ending", "", Level.WARNING, ending=found.endings[0])
    return replace(reading, problems=(*reading.problems, told))


def _refusal(code: str, **data: str | float) -> Reading:
    return Reading(format="", file=None, problems=(problem(code, "", Level.ERROR, **data),))
