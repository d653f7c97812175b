"""What a sitting at the terminal does for the safety of the answers, as the window does."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from flashcards.cli.opening import clock
from flashcards.core.days import moment
from flashcards.core.errors import CollectionError
from flashcards.services.collection import Collection
from flashcards.services.preferences import read_preferences
from flashcards.services.safekeeping import keep_log, keep_safe
from flashcards.services.settings import settings_in
from flashcards.words.errors import error_text


@contextmanager
def kept_safe(collection: Collection, out: IO[str]) -> Generator[None]:
    """Make the copy of this start where one is due, and bring the log up to date at the end.

    So the log is after Ctrl+C too. What cannot be kept is told, and keeps nobody from studying.
    """
    _copy(collection, out)
    try:
        yield
    finally:
        try:
            keep_log(collection.folder)
        except CollectionError as error:
            print(error_text(error), file=out)


def _copy(collection: Collection, out: IO[str]) -> None:
    second = read_preferences(collection.folder).second_folder
    now = moment(clock()(), settings_in(collection.connection).rollover)
    try:
        kept = keep_safe(collection.folder, now, Path(second) if second else None)
    except CollectionError as error:
        print(error_text(error), file=out)
        return
    if kept.trouble is not None:
        print(error_text(kept.trouble), file=out)
