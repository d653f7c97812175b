"""A whole data folder copied to another computer: both go on under one name; no answer is lost."""

import shutil

import pytest

from flashcards.services.collection import Collection
from flashcards.services.history_files import export_history, import_history
from flashcards.services.joining import join
from flashcards.services.restoring import discard, make_ready, put_in_place, secure
from flashcards.store import checks, history, verify
from flashcards.store.history_write import voiding
from tests.sampledata import HandClock, answered, append, open_collection, small_deck
from tests.services.transferdata import NOW

CARDS = {"one": ("c2", "c3"), "two": ("c4", "c5", "c6"), "three": ("c6", "c2")}


def study(folder, *cards, hours):
    """Answer *cards*, and take the first answer back and give it anew."""
    clock = HandClock()
    clock.move(hours=hours)
    with Collection(folder) as collection:
        events = []
        for card in cards:
            events.append(append(collection, answered(clock, 4, card=card)))
            clock.move(days=1)
        append(collection, voiding(events[0]))
        append(collection, answered(clock, 1, card=cards[0]))


@pytest.fixture
def place(tmp_path):
    """Make three folders that went on apart from one another, each as if it were the only one."""
    place = tmp_path / "place"
    with open_collection(place, small_deck(concepts=6)) as collection:
        append(collection, answered(HandClock(), 4, card="c1"))
    shutil.copytree(place, tmp_path / "before")
    for number, (name, cards) in enumerate(CARDS.items(), 1):
        study(place, *cards, hours=number)
        place.rename(tmp_path / name)
        shutil.copytree(tmp_path / "before", place)
    return tmp_path


def said(collection):
    """Return what was answered and counts, by what and when."""
    events = history.unvoided(history.everything(collection.connection))
    return sorted((each.clock, each.card, each.grade) for each in events)


def merge(folder, other):
    with Collection(folder) as collection:
        ready = make_ready(folder, other / "collection.db", NOW)
        try:
            joined = join(collection.door, ready, NOW)
        finally:
            discard(ready)
        return joined, said(collection), verify.digest(collection.connection)


def sound(folder):
    with Collection(folder) as collection:
        connection = collection.connection
        return not (checks.gaps(connection) or any(checks.of_rows(connection).values()))


def all_said(*folders):
    found = set()
    for each in folders:
        with Collection(each) as collection:
            found |= set(said(collection))
    return sorted(found)


def test_answers_under_numbers_of_others_come_in_beside_those(place):
    one, two = place / "one", place / "two"
    every = all_said(one, two)
    joined, here, _ = merge(one, two)
    assert here == every
    assert joined.apart == joined.events == 5
    assert sound(one)


def test_merging_again_and_back_and_in_any_order_gives_the_same(place):
    one, two, three = place / "one", place / "two", place / "three"
    every = all_said(one, two, three)
    merge(one, two)
    assert merge(one, two)[0].events == 0
    assert merge(two, one)[0].apart == 4
    assert [merge(a, b)[0].events for a, b in ((one, two), (two, one))] == [0, 0]
    merge(three, two)
    merge(one, three)
    merge(two, three)
    _, here, digest = merge(three, one)
    for first, second in ((one, two), (two, one), (one, three), (three, two)):
        joined, there, other = merge(first, second)
        assert (joined.events, there, other) == (0, here, digest)
    assert here == every
    assert all(map(sound, (one, two, three)))


def test_what_is_answered_later_on_a_branch_goes_on_there(place):
    one, two = place / "one", place / "two"
    merge(one, two)
    shutil.rmtree(place / "place")
    two.rename(place / "place")
    study(place / "place", "c1", "c3", hours=200)
    every = all_said(one, place / "place")
    joined, here, _ = merge(one, place / "place")
    assert (joined.events, here) == (4, every)
    with Collection(one) as collection:
        events = history.everything(collection.connection)
        assert len({each.device for each in events if "~" in each.device}) == 1


def test_files_of_history_bring_what_they_say_under_numbers_of_others(place, tmp_path):
    one, two = place / "one", place / "two"
    every = all_said(one, two)
    file = tmp_path / "two.jsonl"
    with Collection(two) as collection:
        export_history(collection.connection, file)
    with Collection(one) as collection:
        taken = import_history(collection, file, NOW)
        assert (taken.added, taken.apart, taken.known) == (5, 5, 1)
        assert said(collection) == every
        assert import_history(collection, file, NOW).added == 0


def test_one_file_of_two_histories_brings_both(place, tmp_path):
    one, two = place / "one", place / "two"
    every = all_said(one, two)
    both = tmp_path / "both.jsonl"
    for each in (one, two):
        with Collection(each) as collection:
            export_history(collection.connection, tmp_path / "h.jsonl")
        with both.open("a") as file:
            file.write((tmp_path / "h.jsonl").read_text())
    with open_collection(tmp_path / "new", small_deck(concepts=6)) as collection:
        import_history(collection, both, NOW)
        assert said(collection) == every


def test_going_on_from_a_copy_keeps_answers_under_numbers_of_its_own(place):
    one, two = place / "one", place / "two"
    every = all_said(one, two)
    with Collection(one) as collection:
        ready = make_ready(one, two / "collection.db", NOW)
        assert (ready.difference.our_answers, ready.difference.their_answers) == (2, 3)
        secure(one, ready, NOW, keeps_answers=True)
        put_in_place(collection, ready)
        assert said(collection) == every


def test_undoing_takes_out_what_came_in_beside_others(place):
    one, two = place / "one", place / "two"
    before = all_said(one)
    merge(one, two)
    with Collection(one) as collection:
        collection.undo_import()
        assert said(collection) == before
