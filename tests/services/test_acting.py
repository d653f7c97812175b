"""Acts on many cards through a door of their own: the same as in the window, or nothing at all."""

import pytest

from flashcards.core.errors import Cancelled
from flashcards.core.progress import unwatched
from flashcards.services.acting import acting
from flashcards.services.card_acts import Act, CardActs
from flashcards.store import search
from flashcards.store.verify import digest
from tests.sampledata import HandClock, open_collection, small_deck

ALL = tuple(range(1, 31))
ACTS = {
    "star": lambda acts: acts.star(ALL, is_on=True),
    "rest": lambda acts: acts.rest(ALL),
    "tag": lambda acts: acts.tag(ALL, "later"),
    "delete": lambda acts: acts.delete(ALL),
}


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=30)) as opened:
        yield opened


def work(collection, clock, act):
    return acting(collection.folder, collection.device, clock, act)


def test_it_is_one_step_of_undo(collection, clock):
    acted = work(collection, clock, ACTS["star"])(unwatched)
    collection.note(acted.written)
    assert acted.count == len(ALL)
    assert collection.undo() == Act.STAR
    assert not any(row.is_starred for row in search.rows(collection.connection, ALL))


@pytest.mark.parametrize("name", ACTS)
def test_it_writes_what_the_window_would(tmp_path, clock, name):
    digests = []
    for place, is_beside in (("a", True), ("b", False)):
        (tmp_path / place).mkdir()
        with open_collection(tmp_path / place, small_deck(concepts=30)) as collection:
            act = ACTS[name]
            if is_beside:
                work(collection, clock, act)(unwatched)
            else:
                act(CardActs(collection, clock))
            digests.append(digest(collection.connection))
    assert digests[0] == digests[1]


@pytest.mark.parametrize("name", ACTS)
def test_stopped_it_has_changed_nothing(collection, clock, name):
    def stop(_done, _total):
        raise Cancelled

    before = digest(collection.connection)
    with pytest.raises(Cancelled):
        work(collection, clock, ACTS[name])(stop)
    assert digest(collection.connection) == before


def test_where_nothing_is_to_change_nothing_is_written(collection, clock):
    acted = work(collection, clock, lambda acts: acts.star(ALL, is_on=False))(unwatched)
    assert (acted.count, acted.written) == (0, None)
