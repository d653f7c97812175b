"""Real collections for tests: small decks, a clock that is moved by hand, shorthand for answers."""

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from flashcards.core.days import moment
from flashcards.core.model import (
    CardId,
    Concept,
    Deck,
    DeckFile,
    DeckId,
    Domain,
    DomainId,
    Grade,
    Kind,
    Option,
    OptionId,
    Scenario,
)
from flashcards.services.collection import Collection
from flashcards.services.decks import put_deck
from flashcards.store.history_write import Entry

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@dataclass
class HandClock:
    """A clock that stands still until it is moved."""

    now: datetime = MONDAY

    def __call__(self):
        return self.now

    def move(self, **amount):
        self.now += timedelta(**amount)


def small_deck(deck="sample", concepts=3, scenarios=0, **card):
    """Return a deck of numbered cards; *card* fields go into each of them."""
    topic = DomainId("topic")
    cards = [
        Concept(id=CardId(f"c{n}"), front=f"Front {n}?", back=f"Back {n}.", domain=topic, **card)
        for n in range(1, concepts + 1)
    ]
    cards += [scenario(f"s{n}", domain=topic, **card) for n in range(1, scenarios + 1)]
    about = Deck(
        id=DeckId(deck),
        title=f"Deck {deck}",
        version="1.0.0",
        domains=(Domain(id=topic, name="Topic", weight=100),),
    )
    return DeckFile(deck=about, cards=tuple(cards))


def scenario(name, **card):
    """Return a scenario of four options whose second is the best."""
    options = tuple(
        Option(id=OptionId(letter), text=f"Option {letter}", correct=letter == "b", why="Why.")
        for letter in "abcd"
    )
    return Scenario(id=CardId(name), vignette="It happens.", question="What first?",
                    options=options, **card)  # fmt: skip


def open_collection(folder, *files, seed=1):
    """Return an open collection that holds *files*."""
    collection = Collection(folder, random.Random(seed))
    for position, file in enumerate(files):
        collection.write("install", lambda t, f=file, p=position: put_deck(t, f, p))
    return collection


def answered(clock, grade, card="c1", deck="sample", part=0, mode="study", milliseconds=4000):
    """Return an answer entry at the clock's moment."""
    return Entry(
        kind=Kind.ANSWERED,
        deck=DeckId(deck),
        card=CardId(card),
        part=part,
        moment=moment(clock()),
        grade=Grade(grade),
        milliseconds=milliseconds,
        data=(("mode", mode),),
    )


def append(collection, entry):
    """Write one entry in a transaction of its own and return its event."""
    return collection.write("answer", lambda transaction: transaction.append(entry))


def exam_deck(deck, concepts=60, weight=100, exam="Sample exam", **card):
    """Return a deck that belongs to an exam with *weight* of its marks."""
    file = small_deck(deck, concepts=concepts, **card)
    about = replace(file.deck, exam=exam, exam_weight=weight)
    return replace(file, deck=about)
