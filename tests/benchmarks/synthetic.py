"""Decks of any size like the peers': 20/60 words a card; 10 % due, 15 % new, the rest later."""

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
    Kind,
)
from flashcards.formats import deckmd
from flashcards.services.collection import Collection
from flashcards.services.decks import put_deck
from flashcards.services.settings import StudySettings, write_settings
from flashcards.store.history import Entry
from flashcards.store.records import DeckRecord, DeckState
from tests.benchmarks.measuring import WORK

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DECK = DeckId("bench")
_SYLLABLES = [consonant + vowel for consonant in "bdklmnrstv" for vowel in "aeiou"]
_FORM = 4
"""Raised when the collections made here change; older ones are then made anew."""


def notes(count):
    """Yield (front, back) of about 20 and 60 words, the fronts unlike each other."""
    chance = random.Random(20240601)
    lengths = chance.choices((1, 2, 2, 3, 4), k=9000)
    words = ["".join(chance.choices(_SYLLABLES, k=length)) for length in lengths]
    pool = [words[int(9000 * chance.random() ** 3)] for _ in range(100_000)]
    for number in range(count):
        front, back = (int(chance.random() * 99_900) for _ in range(2))
        front_words = pool[front : front + 14 + int(chance.random() * 11)]
        back_words = pool[back : back + 45 + int(chance.random() * 31)]
        yield f"q{number:07} {' '.join(front_words)}?", " ".join(back_words) + "."


def collection_folder(size, name):
    """Return a fresh copy of the collection of *size* cards, made when it is not there yet."""
    made = WORK / f"collection-{_FORM}-{size}"
    if not (made / "done").exists():
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir(parents=True)
        with Collection(made, random.Random(1)) as collection:
            _fill(collection, size)
        (made / "done").touch()
    folder = WORK / f"copy-{name}-{size}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made, folder)
    (folder / "device").unlink()  # it names the folder; the copy is another device
    return folder


def _fill(collection, size):
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
    entries = list(_placed(size))
    for start in range(0, len(entries), 20_000):
        some = entries[start : start + 20_000]
        collection.write("import", lambda transaction, some=some: transaction.append_all(some))


def _without_bundled_decks(transaction):
    """Note that the learner removed them; else a start would offer them."""
    for position, path in enumerate(bundle.decks(), 1):
        deck = deckmd.read(path.read_bytes()).file.deck
        transaction.put(DeckRecord(deck=deck, position=position, state=DeckState.REMOVED))


def _placed(size):
    chance = random.Random(7)
    now, yesterday = moment(NOW), moment(NOW - timedelta(days=1))
    for number in range(size):
        share = chance.random()
        if 0.10 <= share < 0.25:
            continue  # never seen
        interval = 1 + int(60 * chance.random() ** 2)
        due = now.day if share < 0.10 else now.day + 1 + int(interval * chance.random())
        data = {"repetition": 3, "interval": interval, "easiness": 250, "due": due, "lapses": 0}
        yield Entry(
            kind=Kind.PLACED,
            deck=DECK,
            card=CardId(f"c{number}"),
            moment=yesterday,
            data=tuple(data.items()),
        )
