"""A data folder whose collection file is gone or empty: no new one silently takes its place."""

import io
import shutil

import pytest

from flashcards.cli import program
from flashcards.core.days import moment
from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import Grade
from flashcards.services import recovery
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.history_log import write_log
from flashcards.services.reading import reading
from flashcards.services.recovery import Base
from flashcards.services.study import Scope, StudySession
from flashcards.store import database, verify
from flashcards.words.exits import CANNOT_OPEN, DONE
from tests.sampledata import HandClock, open_collection, small_deck

NOW = moment(HandClock()())


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """Return a folder with ten answers, a copy of the first six, and a log of all."""
    folder = tmp_path_factory.mktemp("lived")
    with open_collection(folder, small_deck(concepts=40)) as collection:
        session = StudySession(collection, HandClock(), Scope(more_new=1000))
        for number in range(10):
            if number == 6:
                back_up(folder, Why.START, NOW)
            session.answer(session.next(), Grade.EASY, 4000)
        write_log(collection.connection, folder)
    return folder


@pytest.fixture
def folder(lived, tmp_path):
    return shutil.copytree(lived, tmp_path / "data")


def remove(folder):
    for path in folder.glob("collection.db*"):
        path.unlink()


def empty(folder):
    remove(folder)
    (folder / "collection.db").touch()


def leave_the_header(folder):
    remove(folder)
    database.open_or_make(folder / "collection.db").close()


def leave_the_log(folder):
    remove(folder)
    (folder / "collection.db-wal").write_bytes(b"what was written last")


losses = pytest.mark.parametrize("lose", [remove, empty, leave_the_header, leave_the_log])


def run(folder, *arguments):
    out, err = io.StringIO(), io.StringIO()
    code = program.main(["--data-dir", str(folder), *arguments], out, err)
    return code, out.getvalue(), err.getvalue()


def digest(folder):
    with reading(folder) as connection:
        return verify.digest(connection)


def contents(folder):
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != "lock")
    return {path: path.read_bytes() for path in paths if not path.name.endswith("-shm")}


@losses
def test_no_new_collection_takes_the_place_of_one_that_is_lost(folder, lose):
    lose(folder)
    before = contents(folder)
    with pytest.raises(CollectionDamaged) as raised:
        Collection(folder)
    assert raised.value.code == "collection-lost"
    assert contents(folder) == before


@losses
@pytest.mark.parametrize("command", ["decks", "plan", "doctor", "undo-import", "study"])
def test_commands_say_that_it_is_lost(folder, lose, command):
    lose(folder)
    before = contents(folder)
    code, out, err = run(folder, command)
    assert (code, out) == (CANNOT_OPEN, "")
    assert err.startswith("flashcards: The collection of this folder is lost")
    assert "doctor --repair" in err
    assert contents(folder) == before


@losses
def test_a_repair_brings_back_the_newest_copy_and_the_later_answers(folder, lose):
    before = digest(folder)
    lose(folder)
    code, out, _ = run(folder, "doctor", "--repair")
    assert code == DONE
    assert out == (
        "The collection file was gone or empty. The newest copy came back, with 4 later answers"
        " added; cards changed after it are as they were then.\n"
        "The collection now holds 10 answers, 40 cards.\n"
        "Answers that neither the copy nor the log holds are lost.\n"
    )
    assert digest(folder) == before


@pytest.mark.parametrize("kept", ["backups", "history", "device"])
def test_each_thing_that_a_collection_leaves_beside_it_tells_of_it(folder, kept):
    for name in {"backups", "history", "device"} - {kept}:
        path = folder / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    remove(folder)
    with pytest.raises(CollectionDamaged):
        Collection(folder)


def test_the_log_alone_brings_the_answers_back(folder):
    shutil.rmtree(folder / "backups")
    empty(folder)
    draft = recovery.look(folder, NOW).draft
    assert (draft.base, draft.answers) == (Base.LOG, 10)


@losses
def test_an_empty_collection_that_was_asked_for_opens_without_a_question(folder, lose):
    lose(folder)
    recovery.start_empty(folder, NOW)
    for _ in range(2):
        with Collection(folder) as collection:
            assert collection.connection.execute("SELECT count(*) FROM decks").fetchone() == (0,)


@losses
def test_a_copy_elsewhere_of_a_lost_one_takes_along_what_brings_it_back(folder, tmp_path, lose):
    wanted = digest(folder)
    lose(folder)
    recovery.copy_elsewhere(folder, tmp_path / "elsewhere")
    draft = recovery.look(tmp_path / "elsewhere", NOW).draft
    recovery.put_in_place(tmp_path / "elsewhere", draft)
    assert digest(tmp_path / "elsewhere") == wanted


def test_what_was_written_last_is_kept_aside(folder):
    leave_the_log(folder)
    aside = recovery.start_empty(folder, NOW)
    assert (aside / "collection.db-wal").read_bytes() == b"what was written last"


def test_a_restore_that_broke_off_between_the_files_is_finished(folder):
    wanted = digest(folder)
    waiting = recovery.look(folder, NOW).draft.path.parent
    waiting.rename(waiting.with_suffix(""))
    remove(folder)  # it lies aside already
    with Collection(folder):
        pass
    assert digest(folder) == wanted


@pytest.mark.parametrize("left", ["nothing", "file", "header", "half a log"])
@pytest.mark.parametrize("command", ["decks", "doctor", "undo-import"])
def test_a_first_start_that_was_cut_off_starts_again(tmp_path, left, command):
    (tmp_path / "settings.ini").touch()
    (tmp_path / "lock").touch()
    if left == "file":
        empty(tmp_path)
    elif left == "header":
        leave_the_header(tmp_path)
    elif left == "half a log":
        leave_the_header(tmp_path)
        (tmp_path / "collection.db-wal").write_bytes(bytes(4096) + b"a page that was not synced")
    assert "lost" not in run(tmp_path, command)[2]
    assert run(tmp_path, "doctor")[0] == DONE
