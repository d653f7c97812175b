"""The collection for those who only read it, also while another process writes."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from flashcards.core.errors import CollectionDamaged, CollectionUnwritable
from flashcards.services import earlier
from flashcards.services.locking import unreadable
from flashcards.store import database, migrations
from flashcards.store.database import Connection
from flashcards.store.layout import COLLECTION


@contextmanager
def reading(folder: Path) -> Generator[Connection]:
    """Yield a connection that only reads the collection in *folder*.

    It works while another process holds the collection for writing. Raises CollectionDamaged where
    the file is gone or holds nothing yet.
    """
    path = folder / COLLECTION
    if earlier.is_empty(path):
        raise CollectionDamaged(earlier.LOST)
    try:
        connection = database.open_reader(path)
    except CollectionUnwritable as error:
        raise unreadable(error, path) from error
    try:
        with database.translated():
            if migrations.check(connection) == 0:
                raise CollectionDamaged(earlier.LOST)
        yield connection
    finally:
        connection.close()


def is_ready(folder: Path) -> bool:
    """Say whether the collection can be read as it is; else a writer must set it up first.

    So it is where nothing is there yet, where an earlier version wrote the file, and where SQLite
    has to take back what a crash left half written.
    """
    try:
        with reading(folder) as connection:
            return migrations.check(connection) == migrations.NEWEST
    except CollectionUnwritable:  # a writer can do more, or says why not
        return False
    except CollectionDamaged as error:
        if error.code != earlier.LOST:
            raise
        return False
