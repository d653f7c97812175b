"""What statistics can be asked for: a topic or all, and how far back."""

from dataclasses import dataclass
from enum import Enum

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day
from flashcards.store import queries
from flashcards.store.database import Connection
from flashcards.store.records import DeckState


class Period(Enum):
    """How far back the figures go; the value is the number of days, 0 for all."""

    ALL = 0
    FOUR_WEEKS = 28
    WEEK = 7

    def since(self, today: Day) -> Day:
        """Return the first day of the period that ends *today*."""
        return Day(today - self.value + 1) if self.value else Day(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the figures are asked for; *among* is None for all topics."""

    among: Topic | None = None
    period: Period = Period.ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicChoice:
    """A topic that can be asked for, and what it is called."""

    topic: Topic
    name: str


def topic_choices(connection: Connection) -> list[TopicChoice]:
    """Return the topics that can be asked for: studied and paused decks, and the parts of each."""
    found: list[TopicChoice] = []
    for record in queries.decks(connection):
        deck = record.deck
        if record.state == DeckState.ARCHIVED:
            continue
        found.append(TopicChoice(topic=Topic(deck=deck.id), name=deck.name))
        if len(deck.domains) > 1:
            found += [
                TopicChoice(topic=Topic(deck=deck.id, domain=domain.id), name=domain.name)
                for domain in deck.domains
            ]
    return found
