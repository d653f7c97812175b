"""The arguments of the command line, and the command that they name."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword
from typing import IO, NoReturn, cast

from flashcards import __version__
from flashcards.cli import COMMANDS
from flashcards.cli.command import Command
from flashcards.core.errors import FlashcardsError
from flashcards.words.errors import error_text
from flashcards.words.exits import DONE, WRONG_USE, code_of


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
        return _command(parsed.command).run(parsed, out or sys.stdout)
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
    for name in COMMANDS:
        command = _command(name)
        command.add(
            subparsers.add_parser(
                name, help=command.SUMMARY, parents=[data_dir], allow_abbrev=False
            )
        )
    return parser


def _command(name: str) -> Command:
    """Return the module that is the command *name*: undo_import for undo-import."""
    module = name.replace("-", "_")
    module += "_" if iskeyword(module) else ""
    return cast("Command", import_module(f"flashcards.cli.{module}"))
