"""Drives a collection from outside, for tests that kill it.

``drive.py study|import|migrate|backup|restore|verify DIR``

``study`` prints READY once the collection is open, then ``ACK answer <device>-<seq>`` after each
commit that returned. With ``--limit N`` it ends after N of them, without it never: when nothing is
due it sets its own clock one day on. ``import`` brings version after version of one deck, with a
picture each, and prints ``ACK import <version>``; ``migrate``, ``backup`` and ``restore`` print
``ACK`` with a number that grows (driven_copies.py). ``verify`` opens as after a crash and prints
``HAVE answer <device>-<seq>`` for each answer that counts, ``HAVE import <version>`` for each
version that came, and ``PARTIAL`` for one that is there in part; it exits 3 when the file is
damaged, 4 when replaying the history gives another memory.
"""

import argparse
import os
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from flashcards.core.days import moment
from flashcards.core.errors import CollectionDamaged, CollectionError
from flashcards.core.model import CardId, Concept, Deck, DeckFile, DeckId, Grade, Kind
from flashcards.formats.reading import Reading
from flashcards.services import media_files
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.importing import import_plan
from flashcards.services.study import Scope, StudySession
from flashcards.services.transfer import plan
from flashcards.store import history, queries, verify
from tests.faults import driven_copies

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAMAGED, UNLIKE = 3, 4
DRIVEN = DeckId("driven")


class Clock:
    """A clock that only this driver moves; it goes on from the last event of the collection."""

    def __init__(self, collection):
        last = max((event.wall for event in history.everything(collection.connection)), default=0)
        self._now = max(START, datetime.fromtimestamp(last / 1000, UTC))

    def __call__(self):
        return self._now

    def move(self, **amount):
        self._now += timedelta(**amount)


def say(*words):
    """Write one line at once: what a killed process said must not wait in a buffer."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def study(folder, limit):
    with Collection(folder) as collection:
        install_bundled(collection)
        clock = Clock(collection)
        say("READY")
        answer_for_ever(collection, clock, limit)


def answer_for_ever(collection, clock, limit):
    grades = random.Random(os.getpid())
    session = StudySession(collection, clock, Scope(more_new=1000))
    given = 0
    while limit is None or given < limit:
        question = session.next()
        if question is None:
            clock.move(days=1)
            continue
        event = session.answer(question, Grade(grades.choice([1, 2, 3, 4, 4, 4, 5])), 4000)
        given += 1
        say("ACK", "answer", f"{event.device}-{event.seq}")
        clock.move(seconds=4)


def copy_for_ever(folder, limit, do):
    """Do *do*, backing up or restoring, over and over."""
    with Collection(folder) as collection:
        install_bundled(collection)
        clock = Clock(collection)
        say("READY")
        do(collection, clock, limit, lambda count: answer_some(collection, clock, count), say)


def answer_some(collection, clock, count):
    session = StudySession(collection, clock, Scope(more_new=1000))
    for _ in range(count):
        while (question := session.next()) is None:
            clock.move(days=1)
        event = session.answer(question, Grade.GOOD, 4000)
        say("ACK", "answer", f"{event.device}-{event.seq}")
        clock.move(seconds=4)


def bring_for_ever(folder, limit):
    with Collection(folder) as collection:
        install_bundled(collection)
        clock = Clock(collection)
        say("READY")
        done = 0
        while limit is None or done < limit:
            number = last_version(collection) + 1
            bring(collection, number, clock)
            say("ACK", "import", number)
            done += 1
            for copy in (folder / "backups").glob("before-import-*"):
                copy.unlink()  # hundreds of runs would fill the disk


def bring(collection, number, clock):
    file = driven(number)
    media = {f"{number}.png": str(number).encode(), "same.png": str(number).encode()}
    reading = Reading(format="deckmd", file=file, media=media)
    planned = plan(collection.connection, reading)
    import_plan(collection, planned, moment(clock()))


def driven(number):
    """Return version *number* of the deck: every card says it, and each version adds one."""
    deck = Deck(id=DRIVEN, title="Driven", version=f"{number}.0.0")
    cards = [
        Concept(id=CardId(f"c{n}"), front=f"Card {n} of {number}?", back=str(number))
        for n in range(150 + number)
    ]
    return DeckFile(deck=deck, cards=tuple(cards))


def last_version(collection):
    record = queries.deck(collection.connection, DRIVEN)
    return int(record.deck.version.partition(".")[0]) if record else 0


def faults_of_import(collection):
    """Return what is not as the last version of the driven deck says."""
    number = last_version(collection)
    faults = []
    cards = [record.card for record in queries.cards_of_deck(collection.connection, DRIVEN)]
    if number and cards != list(driven(number).cards):
        faults.append("cards")
    found = collection.connection.execute("SELECT count(*) FROM words WHERE words MATCH 'card of'")
    if number and found.fetchone()[0] < len(cards):
        faults.append("index")
    media = collection.folder / "media"
    wanted = {f"{n}.png": str(n) for n in range(1, number + 1)}
    wanted |= {"same.png": str(number)} if number else {}
    there = media_files.folder_of(collection.folder, DRIVEN)
    got = {path.name: path.read_text() for path in there.glob("*")} if there.is_dir() else {}
    if got != wanted:
        faults.append("media")
    if (media / ".staging").exists():
        faults.append("staging")
    return faults


def check(folder):
    version = driven_copies.version_of(folder)
    with Collection(folder) as collection:
        connection = collection.connection
        if not verify.is_sound(connection) or history.damaged(connection):
            return DAMAGED
        if verify.memories_unlike_history(connection) or verify.counts_unlike_history(connection):
            return UNLIKE
        for event in history.unvoided(history.everything(connection)):
            if event.kind == Kind.ANSWERED and not driven_copies.is_migrated(collection):
                say("HAVE", "answer", f"{event.device}-{event.seq}")
        for number in range(1, last_version(collection) + 1):
            say("HAVE", "import", number)
        for fault in faults_of_import(collection):
            say("PARTIAL", "import", last_version(collection), fault)
        driven_copies.tell(collection, version, say)
    return 0


RUNS = {
    "study": study,
    "import": bring_for_ever,
    "migrate": lambda folder, limit: driven_copies.migrate_for_ever(folder, limit, say),
    "backup": lambda folder, limit: copy_for_ever(folder, limit, driven_copies.back_up_for_ever),
    "restore": lambda folder, limit: copy_for_ever(folder, limit, driven_copies.restore_for_ever),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=sorted({*RUNS, "verify"}))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int)
    arguments = parser.parse_args()
    try:
        if arguments.what == "verify":
            return check(arguments.folder)
        return RUNS[arguments.what](arguments.folder, arguments.limit) or 0
    except CollectionDamaged:
        return DAMAGED
    except CollectionError as error:
        say("ERROR", error.code)
        return 5


if __name__ == "__main__":
    sys.exit(main())
