"""flashcards convert IN OUT: write the deck of one file as another; the ending says in what."""

import argparse
from pathlib import Path
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.cli.problem_lines import print_problems
from flashcards.core.errors import FileRefused
from flashcards.services.converting import convert
from flashcards.services.left_behind import left_behind
from flashcards.words.transfer import exported_text

SUMMARY: str = "write a deck file in another format; the ending says in which"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("source", metavar="IN", type=Path, help="the deck file to read")
    parser.add_argument("target", metavar="OUT", type=Path, help="the file to write")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Write the file; 1 when the deck or the format is refused, and then nothing is written."""
    try:
        reading = convert(arguments.source, arguments.target)
    except FileRefused as refused:
        print_problems(arguments.source, refused.problems, out)
        return REFUSED
    print_problems(arguments.source, reading.problems, out)
    assert reading.file is not None
    file = reading.file
    lost = left_behind(file, arguments.target, reading.media)
    print_problems(arguments.target, lost, out)
    print(exported_text(file.deck.title, len(file.cards), str(arguments.target)), file=out)
    return DONE
