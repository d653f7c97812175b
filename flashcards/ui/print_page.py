"""What a page offers that can be put on paper by File, *Print*."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Printable(Protocol):
    """A page with something to print."""

    def print_page(self) -> None:
        """Ask for a printer, and print what the page shows."""
        ...
