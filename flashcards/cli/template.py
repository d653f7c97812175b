"""flashcards template FILE.xlsx: write the empty table that trainers fill in."""

import argparse
from pathlib import Path
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.cli.problem_lines import print_problems
from flashcards.core.errors import FileRefused
from flashcards.services.converting import write_template
from flashcards.words.transfer import template_text

SUMMARY: str = "write an empty table for questions (.xlsx or .csv)"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the file to write")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Write the template; 1 when the ending is none that a table has."""
    try:
        write_template(arguments.file)
    except FileRefused as refused:
        print_problems(arguments.file, refused.problems, out)
        return REFUSED
    print(template_text(str(arguments.file)), file=out)
    return DONE
