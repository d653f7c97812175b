"""A collection.db made by somebody else to do harm: refused, or harmless."""

import sqlite3
from contextlib import closing

import pytest

from flashcards.core.days import moment
from flashcards.core.errors import CollectionDamaged, CollectionError
from flashcards.core.model import Grade
from flashcards.services import recovery
from flashcards.services.collection import Collection
from flashcards.services.doctor import examine, mend
from flashcards.services.reading import reading
from flashcards.services.study import StudySession
from flashcards.store.database import APPLICATION_ID
from flashcards.store.migrations import NEWEST
from tests.sampledata import HandClock, open_collection, small_deck


@pytest.fixture
def folder(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=5)):
        pass
    return tmp_path


def tamper(folder, *statements):
    with closing(sqlite3.connect(folder / "collection.db", isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


TRIGGERS = {
    "a trigger that drops answers": (
        "CREATE TRIGGER evil AFTER INSERT ON history BEGIN DELETE FROM cards; END"
    ),
    "a trigger in the place of ours": (
        "CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history BEGIN SELECT 1; END"
    ),
    "a view that never ends": (
        "CREATE VIEW evil AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i FROM n"
    ),
    "a view that reads files": "CREATE VIEW evil AS SELECT load_extension('evil.so') AS x",
}


@pytest.mark.parametrize("what", TRIGGERS)
def test_triggers_and_views_of_others_are_refused(folder, what):
    tamper(folder, "DROP TRIGGER IF EXISTS history_is_not_changed", TRIGGERS[what])
    before = (folder / "collection.db").read_bytes()
    with pytest.raises(CollectionDamaged) as refused:
        Collection(folder)
    assert refused.value.code == "collection-foreign"
    with pytest.raises(CollectionDamaged), reading(folder):
        pass
    assert (folder / "collection.db").read_bytes() == before


def test_views_in_the_place_of_tables_are_refused(folder):
    tamper(
        folder,
        "DROP TABLE plan",
        "CREATE VIEW plan AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i AS day, 'x' AS body FROM n",
    )
    with pytest.raises(CollectionDamaged):
        Collection(folder)


def test_a_file_that_only_says_it_is_a_collection_is_refused(tmp_path):
    tamper(
        tmp_path,
        "CREATE TABLE history (evil)",
        f"PRAGMA application_id = {APPLICATION_ID}",
        f"PRAGMA user_version = {NEWEST}",
    )
    with pytest.raises(CollectionError):
        Collection(tmp_path)


@pytest.mark.parametrize(
    "body",
    ["'{'", "'[]'", "'null'", "zeroblob(50000000)", "replace(hex(zeroblob(200000)), '0', '[')"],
)
def test_a_card_that_is_nonsense_is_counted_and_taken_out(folder, body):
    tamper(folder, f"UPDATE cards SET body = CAST({body} AS TEXT) WHERE name = 2")
    with Collection(folder) as collection:
        assert examine(collection.connection, folder).count("card-unreadable") == 1
    with Collection(folder) as collection:
        assert mend(collection, moment(HandClock()())).after.is_sound


def test_texts_of_a_card_are_only_text(folder):
    tamper(
        folder,
        "UPDATE cards SET body = json_set(body, '$.front', '\"; DROP TABLE cards; -- <script>')"
        " WHERE name = 1",
    )
    with Collection(folder) as collection:
        session = StudySession(collection, HandClock())
        question = session.next()
        session.answer(question, Grade.GOOD, 1000)
        assert collection.connection.execute("SELECT count(*) FROM cards").fetchone() == (5,)


def test_a_device_name_from_elsewhere_never_becomes_a_path(folder):
    tamper(folder, "UPDATE facts SET value = '../../evil' WHERE key = 'device'")
    with Collection(folder) as collection:
        assert collection.device != "../../evil"
    assert not (folder.parent / "evil").exists()


def test_what_is_hostile_can_still_be_rescued(folder):
    tamper(folder, TRIGGERS["a trigger that drops answers"])
    draft = recovery.look(folder, moment(HandClock()())).draft
    assert draft.cards == 5
    recovery.put_in_place(folder, draft)
    with Collection(folder) as collection:
        assert examine(collection.connection, folder).is_sound
