"""flashcards export DECK FILE: write a deck to a file; the ending says in what format."""

import argparse
import json
from pathlib import Path
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.cli.opening import folder_of, reading_only
from flashcards.cli.problem_lines import print_problems, problem_values
from flashcards.core.errors import FileRefused
from flashcards.core.model import DeckId
from flashcards.services.deck_files import export_deck
from flashcards.services.left_behind import left_behind
from flashcards.words.transfer import exported_text

SUMMARY: str = "write a deck to a file; the ending says in what format"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("deck", metavar="DECK", type=DeckId, help="the id of a deck")
    parser.add_argument("file", metavar="FILE", type=Path, help="the file to write")
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Write the file; 1 when there is no such deck or format, and then nothing is written."""
    path: Path = arguments.file
    try:
        with reading_only(arguments) as connection:
            found = export_deck(connection, folder_of(arguments), arguments.deck, path)
    except FileRefused as refused:
        if arguments.json:
            problems = problem_values(refused.problems)
            print(json.dumps({"file": str(path), "cards": 0, "problems": problems}), file=out)
        else:
            print_problems(path, refused.problems, out)
        return REFUSED
    lost = left_behind(found.file, path, found.media)
    cards = len(found.file.cards)
    if arguments.json:
        values = {"file": str(path), "cards": cards, "problems": problem_values(lost)}
        print(json.dumps(values, ensure_ascii=False), file=out)
    else:
        print_problems(path, lost, out)
        print(exported_text(found.file.deck.title, cards, str(path)), file=out)
    return DONE
