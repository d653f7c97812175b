"""A damaged collection: what can be read comes back, copies and the log fill in the rest."""

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from flashcards.core.days import moment
from flashcards.core.errors import CollectionBusy, CollectionDamaged
from flashcards.core.model import Grade
from flashcards.services import recovery
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.doctor import examine
from flashcards.services.history_log import write_log
from flashcards.services.reading import reading
from flashcards.services.recovery import Base
from flashcards.services.study import StudySession
from flashcards.store import rescue, verify
from tests.mockdata import exam_deck
from tests.sampledata import HandClock, open_collection, small_deck

NOW = moment(HandClock()())
PAGE = 4096
VERSION_1 = Path(__file__).parents[1] / "store" / "data" / "version-1.db"


def study(folder, answers, days_on=0):
    clock = HandClock()
    clock.move(days=days_on)
    grades = random.Random(answers)
    with Collection(folder) as collection:
        session = StudySession(collection, clock)
        while answers:
            question = session.next()
            if question is None:
                clock.move(days=1)
                continue
            session.answer(question, Grade(grades.choice([1, 3, 4, 5])), 3000)
            clock.move(seconds=20)
            answers -= 1


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lived")
    decks = [small_deck(f"deck{n}", concepts=60, scenarios=20) for n in range(3)]
    open_collection(folder, *decks, exam_deck("other")).close()
    study(folder, 400)
    with Collection(folder) as collection:
        back_up(collection.folder, Why.START, NOW)
    study(folder, 30, days_on=30)
    with Collection(folder) as collection:
        write_log(collection.connection, folder)
    return folder


@pytest.fixture
def folder(lived, tmp_path):
    return shutil.copytree(lived, tmp_path / "data")


def page_of(folder, table):
    """Return the number of a leaf page of a table, counted from 0."""
    connection = sqlite3.connect(folder / "collection.db")
    (root,) = connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
    ).fetchone()
    connection.close()
    data = (folder / "collection.db").read_bytes()
    page = root - 1
    while data[page * PAGE] in (2, 5):  # an interior page: its last child
        page = int.from_bytes(data[page * PAGE + 8 : page * PAGE + 12], "big") - 1
    return page


def destroy(folder, page, filler=b"\xff"):
    path = folder / "collection.db"
    data = bytearray(path.read_bytes())
    data[page * PAGE : (page + 1) * PAGE] = filler * PAGE
    path.write_bytes(data)


def digest(folder):
    with reading(folder) as connection:
        return verify.digest(connection)


def recovered(folder):
    found = recovery.look(folder, NOW)
    assert found.draft is not None
    aside = recovery.put_in_place(folder, found.draft)
    return found.draft, aside


def assert_is_whole(folder):
    with Collection(folder) as collection:
        assert examine(collection.connection, folder).is_sound
    assert not list(folder.glob("*.tmp*"))


@pytest.mark.parametrize("table", ["memory", "daily", "history_card", "words_data", "forecast"])
def test_damage_in_what_others_give_loses_nothing(folder, table):
    before = digest(folder)
    destroy(folder, page_of(folder, table))
    draft, _ = recovered(folder)
    assert (draft.base, draft.lacking) == (Base.FILE, 0)
    assert digest(folder) == before
    assert_is_whole(folder)


@pytest.mark.parametrize("filler", [b"\xff", b"\0"])
def test_damage_in_the_history_is_filled_from_copy_and_log(folder, filler):
    before = digest(folder)
    destroy(folder, page_of(folder, "history"), filler)
    draft, _ = recovered(folder)
    assert (draft.base, draft.lacking) == (Base.FILE, 0)
    assert digest(folder) == before
    assert_is_whole(folder)


@pytest.mark.parametrize("table", ["sqlite_schema", "cards", "decks", "deck_names"])
def test_where_content_is_lost_the_newest_copy_and_the_log_bring_all_back(folder, table):
    before = digest(folder)
    destroy(folder, 0 if table == "sqlite_schema" else page_of(folder, table))
    draft, _ = recovered(folder)
    assert (draft.base, draft.copy.answers, draft.added, draft.answers) == (
        Base.COPY, 400, 30, 430,
    )  # fmt: skip
    assert digest(folder) == before
    assert_is_whole(folder)


@pytest.mark.parametrize("share", [0.99, 0.9])
def test_what_is_there_of_a_file_that_was_cut_off_is_read(folder, share):
    shutil.rmtree(folder / "backups")
    shutil.rmtree(folder / "history")
    path = folder / "collection.db"
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    draft, _ = recovered(folder)
    assert draft.base is Base.FILE
    assert draft.answers > 200
    assert_is_whole(folder)


def test_without_copy_and_log_what_is_readable_comes_back_and_the_rest_is_counted(folder):
    shutil.rmtree(folder / "backups")
    shutil.rmtree(folder / "history")
    destroy(folder, page_of(folder, "history"))
    draft, _ = recovered(folder)
    assert draft.base is Base.FILE
    assert draft.answers < 430
    assert draft.answers > 300
    assert_is_whole(folder)


def test_answers_that_are_lost_between_others_are_told(folder):
    shutil.rmtree(folder / "backups")
    shutil.rmtree(folder / "history")
    with Collection(folder) as collection:
        connection = collection.connection
        connection.execute("DROP TRIGGER history_is_not_changed")
        connection.execute("UPDATE history SET grade = 5 - grade WHERE seq IN (7, 8, 100)")
    draft = recovery.look(folder, NOW).draft
    assert draft.lacking == 3
    recovery.forget_draft(draft)
    assert not list(folder.glob("*.tmp*"))


def test_the_log_alone_brings_the_answers_back(folder):
    shutil.rmtree(folder / "backups")
    destroy(folder, 0)
    draft, _ = recovered(folder)
    assert (draft.base, draft.answers) == (Base.LOG, 430)
    assert_is_whole(folder)


def test_with_nothing_to_save_there_is_no_draft(folder):
    shutil.rmtree(folder / "backups")
    shutil.rmtree(folder / "history")
    destroy(folder, 0)
    assert recovery.look(folder, NOW).draft is None
    aside = recovery.start_empty(folder, NOW)
    assert (aside / "collection.db").stat().st_size > PAGE
    with Collection(folder) as collection:
        assert examine(collection.connection, folder).is_sound


def test_looking_changes_nothing(folder):
    destroy(folder, page_of(folder, "history"))
    before = (folder / "collection.db").read_bytes()
    recovery.forget_draft(recovery.look(folder, NOW).draft)
    assert (folder / "collection.db").read_bytes() == before
    assert not list(folder.glob("*.tmp*"))


def test_the_damaged_file_is_kept_with_its_log(folder):
    destroy(folder, page_of(folder, "history"))
    damaged = (folder / "collection.db").read_bytes()
    (folder / "collection.db-wal").write_bytes(b"")
    _, aside = recovered(folder)
    assert aside.parent == folder / "backups"
    assert (aside / "collection.db").read_bytes() == damaged
    assert (aside / "collection.db-wal").exists()
    assert not (folder / "collection.db-wal").exists()


def test_a_second_recovery_keeps_the_first_ones_file(folder):
    for _ in range(2):
        destroy(folder, page_of(folder, "history"))
        recovered(folder)
    assert len(list((folder / "backups").glob("replaced-*"))) == 2


def test_a_replacement_cut_off_is_finished_at_the_next_start(folder):
    before = digest(folder)
    destroy(folder, page_of(folder, "history"))
    waiting = recovery.look(folder, NOW).draft.path.parent
    waiting.rename(waiting.with_suffix(""))  # the power went just after
    (folder / "collection.db-wal").write_bytes(b"old log")
    with Collection(folder) as collection:
        assert examine(collection.connection, folder).is_sound
    assert digest(folder) == before


def test_what_comes_back_goes_on_as_a_new_device(folder):
    with Collection(folder) as collection:
        device = collection.device
    destroy(folder, page_of(folder, "history"))
    recovered(folder)
    with Collection(folder) as collection:
        assert collection.device != device


def test_nothing_is_replaced_while_another_has_the_collection(folder):
    draft = recovery.look(folder, NOW).draft
    with Collection(folder), pytest.raises(CollectionBusy):
        recovery.put_in_place(folder, draft)


def test_one_copy_comes_back_as_it_is(folder):
    (copy,) = recovery.good_copies(folder)
    draft = recovery.draft_of_copy(folder, copy, NOW)
    assert (draft.answers, draft.added) == (400, 0)


def test_a_damaged_copy_is_not_offered(folder):
    (copy,) = recovery.good_copies(folder)
    copy.path.write_bytes(b"no database" * 1000)
    assert recovery.good_copies(folder) == ()
    destroy(folder, page_of(folder, "history"))
    assert recovery.look(folder, NOW).copies == ()


def test_a_copy_whose_damage_shows_late_gives_way_to_what_the_file_holds(folder):
    (copy,) = recovery.good_copies(folder)
    data = bytearray(copy.path.read_bytes())
    data[PAGE * 20 : PAGE * 40] = b"\xff" * PAGE * 20
    copy.path.write_bytes(data)
    destroy(folder, page_of(folder, "cards"))
    draft, _ = recovered(folder)
    assert draft.answers == 430
    assert_is_whole(folder)


def test_a_copy_elsewhere_goes_on_with_all_answers(folder, tmp_path):
    before = digest(folder)
    recovery.copy_elsewhere(folder, tmp_path / "elsewhere")
    with Collection(tmp_path / "elsewhere"):
        pass
    assert digest(tmp_path / "elsewhere") == before


def test_what_is_no_collection_at_all_is_not_read(folder):
    (folder / "collection.db").write_bytes(b"letters" * 9000)
    with pytest.raises(CollectionDamaged):
        Collection(folder)
    assert recovery.look(folder, NOW).draft.base is Base.COPY


def test_every_table_is_rescued_made_anew_or_let_go(folder):
    with Collection(folder) as collection:
        rows = collection.connection.execute("PRAGMA table_list").fetchall()
    there = {row[1] for row in rows if row[2] in ("table", "virtual") and row[0] == "main"}
    there = {name for name in there if not name.startswith("sqlite_")}
    assert there == rescue.TAKEN | rescue.MADE_ANEW | rescue.LET_GO


def test_what_authors_keep_is_rescued_too(folder):
    with Collection(folder) as collection:
        connection = collection.connection
        connection.execute("INSERT INTO drafts VALUES ('deck0', 'c1', '{}')")
        connection.execute("INSERT INTO slips VALUES (1, 'deck0', 'c1', '1.0.0', 'Typo', 0)")
    destroy(folder, page_of(folder, "memory"))
    recovered(folder)
    with reading(folder) as connection:
        assert connection.execute("SELECT count(*) FROM drafts").fetchone() == (1,)
        assert connection.execute("SELECT text FROM slips").fetchone() == ("Typo",)


def test_a_damaged_file_of_version_1_is_rescued(tmp_path):
    shutil.copyfile(VERSION_1, tmp_path / "collection.db")
    destroy(tmp_path, page_of(tmp_path, "memory"))
    draft, _ = recovered(tmp_path)
    assert (draft.base, draft.lacking) == (Base.FILE, 0)
    assert_is_whole(tmp_path)
    assert digest(tmp_path) == VERSION_1.with_suffix(".digest").read_text().strip()
