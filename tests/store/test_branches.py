"""Copies of a collection that go on under one name and are joined by chance come to one history."""

import random
import sqlite3
from contextlib import ExitStack, closing
from itertools import permutations

import pytest

from flashcards.core.days import Moment
from flashcards.core.model import CardId, Day, DeckId, Grade, Kind
from flashcards.store import branches, checks, history, history_write, migrations
from flashcards.store.history_write import Entry, voiding


class Learners:
    """Some collections, the first of which others are copied from; all write as one device."""

    def __init__(self, stack, seed):
        self._stack, self._chance, self._wall = stack, random.Random(seed), 10**12
        self.all = [self._new()]

    def _new(self):
        connection = self._stack.enter_context(
            closing(sqlite3.connect(":memory:", isolation_level=None))
        )
        migrations.migrate(connection, lambda _version: None)
        return connection

    def answer(self):
        """Answer a card, or take one of the last answers back."""
        connection = self._chance.choice(self.all)
        self._wall += self._chance.randint(1, 50)
        moment = Moment(day=Day(20_000), wall=self._wall, zone=0)
        last = [each for each in history.latest(connection, "d") if each.kind == Kind.ANSWERED]
        if last and self._chance.random() < 0.25:
            entry = voiding(self._chance.choice(last[:4]), moment)
        else:
            card = CardId(f"c{self._chance.randint(1, 9)}")
            entry = Entry(kind=Kind.ANSWERED, deck=DeckId("sample"), card=card, moment=moment,
                          grade=self._chance.choice(list(Grade)))  # fmt: skip
        history_write.append(connection, "d", entry)

    def copy(self):
        """Copy one of the collections whole."""
        copied = self._new()
        events = list(history.everything(self._chance.choice(self.all)))
        history_write.insert_all(copied, events)
        self.all.append(copied)

    def join(self):
        """Join one to another, as a collection or as lines."""
        if len(self.all) > 1:
            ours, theirs = self._chance.sample(self.all, 2)
            every = said(ours) | said(theirs)
            join(ours, theirs, as_lines=self._chance.random() < 0.3)
            assert said(ours) == every
            assert join(ours, theirs) == join(ours, theirs, as_lines=True) == 0


def join(ours, theirs, *, as_lines=False):
    events = history.everything(theirs)
    incoming = branches.of_events(events) if as_lines else [branches.of_collection(theirs)]
    found = branches.lacking(ours, incoming).events
    history_write.insert_all(ours, found)
    return len(found)


def said(connection):
    """Return what was said when, each once, and what was taken back by it."""
    events = {(each.device, each.seq): each for each in history.everything(connection)}
    found = {
        (each.clock, each.kind, each.card, each.grade, events[history.target_of(each)].clock)
        if each.kind == Kind.VOIDED
        else (each.clock, each.kind, each.card, each.grade, 0)
        for each in events.values()
    }
    assert len(found) == len(events)
    return found


@pytest.mark.parametrize("seed", range(25))
def test_however_they_are_joined_each_has_all_that_was_said_once(seed):
    chance = random.Random(seed)
    with ExitStack() as stack:
        learners = Learners(stack, seed)
        for _ in range(25):
            act = chance.choice([learners.answer] * 5 + [learners.join] * 2 + [learners.copy])
            if act != learners.copy or len(learners.all) < 4:
                act()
        for ours, theirs in [*permutations(learners.all, 2)] * 2:
            join(ours, theirs)
        every = said(learners.all[0])
        assert all(said(each) == every for each in learners.all)
        assert not any(checks.gaps(each) for each in learners.all)
