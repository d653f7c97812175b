"""No query of the study path scans the cards, whatever their number."""

import re

import pytest

from flashcards.core.model import DeckId, Grade
from flashcards.services.marks import Marks
from flashcards.services.study import Scope, StudySession
from flashcards.services.summary import summary
from tests.sampledata import HandClock, open_collection, small_deck

LARGE = ("cards", "history", "memory", "forecast", "names", "flags")


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=30, scenarios=5)) as opened:
        yield opened


def scans(collection, work):
    """Return the plans of the statements of *work* that read a large table from end to end."""
    statements = []
    collection.connection.set_trace_callback(statements.append)
    work()
    collection.connection.set_trace_callback(None)
    reads = {text for text in statements if re.match(r"\s*(SELECT|UPDATE|DELETE)", text)}
    assert reads
    found = []
    for text in sorted(reads):
        for row in collection.connection.execute(f"EXPLAIN QUERY PLAN {text}"):
            scanned = re.match(r"SCAN (\w+)", row[3])
            is_walk = "USING INDEX" in row[3] and "LIMIT" in text  # in order, and not far
            if scanned and scanned[1] in LARGE and not is_walk:
                found.append((row[3], text))
    return found


def study(collection, clock, scope=None):
    session = StudySession(collection, clock, scope)
    for grade in (Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        session.answer(session.next(), grade, 3_000)
        session.progress()
    session.undo()
    session.next(repeats=False)


@pytest.mark.parametrize("scope", [None, Scope(decks=(DeckId("sample"),))])
def test_studying_scans_no_large_table(collection, clock, scope):
    study(collection, clock)
    clock.move(days=1)
    assert scans(collection, lambda: study(collection, clock, scope)) == []


def test_the_summary_scans_no_large_table(collection, clock):
    study(collection, clock)
    clock.move(days=1)
    study(collection, clock)
    today = StudySession(collection, clock).today
    assert scans(collection, lambda: summary(collection, today)) == []


def test_a_mark_scans_no_large_table(collection, clock):
    question = StudySession(collection, clock).next()
    marks = Marks(collection, clock)
    assert scans(collection, lambda: marks.not_today(question.name)) == []
