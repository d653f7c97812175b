"""Drives a collection from outside, for tests that kill it: ``drive.py study|verify DIR``.

``study`` prints READY once the collection is open, then ``ACK answer <device>-<seq>`` after each
commit that returned. With ``--limit N`` it ends after N of them, without it never: when nothing is
due it sets its own clock one day on. ``verify`` opens as after a crash and prints ``HAVE answer
<device>-<seq>`` for each answer that counts; it exits 3 when the file is damaged, 4 when replaying
the history gives another memory.
"""

import argparse
import os
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from flashcards.core.errors import CollectionDamaged, CollectionError
from flashcards.core.model import Grade, Kind
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.study import Scope, StudySession
from flashcards.store import history, verify

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAMAGED, UNLIKE = 3, 4


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


def check(folder):
    with Collection(folder) as collection:
        connection = collection.connection
        if not verify.is_sound(connection) or history.damaged(connection):
            return DAMAGED
        if verify.memories_unlike_history(connection) or verify.counts_unlike_history(connection):
            return UNLIKE
        for event in history.unvoided(history.everything(connection)):
            if event.kind == Kind.ANSWERED:
                say("HAVE", "answer", f"{event.device}-{event.seq}")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["study", "verify"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int)
    arguments = parser.parse_args()
    try:
        if arguments.what == "verify":
            return check(arguments.folder)
        return study(arguments.folder, arguments.limit) or 0
    except CollectionDamaged:
        return DAMAGED
    except CollectionError as error:
        say("ERROR", error.code)
        return 5


if __name__ == "__main__":
    sys.exit(main())
