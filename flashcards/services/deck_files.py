"""A deck of the collection as a file: its cards, its pictures and sounds, and its progress."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from flashcards.core.errors import CollectionUnwritable, FileRefused, problem
from flashcards.core.model import AnyCard, CardId, DeckFile, DeckId, Status
from flashcards.core.progress import Progress, unwatched
from flashcards.formats.reading import Placed
from flashcards.services.media_files import folder_of
from flashcards.store import queries
from flashcards.store.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A deck on its way into a file; progress is for formats of other study programs."""

    file: DeckFile
    media: Mapping[str, bytes]
    placed: tuple[Placed, ...] = ()
    resting: frozenset[CardId] = frozenset()
    starred: frozenset[CardId] = frozenset()


Writer = Callable[[Export], bytes]


def export_deck(connection: Connection, folder: Path, deck: DeckId, path: Path) -> Export:
    """Write a deck of the collection in *folder* to *path*; the ending says in what format.

    The file appears only when it is whole. Raises FileRefused for a deck that is not there or an
    ending that no format has, CollectionUnwritable when the file cannot be written.
    """
    write = writer_for(path)
    found = exported(connection, folder, deck)
    write_whole(path, write(found))
    return found


def exported(
    connection: Connection, folder: Path, identity: DeckId, progress: Progress = unwatched
) -> Export:
    """Return a deck as a file holds it, without retired cards; raise FileRefused without one."""
    from flashcards.formats.package import named_media

    record = queries.deck(connection, identity)
    if record is None:
        raise FileRefused([problem("deck-unknown", deck=identity)])
    cards: list[AnyCard] = []
    for each in queries.cards_of_deck(connection, identity):
        progress(0, 0)
        cards.append(each.card)
    active = tuple(card for card in cards if card.status != Status.RETIRED)
    file = DeckFile(deck=record.deck, cards=active)
    media = folder_of(folder, identity)
    there = [name for name in sorted(named_media(file)) if (media / name).is_file()]
    marks = queries.marked_cards(connection, identity)
    return Export(
        file=file,
        media={name: (media / name).read_bytes() for name in there},
        placed=_placed(connection, identity, {card.id.casefold(): card.id for card in active}),
        resting=marks.resting,
        starred=marks.starred,
    )


def writer_for(path: Path) -> Writer:
    """Return what writes files that end like *path*; raise FileRefused when nothing does."""
    name = path.name.casefold()
    for ending, load in _WRITERS.items():
        if name.endswith(ending):
            return load()
    raise FileRefused([problem("ending-unknown", name=path.name, endings=", ".join(_WRITERS))])


def _deckmd() -> Writer:
    from flashcards.formats import deckmd_write

    return lambda export: deckmd_write.write(export.file)


def _deckjson() -> Writer:
    from flashcards.formats import deckjson

    return lambda export: deckjson.write(export.file)


def _package() -> Writer:
    from flashcards.formats import package

    return lambda export: package.write(export.file, export.media)


def _csv() -> Writer:
    from flashcards.formats import table_csv

    return lambda export: table_csv.write(export.file)


def _xlsx() -> Writer:
    from flashcards.formats import table_xlsx_write

    return lambda export: table_xlsx_write.write(export.file)


def _gift() -> Writer:
    from flashcards.formats import gift_write

    return lambda export: gift_write.write(export.file)


def _anki() -> Writer:
    from flashcards.formats import anki_write

    return lambda export: anki_write.write(
        export.file, export.media, export.placed, export.resting, export.starred
    )


_WRITERS: Mapping[str, Callable[[], Writer]] = {
    ".deck.md": _deckmd,
    ".md": _deckmd,
    ".json": _deckjson,
    ".deck": _package,
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".gift": _gift,
    ".apkg": _anki,
}
"""By ending; each is imported when it is used."""


def _placed(
    connection: Connection, deck: DeckId, active: Mapping[str, CardId]
) -> tuple[Placed, ...]:
    """Return what SM-2 knows of the parts of the deck's own cards."""
    placed: list[Placed] = []
    for card, part, memory in queries.memories(connection, deck):
        if (key := card.casefold()) in active:
            placed.append(
                Placed(
                    card=active[key],
                    part=part,
                    repetition=memory.repetition,
                    interval=memory.interval,
                    easiness=memory.easiness,
                    due=memory.due,
                    lapses=memory.lapses,
                )
            )
    return tuple(placed)


def not_the_same(source: Path, target: Path) -> None:
    """Raise FileRefused where writing *target* would replace *source*, by whatever name."""
    try:
        is_same = target.samefile(source)
    except OSError:
        return
    if is_same:
        raise FileRefused([problem("same-file", name=target.name)])


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that appears only when it is whole; raise CollectionUnwritable if it cannot."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        try:
            with temporary.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise CollectionUnwritable("file-unwritable", detail=error.strerror or "") from error
