"""Opening the collection for a command: in which folder, at what time, for reading or writing."""

import argparse
import os
import random
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from flashcards.services.clock import Clock, clock_from
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.places import NOW, data_folder
from flashcards.services.reading import is_ready, reading
from flashcards.store.database import Connection


def folder_of(arguments: argparse.Namespace) -> Path:
    """Return the data folder that the command was given, or the usual one."""
    return data_folder(getattr(arguments, "data_dir", None))


def clock() -> Clock:
    """Return the clock of this run: the system's, or the one FLASHCARDS_NOW holds still."""
    return clock_from(os.environ.get(NOW))


@contextmanager
def writing(arguments: argparse.Namespace) -> Generator[Collection]:
    """Yield the collection, with the bundled decks in it, locked for this command."""
    with Collection(folder_of(arguments), random.SystemRandom()) as collection:
        install_bundled(collection)
        yield collection


@contextmanager
def reading_only(arguments: argparse.Namespace) -> Generator[Connection]:
    """Yield a connection that reads, also while the window is open; set it up first if need be."""
    folder = folder_of(arguments)
    if not is_ready(folder):
        with writing(arguments):
            pass
    with reading(folder) as connection:
        yield connection
