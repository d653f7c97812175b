"""The doctor: each planted fault is counted exactly, mended, and found no more."""

import pytest

from flashcards.core.days import moment
from flashcards.core.errors import CollectionDamaged
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.doctor import REMARKS, RETURNED, examine, mend
from flashcards.services.reading import reading
from flashcards.store import verify
from flashcards.words.doctor import CHECKS
from tests.doctordata import counts, everything, raw, repaired, unguarded
from tests.sampledata import HandClock


def digest(folder):
    with reading(folder) as connection:
        return verify.digest(connection)


def test_nothing_is_found_in_a_collection_in_use(folder):
    assert counts(folder) == {}


def test_what_is_sound_is_not_written_and_not_copied(folder):
    with Collection(folder) as collection:
        told = []
        collection.listen(told.append)
        found = mend(collection, moment(HandClock()()))
        assert told == []
    assert found.copy is None
    assert found.after.is_sound


SQL = {
    "a card whose deck is gone": (
        "DELETE FROM decks WHERE id = 1",
        {"card-without-deck": 9},
    ),
    "a base whose card is gone": (
        "INSERT INTO bases (name, body) VALUES (900, NULL)",
        {"base-without-card": 1},
    ),
    "a deck's base whose deck is gone": (
        "INSERT INTO deck_bases (id, body) VALUES (900, '{}')",
        {"deck-base-without-deck": 1},
    ),
    "a star of no card": (
        "INSERT INTO flags VALUES (900, 1, 0, NULL, 0)",
        {"flag-without-name": 1, "flag-differs": 1},
    ),
    "a memory of no card": (
        "INSERT INTO memory VALUES (900, 0, 1, 0, 0, 0, NULL, NULL, 0, 0, 0, 1, NULL, NULL)",
        {"memory-without-name": 1, "unit-left-over": 1},
    ),
    "a question of no exam": (
        "INSERT INTO mock_questions VALUES (7, 0, 1, 0, '[]', '[]', 0, 0, 0, 0, '{}')",
        {"question-without-exam": 1},
    ),
    "a card that cannot be read": (
        "UPDATE cards SET body = substr(body, 5) WHERE name = 3",
        {"card-unreadable": 1, "search-differs": 1},
    ),
    "a card listed under another kind": (
        "UPDATE cards SET sensitivity = 'abuse', priority = 1 WHERE name IN (4, 5)",
        {"card-columns": 2},
    ),
    "a deck that cannot be read": (
        "UPDATE decks SET body = '[1' WHERE id = 1",
        {"deck-unreadable": 1},
    ),
    "cards that are never asked": (
        ("DELETE FROM memory WHERE name IN"
        " (SELECT name FROM memory WHERE due IS NULL ORDER BY name LIMIT 2)"),
        {"unit-lacking": 2},
    ),
    "a date in no calendar": (
        "UPDATE memory SET due = 9999999, show = 9999999 WHERE name = 1",
        {"value-range": 1, "memory-differs": 1},
    ),
    "an easiness below the least": (
        "UPDATE memory SET easiness = 90 WHERE name IN (1, 2)",
        {"value-range": 2, "memory-differs": 2},
    ),
    "an interval that no answer gave": (
        "UPDATE memory SET interval = interval + 1 WHERE name IN (1, 2, 3)",
        {"memory-differs": 3},
    ),
    "a forecast that no answer gave": (
        "UPDATE forecast SET stability = stability * 2 WHERE name = 2",
        {"forecast-differs": 1},
    ),
    "a correction that no answer gave": (
        ("UPDATE kappa SET value = 1.5, n = n + 1"
        " WHERE day = (SELECT max(day) FROM kappa)"),
        {"correction-differs": 1},
    ),
    "a day with an answer too many": (
        ("UPDATE daily SET n = n + 1 WHERE (day, hour, deck, domain, class, grade) ="
        " (SELECT day, hour, deck, domain, class, grade FROM daily LIMIT 1)"),
        {"day-differs": 1},
    ),
    "a star that nobody gave": (
        "INSERT INTO flags VALUES (8, 1, 0, NULL, 0)",
        {"flag-differs": 1},
    ),
    "a card held though it is studied": (
        "UPDATE memory SET held = 1, show = NULL WHERE name IN (1, 2)",
        {"place-differs": 2},
    ),
    "a total that is not the sum": (
        "UPDATE deck_counts SET seen = seen + 1",
        {"totals-differ": 2},
    ),
    "a card that search does not know": (
        "DELETE FROM words_docsize WHERE id = 4",
        {"search-differs": 1},
    ),
    "a card that is no text": (
        "UPDATE cards SET body = CAST(x'7B22FF' AS TEXT) WHERE name = 3",
        {"card-unreadable": 1, "search-differs": 1},
    ),
    "a card with half a letter": (
        "UPDATE cards SET body = json_set(body, '$.front', json('\"\\ud800\"')) WHERE name = 3",
        {"card-unreadable": 1, "search-differs": 1},
    ),
    "a search index that is empty": (
        "DELETE FROM words_data",
        {"search-differs": 30},
    ),
    "a search index of nonsense": (
        "UPDATE words_data SET block = x'FF'",
        {"search-differs": 1},
    ),
    "a search index of another format": (
        "UPDATE words_config SET v = 99",
        {"search-differs": 30},
    ),
    "a plan that cannot be read": (
        "INSERT INTO plan (day, body) VALUES (1, '{')",
        {"plan-unreadable": 1},
    ),
    "texts beside the cards that are none": (
        """INSERT INTO bases VALUES (1, '{'), (2, NULL), (3, CAST(x'FF' AS TEXT));
        INSERT INTO deck_bases VALUES (1, '[]'), (2, CAST(x'FF' AS TEXT));
        INSERT INTO published VALUES (1, '{"deck": {}}'), (2, '7');
        INSERT INTO drafts VALUES ('sample', 'c1', '[]'), (CAST(x'FF' AS TEXT), 'c1', '{}');
        INSERT INTO slips VALUES (1, 'sample', 'c1', '1', CAST(x'FF' AS TEXT), 0),
        (2, 'sample', 'c1', '1', 'A word', 0)""",
        {"kept-unreadable": 9},
    ),
    "questions that are none": (
        """INSERT INTO mocks VALUES (1, 'exam', 'submitted', 1, 9, 9, NULL, NULL, 0, 1, 0, NULL);
        INSERT INTO mock_questions VALUES (1, 0, 1, 0, '[]', '[]', 0, 0, 0, 0, '7'),
        (1, 1, 1, 0, '7', '[]', 0, 0, 0, 0, '{"card": {}}'),
        (1, 2, 1, 0, '[]', '[]', 0, 0, 0, 0, CAST(x'FF' AS TEXT))""",
        {"question-unreadable": 3},
    ),
    "a turn that no card has": (
        "UPDATE memory SET turn = -1 WHERE name IN (1, 2)",
        {"value-range": 2},
    ),
    "plans that are none": (
        """INSERT INTO plan (day, body) VALUES (1, '{"new": []}'), (2, '[]'), (3, '7'),
        (4, '{"grounds":"","due":[1],"new":[],"final":[],"window":9,"seconds":1}'),
        (5, '{"grounds":"","due":[],"new":[["a",0]],"final":[],"window":9,"seconds":1}'),
        (6, '{"grounds":"","due":[],"new":[],"final":[],"window":"x","seconds":1}'),
        (7, '{"grounds":"","due":[],"new":[],"final":[],"window":9,"seconds":9e999}'),
        (8, '{"grounds":"","due":[],"new":[[99999999999999999999,0]],"final":[],"window":9,
        "seconds":1}'), (9, CAST(x'FF' AS TEXT))""",
        {"plan-unreadable": 9},
    ),
    "a journal without its head": (
        "INSERT INTO undo_import (kind, key) VALUES ('card', 'sample/c1')",
        {"journal-left-over": 1},
    ),
    "a setting that is no JSON": (
        "INSERT OR REPLACE INTO settings VALUES ('exam_day', '{never')",
        {"setting-unreadable": 1},
    ),
    "a setting whose name is no text": (
        "INSERT INTO settings VALUES (CAST(x'FF41' AS TEXT), '1')",
        {"setting-unreadable": 1},
    ),
    "a setting that is no text": (
        "INSERT OR REPLACE INTO settings VALUES ('kept', CAST(x'22FF22' AS TEXT))",
        {"setting-unreadable": 1},
    ),
    "a fact that is no text": (
        """INSERT INTO facts VALUES (CAST(x'FF41' AS TEXT), '1'),
        ('gaps', CAST(x'FF' AS TEXT))""",
        {"fact-unreadable": 2},
    ),
    "a setting that cannot be": (
        "INSERT OR REPLACE INTO settings VALUES ('rollover', '77')",
        {"setting-unreadable": 1},
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", SQL)
def test_a_planted_fault_is_counted_mended_and_found_no_more(folder, fault):
    statement, wanted = SQL[fault]
    answers = everything(folder)
    with raw(folder) as connection:
        for each in statement.split(";\n"):
            unguarded(connection, each)
    assert counts(folder) == wanted
    found = repaired(folder)
    assert {each.code: each.count for each in found.after.checks if each.count} == {}
    assert found.copy.is_file()
    assert repaired(folder).copy is None
    assert everything(folder) == answers


@pytest.mark.parametrize(
    "fault",
    [each for each in SQL if SQL[each][1].keys() & {"memory-differs", "forecast-differs",
     "day-differs", "flag-differs", "place-differs", "totals-differ", "search-differs"}
     and "card-unreadable" not in SQL[each][1]],
)  # fmt: skip
def test_a_mended_cache_means_the_same_as_before(folder, fault):
    before = digest(folder)
    with raw(folder) as connection:
        unguarded(connection, SQL[fault][0])
    repaired(folder)
    assert digest(folder) == before


def test_a_silently_changed_answer_is_counted_and_taken_out_alone(folder):
    answers = everything(folder)
    with raw(folder) as connection:
        unguarded(connection, "UPDATE history SET grade = 5 - grade WHERE seq IN (2, 9)")
    assert counts(folder)["event-damaged"] == 2
    repaired(folder)
    assert counts(folder) == {}
    kept = [event for event in answers if event.seq not in (2, 9)]
    assert everything(folder) == kept


def test_a_changed_answer_comes_back_from_the_newest_copy(folder):
    answers = everything(folder)
    with Collection(folder) as collection:
        back_up(folder, Why.ASKED, moment(HandClock()()))
        collection.close()
    with raw(folder) as connection:
        unguarded(connection, "UPDATE history SET grade = 5 - grade WHERE seq = 2")
        unguarded(connection, "DELETE FROM history WHERE seq = 5")
    found = repaired(folder)
    assert found.before.count("event-damaged") == 1
    assert found.before.count("event-lacking") == 1
    assert everything(folder) == answers
    assert counts(folder) == {}


def test_answers_that_are_lost_for_good_are_counted_once_and_then_known(folder):
    with raw(folder) as connection:
        unguarded(connection, "DELETE FROM history WHERE seq BETWEEN 4 AND 6")
    assert counts(folder)["event-lacking"] == 3
    repaired(folder)
    assert counts(folder) == {}


def test_an_answer_whose_card_lost_its_name_is_counted(folder):
    with raw(folder) as connection:
        kind = connection.execute("SELECT count(*) FROM history WHERE name = 1").fetchone()[0]
        connection.execute("DELETE FROM names WHERE id = 1")
    assert counts(folder)["event-without-name"] == kind
    assert counts(folder)["card-without-name"] == 1
    repaired(folder)
    assert counts(folder).keys() <= set(REMARKS)


def test_an_index_that_lost_an_entry_is_made_anew(folder):
    with raw(folder) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'flags_starred'"
        ).fetchone()
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'starred = 1', 'starred = 2')"
            " WHERE name = 'flags_starred'"
        )
    with raw(folder) as connection:
        connection.execute("REINDEX flags_starred")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'flags_starred'", (sql,))
    assert counts(folder) == {"index-damaged": 2}
    repaired(folder)
    assert counts(folder) == {}


def test_pictures_that_lack_or_are_not_used_are_told_but_are_no_fault(folder):
    media = folder / "media" / "sample"
    (media / "map.png").rename(media / "other.png")
    with reading(folder) as connection:
        report = examine(connection, folder)
    assert (report.count("media-lacking"), report.count("media-unused")) == (1, 1)
    assert report.is_sound


def test_what_crashes_left_in_the_folder_is_counted_and_swept_away(folder):
    (folder / "media" / ".staging" / "token").mkdir(parents=True)
    (folder / "backups").mkdir(exist_ok=True)
    (folder / "backups" / "start-1.db.tmp").write_bytes(b"half")
    (folder / "settings.ini").write_text("no section")
    assert counts(folder) == {
        "import-left-over": 1,
        "copy-left-over": 1,
        "preferences-unreadable": 1,
    }
    repaired(folder)
    assert counts(folder) == {}
    assert (folder / "settings.ini.damaged").read_text() == "no section"


def test_a_damaged_file_is_not_mended_in_place(folder):
    path = folder / "collection.db"
    data = bytearray(path.read_bytes())
    data[4096 * 4 + 100 : 4096 * 5] = b"\xff" * 3996
    path.write_bytes(data)
    with reading(folder) as connection:
        assert examine(connection, folder).count("file-damaged") > 0
    with Collection(folder) as collection:
        before = collection.connection.total_changes
        with pytest.raises(CollectionDamaged):
            mend(collection, moment(HandClock()()))
        assert collection.connection.total_changes == before


def test_every_check_has_its_words(folder):
    with reading(folder) as connection:
        assert {each.code for each in examine(connection, folder).checks} == set(CHECKS) - {
            RETURNED
        }
