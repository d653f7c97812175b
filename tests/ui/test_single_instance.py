"""A second start hands its files to the window that is open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from flashcards.ui.single_instance import FirstInstance, hand_over

ROOT = Path(__file__).parents[2]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from flashcards.ui.single_instance import hand_over
app = QCoreApplication([])
sys.exit(0 if hand_over(Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]]) else 3)
"""


def second(folder, *files):
    return subprocess.Popen([sys.executable, "-c", SECOND, str(folder), *files], cwd=ROOT)


def test_the_files_of_a_second_start_reach_the_first(qtbot, tmp_path):
    first = FirstInstance(tmp_path)
    with qtbot.waitSignal(first.called, timeout=20_000) as called:
        process = second(tmp_path, "/tmp/a deck.deck.md", "/tmp/ünïcode.csv")
    assert called.args == [[Path("/tmp/a deck.deck.md"), Path("/tmp/ünïcode.csv")]]
    assert process.wait(20) == 0
    first.close()


def test_without_a_first_window_nobody_takes_them(qapp, tmp_path):
    assert not hand_over(tmp_path, [Path("/tmp/a.csv")])


def test_the_socket_of_a_crashed_window_is_taken_over(qtbot, tmp_path):
    (tmp_path / "window").write_text("stale", encoding="utf-8")
    first = FirstInstance(tmp_path)
    with qtbot.waitSignal(first.called, timeout=20_000):
        process = second(tmp_path)
    assert process.wait(20) == 0
    first.close()


NOT_TEXT = pytest.param(
    os.fsdecode(b"caf\xe9"),
    marks=pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text"),
    id="not-text",
)


@pytest.mark.parametrize("name", ["long-" * 30, NOT_TEXT, "two\nlines" if os.name != "nt" else "a"])
def test_any_folder_name_works(qtbot, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    first = FirstInstance(folder)
    with qtbot.waitSignal(first.called, timeout=20_000):
        process = second(folder)
    assert process.wait(20) == 0
    first.close()


def test_nonsense_from_a_caller_names_no_files(qtbot, tmp_path):
    first = FirstInstance(tmp_path)
    socket = QLocalSocket()
    with qtbot.waitSignal(first.called, timeout=20_000) as called:
        socket.connectToServer(str(tmp_path / "window"))
        socket.write(b'{"not": "a list"}\n')
        socket.flush()
    assert called.args == [[]]
    socket.disconnectFromServer()
    first.close()


def test_only_the_user_may_use_the_socket(qapp, tmp_path):
    first = FirstInstance(tmp_path)
    assert (tmp_path / "window").stat().st_mode & 0o077 == 0
    first.close()
