"""An import that is stopped at any moment, in any phase, leaves everything as it was."""

import tempfile

import pytest

from flashcards.core.errors import Cancelled
from flashcards.formats import anki_write, deckjson, deckmd_write, package, table_csv
from flashcards.formats import table_xlsx_write as workbook
from flashcards.services.import_files import Wishes, open_file, preview
from flashcards.services.importing import import_plan
from flashcards.store import verify
from tests.sampledata import open_collection, small_deck
from tests.services.transferdata import NOW

PICTURE = {"a.png": b"\x89PNG\r\n\x1a\n" + bytes(8) + b"\x00\x00\x00\x01" * 2}
DECK = small_deck(concepts=30, scenarios=2, media=("a.png",))
FILES = {
    "other.csv": table_csv.write(DECK),
    "other.xlsx": workbook.write(DECK),
    "sample.deck.md": deckmd_write.write(DECK),
    "sample.deck.json": deckjson.write(DECK),
    "sample.deck": package.write(DECK, PICTURE),
    "sample.apkg": anki_write.write(DECK, PICTURE),
}


class Stopping:
    """Stops at the call of that number, counted from 1, and counts the calls."""

    def __init__(self, at=0):
        self.at = at
        self.calls = 0

    def __call__(self, _done, _total):
        self.calls += 1
        if self.calls == self.at:
            raise Cancelled


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Return a folder with a collection that has an older deck, and a temp folder of its own."""
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    open_collection(tmp_path / "data", small_deck(concepts=20)).close()
    return tmp_path


def take(collection, path, progress):
    opened = open_file(path, progress)
    found = preview(collection.folder, opened, Wishes(), progress)
    return import_plan(collection, found.plan, NOW, progress)


def files(folder):
    """Return all files but the collection's own, which SQLite opens and closes."""
    return {
        path.relative_to(folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith("collection.db")
    }


@pytest.mark.parametrize("name", FILES)
def test_stopping_at_any_call_changes_nothing(place, name):
    path = place / name
    path.write_bytes(FILES[name])
    with open_collection(place / "data") as collection:
        before = verify.digest(collection.connection), files(place)
        at = 0
        while True:
            at += 1
            stopping = Stopping(at)
            try:
                take(collection, path, stopping)
            except Cancelled:
                assert (verify.digest(collection.connection), files(place)) == before
            else:
                break
        assert at > 8
        assert stopping.calls < at


def test_stopping_an_undo_at_any_call_keeps_the_import(place):
    path = place / "sample.deck"
    path.write_bytes(FILES[path.name])
    with open_collection(place / "data") as collection:
        before = verify.digest(collection.connection)
        take(collection, path, Stopping())
        after = verify.digest(collection.connection), files(place)
        at = 0
        while True:
            at += 1
            try:
                collection.undo_import(Stopping(at))
            except Cancelled:
                assert (verify.digest(collection.connection), files(place)) == after
            else:
                break
        assert at > 3
        assert verify.digest(collection.connection) == before
