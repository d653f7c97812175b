"""Going on from a copy: looked at first, then it takes the collection's place, or is merged in.

A copy is made ready beside the collection, checked and brought to this version, before anything is
asked; so what is shown is what will be, and what is decided cannot fail half way.
"""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.errors import (
    CollectionDamaged,
    CollectionError,
    CollectionTooNew,
    CollectionUnwritable,
    FileRefused,
    problem,
)
from flashcards.core.model import Day
from flashcards.core.progress import Progress, unwatched
from flashcards.services import copy_file, swapping
from flashcards.services.backups import Why, back_up, stamp
from flashcards.services.collection import Collection
from flashcards.services.door import Door
from flashcards.services.locking import locked
from flashcards.services.named_file import require_file
from flashcards.services.preferences import read_preferences, write_preferences
from flashcards.services.primers import OFFERED
from flashcards.services.reading import reading
from flashcards.store import branches, copies, database, history_sets, journal, let_go, migrations
from flashcards.store.copies import Difference
from flashcards.store.database import Connection

_WRITES_NO_EVENT = ""
_SQLITE = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A copy that was made ready: what it holds, and how it differs from the collection.

    *day* is the study day of its newest event; *last* the newest number of each device that the
    collection had when the two were compared, None where there was no collection to read.
    """

    source: Path
    waiting: Path
    wall: int
    answers: int
    cards: int
    day: Day | None
    difference: Difference
    last: Mapping[str, int] | None

    @property
    def is_fresh_here(self) -> bool:
        """Say whether nothing was answered in this collection yet: then nothing can be lost."""
        return not self.last


def make_ready(folder: Path, source: Path, now: Moment, progress: Progress = unwatched) -> Ready:
    """Bring the copy *source* beside the collection in *folder*, check it, and compare the two.

    Raises FileRefused for what is no sound copy, CollectionUnwritable where it does not fit, and
    Cancelled; then nothing is left of it.
    """
    require_file(source, "copy-not-ours")
    try:
        waiting = swapping.new_waiting(folder, stamp(now))
    except OSError as error:
        raise CollectionUnwritable(folder=str(folder), detail=error.strerror or "") from error
    try:
        with copies.built_as_ours():
            return _made_ready(folder, source, waiting, progress)
    except BaseException as error:
        swapping.discard(waiting)
        if isinstance(error, OSError):
            raise CollectionUnwritable(detail=error.strerror or "") from error
        if isinstance(error, CollectionDamaged):
            raise FileRefused([problem("copy-damaged-file")]) from error
        raise


def discard(ready: Ready) -> None:
    """Take away what was made ready: the collection goes on as it is."""
    swapping.discard(ready.waiting)


def secure(
    folder: Path, ready: Ready, now: Moment, progress: Progress = unwatched, *, keeps_answers: bool
) -> None:
    """Make the last copy of what will be replaced; add its answers to what comes, if so wished.

    Reads the collection only: work for another thread, before :func:`put_in_place`.
    """
    back_up(folder, Why.RESTORE, now, progress)
    if not keeps_answers:
        with _writing(ready.waiting / copy_file.COLLECTION) as door:
            spans = _beyond(ready.last or {}, history_sets.last_numbers(door.connection))
            door.write("restore", lambda transaction: let_go.note(transaction.connection, spans))
        return
    with reading(folder) as ours, _writing(ready.waiting / copy_file.COLLECTION) as door:
        incoming = [branches.of_collection(ours)]
        events = branches.lacking(door.connection, incoming, progress).events
        with database.stoppable(door.connection, progress):
            door.write("restore", lambda transaction: transaction.receive_all(events))


def put_in_place(collection: Collection, ready: Ready) -> Path:
    """Put the copy in the collection's place and return where the replaced files lie.

    The collection is a new device from then on. Raises CollectionUnwritable with all as it was, so
    also when something was answered since the two were compared.
    """
    if history_sets.last_numbers(collection.connection) != ready.last:
        raise CollectionUnwritable("collection-moved-on")
    replaced: list[Path] = []

    def swap() -> None:
        replaced.append(swapping.swap(collection.folder, ready.waiting))

    collection.replace(swap)
    return replaced[0]


def put_in_place_of_damaged(
    folder: Path, source: Path, now: Moment, progress: Progress = unwatched
) -> tuple[Ready, Path]:
    """Put a copy in the place of a collection that cannot be opened; it is kept like any other."""
    lock = locked(folder)
    try:
        ready = make_ready(folder, source, now, progress)
        return ready, swapping.swap(folder, ready.waiting)
    finally:
        lock.release()


def _beyond(ours: Mapping[str, int], theirs: Mapping[str, int]) -> let_go.Spans:
    """Return the numbers of each device that the collection has beyond those of the copy."""
    return {
        device: (theirs.get(device, 0) + 1, last)
        for device, last in ours.items()
        if last > theirs.get(device, 0)
    }


def _made_ready(folder: Path, source: Path, waiting: Path, progress: Progress) -> Ready:
    _bring(source, waiting, progress)
    there = waiting / copy_file.COLLECTION
    wall = _looked_at(there, progress) or int(source.stat().st_mtime * 1000)
    copies.forget_origin(there)
    with _writing(there, progress) as door:
        door.write("forget", lambda transaction: journal.forget(transaction.connection))
    _keep_what_is_of_this_computer(folder, waiting)
    with copies.opened(there) as theirs:
        held, newest = copies.holdings(theirs), copies.last_answer(theirs)
        last, difference = _compared(folder, theirs, progress)
    return Ready(
        source=source,
        waiting=waiting,
        wall=wall,
        answers=held["answers"],
        cards=held["cards"],
        day=newest,
        difference=difference,
        last=last,
    )


def _bring(source: Path, waiting: Path, progress: Progress) -> None:
    try:
        if copy_file.is_package(source):
            copy_file.unpack(source, waiting, progress)
            return
        with source.open("rb") as file:
            if file.read(len(_SQLITE)) != _SQLITE:
                raise FileRefused([problem("copy-not-ours")])
    except OSError as error:
        raise FileRefused([problem("file-unreadable", reason=error.strerror or "")]) from error
    copies.bring(source, waiting / copy_file.COLLECTION)


def _looked_at(there: Path, progress: Progress) -> int | None:
    """Return when the copy was made, as it says; FileRefused unless it is one, and sound."""
    try:
        with copies.opened(there) as connection:
            copies.refuse_unsound(connection, progress)
            wall = copies.about(connection).get("wall")
    except CollectionTooNew as error:
        raise FileRefused([problem("copy-too-new")]) from error
    except CollectionDamaged as error:
        code = "copy-not-ours" if error.code == "collection-foreign" else "copy-damaged-file"
        raise FileRefused([problem(code)]) from error
    return wall if isinstance(wall, int) else None


def _compared(
    folder: Path, theirs: Connection, progress: Progress
) -> tuple[Mapping[str, int] | None, Difference]:
    """Compare with the collection, if there is one that can be read."""
    try:
        with reading(folder) as ours:
            last = history_sets.last_numbers(ours)
            return last, copies.difference(ours, theirs, progress, beside=(OFFERED,))
    except CollectionError:
        return None, Difference()


def _keep_what_is_of_this_computer(folder: Path, waiting: Path) -> None:
    """Take look and language from the copy, but window and folders from here."""
    if not (waiting / copy_file.SETTINGS).exists():
        return
    ours, theirs = read_preferences(folder), read_preferences(waiting)
    taken = replace(
        ours,
        theme=theirs.theme,
        text_percent=theirs.text_percent,
        language=theirs.language,
        motion=theirs.motion,
        letters=theirs.letters,
        calm=theirs.calm,
    )
    write_preferences(waiting, taken)


@contextmanager
def _writing(path: Path, progress: Progress = unwatched) -> Generator[Door]:
    """Yield a door to a copy, brought to this version, through which only others' events come."""
    connection = database.open_writer(path)
    try:
        with database.translated(), database.stoppable(connection, progress):
            migrations.migrate(connection, lambda _version: None)
        yield Door(folder=path.parent, device=_WRITES_NO_EVENT, connection=connection)
    finally:
        connection.close()
