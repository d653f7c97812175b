"""Zip packages from strangers: members are counted while they are read, and never extracted."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO

from flashcards.core.errors import FileRefused, Level, problem
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import limits
from flashcards.formats.checks import is_path_safe

_START = b"PK\x03\x04"
_PIECE = 1 << 20
_MEBIBYTE = 2**20
_KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LINK = 0o120000


def is_zip(data: bytes) -> bool:
    """Say whether *data* begins as a zip package does."""
    return data.startswith(_START)


def names_in(data: bytes) -> frozenset[str]:
    """Return the names of the members, which may yet be unreadable; none if it is no zip."""
    if not is_zip(data):
        return frozenset()
    try:
        with zipfile.ZipFile(BytesIO(data)) as opened:
            return frozenset(opened.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return frozenset()


class Archive:
    """An open package whose members have been looked at: names, number, ways of packing.

    Raises FileRefused when it is cut off, or when a member could not be read safely.
    """

    def __init__(self, data: bytes, progress: Progress = unwatched) -> None:
        self._progress = progress
        self._left = limits.UNPACKED_BYTES
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise _refused("not-a-package") from error
        self._members = self._checked()

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def read(self, name: str, most: int = limits.UNPACKED_BYTES) -> bytes:
        """Return a member's bytes; refuse it past *most*, or when the whole grows too large."""
        pieces: list[bytes] = []
        size = 0
        for piece in self._pieces(name):
            size += len(piece)
            self._left -= len(piece)
            if size > most or self._left < 0:
                most = most if size > most else limits.UNPACKED_BYTES
                raise _refused("too-large", name, limit=most // _MEBIBYTE)
            pieces.append(piece)
        return b"".join(pieces)

    def _pieces(self, name: str) -> Iterator[bytes]:
        try:
            with self._zip.open(self._members[name]) as member:
                while piece := member.read(_PIECE):
                    self._progress(0, 0)
                    yield piece
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError) as error:
            raise _refused("damaged", name) from error
        except (NotImplementedError, RuntimeError) as error:
            raise _refused("unsupported-packing", name) from error

    def _checked(self) -> Mapping[str, zipfile.ZipInfo]:
        found = self._zip.infolist()
        if len(found) > limits.MEMBERS:
            raise _refused("too-many-files", limit=limits.MEMBERS)
        members: dict[str, zipfile.ZipInfo] = {}
        folded: set[str] = set()
        for member in found:
            name = member.orig_filename
            if not is_path_safe(name) or (member.external_attr >> 16) & 0o170000 == _LINK:
                raise _refused("unsafe-name", name=_shown(name))
            if name.casefold() in folded:
                raise _refused("member-twice", name=_shown(name))
            if member.compress_type not in _KNOWN or member.flag_bits & 1:
                raise _refused("unsupported-packing", _shown(name))
            folded.add(name.casefold())
            if not member.is_dir():
                members[name] = member
        return members


def _refused(code: str, place: str = "", **data: str | int) -> FileRefused:
    return FileRefused([problem(code, place, Level.ERROR, **data)])


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name)[:60]
