"""python -m flashcards: a command of the command line, or the window."""

import gc
import os
import sys
from collections.abc import Sequence

from flashcards import cli
from flashcards.words.exits import DONE

_ASKS_ABOUT_PROGRAM = {"-h", "--help", "--version"}
_OBJECTS = 50_000
"""Made before garbage is looked for; Python's 700 cost a start, which makes none, 20 ms, and a
large import a fifteenth of its time."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command that the arguments name, else the window; return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    gc.set_threshold(_OBJECTS)
    if cli.command_of(arguments) or _ASKS_ABOUT_PROGRAM.intersection(arguments):
        return _command(arguments)
    from flashcards import app  # Qt, which no command needs

    try:
        return app.main(arguments, study=lambda options: _command([*options, "study"]))
    except BrokenPipeError:  # the reader of today's plan has gone, as in "| head"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _command(arguments: Sequence[str]) -> int:
    from flashcards.cli import program  # every command, which the window does without

    return program.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
