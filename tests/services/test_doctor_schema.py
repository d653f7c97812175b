"""Tables, indexes, views and triggers that are missing: counted, made anew, and filled again."""

import shutil

import pytest

from flashcards.__main__ import main
from flashcards.core.days import moment
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.mock import MockChoice, MockExams
from flashcards.store import schema
from tests.doctordata import counts, everything, live, plant, raw, repaired
from tests.mockdata import sit
from tests.sampledata import HandClock

MISSING = {
    "DROP TABLE plan": 1,
    "DROP TABLE words": 1,
    "DROP TABLE words_docsize": 1,
    "DROP TABLE words_data": 1,
    "DROP TABLE words_config": 1,
    "DROP TABLE kappa": 1,
    "DROP TABLE forecast": 1,
    "DROP TABLE daily": 1,
    "DROP TABLE flags": 3,
    "DROP TABLE memory": 11,
    "DROP TABLE day_counts": 1,
    "DROP TABLE deck_counts": 1,
    "DROP TABLE undo_import": 1,
    "DROP TABLE received": 1,
    "DROP VIEW day_recount": 1,
    "DROP TRIGGER history_is_not_deleted": 1,
    "DROP TRIGGER part_is_counted": 1,
    "DROP INDEX history_card": 1,
    "DROP INDEX memory_show": 1,
}


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    folder = live(tmp_path_factory.mktemp("lived"))
    with Collection(folder) as collection:
        run = MockExams(collection, HandClock(), HandClock(now=0.0)).start(
            MockChoice(questions=5), seed=1
        )
        sit(run, "abc")
    return folder


@pytest.fixture
def folder(lived, tmp_path):
    return shutil.copytree(lived, tmp_path / "data")


def kept(folder):
    """Return every row of the file but for the search index's and what a repair renews anyway."""
    with raw(folder) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%'"
            " AND name NOT IN ('facts', 'devices') ORDER BY name"
        ).fetchall()
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()
            for (name,) in tables
        }


@pytest.mark.parametrize("statement", MISSING)
def test_what_is_missing_is_counted_and_made_anew(folder, statement):
    rows = kept(folder)
    with raw(folder) as connection:
        connection.execute(statement)
    assert counts(folder)["schema-missing"] == MISSING[statement]
    repaired(folder)
    assert counts(folder) == {}
    assert kept(folder) == rows


@pytest.mark.parametrize("table", sorted(schema.FILLED_BY_COPIES))
def test_what_nothing_else_gives_comes_back_from_a_copy(folder, table):
    plant(
        folder,
        "INSERT INTO bases VALUES (1, NULL)",
        "INSERT INTO deck_bases SELECT id, body FROM decks",
        "INSERT INTO published SELECT id, json_object('deck', json(body), 'cards', json('[]'))"
        " FROM decks",
        "INSERT INTO slips VALUES (1, 'sample', 'c1', '1', 'A word', 0)",
        "INSERT INTO drafts VALUES ('sample', 'c1', '{}')",
    )
    rows = kept(folder)
    back_up(folder, Why.ASKED, moment(HandClock()()))
    plant(folder, "PRAGMA foreign_keys = OFF", f"DROP TABLE {table}")
    assert counts(folder)["schema-missing"] >= 1
    repaired(folder)
    assert counts(folder) == {}
    assert kept(folder)[table] == rows[table]


@pytest.mark.parametrize("table", ["labels", "deck_names"])
def test_answers_stay_though_a_whole_table_of_names_is_missing(folder, table):
    answers = everything(folder)
    back_up(folder, Why.ASKED, moment(HandClock()()))
    plant(folder, "PRAGMA foreign_keys = OFF", f"DROP TABLE {table}")
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers


@pytest.mark.parametrize(
    ("table", "column"),
    [("daily", "milliseconds"), ("flags", "doubts"), ("mocks", "forecast"), ("decks", "position")],
)
def test_a_table_that_lacks_a_column_is_counted_and_read_out_of_the_file(
    folder, capsys, table, column
):
    answers = everything(folder)
    with raw(folder) as connection:
        connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    assert counts(folder)["schema-missing"] == 1
    for command in ("decks", "plan"):
        assert main(["--data-dir", str(folder), command]) in (0, 1, 4)
    main(["--data-dir", str(folder), "doctor", "--repair"])
    assert counts(folder) == {}
    assert everything(folder) == answers
