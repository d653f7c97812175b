"""The arguments of the command line, and the command that they name."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from typing import IO, NoReturn

from flashcards import __version__
from flashcards.cli import (
    COMMANDS,
    check,
    convert,
    decks,
    export,
    history,
    import_,
    mock,
    plan,
    readiness,
    schedule,
    study,
    template,
    undo_import,
)
from flashcards.cli.command import Command
from flashcards.core.errors import FlashcardsError
from flashcards.words.errors import error_text
from flashcards.words.exits import DONE, WRONG_USE, code_of

_MODULES: tuple[Command, ...] = (
    check,
    convert,
    decks,
    export,
    history,
    import_,
    mock,
    plan,
    readiness,
    schedule,
    study,
    template,
    undo_import,
)
_COMMANDS: Mapping[str, Command] = dict(zip(COMMANDS, _MODULES, strict=True))


class _Misused(Exception):
    """The arguments were not understood; says why in one line."""


class _Parser(argparse.ArgumentParser):
    """A parser that tells the caller of wrong use instead of ending the process."""

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print."""
        raise _Misused(message)


def main(arguments: Sequence[str], out: IO[str] | None = None, err: IO[str] | None = None) -> int:
    """Run the command that *arguments* name and return its exit code."""
    err = err or sys.stderr
    try:
        parsed = _parser().parse_args(arguments)
    except _Misused as misused:
        print(f"flashcards: {misused}; see flashcards --help", file=err)
        return WRONG_USE
    except SystemExit:  # --help and --version have printed and are done
        return DONE
    try:
        return _COMMANDS[parsed.command].run(parsed, out or sys.stdout)
    except FlashcardsError as error:
        print(f"flashcards: {error_text(error)}", file=err)
        return code_of(error)
    except KeyboardInterrupt:  # every answer is on disk already
        return DONE
    except BrokenPipeError:  # the reader of our output has gone, as in "| head"
        return DONE


def _parser() -> argparse.ArgumentParser:
    data_dir = _Parser(add_help=False)
    data_dir.add_argument(
        "--data-dir", metavar="DIR", default=argparse.SUPPRESS, help="the folder of the collection"
    )
    parser = _Parser(
        prog="flashcards",
        description="Without a command the window opens; FILE is a deck to open in it.",
        usage="%(prog)s [--data-dir DIR] [COMMAND ... | FILE]",
        parents=[data_dir],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"flashcards {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, command in _COMMANDS.items():
        command.add(
            subparsers.add_parser(
                name, help=command.SUMMARY, parents=[data_dir], allow_abbrev=False
            )
        )
    return parser
