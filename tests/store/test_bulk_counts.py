"""Many cards at once are counted like one after another, and the triggers are there again."""

import pytest

from flashcards.core.model import DeckId
from flashcards.store import bulk_counts, queries, verify
from tests.sampledata import open_collection, small_deck
from tests.services.transferdata import imported


def triggers(collection):
    rows = collection.connection.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
    return {sql for (sql,) in rows}


@pytest.mark.parametrize("many", [1, 1_000])
def test_the_counts_are_those_of_a_recount(tmp_path, monkeypatch, many):
    monkeypatch.setattr(bulk_counts, "MANY", many)
    with open_collection(tmp_path, small_deck("first")) as collection:
        before = triggers(collection)
        imported(collection, small_deck("second", concepts=30, scenarios=2))
        assert verify.counts_unlike_cards(collection.connection) == 0
        assert triggers(collection) == before
        collection.undo_import()
        assert verify.counts_unlike_cards(collection.connection) == 0
        assert queries.deck(collection.connection, DeckId("second")) is None
