"""Anki's packages: which of the collections in the zip counts, and the list of media files."""

import json
import sys
from dataclasses import dataclass
from hashlib import sha1
from io import BytesIO
from typing import cast

from flashcards.core.errors import FileRefused, Level, problem
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import anki_wire, limits
from flashcards.formats.archive import Archive
from flashcards.formats.checks import is_file_name

if sys.version_info >= (3, 14):
    from compression.zstd import DecompressionParameter, ZstdError, ZstdFile
else:
    from backports.zstd import DecompressionParameter, ZstdError, ZstdFile

COLLECTIONS = {1: "collection.anki2", 2: "collection.anki21", 3: "collection.anki21b"}
NEWEST = 3
_META_BYTES = 4096
_MAP_BYTES = 64 * 2**20
_PIECE = 2**20
_HASHED = 2**25
_WINDOW_LOG = 27
_MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaEntry:
    """A media file as the list names it: the member of the zip, its name, its checksum if told."""

    member: str
    name: str
    sha1: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """An open package of version 1 to 3, with the media that it lists."""

    archive: Archive
    version: int
    media: tuple[MediaEntry, ...]
    strangers: tuple[str, ...] = ()
    progress: Progress = unwatched

    def collection(self) -> bytes:
        """Return the collection's database, unpacked anew each time."""
        name = COLLECTIONS[self.version]
        return _member(self.archive, name, self.version, limits.UNPACKED_BYTES, self.progress)

    def media_bytes(self, entry: MediaEntry) -> bytes | None:
        """Return a media file, or None where it is missing or not what the list says."""
        if entry.member not in self.archive:
            return None
        data = _member(self.archive, entry.member, self.version, limits.MEDIA_BYTES, self.progress)
        is_wrong = entry.sha1 and self._sha1(data) != entry.sha1
        return None if is_wrong else data

    def _sha1(self, data: bytes) -> bytes:
        found = sha1(usedforsecurity=False)
        for start in range(0, len(data), _HASHED):
            self.progress(0, 0)
            found.update(data[start : start + _HASHED])
        return found.digest()


def open_package(data: bytes, progress: Progress = unwatched) -> Package:
    """Return the package in *data*; raises FileRefused where it is none, newer, or unsafe."""
    archive = Archive(data, progress)
    version = _version(archive)
    name = COLLECTIONS[version]
    if name not in archive:
        raise _refused("no-collection")
    media = _media(archive, version)
    known = {"meta", "media", *COLLECTIONS.values(), *(entry.member for entry in media)}
    return Package(
        archive=archive,
        version=version,
        progress=progress,
        media=media,
        strangers=tuple(member for member in archive if member not in known),
    )


def _version(archive: Archive) -> int:
    if "meta" not in archive:
        return next((each for each in (2, 1) if COLLECTIONS[each] in archive), 1)
    try:
        version = anki_wire.number_of(archive.read("meta", _META_BYTES), 1)
    except ValueError as error:
        raise _refused("damaged", "meta") from error
    if version not in COLLECTIONS:
        raise _refused("newer-format", "meta")
    return version


def _member(
    archive: Archive, name: str, version: int, most: int, progress: Progress = unwatched
) -> bytes:
    data = archive.read(name, most)
    return unpacked(data, name, most, progress) if version == NEWEST else data


def unpacked(data: bytes, name: str, most: int, progress: Progress = unwatched) -> bytes:
    """Return what zstd packed, counted while it grows; refuse it damaged or past *most*."""
    parts: list[bytes] = []
    size = 0
    options = {int(DecompressionParameter.window_log_max): _WINDOW_LOG}
    try:
        with ZstdFile(BytesIO(data), options=options) as stream:
            while part := stream.read(_PIECE):
                progress(0, 0)
                size += len(part)
                if size > most:
                    raise _refused("too-large", name, limit=most // _MEBIBYTE)
                parts.append(part)
    except (ZstdError, EOFError, ValueError, OSError, MemoryError) as error:
        raise _refused("damaged", name) from error
    return b"".join(parts)


def _media(archive: Archive, version: int) -> tuple[MediaEntry, ...]:
    if "media" not in archive:
        return ()
    data = _member(archive, "media", version, _MAP_BYTES)
    try:
        entries = _wire_media(data) if version == NEWEST else _json_media(data)
    except (ValueError, RecursionError) as error:
        raise _refused("damaged", "media") from error
    if len(entries) > limits.MEMBERS:
        raise _refused("too-many-files", limit=limits.MEMBERS)
    for entry in entries:
        if not entry.member.isascii() or not entry.member.isdecimal():
            raise _refused("unsafe-name", name=_shown(entry.member))
        if not is_file_name(entry.name):
            raise _refused("unsafe-name", name=_shown(entry.name))
    return entries


def _wire_media(data: bytes) -> tuple[MediaEntry, ...]:
    entries: list[MediaEntry] = []
    for number, value in anki_wire.fields(data):
        if number == 1 and isinstance(value, bytes):
            parts = dict(anki_wire.fields(value))
            member = parts.get(255, len(entries))
            checksum = parts.get(3, b"")
            entries.append(
                MediaEntry(
                    member=str(member),
                    name=anki_wire.text_of(value, 1),
                    sha1=checksum if isinstance(checksum, bytes) else b"",
                )
            )
    return tuple(entries)


def _json_media(data: bytes) -> tuple[MediaEntry, ...]:
    found: object = json.loads(data or b"{}")
    if not isinstance(found, dict):
        raise ValueError("not a list of names")  # noqa: TRY004 - the caller refuses by ValueError
    entries: list[MediaEntry] = []
    for member, name in cast("dict[str, object]", found).items():
        if not isinstance(name, str):
            raise ValueError("a name that is no text")  # noqa: TRY004 - as above
        entries.append(MediaEntry(member=member, name=name))
    return tuple(entries)


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name)[:60]


def _refused(code: str, place: str = "", **data: str | int) -> FileRefused:
    return FileRefused([problem(code, place, Level.ERROR, **data)])
