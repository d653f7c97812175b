"""What every command offers, and the exit codes they share."""

import argparse
from typing import IO, Protocol

DONE = 0
REFUSED = 1
WRONG_USE = 2
CANNOT_OPEN = 4
IN_USE = 5


class Command(Protocol):
    """A module of this package that is one command."""

    SUMMARY: str

    def add(self, parser: argparse.ArgumentParser) -> None:
        """Add the command's own arguments to its parser."""
        ...

    def run(self, arguments: argparse.Namespace, out: IO[str]) -> int:
        """Do it, print to *out*, and return the exit code."""
        ...
