"""What every command offers, and the exit codes they share."""

import argparse
from typing import IO, Protocol

from flashcards.words.exits import CANNOT_OPEN, DONE, IN_USE, REFUSED, WRONG_USE

__all__ = ["CANNOT_OPEN", "DONE", "IN_USE", "REFUSED", "WRONG_USE", "Command"]


class Command(Protocol):
    """A module of this package that is one command."""

    SUMMARY: str

    def add(self, parser: argparse.ArgumentParser) -> None:
        """Add the command's own arguments to its parser."""
        ...

    def run(self, arguments: argparse.Namespace, out: IO[str]) -> int:
        """Do it, print to *out*, and return the exit code."""
        ...
