"""Decks and study on the command line: a script of lines, the same memory as any other way."""

import io
import json

import pytest

from flashcards.cli import program, study
from flashcards.cli.terminal import Terminal
from flashcards.core.model import Grade, Kind, Scenario
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.study import StudySession
from flashcards.store import agenda, history, verify
from tests.sampledata import MONDAY, HandClock, open_collection, small_deck


@pytest.fixture(autouse=True)
def still(monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", MONDAY.isoformat())
    monkeypatch.delenv("FLASHCARDS_DATA_DIR", raising=False)


def run(monkeypatch, *arguments, lines=""):
    """Run a command with *lines* as its input; return exit code, output and errors."""
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    out, err = io.StringIO(), io.StringIO()
    return program.main([str(each) for each in arguments], out, err), out.getvalue(), err.getvalue()


def studied(collection, lines):
    """Study with *lines* typed; return what was printed."""
    out = io.StringIO()
    terminal = Terminal(io.StringIO(lines), out)
    study.TerminalStudy(collection, HandClock(), terminal, monotonic=lambda: 0.0).study()
    return out.getvalue()


def answers(collection):
    events = history.unvoided(history.everything(collection.connection))
    return [(event.card, event.grade) for event in events if event.kind == Kind.ANSWERED]


def test_decks_lists_the_bundled_decks_in_a_new_folder(monkeypatch, tmp_path):
    code, out, _ = run(monkeypatch, "decks", "--json", "--data-dir", tmp_path / "new")
    decks = json.loads(out)
    assert code == 0
    assert len(decks) == 7
    assert sum(deck["new_today"] for deck in decks) == 20
    assert set(decks[0]) == {
        "id", "title", "version", "concept", "scenario", "mock", "due", "new", "new_today",
    }  # fmt: skip


def test_decks_works_while_the_window_is_open(monkeypatch, tmp_path):
    with open_collection(tmp_path, small_deck()):
        code, out, _ = run(monkeypatch, "decks", "--data-dir", tmp_path)
    assert code == 0
    assert "Deck sample" in out


def test_study_says_that_the_collection_is_in_use(monkeypatch, tmp_path):
    with open_collection(tmp_path, small_deck()):
        code, _, err = run(monkeypatch, "study", "--data-dir", tmp_path)
    assert code == 5
    assert err.startswith("flashcards: Flashcards is already open")


def test_a_damaged_collection_is_told_without_a_traceback(monkeypatch, tmp_path):
    (tmp_path / "collection.db").write_bytes(b"no database" * 1000)
    code, _, err = run(monkeypatch, "decks", "--data-dir", tmp_path)
    assert code == 4
    assert "damaged" in err


def test_a_clock_without_an_offset_is_wrong_use(monkeypatch, tmp_path):
    monkeypatch.setenv("FLASHCARDS_NOW", "2026-11-23T09:00:00")
    code, _, err = run(monkeypatch, "study", "--data-dir", tmp_path)
    assert code == 2
    assert "FLASHCARDS_NOW" in err


@pytest.mark.parametrize("place", ["before", "after"])
def test_the_data_folder_may_stand_before_or_after_the_command(monkeypatch, tmp_path, place):
    folder = ["--data-dir", tmp_path / "d"]
    arguments = [*folder, "decks"] if place == "before" else ["decks", *folder]
    assert run(monkeypatch, *arguments)[0] == 0
    assert (tmp_path / "d" / "collection.db").exists()


@pytest.mark.parametrize("place", [0, 1])
def test_a_data_folder_without_a_name_is_not_the_own_one(monkeypatch, tmp_path, place):
    monkeypatch.setenv("FLASHCARDS_DATA_DIR", str(tmp_path / "own"))
    words = ["decks"]
    words[place:place] = ["--data-dir", ""]
    code, out, err = run(monkeypatch, *words)
    assert (code, out) == (2, "")
    assert err.startswith("flashcards: --data-dir names no folder")
    assert list(tmp_path.iterdir()) == []


def test_the_environment_names_the_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("FLASHCARDS_DATA_DIR", str(tmp_path / "e"))
    run(monkeypatch, "decks")
    assert (tmp_path / "e" / "collection.db").exists()


def test_study_stops_at_the_end_of_the_input(monkeypatch, tmp_path):
    code, out, _ = run(monkeypatch, "study", "--data-dir", tmp_path / "n", lines="\n3\n")
    assert code == 0
    with Collection(tmp_path / "n") as collection:
        assert len(answers(collection)) == 1
    assert "Traceback" not in out


@pytest.mark.parametrize(
    ("key", "grade"),
    [("1", Grade.AGAIN), ("2", Grade.HARD), ("3", Grade.GOOD), ("4", Grade.EASY)],
)
def test_keys_grade_a_concept(tmp_path, key, grade):
    with open_collection(tmp_path, small_deck(concepts=1)) as collection:
        studied(collection, f"\n{key}\nq\n")
        assert answers(collection) == [("c1", grade)]


@pytest.mark.parametrize(
    ("key", "grade"),
    [("g", Grade.GUESSED), ("2", Grade.HARD), ("3", Grade.GOOD), ("4", Grade.EASY)],
)
def test_a_right_pick_is_graded(tmp_path, key, grade):
    with open_collection(tmp_path, small_deck(concepts=0, scenarios=1)) as collection:
        letter = letter_of(collection, is_right=True)
        printed = studied(collection, f"{letter}\n{key}\nq\n")
        assert answers(collection) == [("s1", grade)]
    assert "Yes: that is the best answer." in printed


def test_a_wrong_pick_is_kept_as_again_at_once(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=0, scenarios=1)) as collection:
        printed = studied(collection, letter_of(collection, is_right=False) + "\n")
        assert answers(collection) == [("s1", Grade.AGAIN)]
    assert "Not the best answer yet" in printed
    assert printed.count("Why.") == 4


def test_showing_instead_of_picking_is_again(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=0, scenarios=1)) as collection:
        studied(collection, "\n")
        assert answers(collection) == [("s1", Grade.AGAIN)]


def test_undo_asks_the_card_again(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=2)) as collection:
        studied(collection, "\n1\nu\n\n4\nq\n")
        assert [grade for _, grade in answers(collection)] == [Grade.EASY]


def test_other_keys_are_asked_again(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=1)) as collection:
        printed = studied(collection, "\n7\n3\n")
        assert answers(collection) == [("c1", Grade.GOOD)]
    assert "Please type one of the choices." in printed


def test_repeats_come_after_the_plan_when_wanted(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=2)) as collection:
        printed = studied(collection, "\n1\n\n3\n\n\n3\n")
        assert [grade for _, grade in answers(collection)] == [1, 4, 4]
    assert "Today's plan is done. 1 to see once more." in printed


def test_a_warned_card_may_wait_until_tomorrow(tmp_path):
    clock = HandClock()
    gentle, hard = small_deck("gentle", 11), small_deck("hard", 1, sensitivity=("suicide",))
    with open_collection(tmp_path, gentle, hard) as collection:
        printed = studied(collection, "\n3\n" * 10 + "n\n\n3\n")
        assert "This card talks about suicide." in printed
        assert len(answers(collection)) == 11
        assert StudySession(collection, clock).next() is None
        clock.move(days=1)
        waiting = agenda.new(collection.connection, StudySession(collection, clock).today, 9)
        assert [unit.deck for unit in waiting] == ["hard"]


def test_ten_cards_of_each_kind_leave_the_memory_that_the_session_leaves(tmp_path):
    keys = ["1", "2", "3", "4", "3", "3", "4", "2", "3", "1"]
    deck = small_deck(concepts=10, scenarios=10)
    with (
        open_collection(tmp_path / "typed", deck) as typed,
        open_collection(tmp_path / "called", deck) as called,
    ):
        lines = call_session(called, keys)
        studied(typed, "".join(lines) + "q\n")
        assert len(answers(typed)) == 20
        assert answers(typed) == answers(called)
        memory = "SELECT name, part, repetition, interval, easiness, due FROM memory"
        assert typed.connection.execute(memory).fetchall() == (
            called.connection.execute(memory).fetchall()
        )
        assert verify.memories_unlike_history(typed.connection) == 0


def call_session(collection, keys):
    """Answer the plan through StudySession; return the lines that a terminal would be typed."""
    session, lines = StudySession(collection, HandClock()), []
    grades = {"1": Grade.AGAIN, "2": Grade.HARD, "3": Grade.GOOD, "4": Grade.EASY}
    while (question := session.next(repeats=False)) is not None:
        key = keys[len(lines) % len(keys)]
        chosen = ()
        if isinstance(question.card, Scenario):
            is_right = key != "1"
            letter = letter_in(question, is_right=is_right)
            chosen = [question.options["abcd".index(letter)].id]
            lines.append(f"{letter}\n" + (f"{key}\n" if is_right else ""))
        else:
            lines.append(f"\n{key}\n")
        session.answer(question, grades[key], 0, chosen)
    return lines


def letter_of(collection, *, is_right):
    return letter_in(StudySession(collection, HandClock()).next(), is_right=is_right)


def letter_in(question, *, is_right):
    return next(
        letter
        for letter, option in zip("abcd", question.options, strict=True)
        if option.correct == is_right
    )


def test_bundled_decks_are_installed_once(tmp_path):
    with open_collection(tmp_path) as collection:
        assert len(install_bundled(collection)) == 7
        before = verify.digest(collection.connection)
        assert install_bundled(collection) == []
        assert verify.digest(collection.connection) == before


def logged(folder):
    log = (folder / "history").glob("*.jsonl")
    return [line for path in log for line in path.read_text().splitlines()]


def test_a_sitting_leaves_a_copy_of_its_start_and_the_log_of_its_answers(monkeypatch, tmp_path):
    code, out, _ = run(monkeypatch, "study", "--data-dir", tmp_path, lines="\n3\n" * 2)
    assert (code, [each.name for each in (tmp_path / "backups").glob("*.db")]) == (
        0,
        ["start-20261123T090000.db"],
    )
    assert len(logged(tmp_path)) == 2
    run(monkeypatch, "study", "--data-dir", tmp_path, lines="\n3\n")
    assert len(list((tmp_path / "backups").glob("*.db"))) == 1
    assert len(logged(tmp_path)) == 3
    assert "copy" not in out


def test_a_sitting_that_is_broken_off_is_in_the_log(monkeypatch, tmp_path):
    class Broken(io.StringIO):
        def readline(self, *_):
            line = super().readline()
            if not line:
                raise KeyboardInterrupt
            return line

    monkeypatch.setattr("sys.stdin", Broken("\n3\n"))
    words = ["study", "--data-dir", str(tmp_path)]
    assert program.main(words, io.StringIO(), io.StringIO()) == 0
    assert len(logged(tmp_path)) == 1


def test_a_copy_and_a_log_that_cannot_be_made_are_told_and_one_studies_on(monkeypatch, tmp_path):
    run(monkeypatch, "decks", "--data-dir", tmp_path)
    (tmp_path / "history").write_text("in the way")
    (tmp_path / "backups").write_text("in the way")
    code, out, _ = run(monkeypatch, "study", "--data-dir", tmp_path, lines="\n3\n")
    assert code == 0
    assert "A safety copy of the collection could not be written" in out
    assert "The text log of your answers could not be written" in out
    with Collection(tmp_path) as collection:
        assert len(answers(collection)) == 1
