"""What copies and the monthly log still hold whole, to fill what a collection lacks."""

from collections.abc import Collection, Generator, Iterator
from contextlib import suppress
from pathlib import Path

from flashcards.core.errors import CollectionError, FileRefused
from flashcards.core.model import Event
from flashcards.services.backups import backups, folder_of
from flashcards.services.history_files import event_of_line
from flashcards.store import checks, copies, history
from flashcards.store.database import Connection
from flashcards.store.spare import Spare


def spare_events(folder: Path) -> Iterator[Event]:
    """Yield the events of the monthly log, then those of the copies, the newest first."""
    for path in sorted((folder / "history").glob("*.jsonl")):
        yield from of_log(path)
    for each in backups(folder_of(folder)):
        if each.is_checked:  # others may be another learner's
            yield from of_copy(each.path)


def of_log(path: Path) -> Iterator[Event]:
    """Yield the events of one file of the log; a line that is torn is passed over."""
    try:
        with path.open("rb") as file:
            for line in file:
                try:
                    yield event_of_line(line)
                except (ValueError, RecursionError):
                    continue
    except (OSError, FileRefused):
        return


def spare(folder: Path, devices: Collection[str]) -> Spare:
    """Return all that the copies and the log in *folder* hold, for a repair."""
    return Spare(
        events=lambda: spare_events(folder), copies=lambda: opened_copies(folder), devices=devices
    )


def opened_copies(folder: Path) -> Generator[Connection]:
    """Yield connections that read the copies made and checked here, the newest first."""
    for each in backups(folder_of(folder)):
        if not each.is_checked:
            continue
        with (
            suppress(CollectionError),
            copies.opened(each.path) as connection,
            checks.lenient(connection),
        ):
            yield connection


def of_copy(path: Path) -> Iterator[Event]:
    """Yield the events of a copy of the collection, as far as it can be read."""
    try:
        with copies.opened(path) as connection, copies.built_as_ours(), checks.lenient(connection):
            yield from history.whole(connection)
    except CollectionError:
        return
