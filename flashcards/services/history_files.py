"""The history as a file of JSON lines: written whole, taken in as a union, in any order."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.errors import CollectionUnwritable, FileRefused, Problem, problem
from flashcards.core.lines import from_line, to_line
from flashcards.core.model import Event
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import limits
from flashcards.services.backups import copy_before_import
from flashcards.services.collection import Collection
from flashcards.services.door import Written
from flashcards.services.named_file import require_file
from flashcards.store import branches, database, history, journal
from flashcards.store.backup import sync
from flashcards.store.database import Connection
from flashcards.store.transaction import Transaction

_LINE_BYTES = 100_000
_LAST_DAY = 3_652_059
_LARGEST = 2**53
_TOLD_EVERY = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What a file of history brought: new events, and those that were here already.

    *apart* counts the new ones that came in under a name of their own, as others here bear their
    device and number.
    """

    added: int
    known: int
    apart: int = 0
    written: Written | None = None
    copy: Path | None = None


def export_history(connection: Connection, path: Path, progress: Progress = unwatched) -> int:
    """Write every event to *path*, one a line, and return how many; an older file is replaced.

    The file appears only when it is whole. Raises CollectionUnwritable when it cannot be written.
    """
    temporary = path.with_name(path.name + ".tmp")
    count = 0
    try:
        try:
            with temporary.open("w", encoding="utf-8", newline="\n") as file:
                for count, event in enumerate(history.everything(connection), 1):
                    if count % _TOLD_EVERY == 0:
                        progress(count, 0)
                    file.write(to_line(event) + "\n")
            sync(temporary)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise CollectionUnwritable("file-unwritable", detail=error.strerror or "") from error
    return count


def read_history(path: Path, progress: Progress = unwatched) -> list[Event]:
    """Return the events in a file of JSON lines; raise FileRefused when a line is not one."""
    problems: list[Problem] = []
    events: list[Event] = []
    for number, line in _lines(path):
        if number % _TOLD_EVERY == 0:
            progress(number, 0)
        try:
            events.append(event_of_line(line))
        except (ValueError, RecursionError):
            problems.append(problem("history-line", f"line {number}"))
            if len(problems) == limits.PROBLEMS:
                break
    if problems:
        raise FileRefused(problems)
    return events


def import_history(
    collection: Collection, path: Path, now: Moment, progress: Progress = unwatched
) -> TakenIn:
    """Add the events of a file that the history lacks; a copy first, and undone like an import."""
    events = read_history(path, progress)
    found = branches.lacking(collection.connection, branches.of_events(events), progress)
    fresh = found.events
    if not fresh:
        return TakenIn(added=0, known=len(events))
    copy = copy_before_import(collection.folder, now, progress)

    def work(transaction: Transaction) -> None:
        transaction.receive_all(fresh)

    with database.stoppable(collection.connection, progress):
        _, written = collection.door.write(journal.IMPORT, work, {"history": path.name})
    collection.note(written)
    return TakenIn(
        added=len(fresh),
        known=len(events) - len(fresh),
        apart=found.apart,
        written=written,
        copy=copy,
    )


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    require_file(path)
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(_LINE_BYTES):
                number += 1
                if line.strip():
                    yield number, line
    except OSError as error:
        raise FileRefused([problem("file-unreadable", reason=error.strerror or "")]) from error


def event_of_line(line: bytes) -> Event:
    """Return the event of a line; ValueError for what is none, or cannot be true."""
    event = from_line(line.decode("utf-8"))
    json.dumps(dict(event.data), allow_nan=False)
    to_line(event).encode()
    days = [event.day, *(event.get(key) for key in ("due", "until"))]
    numbers = [event.seq, event.clock, event.wall, event.milliseconds or 0, event.part, event.zone]
    numbers += [value for _, value in event.data if isinstance(value, int)]
    if any(abs(number) >= _LARGEST for number in numbers):
        raise ValueError("a number that large")
    if any(isinstance(day, int) and not 0 < day <= _LAST_DAY for day in days):
        raise ValueError("a day that no calendar has")
    if event.seq < 1 or not event.device or not event.deck or not event.card:
        raise ValueError("an event without its key")
    return event
