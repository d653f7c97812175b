"""The lock on a data folder: one holder, in this process or another, until it ends."""

import subprocess
import sys

import pytest

from flashcards.store.folder_lock import FolderLock

HOLD = """
import sys
from pathlib import Path
from flashcards.store.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """Give another process that holds the folder."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline().strip() == b"held"
        yield process


def test_another_process_is_kept_out(holder, tmp_path):
    with pytest.raises(BlockingIOError):
        FolderLock(tmp_path)


def test_a_holder_that_is_killed_lets_go(holder, tmp_path):
    holder.kill()
    holder.wait()
    FolderLock(tmp_path).release()


def test_a_lock_that_was_released_can_be_taken_again(tmp_path):
    lock = FolderLock(tmp_path)
    lock.release()
    lock.release()
    FolderLock(tmp_path).release()


def test_a_lock_that_is_refused_leaves_the_holder_its_own(tmp_path):
    lock = FolderLock(tmp_path)
    for _ in range(2):
        with pytest.raises(BlockingIOError):
            FolderLock(tmp_path)
    lock.release()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(OSError, match="file"):
        FolderLock(tmp_path / "file" / "data")
