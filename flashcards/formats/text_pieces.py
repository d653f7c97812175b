"""A long text piece by piece, cut at line ends: looked at while the user may still stop it."""

import re
from collections.abc import Iterator

from flashcards.core.progress import Progress

CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_CONTROL_BYTES = bytes(each for each in (*range(0x20), 0x7F) if each not in b"\t\n\r")
_PIECE = 1 << 20


def pieces(text: str, progress: Progress) -> Iterator[str]:
    """Yield the text in pieces that end with a line."""
    start = 0
    while start < len(text):
        progress(start, len(text))
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield text[start:end]
        start = end


def one_line_end(text: str) -> str:
    """Return the text with line ends made one kind."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def is_plain(text: str) -> bool:
    """Say at a glance whether a text is of plain letters, without control characters."""
    return text.isascii() and len(text.encode().translate(None, _CONTROL_BYTES)) == len(text)


def line_with(sought: re.Pattern[str], text: str, first: int) -> int:
    """Return the line in which *sought* stands, counted from *first*; 0 where it does not."""
    found = sought.search(text)
    return first + text.count("\n", 0, found.start()) if found else 0
