"""How a long job tells how far it is, and how it is stopped."""

from collections.abc import Callable, Iterable, Iterator, Sized
from typing import TypeVar

Item = TypeVar("Item")
_OFTEN = 500
Progress = Callable[[int, int], None]
"""Takes how much is done and how much there is; raises Cancelled when the user wants to stop."""


def unwatched(_done: int, _total: int) -> None:
    """Take note of nothing: the progress of a job that nobody watches."""


def watched(items: Iterable[Item], progress: Progress, every: int = _OFTEN) -> Iterator[Item]:
    """Yield *items*, and tell *progress* how far it is before the first of *every* so many."""
    total = len(items) if isinstance(items, Sized) else 0
    for done, item in enumerate(items):
        if done % every == 0:
            progress(done, total)
        yield item
