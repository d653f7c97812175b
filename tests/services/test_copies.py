"""Copies of everything: saved, gone on from, joined; nothing of what was there is lost by it."""

import json
import zipfile
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from flashcards.core.days import moment
from flashcards.core.errors import Cancelled, CollectionUnwritable, FileRefused
from flashcards.core.model import DeckId
from flashcards.services import media_files, restoring, swapping
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.joining import join
from flashcards.services.preferences import (
    Preferences,
    ThemeChoice,
    read_preferences,
    write_preferences,
)
from flashcards.services.restoring import discard, make_ready, put_in_place, secure
from flashcards.services.safekeeping import save_copy
from flashcards.store import history, verify
from tests.sampledata import MONDAY, HandClock, answered, append, open_collection, small_deck

DATA = Path(__file__).parents[1] / "store" / "data"
NOW = moment(MONDAY)


def learner(folder, *cards, seed=1, decks=("sample",)):
    """Return a collection in which *cards* were answered."""
    collection = open_collection(folder, *(small_deck(deck=each) for each in decks), seed=seed)
    clock = HandClock(MONDAY + timedelta(minutes=seed))
    for card in cards:
        append(collection, answered(clock, 4, card=card, deck=decks[-1]))
        clock.move(days=1)
    return collection


def saved(collection, path):
    return save_copy(collection.folder, path, NOW).path


def digest(collection):
    return verify.digest(collection.connection)


def answers(collection):
    return {(event.device, event.seq) for event in history.everything(collection.connection)}


def ready(collection, path):
    return make_ready(collection.folder, path, NOW)


def continue_from(collection, path, *, keeps_answers=False):
    found = ready(collection, path)
    secure(collection.folder, found, NOW, keeps_answers=keeps_answers)
    return put_in_place(collection, found)


def merge(collection, path):
    found = ready(collection, path)
    try:
        joined = join(collection.door, found, NOW)
        if joined.written is not None:
            collection.note(joined.written)
        return joined
    finally:
        discard(found)


def leftovers(folder):
    return [path.name for path in folder.glob("restoring-*")]


def packed(path, members):
    with zipfile.ZipFile(path, "w") as package:
        for name, data in members.items():
            package.writestr(name, data)
    return path


def test_a_fresh_collection_goes_on_from_a_copy_as_if_nothing_had_been(tmp_path):
    with learner(tmp_path / "a", "c1", "c2") as ours:
        path, wanted = saved(ours, tmp_path / "p.flashcards"), digest(ours)
    with learner(tmp_path / "b", seed=2) as fresh:
        assert ready(fresh, path).is_fresh_here
        continue_from(fresh, path)
        assert digest(fresh) == wanted
        append(fresh, answered(HandClock(), 4, card="c3"))
        assert not verify.memories_unlike_history(fresh.connection)
        assert leftovers(fresh.folder) == []


def test_who_goes_on_from_a_copy_is_a_new_device(tmp_path):
    with learner(tmp_path / "a", "c1") as ours:
        path, device = saved(ours, tmp_path / "p.flashcards"), ours.device
        continue_from(ours, path)
        assert ours.device != device
        append(ours, answered(HandClock(), 4, card="c3"))
        assert (ours.device, 1) in answers(ours)


def test_two_computers_come_to_the_same_whichever_merges_first(tmp_path):
    with learner(tmp_path / "a", "c1", "c2") as one:
        start = saved(one, tmp_path / "start.flashcards")
        with learner(tmp_path / "b", seed=2) as two:
            continue_from(two, start)
            append(one, answered(HandClock(MONDAY + timedelta(days=5)), 3, card="c3"))
            append(two, answered(HandClock(MONDAY + timedelta(days=4)), 1, card="c1"))
            from_one = saved(one, tmp_path / "one.flashcards")
            from_two = saved(two, tmp_path / "two.flashcards")
            assert (merge(one, from_two).events, merge(two, from_one).events) == (1, 1)
            assert digest(one) == digest(two)
            assert (merge(one, from_two).events, merge(two, from_one).events) == (0, 0)
            assert digest(one) == digest(two)


def test_a_merge_brings_decks_that_are_not_here_with_their_media(tmp_path):
    with learner(tmp_path / "a", "c1", decks=("sample", "other")) as theirs:
        picture = media_files.folder_of(theirs.folder, DeckId("other")) / "map.png"
        picture.parent.mkdir(parents=True)
        picture.write_bytes(b"a map")
        path, wanted = saved(theirs, tmp_path / "p.flashcards"), digest(theirs)
    with learner(tmp_path / "b", seed=2) as ours:
        joined = merge(ours, path)
        assert (joined.events, joined.decks) == (1, 1)
        assert digest(ours) == wanted
        there = media_files.folder_of(ours.folder, DeckId("other")) / "map.png"
        assert there.read_bytes() == b"a map"


def test_one_undo_takes_a_merge_back(tmp_path):
    with learner(tmp_path / "a", "c1", decks=("sample", "other")) as theirs:
        path = saved(theirs, tmp_path / "p.flashcards")
    with learner(tmp_path / "b", "c2", seed=2) as ours:
        before = digest(ours)
        merge(ours, path)
        assert digest(ours) != before
        ours.undo_import()
        assert digest(ours) == before


def test_a_merge_that_is_stopped_changes_nothing(tmp_path):
    with learner(tmp_path / "a", "c1") as theirs:
        path = saved(theirs, tmp_path / "p.flashcards")
    with learner(tmp_path / "b", seed=2) as ours:
        before, found = digest(ours), ready(ours, path)

        def stop(_done, _total):
            raise Cancelled

        found_before = sorted(ours.folder.rglob("*"))
        with pytest.raises(Cancelled):
            join(ours.door, found, NOW, stop)
        assert digest(ours) == before
        backups = ours.folder / "backups"
        assert [each for each in sorted(ours.folder.rglob("*")) if each != backups] == found_before


def test_going_back_exactly_leaves_out_what_came_since_and_keeps_it_beside(tmp_path):
    with learner(tmp_path / "a", "c1") as ours:
        copy, wanted = back_up(ours.folder, Why.START, NOW), digest(ours)
        append(ours, answered(HandClock(), 4, card="c2"))
        later = digest(ours)
        replaced = continue_from(ours, copy)
        assert digest(ours) == wanted
        with Collection(replaced) as kept:
            assert digest(kept) == later


def test_going_back_with_the_later_answers_loses_none(tmp_path):
    with learner(tmp_path / "a", "c1") as ours:
        copy = back_up(ours.folder, Why.START, NOW)
        append(ours, answered(HandClock(), 4, card="c2"))
        before = digest(ours)
        assert ready(ours, copy).difference.our_answers == 1
        continue_from(ours, copy, keeps_answers=True)
        assert digest(ours) == before


def test_a_preview_says_what_only_one_of_them_has(tmp_path):
    with learner(tmp_path / "a", "c1", decks=("sample", "other")) as theirs:
        path = saved(theirs, tmp_path / "p.flashcards")
    with learner(tmp_path / "b", "c2", "c3", seed=2, decks=("sample", "mine")) as ours:
        found = ready(ours, path)
        difference = found.difference
        assert (difference.our_answers, difference.their_answers) == (2, 1)
        assert (difference.our_cards, difference.their_cards) == (3, 3)
        assert (difference.our_decks, difference.their_decks) == (("mine",), ("other",))
        discard(found)
        assert leftovers(ours.folder) == []


def test_what_was_answered_after_the_preview_is_not_lost(tmp_path):
    with learner(tmp_path / "a", "c1") as ours:
        found = ready(ours, back_up(ours.folder, Why.START, NOW))
        append(ours, answered(HandClock(), 4, card="c2"))
        before = digest(ours)
        with pytest.raises(CollectionUnwritable, match="collection-moved-on"):
            put_in_place(ours, found)
        assert digest(ours) == before


def test_look_comes_with_a_copy_but_window_and_folders_stay(tmp_path):
    with learner(tmp_path / "a", "c1") as theirs:
        theirs_look = Preferences(theme=ThemeChoice.DARK, geometry="aa", second_folder="/e")
        write_preferences(theirs.folder, theirs_look)
        path = saved(theirs, tmp_path / "p.flashcards")
    with learner(tmp_path / "b", seed=2) as ours:
        write_preferences(ours.folder, Preferences(geometry="bb", second_folder="/mine"))
        continue_from(ours, path)
        wanted = Preferences(theme=ThemeChoice.DARK, geometry="bb", second_folder="/mine")
        assert read_preferences(ours.folder) == wanted


def test_a_copy_of_the_first_version_is_brought_to_this_one(tmp_path):
    with learner(tmp_path / "a") as ours:
        continue_from(ours, DATA / "version-1.db")
        assert digest(ours) == (DATA / "version-1.digest").read_text().strip()


def test_a_backup_file_on_a_stick_can_be_gone_on_from(tmp_path):
    with learner(tmp_path / "a", "c1") as theirs:
        copy, wanted = back_up(theirs.folder, Why.START, NOW), digest(theirs)
    with learner(tmp_path / "b", seed=2) as ours:
        continue_from(ours, copy)
        assert digest(ours) == wanted


def test_a_damaged_collection_is_replaced_and_kept(tmp_path):
    with learner(tmp_path / "a", "c1") as ours:
        path, wanted = saved(ours, tmp_path / "p.flashcards"), digest(ours)
    (ours.folder / "collection.db").write_bytes(b"garbage")
    _, replaced = restoring.put_in_place_of_damaged(ours.folder, path, NOW)
    assert (replaced / "collection.db").read_bytes() == b"garbage"
    with Collection(ours.folder) as again:
        assert digest(again) == wanted


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("text.flashcards", b"hello", "copy-not-ours"),
        ("empty.flashcards", b"", "copy-not-ours"),
        ("cut.flashcards", b"PK\x03\x04", "copy-damaged-file"),
        ("strange.db", b"SQLite format 3\0" + b"\0" * 5000, "copy-damaged-file"),
    ],
)
def test_what_is_no_copy_is_refused_and_nothing_is_left_of_it(tmp_path, name, data, code):
    path = tmp_path / name
    path.write_bytes(data)
    with learner(tmp_path / "a", "c1") as ours:
        with pytest.raises(FileRefused) as raised:
            ready(ours, path)
        assert [each.code for each in raised.value.problems] == [code]
        assert leftovers(ours.folder) == []


def hostile(**changes):
    """Return a manifest that names a collection, with *changes*."""
    files = {"collection.db": {"bytes": 3, "crc32": 0}}
    manifest = {"format": "flashcards-copy", "version": 1, "files": files}
    return json.dumps({**manifest, **changes})


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"deck.json": "{}"}, "copy-not-ours"),
        ({"manifest.json": "[" * 100_000}, "copy-damaged-file"),
        ({"manifest.json": hostile(version=2), "collection.db": "abc"}, "copy-too-new"),
        ({"manifest.json": hostile(files=[]), "collection.db": "abc"}, "copy-damaged-file"),
        ({"manifest.json": hostile(), "collection.db": "abc"}, "copy-damaged-file"),
        ({"manifest.json": hostile(), "collection.db": "abc" * 9999}, "copy-damaged-file"),
        ({"manifest.json": hostile(), "collection.db": "a", "x": "y"}, "copy-damaged-file"),
        (
            {
                "manifest.json": hostile(
                    files={
                        "collection.db": {"bytes": 0, "crc32": 0},
                        "media/../../x": {"bytes": 0, "crc32": 0},
                    }
                ),
                "collection.db": "",
                "media/../../x": "",
            },
            "copy-strange-file",
        ),
        (
            {
                "manifest.json": hostile(
                    files={"collection.db": {"bytes": 9_000_000_000, "crc32": 0}}
                ),
                "collection.db": "",
            },
            "copy-too-large",
        ),
    ],
)
def test_a_hostile_package_is_refused_and_nothing_is_left_of_it(tmp_path, members, code):
    path = packed(tmp_path / "p.flashcards", members)
    with learner(tmp_path / "a", "c1") as ours:
        with pytest.raises(FileRefused) as raised:
            ready(ours, path)
        assert [each.code for each in raised.value.problems] == [code]
        assert leftovers(ours.folder) == []
        assert not (tmp_path / "x").exists()


def test_a_copy_with_one_changed_byte_is_refused(tmp_path):
    with learner(tmp_path / "a", "c1") as ours:
        path = saved(ours, tmp_path / "p.flashcards")
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
        with pytest.raises(FileRefused):
            ready(ours, path)


@pytest.mark.parametrize("calls", [1, 2, 3])
def test_a_copy_that_cannot_be_written_leaves_the_older_one(tmp_path, calls):
    with learner(tmp_path / "a", "c1") as ours:
        path = saved(ours, tmp_path / "p.flashcards")
        before = path.read_bytes()

        asked = []

        def stop(_done, _total):
            asked.append(1)
            if len(asked) == calls:
                raise Cancelled

        with pytest.raises(Cancelled):
            save_copy(ours.folder, path, NOW, stop)
        with pytest.raises(CollectionUnwritable, match="file-unwritable"):
            save_copy(ours.folder, tmp_path / "nowhere" / "p.flashcards", NOW)
        assert path.read_bytes() == before
        assert sorted(each.name for each in tmp_path.iterdir()) == ["a", "p.flashcards"]
        assert leftovers(ours.folder) == []


def test_a_swap_that_a_crash_broke_off_goes_on_at_the_next_start(tmp_path, monkeypatch):
    with learner(tmp_path / "a", "c1") as ours:
        copy, wanted = back_up(ours.folder, Why.START, NOW), digest(ours)
        append(ours, answered(HandClock(), 4, card="c2"))
        both = {wanted, digest(ours)}
    moves = 0
    for stop_at in range(12):
        with Collection(ours.folder) as collection:
            found = ready(collection, copy)
        moves = stop_after(
            monkeypatch, stop_at, lambda w=found.waiting: swapping.swap(ours.folder, w)
        )
        with Collection(ours.folder) as collection:
            assert digest(collection) in both
            assert leftovers(ours.folder) == []
            append(collection, answered(HandClock(), 4, card="c2"))
            both.add(digest(collection))
    assert moves >= 3


class _Crash(BaseException):
    """The process ends here: nothing below is taken back."""


def stop_after(monkeypatch, steps, act):
    """Do *act*, but crash after so many renames; return how many there were."""
    move, done = swapping._move, []

    def moving(source, target, wait):
        if len(done) == steps:
            raise _Crash
        done.append(source)
        move(source, target, wait)

    with monkeypatch.context() as patch:
        patch.setattr(swapping, "_move", moving)
        with suppress(_Crash):
            act()
    return len(done)


def test_a_file_that_another_program_holds_is_tried_again(tmp_path, monkeypatch):
    with learner(tmp_path / "a", "c1") as ours:
        found, wanted = ready(ours, back_up(ours.folder, Why.START, NOW)), digest(ours)
    waits = held(monkeypatch, times=3)
    swapping.swap(ours.folder, found.waiting, waits.append)
    assert waits == [0.1] * 3
    with Collection(ours.folder) as again:
        assert digest(again) == wanted


def test_where_the_file_stays_held_all_is_as_it_was(tmp_path, monkeypatch):
    with learner(tmp_path / "a", "c1") as ours:
        found, wanted = ready(ours, back_up(ours.folder, Why.START, NOW)), digest(ours)
    with monkeypatch.context() as patch:
        waits = held(patch, times=1000)
        with pytest.raises(CollectionUnwritable, match="collection-held"):
            swapping.swap(ours.folder, found.waiting, waits.append)
    assert leftovers(ours.folder) == []
    with Collection(ours.folder) as again:
        assert digest(again) == wanted


def held(monkeypatch, times):
    """Let the collection be held by another program for so many tries; return the waits."""
    replace, left, waits = swapping.Path.replace, [times], []

    def replacing(path, target):
        if path.name == "collection.db" and left[0]:
            left[0] -= 1
            raise PermissionError(13, "The process cannot access the file")
        return replace(path, target)

    monkeypatch.setattr(swapping.Path, "replace", replacing)
    return waits


def test_only_the_last_three_replaced_collections_stay(tmp_path):
    with learner(tmp_path / "a", "c1") as ours:
        copy = back_up(ours.folder, Why.START, NOW)
        for days in range(1, 6):
            now = moment(MONDAY + timedelta(days=days))
            put_in_place(ours, make_ready(ours.folder, copy, now))
        assert len(list((ours.folder / "backups").glob("replaced-*"))) == 3
