"""The mark of a run that goes on, by which the next start sees that it was cut off."""

from flashcards.services import unclean
from tests.sampledata import open_collection, small_deck


def test_a_run_that_ended_leaves_no_mark(tmp_path):
    assert not unclean.begin(tmp_path)
    unclean.end(tmp_path)
    assert not unclean.begin(tmp_path)


def test_a_run_that_was_cut_off_is_seen_by_the_next(tmp_path):
    unclean.begin(tmp_path)
    assert unclean.begin(tmp_path)


def test_a_folder_that_is_gone_has_no_mark(tmp_path):
    assert not unclean.begin(tmp_path / "gone")
    unclean.end(tmp_path / "gone")


def test_a_mark_that_cannot_be_taken_away_keeps_nobody_from_leaving(tmp_path):
    (tmp_path / "running").mkdir()
    assert unclean.begin(tmp_path)
    unclean.end(tmp_path)


def test_the_quick_check_tells_damage(tmp_path):
    open_collection(tmp_path, small_deck(concepts=200)).close()
    assert unclean.is_sound(tmp_path)
    path = tmp_path / "collection.db"
    data = bytearray(path.read_bytes())
    data[-4096:] = b"\xff" * 4096
    path.write_bytes(data)
    assert not unclean.is_sound(tmp_path)
