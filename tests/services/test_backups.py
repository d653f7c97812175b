"""Copies: checked, whole or not there, told of by themselves, thinned, and put elsewhere too."""

import os
import shutil
from datetime import timedelta

import pytest

from flashcards.core.days import moment
from flashcards.core.errors import Cancelled, CollectionDamaged, CollectionUnwritable
from flashcards.services import backups, safekeeping
from flashcards.services.backups import Why, back_up, is_backup_due
from flashcards.services.collection import Collection
from flashcards.services.outside import wants_copy_outside
from flashcards.services.preferences import Preferences
from flashcards.services.safekeeping import keep_safe
from flashcards.store import backup, copies, verify
from tests.sampledata import MONDAY, HandClock, answered, append, open_collection, small_deck

NOW = moment(MONDAY)


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path / "data", small_deck()) as collection:
        append(collection, answered(HandClock(), 4))
        yield collection


def listed(collection):
    return backups.backups(collection.folder / "backups")


def later(**amount):
    return moment(MONDAY + timedelta(**amount))


def files(place):
    return sorted(path.name for path in place.iterdir())


def test_a_copy_says_why_and_when_it_was_made_and_what_it_holds(collection):
    path = back_up(collection.folder, Why.START, NOW)
    (found,) = listed(collection)
    assert (found.path, found.why, found.wall) == (path, Why.START, NOW.wall)
    assert (found.answers, found.cards, found.is_checked) == (1, 3, True)
    assert path.name == "start-20261123T090000.db"


def test_a_copy_means_what_the_collection_means(collection):
    path = back_up(collection.folder, Why.START, NOW)
    with copies.opened(path) as copy:
        assert verify.digest(copy) == verify.digest(collection.connection)


def test_reading_a_copy_leaves_no_file_beside_it(collection):
    back_up(collection.folder, Why.START, NOW)
    listed(collection)
    assert files(collection.folder / "backups") == ["start-20261123T090000.db"]


def test_a_copy_holds_what_is_not_yet_in_the_main_file(collection):
    append(collection, answered(HandClock(), 4, card="c2"))
    assert (collection.folder / "collection.db-wal").stat().st_size > 0
    back_up(collection.folder, Why.START, NOW)
    assert listed(collection)[0].answers == 2


def test_two_copies_of_one_second_have_two_names(collection):
    names = {back_up(collection.folder, Why.IMPORT, NOW).name for _ in range(3)}
    assert len(names) == 3


def test_of_a_clock_that_stands_still_the_copy_just_made_stays(collection):
    for _ in range(14):
        path = back_up(collection.folder, Why.START, NOW)
        assert path.exists()


def test_a_start_makes_a_copy_only_when_twelve_hours_have_passed(collection):
    assert keep_safe(collection.folder, NOW).copy
    assert keep_safe(collection.folder, later(hours=11)).copy is None
    assert keep_safe(collection.folder, later(hours=13)).copy


def test_a_clock_set_back_a_year_makes_one_copy_and_not_one_at_each_start(collection):
    keep_safe(collection.folder, NOW)
    back = later(days=-365)
    made = [keep_safe(collection.folder, back).copy for _ in range(3)]
    assert [each is not None for each in made] == [True, False, False]
    assert len(listed(collection)) == 2


def test_what_is_no_checked_copy_does_not_count_and_is_not_removed(collection):
    stranger = collection.folder / "backups" / "mine.db"
    stranger.parent.mkdir()
    stranger.write_bytes(b"not a copy")
    os.utime(stranger, (MONDAY.timestamp(),) * 2)
    assert is_backup_due(collection.folder, NOW)
    for hours in range(40):
        back_up(collection.folder, Why.START, later(hours=hours))
    assert stranger.exists()
    assert not next(each for each in listed(collection) if each.path == stranger).is_checked


def test_a_copy_from_before_a_new_version_stays(collection):
    kept = backup.copy_before_migration(collection.folder / "collection.db", 1)
    for days in range(40):
        back_up(collection.folder, Why.START, later(days=365 + days))
    assert kept.exists()


def test_a_damaged_collection_makes_no_copy_and_leaves_the_older_ones(tmp_path, collection):
    good = back_up(collection.folder, Why.START, NOW)
    collection.close()
    path = collection.folder / "collection.db"
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 6] = b"\xa5" * 4096 * 3
    path.write_bytes(data)
    with pytest.raises(CollectionDamaged):
        back_up(collection.folder, Why.START, later(days=1))
    assert files(collection.folder / "backups") == [good.name]


def test_a_copy_that_is_stopped_leaves_nothing(collection):
    asked = []

    def stop(_done, _total):
        asked.append(1)
        raise Cancelled

    cards = small_deck(deck="large", concepts=4000)
    with open_collection(collection.folder.parent / "large", cards) as large:
        with pytest.raises(Cancelled):
            back_up(large.folder, Why.START, NOW, stop)
        assert files(large.folder / "backups") == []
    assert asked


def test_a_full_disk_leaves_the_older_copies_and_nothing_half(collection, monkeypatch):
    good = back_up(collection.folder, Why.START, NOW)

    def full(_path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "sync", full)
    with pytest.raises(CollectionUnwritable) as raised:
        back_up(collection.folder, Why.START, later(days=1))
    assert raised.value.code == "copy-unwritable"
    assert raised.value.data["detail"] == "No space left on device"
    assert files(collection.folder / "backups") == [good.name]


def test_rows_that_the_copy_lacks_are_noticed(collection, monkeypatch):
    monkeypatch.setattr(backup, "_counts_in", lambda _copy: {"history": 0})
    with pytest.raises(CollectionDamaged) as raised:
        back_up(collection.folder, Why.START, NOW)
    assert raised.value.code == "copy-damaged"
    assert files(collection.folder / "backups") == []


def test_what_a_crash_left_of_a_copy_is_swept_away_at_the_next_start(collection):
    left = collection.folder / "backups" / "start-20261123T090000.db.tmp"
    left.parent.mkdir()
    left.write_bytes(b"half")
    collection.close()
    Collection(collection.folder).close()
    assert not left.exists()


def test_a_copy_goes_to_the_second_folder_too_and_is_thinned_there(tmp_path, collection):
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "holiday.db").write_bytes(b"not ours")
    for days in range(20):
        assert keep_safe(collection.folder, later(days=days), stick).is_outside
    mine = [each for each in backups.backups(stick) if each.is_checked]
    assert len(mine) == len(listed(collection))
    assert all(each.path.stem.endswith(collection.device[:8]) for each in mine)
    assert (stick / "holiday.db").exists()


def test_the_copies_of_another_learner_in_the_second_folder_stay(tmp_path, collection):
    stick = tmp_path / "stick"
    stick.mkdir()
    with open_collection(tmp_path / "other", small_deck(), seed=9) as other:
        keep_safe(other.folder, NOW, stick)
    (theirs,) = stick.iterdir()
    for days in range(1, 30):
        keep_safe(collection.folder, later(days=days), stick)
    assert theirs.exists()


def test_a_second_folder_that_is_gone_is_told_and_no_error(tmp_path, collection):
    kept = keep_safe(collection.folder, NOW, tmp_path / "unplugged")
    assert kept.copy is not None
    assert kept.copy.exists()
    assert kept.trouble is not None
    assert kept.trouble.code == "second-folder"


def test_a_copy_that_reads_back_otherwise_is_not_kept_in_the_second_folder(
    tmp_path, collection, monkeypatch
):
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(shutil, "copyfile", lambda _source, target: target.write_bytes(b"worn"))
    assert keep_safe(collection.folder, NOW, stick).trouble is not None
    assert files(stick) == []


def test_after_seven_study_days_home_may_say_that_no_copy_lies_elsewhere(collection):
    clock, seen = HandClock(), []
    for _ in range(8):
        clock.move(days=2)
        append(collection, answered(clock, 4))
        today = moment(clock()).day
        copied = Preferences(copied_day=NOW.day)
        seen.append(wants_copy_outside(collection.connection, copied, today))
    assert seen == [False] * 6 + [True] * 2
    declined = Preferences(copied_day=NOW.day, asked_day=today)
    assert not wants_copy_outside(collection.connection, declined, today)


def test_the_writer_may_go_on_while_a_copy_is_made(tmp_path):
    cards = small_deck(deck="large", concepts=4000)
    with open_collection(tmp_path / "large", cards) as collection:
        clock = HandClock()

        def answer_meanwhile(_done, _total):
            if clock.now == MONDAY:
                clock.move(hours=1)
                append(collection, answered(clock, 4, card="c2", deck="large"))

        back_up(collection.folder, Why.START, NOW, answer_meanwhile)
        (found,) = listed(collection)
        with copies.opened(found.path) as copy:
            assert found.answers == copies.holdings(copy)["answers"]
        assert clock.now > MONDAY


def test_saving_a_copy_leaves_nothing_but_the_file(tmp_path, collection):
    saved = safekeeping.save_copy(collection.folder, tmp_path / "p.flashcards", NOW)
    assert (saved.answers, saved.size) == (1, saved.path.stat().st_size)
    assert files(tmp_path) == ["data", "p.flashcards"]
    assert not list(collection.folder.glob("restoring*"))
