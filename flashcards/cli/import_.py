"""flashcards import FILE…: take decks in, or update them, without losing progress."""

import argparse
import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.cli.opening import clock, reading_only, writing
from flashcards.cli.problem_lines import print_problems, problem_values
from flashcards.core.days import moment
from flashcards.core.errors import FileRefused, Level, Problem
from flashcards.core.merge import Fate
from flashcards.core.model import DeckId
from flashcards.formats import registry
from flashcards.formats.reading import Reading
from flashcards.services.checking import Outcome
from flashcards.services.import_plan import Choices, ImportPlan
from flashcards.services.importing import import_plan
from flashcards.services.settings import settings_in
from flashcards.services.transfer import plan
from flashcards.words.transfer import dry_text, plan_text, undo_hint

SUMMARY: str = "take decks in, or update them; progress stays"
Take = Callable[[Reading, Choices], ImportPlan]


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="a deck file")
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
    parser.add_argument("--json", action="store_true", help="print one JSON object a file")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Take in each file in order; 1 when one is refused, which then changed nothing."""
    choices = Choices(
        into=arguments.into,
        is_whole_deck=arguments.whole_deck,
        retire_many=arguments.retire,
        anyway=arguments.anyway,
        with_progress=arguments.with_progress,
        skip_bad_rows=arguments.skip_bad_rows,
    )
    outcomes: set[Outcome] = set()
    with _taking(arguments) as take:
        for path in arguments.files:
            reading = registry.read_path(path)
            try:
                planned = take(reading, choices)
            except FileRefused as refused:
                _tell_refused(path, refused.problems, arguments, out)
                outcomes.add(Outcome.REFUSE)
                continue
            outcomes.add(_outcome(planned.problems))
            _tell(path, planned, arguments, out)
    return REFUSED if Outcome.REFUSE in outcomes else DONE


@contextmanager
def _taking(arguments: argparse.Namespace) -> Generator[Take]:
    """Yield what plans an import and, unless this is a dry run, does it."""
    if arguments.dry_run:
        with reading_only(arguments) as connection:
            yield lambda reading, choices: plan(connection, reading, choices)
        return
    with writing(arguments) as collection:
        rollover = settings_in(collection.connection).rollover

        def take(reading: Reading, choices: Choices) -> ImportPlan:
            planned = plan(collection.connection, reading, choices)
            return import_plan(collection, planned, moment(clock()(), rollover)).plan

        yield take


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
