"""What a copy of the collection holds, and how it differs from the collection.

A copy may come from anywhere: it is opened as a stranger's file, which leaves nothing beside it.
"""

import json
import shutil
import sqlite3
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import Day, DeckId
from flashcards.core.progress import Progress, unwatched
from flashcards.store import backup, card_checks, facts, migrations
from flashcards.store.database import open_writer, patiently, stoppable, translated

Answers = set[tuple[object, ...]]
Content = dict[tuple[str, str], tuple[str, int]]
_ANSWERED = (
    "SELECT devices.device, seq, clock, wall, lower(deck_names.name), lower(names.card), part,"
    " grade FROM history JOIN devices ON devices.id = history.device"
    " JOIN names ON names.id = history.name JOIN deck_names ON deck_names.id = names.deck"
    " WHERE kind = 'answered'"
)
_VOIDED = (
    "SELECT json_extract(data, '$.device'), json_extract(data, '$.seq') FROM history"
    " WHERE kind = 'voided'"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What the collection and a copy hold that the other lacks.

    *ours* counts what only the collection has, *theirs* what only the copy has.
    """

    our_answers: int = 0
    their_answers: int = 0
    our_cards: int = 0
    their_cards: int = 0
    changed_cards: int = 0
    our_decks: tuple[DeckId, ...] = ()
    their_decks: tuple[DeckId, ...] = ()
    are_settings_alike: bool = True

    @property
    def is_same(self) -> bool:
        """Say whether one holds what the other does."""
        return self == Difference()


@contextmanager
def opened(path: Path) -> Generator[sqlite3.Connection]:
    """Yield a connection that reads a copy, and leaves no file beside it.

    Raises CollectionTooNew, or CollectionDamaged for a file that is not ours.
    """
    with translated():
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro&immutable=1",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
    try:
        with translated():
            for setting in ("query_only = ON", "trusted_schema = OFF", "cell_size_check = ON"):
                connection.execute(f"PRAGMA {setting}")
            if migrations.check(connection) == 0:
                raise CollectionDamaged("collection-foreign")
            yield connection
    finally:
        connection.close()


def bring(source: Path, target: Path) -> None:
    """Copy a collection file to *target*, with what still stands in a write-ahead log beside it."""
    log = source.with_name(f"{source.name}-wal")
    if not log.is_file() or not log.stat().st_size:
        shutil.copyfile(source, target)
        return
    try:
        _copy_pages(source, target)
    except sqlite3.DatabaseError:  # such as on a disk that SQLite cannot write its index to
        shutil.copyfile(source, target)
        shutil.copyfile(log, target.with_name(f"{target.name}-wal"))
        open_writer(target).close()


@contextmanager
def built_as_ours() -> Generator[None]:
    """Turn what rises where a file is sound for SQLite, but not built as ours, into damage."""
    try:
        yield
    except (sqlite3.OperationalError, *card_checks.NO_CARD) as error:
        raise CollectionDamaged("copy-unsound", detail=str(error)) from error


def refuse_unsound(connection: sqlite3.Connection, progress: Progress = unwatched) -> None:
    """Raise CollectionDamaged unless SQLite finds the file whole."""
    with translated():
        (found,) = patiently(connection, "PRAGMA integrity_check(1)", progress)
    if found != "ok":
        raise CollectionDamaged("copy-unsound", detail=found)


def about(connection: sqlite3.Connection) -> Mapping[str, object]:
    """Return what the copy tells of itself; empty for a file that was not made by a backup."""
    try:
        found: object = json.loads(facts.read(connection, backup.ABOUT) or "{}")
    except ValueError:
        return {}
    return cast("Mapping[str, object]", found) if isinstance(found, dict) else {}


def holdings(connection: sqlite3.Connection) -> Mapping[str, int]:
    """Return how many answers and cards a copy holds."""
    with translated():
        return backup.holdings(connection)


def last_answer(connection: sqlite3.Connection) -> Day | None:
    """Return the study day of the newest event, or None."""
    with translated():
        (day,) = connection.execute("SELECT max(day) FROM history").fetchone()
    return None if day is None else Day(day)


def difference(
    ours: sqlite3.Connection,
    theirs: sqlite3.Connection,
    progress: Progress = unwatched,
    *,
    beside: Sequence[str] = (),
) -> Difference:
    """Return what the collection and a copy hold that the other lacks.

    The settings *beside* are no choices, and passed over.
    """
    with translated(), stoppable(ours, progress), stoppable(theirs, progress):
        our_answers, their_answers = _only_in_each(
            _answers(ours, progress), _answers(theirs, progress), progress
        )
        our_cards, their_cards = _cards(ours), _cards(theirs)
        progress(0, 0)
        our_decks, their_decks = _decks(ours), _decks(theirs)
        alike = our_cards.keys() & their_cards.keys()
        return Difference(
            our_answers=our_answers,
            their_answers=their_answers,
            our_cards=len(our_cards.keys() - their_cards.keys()),
            their_cards=len(their_cards.keys() - our_cards.keys()),
            changed_cards=sum(our_cards[key] != their_cards[key] for key in alike),
            our_decks=tuple(our_decks[key] for key in sorted(our_decks.keys() - their_decks)),
            their_decks=tuple(their_decks[key] for key in sorted(their_decks.keys() - our_decks)),
            are_settings_alike=_settings(ours, beside) == _settings(theirs, beside),
        )


def forget_origin(path: Path) -> None:
    """Make a copy that is to be studied a new device, and no longer a backup."""
    with translated():
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute("DELETE FROM facts WHERE key IN ('device', ?)", (backup.ABOUT,))
        finally:
            connection.close()


def _copy_pages(source: Path, target: Path) -> None:
    reader = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
    try:
        writer = sqlite3.connect(target)
        try:
            reader.backup(writer)
        finally:
            writer.close()
    finally:
        reader.close()


def _only_in_each(ours: Answers, theirs: Answers, progress: Progress) -> tuple[int, int]:
    """Return how many keys are in one only, and in the other only."""
    both = len(ours & theirs)
    progress(0, 0)
    return len(ours) - both, len(theirs) - both


def _answers(connection: sqlite3.Connection, progress: Progress) -> Answers:
    """Return the answers that were not taken back, by what was answered when.

    Their device says nothing: histories that went on apart under one name are told apart so.
    """
    answered = {(device, seq): (seq, *what) for device, seq, *what in connection.execute(_ANSWERED)}
    progress(0, 0)
    for key in connection.execute(_VOIDED):
        answered.pop(key, None)
    progress(0, 0)
    return set(answered.values())


def _cards(connection: sqlite3.Connection) -> Content:
    rows = connection.execute(
        "SELECT lower(deck_names.name), lower(names.card), cards.status, cards.body FROM cards"
        " JOIN names ON names.id = cards.name JOIN deck_names ON deck_names.id = names.deck"
    )
    return {(deck, card): (status, hash(body)) for deck, card, status, body in rows}


def _decks(connection: sqlite3.Connection) -> dict[str, DeckId]:
    rows = connection.execute("SELECT name FROM decks JOIN deck_names ON deck_names.id = decks.id")
    return {name.lower(): DeckId(name) for (name,) in rows}


def _settings(connection: sqlite3.Connection, beside: Sequence[str]) -> dict[str, str]:
    rows = connection.execute("SELECT key, value FROM settings")
    return {key: value for key, value in rows if key not in beside}
