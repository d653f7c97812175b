"""flashcards check FILE…: are these deck files sound, and are their cards well made?"""

import argparse
import json
import os
from pathlib import Path
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.core.days import study_day
from flashcards.core.errors import Level
from flashcards.services.checking import Checked, Outcome, check
from flashcards.services.clock import clock_from
from flashcards.services.places import NOW
from flashcards.words.checks import summary_line
from flashcards.words.deck_report import deck_report
from flashcards.words.problems import problem_line, problem_text

SUMMARY: str = "look whether deck files are sound and their cards well made"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="a deck file")
    parser.add_argument("--strict", action="store_true", help="let warnings fail, too")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object a file")
    form.add_argument("--report", action="store_true", help="print a table of all decks")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Print what is to say about each file; 1 when one is refused, or warned of when strict."""
    today = study_day(clock_from(os.environ.get(NOW))())
    checked: list[Checked] = []
    for path in arguments.files:
        found = check(path, today=today)
        checked.append(found)
        if arguments.json:
            print(json.dumps(_plain(found), ensure_ascii=False), file=out)
        elif not arguments.report:
            _print(found, out)
    if arguments.report:
        print(deck_report(checked), end="", file=out)
    outcomes = {each.outcome for each in checked}
    failing = {Outcome.REFUSE, Outcome.WARN} if arguments.strict else {Outcome.REFUSE}
    return REFUSED if outcomes & failing else DONE


def _print(checked: Checked, out: IO[str]) -> None:
    for problem in checked.problems:
        mark = "" if problem.level == Level.ERROR else f"{problem.level}: "
        print(f"{checked.path}: {mark}{problem_line(problem)} [{problem.code}]", file=out)
    print(summary_line(checked), file=out)


def _plain(checked: Checked) -> dict[str, object]:
    return {
        "file": str(checked.path),
        "outcome": checked.outcome,
        "format": checked.format,
        "cards": len(checked.file.cards) if checked.file else 0,
        "problems": [
            {
                "level": problem.level,
                "code": problem.code,
                "place": problem.place,
                "message": problem_text(problem),
            }
            for problem in checked.problems
        ],
    }
