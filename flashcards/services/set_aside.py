"""What Home says quietly of single cards: those that are trouble, and those that rest."""

from typing import NamedTuple

from flashcards.services.trouble import trouble_names
from flashcards.store import trouble
from flashcards.store.database import Connection


class SetAside(NamedTuple):
    """How many cards are on the trouble list, and how many rest until they are woken."""

    trouble: int
    resting: int


def set_aside(connection: Connection) -> SetAside:
    """Return what there is to be said of single cards."""
    return SetAside(
        trouble=len(trouble_names(connection)), resting=trouble.resting_count(connection)
    )
