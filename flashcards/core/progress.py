"""How a long job tells how far it is, and how it is stopped."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Takes how much is done and how much there is; raises Cancelled when the user wants to stop."""


def unwatched(_done: int, _total: int) -> None:
    """Take note of nothing: the progress of a job that nobody watches."""
