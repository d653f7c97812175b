"""The start of the program: where a window can be shown, and where not."""

import io
import os
import subprocess
import sys

import pytest

from flashcards import app
from flashcards.core.errors import (
    CollectionBusy,
    CollectionDamaged,
    CollectionTooNew,
    CollectionUnwritable,
    WrongUse,
)
from flashcards.ui import display
from flashcards.words import exits
from tests.sampledata import HandClock


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(display.sys, "platform", "linux")


@pytest.mark.parametrize(
    ("environment", "platform", "obstacle"),
    [
        ({}, "linux", "no-display"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "linux", "no-display"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", None),
        ({}, "win32", None),
        ({}, "darwin", None),
    ],
)
def test_where_a_window_can_be_shown(environment, platform, obstacle):
    assert display.obstacle(environment, platform) == obstacle


DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def test_a_display_that_does_not_answer_is_none(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setattr("flashcards.ui.libraries.missing_packages", lambda **_: [])
    assert display.obstacle({"DISPLAY": ":987"}, "linux") == "no-display"


def test_missing_libraries_are_named_by_their_packages(monkeypatch):
    packages = ["libegl1", "libxcb-cursor0"]
    monkeypatch.setattr("flashcards.ui.libraries.missing_packages", lambda **_: packages)
    assert display.obstacle({"DISPLAY": ":0"}, "linux") == "libegl1 libxcb-cursor0"


def test_without_display_and_terminal_todays_plan_is_printed(
    no_display, monkeypatch, tmp_path, capsys
):
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert app.main([], tmp_path, HandClock(), lambda options: 99) == 0
    first, second, *others = capsys.readouterr().out.splitlines()
    assert first == "There is no display, so no window opens. Here is today's plan."
    assert second.endswith("minutes today. 20 new cards.")
    assert "Foundations: 2 new" in others


def test_without_a_display_study_goes_on_in_the_terminal(no_display, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(sys, "stdin", Terminal())
    given = []
    assert app.main([], tmp_path, HandClock(), lambda options: given.extend(options) or 7) == 7
    assert given == ["--data-dir", str(tmp_path)]
    assert capsys.readouterr().out == (
        "There is no display, so no window opens. You can study right here.\n"
    )


@pytest.mark.parametrize("arguments", [["--data-dir", ""], ["--data-dir= "], ["--data-dir"]])
def test_a_data_folder_without_a_name_is_wrong_use(no_display, monkeypatch, capsys, arguments):
    monkeypatch.setenv("FLASHCARDS_DATA_DIR", "/dev/null/the-own-one")
    assert app.main(arguments) == 2
    assert "--data-dir names no folder" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--data-dir", "{}"], ["--data-dir={}"]])
def test_the_data_folder_can_be_named(no_display, monkeypatch, tmp_path, arguments):
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    named = [each.format(tmp_path / "mine") for each in arguments]
    assert app.main(named, clock=HandClock()) == 0
    assert (tmp_path / "mine" / "collection.db").exists()


def test_a_home_that_there_is_not_is_wrong_use(capsys):
    assert app.main(["--data-dir", "~no such account/cards"]) == 2
    assert "no home folder for ~no such account/cards" in capsys.readouterr().err


def test_a_now_without_its_offset_is_wrong_use(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("FLASHCARDS_NOW", "2026-11-23T09:00:00")
    assert app.main([], tmp_path) == 2
    assert "FLASHCARDS_NOW is 2026-11-23T09:00:00" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (WrongUse(), 2),
        (CollectionDamaged(), 4),
        (CollectionTooNew(), 4),
        (CollectionUnwritable(), 4),
        (CollectionBusy(), 5),
    ],
)
def test_each_error_has_its_exit_code(error, code):
    assert exits.code_of(error) == code


def test_a_start_without_a_display_never_loads_qt(tmp_path):
    program = (
        "import sys; from flashcards.__main__ import main; code = main();"
        " assert not any(name.startswith('PySide6') for name in sys.modules); sys.exit(code)"
    )
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", program, "--data-dir", str(tmp_path)],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("There is no display")


def test_an_unknown_option_is_wrong_use(no_display, capsys):
    assert app.main(["--bogus"]) == 2
    assert "--bogus" in capsys.readouterr().err


def test_a_reader_that_goes_away_gets_no_traceback(tmp_path):
    environment = {k: v for k, v in os.environ.items() if k not in DISPLAYS}
    process = subprocess.Popen(
        [sys.executable, "-m", "flashcards", "--data-dir", str(tmp_path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0
    process.stderr.close()
