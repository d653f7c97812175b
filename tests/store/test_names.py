"""Numbers of names: none is given twice."""

from flashcards.store import names
from tests.sampledata import HandClock, answered, append, open_collection, small_deck


def test_the_number_of_a_device_that_wrote_answers_is_never_given_again(tmp_path):
    with open_collection(tmp_path, small_deck()) as collection:
        append(collection, answered(HandClock(), 4))
        collection.connection.execute("PRAGMA foreign_keys = OFF")
        collection.connection.execute("DELETE FROM devices")
        assert names.ensure_device(collection.connection, "another") == 2
