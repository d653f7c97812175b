"""A ``.deck`` package: a zip of deck.md or deck.json and a folder of pictures and sounds."""

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO

from flashcards.core.errors import FileRefused
from flashcards.core.model import DeckFile
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import deckjson, deckmd, deckmd_write, limits
from flashcards.formats.archive import Archive, names_in
from flashcards.formats.checks import is_file_name
from flashcards.formats.media import kept, media_of
from flashcards.formats.reading import Problems, Reading

NAME = "deck"
_FOLDER = "media/"
_DECKS = {"deck.md": deckmd.read, "deck.json": deckjson.read}
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def sniff(head: bytes) -> bool:
    """Say whether *head*, a file's bytes, is a deck package."""
    names = names_in(head)
    return any(name in names for name in _DECKS) and "[Content_Types].xml" not in names


def read(data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
    """Return the deck in the package with its pictures and sounds."""
    try:
        archive = Archive(data, progress)
        inside = next((each for each in _DECKS if each in archive), None)
        if inside is None:
            return _refusal("no-deck")
        problems = Problems()
        media = _media(archive, problems)
        data = archive.read(inside, limits.FILE_BYTES)
        reading = _DECKS[inside](data, name, progress, media)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    others = [each for each in archive if each != inside and not each.startswith(_FOLDER)]
    if others:
        problems.warn("extra-files", count=len(others), name=others[0][:60])
    wanted = named_media(reading.file) & set(media) if reading.file else set(media)
    media = kept(media, problems, wanted)
    found = replace(
        reading, format=NAME, problems=(*reading.problems, *problems.found()), media=media
    )
    return replace(found, file=None, media={}) if found.refused else found


def write(file: DeckFile, media: Mapping[str, bytes]) -> bytes:
    """Return the package of a deck; the same deck gives the same bytes."""
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(_member("deck.md"), deckmd_write.write(file))
        for name in sorted(media):
            packed.writestr(_member(_FOLDER + name), media[name])
    return whole.getvalue()


def named_media(file: DeckFile) -> frozenset[str]:
    """Return the names of the files that the cards of a deck show or list."""
    return frozenset(name for card in file.cards for name in media_of(card))


def _media(archive: Archive, problems: Problems) -> dict[str, bytes]:
    media: dict[str, bytes] = {}
    for path in archive:
        name = path.removeprefix(_FOLDER)
        if path.startswith(_FOLDER):
            if is_file_name(name):
                media[name] = archive.read(path, limits.MEDIA_BYTES)
            else:
                problems.add("unsafe-name", name=name[:60])
    return media


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _LONG_AGO)
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


def _refusal(code: str) -> Reading:
    problems = Problems()
    problems.add(code)
    return problems.refusal(NAME)
