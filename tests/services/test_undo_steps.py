"""What undo takes back: edits of content, never what the program itself or the settings wrote."""

from dataclasses import replace

from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.marks import Marks
from flashcards.services.settings import StudySettings, write_settings
from flashcards.store import queries
from flashcards.store.records import DeckState
from tests.sampledata import HandClock, open_collection, small_deck


def test_the_bundled_decks_are_no_step_of_undo(tmp_path):
    with Collection(tmp_path) as collection:
        install_bundled(collection)
        assert collection.undo() is None
        assert queries.decks(collection.connection)


def test_settings_and_rest_of_a_topic_do_not_lie_over_an_edit(tmp_path):
    with open_collection(tmp_path, small_deck()) as collection:
        (record,) = queries.decks(collection.connection)
        paused = replace(record, state=DeckState.PAUSED)
        collection.write("pause", lambda transaction: transaction.put(paused))
        write_settings(collection, StudySettings(is_set_up=True))
        Marks(collection, HandClock()).rest_topic(record.deck.id, None)
        assert collection.undo() == "pause"
