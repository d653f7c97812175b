"""The topics that a reader can rest from, as a native deck names them."""

from collections.abc import Iterable

from flashcards.formats.reading import Problems

_SENSITIVE = ("suicide", "overdose", "abuse", "trauma")


def tell_of_sensitivity(topics: Iterable[str], place: str, problems: Problems) -> None:
    """Warn of topics that no reader can rest from, as the program does not know them."""
    for topic in topics:
        if topic not in _SENSITIVE:
            problems.warn(
                "unknown-sensitivity", place, value=topic[:60], known=", ".join(_SENSITIVE)
            )
