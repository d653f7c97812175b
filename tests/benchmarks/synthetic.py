"""Collections of any size whose cards are those of notes.py."""

import random
import shutil
from datetime import UTC, datetime, timedelta

from flashcards import bundle
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
)
from flashcards.formats import deckmd
from flashcards.services.collection import Collection
from flashcards.services.decks import put_deck
from flashcards.services.settings import StudySettings, write_settings
from flashcards.store.history_write import Entry
from flashcards.store.records import DeckRecord, DeckState
from tests.benchmarks.measuring import WORK
from tests.benchmarks.notes import answers, notes, schedule

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DECK = DeckId("bench")
_FORM = 6
"""Raised when the collections made here change; older ones are then made anew."""


def collection_folder(size, name, *, answered=False):
    """Return a fresh copy of the collection of *size* cards, made when it is not there yet.

    Where it is *answered* each card has five answers of the last year, else it was only placed.
    """
    made = WORK / f"collection-{_FORM}-{size}{'-answered' if answered else ''}"
    if not (made / "done").exists():
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir(parents=True)
        with Collection(made, random.Random(1)) as collection:
            _fill(collection, size, _answered(size) if answered else _placed(size))
        (made / "done").touch()
    folder = WORK / f"copy-{name}-{size}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made, folder)
    (folder / "device").unlink()  # it names the folder; the copy is another device
    return folder


def _fill(collection, size, entries):
    topic = Domain(id=DomainId("topic"), name="Topic", weight=100)
    deck = Deck(id=DECK, title="Bench", version="1.0.0", domains=(topic,))
    cards = tuple(
        Concept(id=CardId(f"c{number}"), front=front, back=back, domain=topic.id)
        for number, (front, back) in enumerate(notes(size))
    )
    settings = StudySettings(is_set_up=True)
    write_settings(collection, settings)
    file = DeckFile(deck=deck, cards=cards)
    collection.write("install", lambda transaction: put_deck(transaction, file, 0))
    collection.write("remove", _without_bundled_decks)
    written = list(entries)
    collection.write("import", lambda transaction: transaction.append_all(written))


def _without_bundled_decks(transaction):
    """Note that the learner removed them; else a start would offer them."""
    for position, path in enumerate(bundle.decks(), 1):
        deck = deckmd.read(path.read_bytes()).file.deck
        transaction.put(DeckRecord(deck=deck, position=position, state=DeckState.REMOVED))


def _placed(size):
    now, yesterday = moment(NOW), moment(NOW - timedelta(days=1))
    for number, state in enumerate(schedule(size)):
        if state is None:
            continue  # never seen
        interval, days = state
        due = now.day + days
        data = {"repetition": 3, "interval": interval, "easiness": 250, "due": due, "lapses": 0}
        yield Entry(
            kind=Kind.PLACED,
            deck=DECK,
            card=CardId(f"c{number}"),
            moment=yesterday,
            data=tuple(data.items()),
        )


def _answered(size):
    """Yield the past answers in the order in which they were given."""
    for ago, number, grade, milliseconds in sorted(answers(size), reverse=True):
        yield Entry(
            kind=Kind.ANSWERED,
            deck=DECK,
            card=CardId(f"c{number}"),
            moment=moment(NOW - timedelta(days=ago, seconds=number % 30_000)),
            grade=Grade[grade],
            milliseconds=milliseconds,
            data=(("mode", "study"),),
        )
