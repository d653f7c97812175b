"""What the program does not do: talk to a network, or write outside its data folder.

Python's sockets are not looked at but the system calls themselves: Qt makes its own.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}
"""Families that do not leave the computer; Qt asks with them for displays and for the desktop."""
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD[^,]*, )?"([^"]+)", ([A-Z_|]+)[^)]*\)\s+= \d')
CHANGED = re.compile(r'(?:mkdir|unlink|rmdir|creat)\("([^"]+)".*= 0|rename\("([^"]+)", "([^"]+)"\)')
CALLS = "socket,connect,bind,openat,open,creat,mkdir,unlink,rename"
NOT_KEPT = ("/dev/", "/proc/")
ACTS = {
    "decks": ["decks", "--json"],
    "import": ["import", "{deck}", "--json"],
    "study": ["study"],
    "plan": ["plan", "--json"],
    "mock": ["mock", "--questions", "5", "--json"],
    "doctor": ["doctor", "--repair", "--json"],
}
WINDOW = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from flashcards.services.study import Scope
from flashcards.ui import theme
from flashcards.ui.desktop import Desktop, prepare
app = QApplication(["flashcards", *theme.STYLE])
prepare(app)
desktop = Desktop(app, Path(sys.argv[1]), lambda: datetime(2026, 11, 23, 9, tzinfo=UTC))
desktop.open()
window = desktop.window
for show in (window.show_home, window.show_standing, window.show_mock):
    show()
    app.processEvents()
window.study(Scope())
app.processEvents()
window.open_files([Path(sys.argv[2])])
for _ in range(50):
    app.processEvents()
window.close()
desktop.close()
"""
DECK = """---
format: 1
deck: sound
title: Sound
version: 1.0.0
---

## c1
Q: What is hope?
A: A start. ![](http://example.com/track.png) <img src="http://example.com/x.png">
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Return a data folder, a home beside it, and the environment of a run."""
    tmp_path = tmp_path_factory.mktemp("place")
    for name in ("data", "home", "temporary"):
        (tmp_path / name).mkdir()
    (tmp_path / "sound.deck.md").write_text(DECK)
    keep = {"PATH", "LANG", "LD_LIBRARY_PATH"}
    environment = {key: value for key, value in os.environ.items() if key in keep} | {
        "HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path / "temporary"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "FLASHCARDS_NOW": "2026-11-23T09:00:00-05:00",
    }
    return tmp_path, environment


def commands(place):
    """Return every act with its command: those of the command line, and the window."""
    base, _ = place
    data, deck = str(base / "data"), str(base / "sound.deck.md")
    found = {
        name: [sys.executable, "-m", "flashcards", "--data-dir", data,
               *(each.format(deck=deck) for each in words)]
        for name, words in ACTS.items()
    }  # fmt: skip
    return {**found, "window": [sys.executable, "-c", WINDOW, data, deck]}


def run(command, environment):
    done = subprocess.run(
        command, cwd=ROOT, env=environment, input="\n3\nq\n", capture_output=True, text=True
    )
    assert done.returncode in (0, 1), (command, done.stderr[-1000:])
    return done.stdout


@pytest.fixture(scope="module")
def traced(place):
    """Do every act under strace, and return its lines by the name of the act."""
    base, environment = place
    if sys.platform != "linux" or shutil.which("strace") is None:
        pytest.skip("strace is not here")
    log = base / "strace.log"
    watch = ["strace", "-f", "-qq", "-s", "4096", "-e", f"trace={CALLS}", "-o", str(log)]
    found = {}
    for name, command in commands(place).items():
        run([*watch, *command], environment)
        found[name] = log.read_text().splitlines()
    return found


def test_no_act_opens_a_network_socket(traced):
    for name, lines in traced.items():
        families = {match[0] for line in lines for match in re.finditer(r"AF_[A-Z0-9]+", line)}
        assert families <= LOCAL, name


def test_every_act_works_without_any_network(place):
    _, environment = place
    is_allowed = (
        shutil.which("unshare")
        and not subprocess.run(["unshare", "-n", "true"], capture_output=True).returncode
    )
    if not is_allowed:
        pytest.skip("unshare is not allowed here")
    for command in commands(place).values():
        run(["unshare", "-n", *command], environment)


def test_no_act_writes_outside_the_data_folder(place, traced):
    base, _ = place
    for name, lines in traced.items():
        paths = {path for line in lines for path in written(line)}
        outside = {
            path
            for path in paths
            if not path.startswith((str(base / "data"), *NOT_KEPT)) and path != str(base / "data")
        }
        assert outside == set(), name
    assert list((base / "home").rglob("*")) == []
    assert list((base / "temporary").iterdir()) == []


def written(line):
    """Return the paths that a line of strace says were written, made, renamed or removed."""
    if (opened := OPENED.search(line)) and WRITING.search(opened[2]):
        yield str((ROOT / opened[1]).resolve()) if not opened[1].startswith("/") else opened[1]
    if changed := CHANGED.search(line):
        yield from (path for path in changed.groups() if path)


def test_every_test_that_the_threat_model_names_is_there():
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", (ROOT / "docs" / "security.md").read_text())
    assert len(named) > 20
    for path, name in named:
        assert f"def {name}(" in (ROOT / path).read_text(), (path, name)
