"""What the commands that go on from a copy share: finding it, looking at it, telling of it."""

import argparse
import json
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from flashcards.cli.command import REFUSED
from flashcards.cli.opening import clock
from flashcards.cli.problem_lines import print_problems, problem_values
from flashcards.core.days import Moment, moment
from flashcards.core.errors import FileRefused
from flashcards.services import backups
from flashcards.services.collection import Collection
from flashcards.services.restoring import Ready, discard, make_ready
from flashcards.services.settings import settings_in


def add_copy(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that these commands share."""
    parser.add_argument(
        "copy", metavar="COPY", help="a file that was saved, or the name of one in backups"
    )
    parser.add_argument("--dry-run", action="store_true", help="look at the copy; change nothing")
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def copy_named(folder: Path, name: str) -> Path:
    """Return the file *name*, or the backup that is called so."""
    path = Path(name)
    there = backups.folder_of(folder) / f"{path.stem}.db"
    try:
        is_backup = path.name == name and not path.exists() and there.exists()
    except OSError:  # a name that no file can have: who reads it tells so
        return path
    return there if is_backup else path


def moment_of(collection: Collection) -> Moment:
    """Return this moment as the collection counts its days."""
    return moment(clock()(), settings_in(collection.connection).rollover)


@contextmanager
def looked_at(collection: Collection, copy: Path, now: Moment) -> Generator[Ready]:
    """Yield the copy made ready; what is left of it is taken away at the end."""
    ready = make_ready(collection.folder, copy, now)
    try:
        yield ready
    finally:
        discard(ready)


def ready_values(ready: Ready) -> dict[str, object]:
    """Return what a copy holds and how it differs, as JSON values."""
    found = ready.difference
    return {
        "file": str(ready.source),
        "outcome": "accept",
        "answers": ready.answers,
        "cards": ready.cards,
        "answers_only_here": found.our_answers,
        "answers_only_there": found.their_answers,
        "cards_only_here": found.our_cards,
        "cards_only_there": found.their_cards,
        "cards_changed": found.changed_cards,
        "decks_only_here": list(found.our_decks),
        "decks_only_there": list(found.their_decks),
        "settings_alike": found.are_settings_alike,
        "problems": [],
    }


def tell_refused(copy: Path, refused: FileRefused, as_json: bool, out: IO[str]) -> int:
    """Print why a copy was refused, and return the exit code."""
    if as_json:
        values = {"file": str(copy), "outcome": "refuse"}
        print(json.dumps({**values, "problems": problem_values(refused.problems)}), file=out)
    else:
        print_problems(copy, refused.problems, out)
    return REFUSED
