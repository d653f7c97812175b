"""The history as a file: a union in any order, twice the same as once, undone like an import."""

import random
from datetime import timedelta

import pytest

from flashcards.core.errors import FileRefused
from flashcards.core.lines import to_line
from flashcards.core.model import Kind
from flashcards.services.collection import Collection
from flashcards.services.history_files import export_history, import_history, read_history
from flashcards.store import history, verify
from flashcards.store.history_write import Entry
from tests.sampledata import MONDAY, HandClock, answered, append, open_collection, small_deck
from tests.services.transferdata import NOW


def learner(folder, seed, answers):
    """Return a collection in which *answers* cards were answered, from a device of its own."""
    collection = open_collection(folder, small_deck(concepts=6), seed=seed)
    clock = HandClock(MONDAY + timedelta(hours=seed))
    chance = random.Random(seed)
    for _ in range(answers):
        grade = chance.choice([1, 3, 4, 5])
        append(collection, answered(clock, grade, card=f"c{chance.randint(1, 6)}"))
        clock.move(hours=chance.randint(1, 40))
    event = append(collection, answered(clock, 5, card="c6"))
    void = Entry(kind=Kind.VOIDED, deck=event.deck, card=event.card, moment=NOW,
                 data=(("device", event.device), ("seq", event.seq)))  # fmt: skip
    append(collection, void)
    append(collection, Entry(kind=Kind.STARRED, deck=event.deck, card="c2", moment=NOW))
    return collection


@pytest.fixture
def files(tmp_path):
    for seed in (1, 2, 3):
        with learner(tmp_path / f"d{seed}", seed, 12) as collection:
            export_history(collection.connection, tmp_path / f"h{seed}.jsonl")
    return [tmp_path / f"h{seed}.jsonl" for seed in (1, 2, 3)]


def digest(collection):
    return verify.digest(collection.connection)


def sound(collection):
    connection = collection.connection
    return not (
        verify.memories_unlike_history(connection) or verify.counts_unlike_history(connection)
    )


def test_any_order_comes_to_the_same(tmp_path, files):
    digests = set()
    for n, order in enumerate(([0, 1, 2], [2, 1, 0], [1, 2, 0, 1])):
        with open_collection(tmp_path / f"u{n}", small_deck(concepts=6), seed=9 + n) as collection:
            for each in order:
                import_history(collection, files[each], NOW)
            digests.add(digest(collection))
            assert sound(collection)
    assert len(digests) == 1


def test_twice_is_the_same_as_once(tmp_path, files):
    with open_collection(tmp_path / "u", small_deck(concepts=6), seed=9) as collection:
        first = import_history(collection, files[0], NOW)
        copies = list((tmp_path / "u" / "backups").iterdir())
        again = import_history(collection, files[0], NOW)
        assert (first.added, first.known, again.added, again.known) == (15, 0, 0, 15)
        assert list((tmp_path / "u" / "backups").iterdir()) == copies


def test_it_is_undone_and_can_come_again(tmp_path, files):
    with learner(tmp_path / "u", 8, 10) as collection:
        before = digest(collection)
        import_history(collection, files[0], NOW)
        after = digest(collection)
        assert collection.undo() == "import"
        assert digest(collection) == before
        assert sound(collection)
        assert import_history(collection, files[0], NOW).added == 15
        assert digest(collection) == after


def test_another_process_undoes_it(tmp_path, files):
    with learner(tmp_path / "u", 8, 10) as collection:
        before = digest(collection)
        import_history(collection, files[0], NOW)
    with Collection(tmp_path / "u", random.Random(8)) as again:
        assert again.undo_import().events == 15
        assert digest(again) == before


def test_nothing_else_of_the_history_can_be_deleted(tmp_path, files):
    import sqlite3

    with learner(tmp_path / "u", 8, 10) as collection:
        import_history(collection, files[0], NOW)
        with pytest.raises(sqlite3.IntegrityError):
            collection.connection.execute("DELETE FROM history")


def test_export_and_import_keep_the_digest(tmp_path, files):
    with learner(tmp_path / "a", 5, 20) as one:
        export_history(one.connection, tmp_path / "h.jsonl")
        expected = digest(one)
    with open_collection(tmp_path / "b", small_deck(concepts=6), seed=6) as other:
        import_history(other, tmp_path / "h.jsonl", NOW)
        assert digest(other) == expected


@pytest.mark.parametrize(
    "line",
    [
        b"not json",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"deck": NaN}',
        b"[" * 50_000,
        b'"' + b"x" * 200_000 + b'"',
    ],
)
def test_a_strange_line_refuses_the_whole_file(tmp_path, files, line):
    path = tmp_path / "bad.jsonl"
    path.write_bytes(files[0].read_bytes() + line + b"\n")
    with open_collection(tmp_path / "u", small_deck(concepts=6), seed=9) as collection:
        before = digest(collection)
        with pytest.raises(FileRefused) as refused:
            import_history(collection, path, NOW)
        assert digest(collection) == before
    assert refused.value.problems[0].code == "history-line"
    assert refused.value.problems[0].place == "line 16"
    assert not (tmp_path / "u" / "backups").exists()


@pytest.mark.parametrize(
    "change",
    [{"day": 2**40}, {"seq": 0}, {"wall": 2**60}, {"data": {"due": 2**50}}, {"grade": 9},
     {"data": {"x": float("inf")}}, {"device": ""}],
)  # fmt: skip
def test_an_event_that_cannot_be_true_is_refused(tmp_path, files, change):
    import json

    fields = json.loads(files[0].read_text().splitlines()[0]) | change
    (tmp_path / "bad.jsonl").write_text(json.dumps(fields))
    with pytest.raises(FileRefused):
        read_history(tmp_path / "bad.jsonl")


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    from flashcards.core.errors import CollectionUnwritable

    with learner(tmp_path / "a", 5, 3) as one:
        with pytest.raises(CollectionUnwritable):
            export_history(one.connection, tmp_path / "missing" / "h.jsonl")
        count = export_history(one.connection, tmp_path / "h.jsonl")
        lines = (tmp_path / "h.jsonl").read_text("utf-8").splitlines()
        assert lines == [to_line(event) for event in history.everything(one.connection)]
        assert count == len(lines)
