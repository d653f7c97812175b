"""The pictures and sounds of an Anki package that its cards show."""

import unicodedata
from collections.abc import Mapping

from flashcards.core.progress import Progress
from flashcards.formats import limits, media
from flashcards.formats.anki_package import Package
from flashcards.formats.html_writer import picture_name
from flashcards.formats.reading import Problems


def read_media(
    package: Package, wanted: Mapping[str, str], problems: Problems, progress: Progress
) -> dict[str, bytes]:
    """Return the files that cards name, by the names they are kept under.

    *wanted* are the names in the notes and what they are called here.
    """
    names = {unicodedata.normalize("NFC", name): kept for name, kept in wanted.items()}
    files: dict[str, bytes] = {}
    odd: set[str] = set()
    missing = dict(names)
    for done, entry in enumerate(package.media):
        progress(done, len(package.media))
        name = unicodedata.normalize("NFC", entry.name)
        kept = names.get(name, picture_name(name))
        data = package.media_bytes(entry)
        missing.pop(name, None)
        if data is None:
            problems.warn("media-damaged", name=name[:60])
        elif kept in files:
            if files[kept] != data:
                problems.warn("name-clash", name=name[:60])
        elif name in names:
            files[kept] = data
        elif media.kind_of(data) == "" or media.pixels_of(data) > limits.PIXELS:
            files[kept] = data
            odd.add(kept)
    if package.strangers:
        problems.warn("extra-files", count=len(package.strangers), name=package.strangers[0][:60])
    for name in missing.values():
        problems.warn("media-missing", name=name[:60])
    there = {kept for kept in names.values() if kept in files}
    return media.kept(files, problems, there | odd)
