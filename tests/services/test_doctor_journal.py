"""A journal of which a row cannot be read: nothing is undone from it, and a repair lets it go."""

import pytest

from flashcards.core.errors import CollectionDamaged
from flashcards.formats import package
from flashcards.services.collection import Collection
from flashcards.services.import_files import Wishes, open_file, preview
from flashcards.services.importing import import_plan
from flashcards.store import verify
from tests.doctordata import counts, plant, repaired
from tests.sampledata import open_collection, small_deck
from tests.services.transferdata import NOW

PICTURE = {"a.png": b"\x89PNG\r\n\x1a\n" + bytes(8) + b"\x00\x00\x00\x01" * 2}
FAULTS = {
    "a record that is no JSON": "UPDATE undo_import SET before = '{' WHERE kind = 'card'",
    "a record of another shape": "UPDATE undo_import SET before = '[1]' WHERE kind = 'card'",
    "a record that is no text": "UPDATE undo_import SET before = CAST(x'FF' AS TEXT)"
    " WHERE kind = 'card'",
    "a place that is none": "INSERT INTO undo_import (kind, key, before)"
    " VALUES ('place', 'sample/c1', '\"x\"')",
    "an unknown kind": "UPDATE undo_import SET kind = 'zzz' WHERE kind = 'card'",
    "a key that is no text": "UPDATE undo_import SET key = CAST(x'FF' AS TEXT) WHERE kind = 'card'",
    "an answer without its number": "INSERT INTO undo_import (kind, key) VALUES ('void', 'x')",
    "a head that is no JSON": "UPDATE undo_import SET before = '{' WHERE kind = 'operation'",
    "a head of another shape": "UPDATE undo_import SET before = '[]' WHERE kind = 'operation'",
    "a head without a text": "UPDATE undo_import SET before = NULL WHERE kind = 'operation'",
    "two heads": "INSERT INTO undo_import (kind, key, before)"
    " SELECT kind, key, before FROM undo_import WHERE kind = 'operation'",
}


def take(collection, path, concepts):
    path.write_bytes(package.write(small_deck(concepts=concepts, media=("a.png",)), PICTURE))
    found = preview(collection.folder, open_file(path), Wishes())
    import_plan(collection, found.plan, NOW)


@pytest.fixture
def folder(tmp_path):
    with open_collection(tmp_path / "data", small_deck(concepts=20)) as collection:
        take(collection, tmp_path / "sample.deck", 30)
    return tmp_path / "data"


def test_the_journal_of_an_import_is_whole(folder):
    assert counts(folder) == {}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_journal_with_a_row_that_cannot_be_read_is_counted_and_let_go(folder, fault):
    plant(folder, FAULTS[fault])
    assert counts(folder) == {"journal-left-over": 1}
    repaired(folder)
    assert counts(folder) == {}
    with Collection(folder) as collection:
        assert collection.undo_import() is None


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_is_undone_from_a_journal_with_a_row_that_cannot_be_read(folder, fault):
    plant(folder, FAULTS[fault])
    with Collection(folder) as collection:
        before = verify.digest(collection.connection)
        with pytest.raises(CollectionDamaged):
            collection.undo_import()
        assert verify.digest(collection.connection) == before
    assert [path.name for path in (folder / "media" / "sample").iterdir()] == ["a.png"]


@pytest.mark.parametrize("fault", FAULTS)
def test_the_next_import_takes_the_place_of_a_damaged_journal(folder, tmp_path, fault):
    plant(folder, FAULTS[fault])
    with Collection(folder) as collection:
        take(collection, tmp_path / "sample.deck", 33)
        assert collection.undo_import() is not None
    assert counts(folder) == {}
