"""flashcards import FILE…: take decks in, or update them, without losing progress."""

import argparse
import json
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.cli.opening import clock, reading_only, writing
from flashcards.cli.problem_lines import print_problems, problem_values
from flashcards.core.days import moment
from flashcards.core.errors import FileRefused, Level, Problem, WrongUse
from flashcards.core.merge import Fate
from flashcards.core.model import DeckId
from flashcards.formats import registry
from flashcards.formats.reading import Reading
from flashcards.services.checking import Outcome
from flashcards.services.collection import Collection
from flashcards.services.deck_files import not_the_same
from flashcards.services.id_copies import lacks_ids, write_copy
from flashcards.services.import_plan import Choices, ImportPlan
from flashcards.services.importing import import_plan
from flashcards.services.settings import settings_in
from flashcards.services.transfer import plan
from flashcards.services.updates import bundled_files, is_news
from flashcards.store.database import Connection
from flashcards.words.transfer import (
    copied_text,
    dry_text,
    ids_hint,
    no_news_text,
    plan_text,
    undo_hint,
)

SUMMARY: str = "take decks in, or update them; progress stays"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="a deck file")
    parser.add_argument(
        "--bundled", action="store_true", help="what this version of the program brings"
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")
    parser.add_argument("--with-progress", action="store_true", help="take progress along (Anki)")
    parser.add_argument("--skip-bad-rows", action="store_true", help="leave out rows with errors")
    parser.add_argument("--into", metavar="DECK", type=DeckId, help="the deck a table goes into")
    parser.add_argument(
        "--whole-deck", action="store_true", help="a table is the whole deck: retire what it lacks"
    )
    parser.add_argument(
        "--retire", action="store_true", help="retire cards even if they are many (over a tenth)"
    )
    parser.add_argument(
        "--anyway", action="store_true", help="take an older version or another deck of that id"
    )
    parser.add_argument(
        "--ids-copy", metavar="COPY", type=Path, help="write the rows of FILE with ids filled in"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a file")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Take in each file in order; 1 when one is refused, which then changed nothing.

    One undo takes back all that a command took in.
    """
    if not arguments.files and not arguments.bundled:
        raise WrongUse("no-file")
    if arguments.ids_copy is not None and (len(arguments.files) != 1 or arguments.bundled):
        raise WrongUse("one-file")
    outcomes: set[Outcome] = set()
    with _taking(arguments) as take:
        for path in arguments.files:
            outcomes.add(_taken(path, registry.read_path(path), take, arguments, out))
        for path in bundled_files() if arguments.bundled else ():
            reading = registry.read_path(path)
            if take.is_news(reading):
                outcomes.add(_taken(path, reading, take, arguments, out))
    if Outcome.REFUSE in outcomes:
        return REFUSED
    if not outcomes and not arguments.json:
        print(no_news_text(), file=out)
    return DONE


class _Taking:
    """What one command takes in: planned each by itself, undone as one."""

    def __init__(
        self, connection: Connection, choices: Choices, collection: Collection | None = None
    ) -> None:
        self._connection = connection
        self._choices = choices
        self._collection = collection
        self._group = secrets.token_hex(8)

    def is_news(self, reading: Reading) -> bool:
        """Say whether a bundled deck is new here, or newer than what is here."""
        return reading.file is not None and is_news(self._connection, reading.file.deck)

    def plan(self, reading: Reading) -> ImportPlan:
        """Return what importing would do."""
        return plan(self._connection, reading, self._choices)

    def take(self, planned: ImportPlan) -> ImportPlan:
        """Do it, unless this is a dry run, and return the plan that was followed."""
        if self._collection is None:
            return planned
        now = moment(clock()(), settings_in(self._connection).rollover)
        return import_plan(self._collection, planned, now, group=self._group).plan


def _taken(
    path: Path, reading: Reading, take: _Taking, arguments: argparse.Namespace, out: IO[str]
) -> Outcome:
    try:
        planned = take.plan(reading)
        copied = 0
        if arguments.ids_copy is not None:
            not_the_same(path, arguments.ids_copy)
            copied = write_copy(planned, arguments.ids_copy)
        planned = take.take(planned)
    except FileRefused as refused:
        _tell_refused(path, refused.problems, arguments, out)
        return Outcome.REFUSE
    _tell(path, planned, arguments, out)
    if copied and not arguments.json:
        print(copied_text(copied, str(arguments.ids_copy)), file=out)
    elif lacks_ids(planned) and not arguments.json:
        print(ids_hint(), file=out)
    return _outcome(planned.problems)


@contextmanager
def _taking(arguments: argparse.Namespace) -> Generator[_Taking]:
    """Yield what plans an import and, unless this is a dry run, does it."""
    choices = Choices(
        into=arguments.into,
        is_whole_deck=arguments.whole_deck,
        retire_many=arguments.retire,
        anyway=arguments.anyway,
        with_progress=arguments.with_progress,
        skip_bad_rows=arguments.skip_bad_rows,
    )
    if arguments.dry_run:
        with reading_only(arguments) as connection:
            yield _Taking(connection, choices)
        return
    with writing(arguments) as collection:
        yield _Taking(collection.connection, choices, collection)


def _outcome(problems: tuple[Problem, ...]) -> Outcome:
    """Return accept or warn; what is refused comes to no plan."""
    levels = {each.level for each in problems}
    return Outcome.WARN if levels & {Level.WARNING, Level.ERROR} else Outcome.ACCEPT


def _tell(path: Path, planned: ImportPlan, arguments: argparse.Namespace, out: IO[str]) -> None:
    if arguments.json:
        print(json.dumps(_plain(path, planned), ensure_ascii=False), file=out)
        return
    print_problems(path, planned.problems, out)
    print(f"{path}: {plan_text(planned)}", file=out)
    if arguments.dry_run:
        print(dry_text(), file=out)
    elif planned.is_changing:
        print(undo_hint(), file=out)


def _tell_refused(
    path: Path, problems: tuple[Problem, ...], arguments: argparse.Namespace, out: IO[str]
) -> None:
    if arguments.json:
        values = _values(path, Outcome.REFUSE, problems)
        print(json.dumps(values, ensure_ascii=False), file=out)
    else:
        print_problems(path, problems, out)


def _plain(path: Path, planned: ImportPlan) -> dict[str, object]:
    counts = planned.counts
    held = len(planned.items) if planned.is_held else 0
    return {
        **_values(path, _outcome(planned.problems), planned.problems),
        "decks": [planned.deck.id],
        "added": counts.get(Fate.ADDED, 0),
        "changed": counts.get(Fate.CHANGED, 0) + counts.get(Fate.MOVED, 0),
        "key_changed": counts.get(Fate.KEY_CHANGED, 0),
        "retired": counts.get(Fate.RETIRED, 0),
        "conflicts": counts.get(Fate.CONFLICT, 0),
        "unchanged": 0 if held else counts.get(Fate.UNCHANGED, 0),
        "skipped": held or planned.skipped_rows,
    }


def _values(path: Path, outcome: Outcome, problems: tuple[Problem, ...]) -> dict[str, object]:
    return {
        "file": str(path),
        "outcome": outcome,
        "decks": [],
        "added": 0,
        "changed": 0,
        "key_changed": 0,
        "retired": 0,
        "conflicts": 0,
        "unchanged": 0,
        "skipped": 0,
        "problems": problem_values(problems),
    }
