"""A copy of everything in one file: a zip package of the collection, its media and settings.

A manifest names each member with its size and checksum. The file appears only when it was read
back whole; a file from elsewhere is measured while it is read, and nothing in it is believed.
"""

import json
import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from flashcards.core.errors import CollectionUnwritable, FileRefused, problem
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import limits
from flashcards.formats.checks import is_file_name
from flashcards.store.backup import put_in_place

ENDING = ".flashcards"
COLLECTION, SETTINGS, MEDIA = "collection.db", "settings.ini", "media"
MANIFEST = "manifest.json"
_FORMAT, _VERSION = "flashcards-copy", 1
_LARGEST = 4 * 1024**3
_MANIFEST_BYTES = 16 * 1024**2
_SETTINGS_BYTES = 1024**2
_PIECE = 1 << 20
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    KeyError,
    RuntimeError,
)
_PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_OWN_ONLY = 0o600
"""Who may read a copy: the person alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file of the package: its size in bytes and its CRC-32."""

    size: int
    crc: int


Files = Mapping[str, Path]
"""What goes into a package: the name of each member, and the file it is made of."""


def files_of(folder: Path, collection: Path) -> Files:
    """Return what a copy of *folder* holds, the *collection* being a verified copy of its own.

    What lies among the media by a name that no deck can give, or twice but for capitals, stays out:
    a copy that held it would not be opened anywhere.
    """
    found = {COLLECTION: collection}
    if (folder / SETTINGS).is_file():
        found[SETTINGS] = folder / SETTINGS
    taken: set[str] = set()
    for path in sorted((folder / MEDIA).glob("*/*"), reverse=True):  # small letters first
        name = f"{MEDIA}/{path.parent.name}/{path.name}"
        if _is_known_name(name) and name.casefold() not in taken and path.is_file():
            taken.add(name.casefold())
            found[name] = path
    return found


def write_copy(
    target: Path, files: Files, about: Mapping[str, object], progress: Progress = unwatched
) -> None:
    """Write *files* to *target*, which appears only when it was read back whole.

    Raises CollectionUnwritable where it cannot be written, and leaves an older file as it is.
    """
    temporary = target.with_name(f"{target.name}.tmp")
    total = sum(path.stat().st_size for path in files.values())
    if total > _LARGEST or len(files) >= limits.MEMBERS:
        raise CollectionUnwritable("copy-beyond-limit", limit=_LARGEST // 1024**3)
    told = _Told(2 * total, progress)
    try:
        try:
            _write(temporary, files, about, told)
            _verify(temporary, told)
            put_in_place(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
    except (OSError, *_DAMAGED) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise CollectionUnwritable("file-unwritable", detail=detail) from error


def is_package(path: Path) -> bool:
    """Say whether the file begins as a package does."""
    with path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"


def unpack(path: Path, into: Path, progress: Progress = unwatched) -> None:
    """Write the members of a package below the folder *into*; raise FileRefused unless all is well.

    *into* may hold some of them then.
    """
    try:
        with zipfile.ZipFile(path) as package:
            members = _manifest(package)
            _refuse_strange(package, members)
            total = sum(each.size for each in members.values())
            if total > shutil.disk_usage(into).free:
                raise CollectionUnwritable("disk-too-full", detail=f"{total // 1024**2} MB")
            told = _Told(total, progress)
            for name, member in members.items():
                there = into / name
                there.parent.mkdir(parents=True, exist_ok=True)
                with there.open("xb") as file:
                    _copy_member(package, name, member, file, told)
    except _DAMAGED as error:
        raise FileRefused([problem("copy-damaged-file")]) from error


class _Told:
    """Tells how many of all bytes are done."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = 0, max(1, total // _PIECE), progress
        progress(0, self._total)

    def move(self, size: int) -> None:
        self._done += size
        self._progress(min(self._total, self._done // _PIECE), self._total)


def _write(path: Path, files: Files, about: Mapping[str, object], told: _Told) -> None:
    members: dict[str, Mapping[str, int]] = {}
    path.touch(_OWN_ONLY)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, source in files.items():
            entry = zipfile.ZipInfo(name)  # without the times of the files: they say nothing here
            entry.external_attr = _OWN_ONLY << 16
            is_packed = name.startswith(f"{MEDIA}/")  # pictures and sounds are so already
            entry.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
            with source.open("rb") as file, package.open(entry, "w", force_zip64=True) as member:
                size, crc = 0, 0
                for piece in _pieces(file):
                    member.write(piece)
                    size, crc = size + len(piece), zlib.crc32(piece, crc)
                    told.move(len(piece))
            members[name] = {"bytes": size, "crc32": crc}
        manifest = {"format": _FORMAT, "version": _VERSION, **about, "files": members}
        package.writestr(MANIFEST, json.dumps(manifest, indent=1))


def _verify(path: Path, told: _Told) -> None:
    with zipfile.ZipFile(path) as package:
        members = _manifest(package)
        _refuse_strange(package, members)
        for name, member in members.items():
            _copy_member(package, name, member, None, told)


def _manifest(package: zipfile.ZipFile) -> dict[str, Member]:
    """Return the members that the manifest names; ValueError or FileRefused when it is none."""
    if MANIFEST not in package.namelist():
        raise FileRefused([problem("copy-not-ours")])
    if any(each.compress_type not in _PACKINGS for each in package.infolist()):
        raise ValueError("packed in a way that no copy is")
    with package.open(MANIFEST) as file:
        text = file.read(_MANIFEST_BYTES + 1)
    if len(text) > _MANIFEST_BYTES:
        raise ValueError("a manifest that large")
    found: object = json.loads(text)
    if not isinstance(found, dict):
        raise FileRefused([problem("copy-not-ours")])
    fields = cast("Mapping[str, object]", found)
    if fields.get("format") != _FORMAT:
        raise FileRefused([problem("copy-not-ours")])
    if fields.get("version") != _VERSION:
        raise FileRefused([problem("copy-too-new")])
    files = cast("Mapping[str, Mapping[str, object]]", fields.get("files"))
    if not isinstance(files, dict) or COLLECTION not in files:
        raise ValueError("a manifest without files")
    return {name: _member(each) for name, each in files.items()}


def _member(fields: object) -> Member:
    found = cast("Mapping[str, object]", fields if isinstance(fields, dict) else {})
    size, crc = found["bytes"], found["crc32"]
    if not isinstance(size, int) or not isinstance(crc, int) or size < 0:
        raise ValueError("a member without size and checksum")
    return Member(size=size, crc=crc)


def _refuse_strange(package: zipfile.ZipFile, members: Mapping[str, Member]) -> None:
    """Refuse a package that holds other files than a copy does, or more than one can."""
    names = package.namelist()
    if len(names) > limits.MEMBERS or sorted(names) != sorted([*members, MANIFEST]):
        raise ValueError("other members than the manifest names")
    if len({name.casefold() for name in names}) < len(names):
        raise ValueError("two names that are one file on some systems")
    for name in members:
        if not _is_known_name(name):
            raise FileRefused([problem("copy-strange-file", name=_shown(name))])
    total = sum(member.size for member in members.values())
    if SETTINGS in members and members[SETTINGS].size > _SETTINGS_BYTES:
        raise ValueError("settings that large")
    if total > _LARGEST:
        raise FileRefused([problem("copy-too-large", limit=_LARGEST // 1024**2)])


def _is_known_name(name: str) -> bool:
    if name in {COLLECTION, SETTINGS}:
        return True
    parts = name.split("/")
    return len(parts) == 3 and parts[0] == MEDIA and all(map(is_file_name, parts[1:]))


def _copy_member(
    package: zipfile.ZipFile, name: str, member: Member, target: IO[bytes] | None, told: _Told
) -> None:
    """Read a member to *target*; ValueError as soon as it is not what the manifest says."""
    size, crc = 0, 0
    with package.open(name) as source:
        for piece in _pieces(source):
            size, crc = size + len(piece), zlib.crc32(piece, crc)
            if size > member.size:
                raise ValueError("more than the manifest says")
            if target is not None:
                target.write(piece)
            told.move(len(piece))
    if (size, crc) != (member.size, member.crc):
        raise ValueError("not what the manifest says")


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        yield piece


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name)[:60]
