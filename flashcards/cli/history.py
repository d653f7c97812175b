"""flashcards history export|import FILE: the answers as JSON lines, out and in."""

import argparse
import json
from pathlib import Path
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.cli.opening import clock, reading_only, writing
from flashcards.cli.problem_lines import print_problems, problem_values
from flashcards.core.days import moment
from flashcards.core.errors import FileRefused
from flashcards.services.history_files import export_history, import_history
from flashcards.services.settings import settings_in
from flashcards.words.transfer import taken_in_text, written_text

SUMMARY: str = "write the answers to a file of JSON lines, or add those of one"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("what", choices=["export", "import"], help="write the file, or read it")
    parser.add_argument("file", metavar="FILE", type=Path, help="a file of JSON lines")
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Write or read the file; 1 when it is refused, which then changed nothing."""
    return _export(arguments, out) if arguments.what == "export" else _import(arguments, out)


def _export(arguments: argparse.Namespace, out: IO[str]) -> int:
    with reading_only(arguments) as connection:
        count = export_history(connection, arguments.file)
    if arguments.json:
        print(json.dumps({"file": str(arguments.file), "events": count}), file=out)
    else:
        print(written_text(count, str(arguments.file)), file=out)
    return DONE


def _import(arguments: argparse.Namespace, out: IO[str]) -> int:
    path: Path = arguments.file
    try:
        with writing(arguments) as collection:
            now = moment(clock()(), settings_in(collection.connection).rollover)
            taken = import_history(collection, path, now)
    except FileRefused as refused:
        if arguments.json:
            values = {"file": str(path), "outcome": "refuse", "added": 0, "known": 0}
            print(json.dumps({**values, "problems": problem_values(refused.problems)}), file=out)
        else:
            print_problems(path, refused.problems, out)
        return REFUSED
    if arguments.json:
        values = {"file": str(path), "outcome": "accept", "added": taken.added}
        print(json.dumps({**values, "known": taken.known, "problems": []}), file=out)
    else:
        print(taken_in_text(taken), file=out)
    return DONE
