"""Names that rows point to but that are gone, or are no text: the doctor keeps every answer."""

import pytest

from flashcards.services.collection import Collection
from flashcards.services.device import MARKER
from tests.doctordata import copy, counts, everything, live, log, plant, raw, repaired
from tests.sampledata import HandClock, answered, append

NO_TEXT = "CAST(x'80FF' AS TEXT)"
FAULTS = {
    "a device is gone": ("DELETE FROM devices WHERE id = 1", 1),
    "a device is no text": (f"UPDATE devices SET device = {NO_TEXT} WHERE id = 1", 1),
    "a deck is gone": ("DELETE FROM deck_names WHERE id = 2", 1),
    "a deck is no text": (f"UPDATE deck_names SET name = {NO_TEXT} WHERE id = 1", 1),
    "a card is gone": ("DELETE FROM names WHERE id IN (1, 12)", 2),
    "a card is no text": (f"UPDATE names SET card = {NO_TEXT} WHERE id = 3", 1),
    "all cards are gone": ("DELETE FROM names", 30),
    "a label is gone": ("DELETE FROM labels WHERE text = 'topic'", 1),
    "a label is no text": (f"UPDATE labels SET text = {NO_TEXT} WHERE text = 'sample'", 1),
    "all labels are gone": ("DELETE FROM labels", 4),
}


@pytest.mark.parametrize("keep", [log, copy])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_name_that_is_lost_comes_back_from_the_log_or_a_copy(folder, fault, keep):
    statement, lost = FAULTS[fault]
    answers = everything(folder)
    keep(folder)
    plant(folder, statement)
    assert counts(folder)["name-lost"] == lost
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers


@pytest.mark.parametrize("fault", [each for each in FAULTS if "all labels" not in each])
def test_a_name_that_no_copy_holds_is_found_by_the_checksums_of_the_answers(tmp_path, fault):
    folder = live(tmp_path)
    answers = everything(folder)
    plant(folder, FAULTS[fault][0])
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers


@pytest.mark.parametrize("fault", ["a device is gone", "a device is no text"])
def test_answers_of_a_device_that_nothing_names_are_kept_under_a_made_name(folder, fault):
    answers = everything(folder)
    plant(folder, FAULTS[fault][0], "DELETE FROM facts WHERE key = 'device'")
    (folder / MARKER).unlink()
    repaired(folder)
    assert counts(folder) == {}
    (device,) = {event.device for event in everything(folder)}
    assert [event._replace(device=device) for event in answers] == everything(folder)


def test_answers_whose_names_nothing_holds_are_kept(folder):
    answers = everything(folder)
    plant(folder, "DELETE FROM labels", "DELETE FROM names WHERE id = 1",
          "DELETE FROM cards WHERE name = 1")  # fmt: skip
    repaired(folder)
    assert counts(folder) == {}
    assert [(e.device, e.seq, e.grade, e.wall) for e in everything(folder)] == [
        (e.device, e.seq, e.grade, e.wall) for e in answers
    ]


def test_a_device_whose_name_was_given_again_keeps_both_its_pasts(folder):
    answers = everything(folder)
    (device,) = {event.device for event in answers}
    plant(folder, "DELETE FROM devices WHERE id = 1",
          f"INSERT INTO devices (id, device) VALUES (2, '{device}')")  # fmt: skip
    repaired(folder)
    assert counts(folder) == {}
    assert len(everything(folder)) == len(answers)


def test_the_next_answer_after_a_lost_device_is_that_of_a_new_one(folder):
    (device,) = {event.device for event in everything(folder)}
    plant(folder, "DELETE FROM devices WHERE id = 1")
    repaired(folder)
    with Collection(folder) as collection:
        assert collection.device != device


def test_a_deck_keeps_its_cards_and_dates_when_its_name_is_no_text(folder):
    with raw(folder) as connection:
        before = connection.execute("SELECT name, part, deck, due FROM memory").fetchall()
    plant(folder, FAULTS["a deck is no text"][0])
    repaired(folder)
    with raw(folder) as connection:
        assert connection.execute("SELECT name, part, deck, due FROM memory").fetchall() == before


EXCHANGED = {
    "a device": "UPDATE devices SET device = 'another' WHERE id = 1",
    "a deck": "UPDATE deck_names SET name = 'simple' WHERE id = 1",
    "a card": "UPDATE names SET card = card || 'x' WHERE id IN (1, 2)",
    "a label": "UPDATE labels SET text = 'tropic' WHERE text = 'topic'",
}


@pytest.mark.parametrize("keep", [log, lambda _: None])
@pytest.mark.parametrize("fault", EXCHANGED)
def test_a_name_that_no_checksum_agrees_with_is_given_back(tmp_path, fault, keep):
    folder = live(tmp_path)
    answers, cards = everything(folder), content(folder)
    keep(folder)
    plant(folder, EXCHANGED[fault])
    assert counts(folder)["event-damaged"] > 0
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers
    assert content(folder) == cards


def test_a_changed_answer_alone_changes_no_name(folder):
    plant(folder, "UPDATE history SET grade = 5 - grade WHERE name = 1")
    with raw(folder) as connection:
        names = connection.execute("SELECT * FROM names").fetchall()
    repaired(folder)
    assert counts(folder) == {}
    with raw(folder) as connection:
        assert connection.execute("SELECT * FROM names").fetchall() == names


def content(folder):
    with raw(folder) as connection:
        return connection.execute("SELECT name, deck, body FROM cards ORDER BY name").fetchall()


def exchanged(table, column, one, other):
    """Return statements that exchange two names of a table, found by conditions."""
    first, second = (f"(SELECT id FROM {table} WHERE {each})" for each in (one, other))
    texts = (f"(SELECT {column} FROM {table} WHERE {each})" for each in (one, other))
    return (
        "CREATE TABLE kept AS SELECT {} AS a, {} AS b, {} AS x, {} AS y".format(
            first, second, *texts
        ),
        f"UPDATE {table} SET {column} = 'z' WHERE id = (SELECT a FROM kept)",
        f"UPDATE {table} SET {column} = (SELECT x FROM kept) WHERE id = (SELECT b FROM kept)",
        f"UPDATE {table} SET {column} = (SELECT y FROM kept) WHERE id = (SELECT a FROM kept)",
        "DROP TABLE kept",
    )


WITH_ONE_ANOTHER = {
    "devices": ("devices", "device", "id = 1", "id = 2"),
    "decks": ("deck_names", "name", "id = 1", "id = 2"),
    "cards": ("names", "card", "id = 1", "id = 2"),
    "topic and deck": ("labels", "text", "text = 'topic'", "text = 'sample'"),
    "decks of answers": ("labels", "text", "text = 'other'", "text = 'sample'"),
}


@pytest.mark.parametrize("keep", [log, lambda _: None])
@pytest.mark.parametrize("names", WITH_ONE_ANOTHER)
def test_names_that_were_exchanged_with_one_another_are_given_back(tmp_path, names, keep):
    folder = live(tmp_path)
    (folder / MARKER).unlink()
    with Collection(folder) as collection:
        append(collection, answered(HandClock(), 4, "c2", "other"))
    answers, cards = everything(folder), content(folder)
    keep(folder)
    plant(folder, *exchanged(*WITH_ONE_ANOTHER[names]))
    assert counts(folder)["event-damaged"] > 0
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers
    assert content(folder) == cards
