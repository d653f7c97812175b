"""The product's own planner behind the JSON lines of a learning bench: no copy of its logic.

One request a line on standard input, one reply a line. Times are seconds in UTC with rollover 0;
a topic is a domain of one deck, the card weights as sent make the domains' weights. The collection
lies in a temporary folder, in memory where the system has one, and is studied through StudySession.

With --leave-topics-out the student takes, each morning, the offer to leave out the lightest topics
where the product recommends it.
"""

import json
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from flashcards.core.model import (
    WHOLE,
    CardId,
    Concept,
    Day,
    Deck,
    DeckFile,
    DeckId,
    Domain,
    DomainId,
    Grade,
)
from flashcards.core.readiness import UNSEEN_RECALL
from flashcards.core.recall import recall
from flashcards.services.collection import Collection
from flashcards.services.decks import put_deck
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.standing import outlook
from flashcards.services.study import StudySession
from flashcards.store import names, queries

DECK = DeckId("bench")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC).toordinal()
DAY = 86_400
SHARED_MEMORY = Path("/dev/shm")


class Student:
    """One student's collection and session; the clock stands where the bench says."""

    def __init__(self, folder, request, *, leaves_out=False):
        self.now = request["now"]
        self.leaves_out = leaves_out
        self.asked_on = None
        self.settings = StudySettings(
            rollover=0,
            exam_day=Day(EPOCH + int(request["exam_at"] // DAY)),
            minutes=(round(request["minutes_per_day"]),) * 7,
            is_set_up=True,
        )
        self.collection = Collection(folder)
        self.collection.write("install", lambda t: put_deck(t, deck_of(request["cards"]), 0))
        write_settings(self.collection, self.settings)
        self.session = StudySession(self.collection, self.clock)
        self.question = None

    def clock(self):
        return datetime.fromtimestamp(self.now, UTC)

    def next(self, now):
        self.now = now
        if self.leaves_out and self.asked_on != self.session.today:
            self.take_offer()
        self.question = self.session.next()
        return None if self.question is None else int(self.question.card.id)

    def take_offer(self):
        self.asked_on = self.session.today
        found = outlook(self.collection.connection, self.settings, self.asked_on)
        if found is None or not found.too_little or not found.too_little.recommended:
            return
        left_out = dict.fromkeys((*self.settings.left_out, *found.too_little.could_wait))
        self.settings = replace(self.settings, left_out=tuple(left_out))
        write_settings(self.collection, self.settings)
        self.session = StudySession(self.collection, self.clock)

    def answer(self, card, grade, now, seconds):
        self.now = now
        assert self.question is not None
        assert int(self.question.card.id) == card
        self.session.answer(self.question, Grade(grade), round(seconds * 1000))

    def predict(self, cards, at):
        connection = self.collection.connection
        day, kappa = Day(EPOCH + int(at // DAY)), queries.kappa(connection).value
        return [self._recall(connection, card, day, kappa) for card in cards]

    def readiness(self, now):
        self.now = now
        found = outlook(self.collection.connection, self.settings, self.session.today)
        whole = found.now.whole
        return {"score": whole.score, "low": whole.low, "high": whole.high}

    def _recall(self, connection, card, day, kappa):
        name = names.name_id(connection, DECK, CardId(str(card)))
        forecast = queries.forecast(connection, name, WHOLE)
        return UNSEEN_RECALL if forecast is None else recall(forecast, day, kappa)


def deck_of(cards):
    """Return the bench's cards as a deck whose domains weigh what their cards do."""
    weights = Counter()
    for card in cards:
        weights[card["topic"]] += card["weight"] * 100
    domains = tuple(
        Domain(id=DomainId(f"t{topic}"), name=f"Topic {topic}", weight=weight)
        for topic, weight in sorted(weights.items())
    )
    deck = Deck(id=DECK, title="Bench", version="1", exam="Bench", exam_weight=100, domains=domains)
    concepts = tuple(
        Concept(
            id=CardId(str(card["id"])),
            front=f"Question {card['id']}",
            back="Answer",
            domain=DomainId(f"t{card['topic']}"),
        )
        for card in cards
    )
    return DeckFile(deck=deck, cards=concepts)


def reply(student, request):
    match request["op"]:
        case "next":
            return {"card": student.next(request["now"])}
        case "answer":
            student.answer(request["card"], request["grade"], request["now"], request["seconds"])
            return {"ok": True}
        case "predict":
            return {"p": student.predict(request["cards"], request["at"])}
        case "readiness":
            return student.readiness(request["now"])
        case other:
            raise ValueError(other)


def main(arguments):
    leaves_out = "--leave-topics-out" in arguments
    parent = SHARED_MEMORY if SHARED_MEMORY.is_dir() else None
    with ExitStack() as stack:
        student = None
        for line in sys.stdin:
            request = json.loads(line)
            if request["op"] == "stop":
                break
            if request["op"] == "start":
                folder = stack.enter_context(tempfile.TemporaryDirectory(dir=parent))
                student = Student(Path(folder), request, leaves_out=leaves_out)
                stack.callback(student.collection.close)
                said = {"ok": True}
            else:
                said = reply(student, request)
            print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
