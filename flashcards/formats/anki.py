"""Anki's packages ``.apkg`` and ``.colpkg``, in the three forms that Anki has written: reading."""

from dataclasses import replace

from flashcards.core.errors import FileRefused
from flashcards.core.model import DeckFile
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import foreign_sqlite
from flashcards.formats.anki_media import read_media
from flashcards.formats.anki_notes import Notes
from flashcards.formats.anki_own import MEMBER, own_deck
from flashcards.formats.anki_package import COLLECTIONS, open_package
from flashcards.formats.archive import is_zip, names_in
from flashcards.formats.reading import Problems, Reading

NAME = "anki"
_HEAD = 65_536


def sniff(head: bytes) -> bool:
    """Say whether *head*, a file's bytes, is a package with a collection of Anki."""
    if not is_zip(head):
        return False
    if names := names_in(head):
        return not names.isdisjoint({*COLLECTIONS.values(), "meta"}) and "deck.md" not in names
    return b"collection.anki2" in head[:_HEAD]


def read(data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
    """Return the cards of a package, with media and, for those who ask for it, progress."""
    problems = Problems()
    try:
        package = open_package(data, progress)
        own = own_deck(package, progress)
        with foreign_sqlite.opened(package.collection(), progress) as database:
            found = Notes(database, problems, progress, own).read(name)
        if package.version == 1 and found.is_placeholder:
            problems.add("placeholder")
            return problems.refusal(NAME)
        if own is not None:
            strangers = tuple(each for each in package.strangers if each != MEMBER)
            package = replace(package, strangers=strangers)
        media = read_media(package, found.media, problems, progress)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=(*problems.found(), *refused.problems))
    if not found.cards and not problems.errors:
        problems.add("no-notes")
    if problems.errors:
        return problems.refusal(NAME)
    file = DeckFile(
        deck=own.deck if own else found.tree.deck,
        cards=tuple(found.cards),
        places=tuple(found.places),
    )
    return Reading(
        format=NAME,
        file=file,
        problems=problems.found(),
        media=media,
        placed=tuple(found.placed),
        resting=frozenset(found.resting),
        starred=frozenset(found.starred),
    )
