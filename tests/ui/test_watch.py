"""An error nobody caught: it is logged, told once in plain words, and study goes on."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from flashcards.ui.crash_dialog import CrashDialog
from flashcards.ui.watch import Watch


@pytest.fixture
def watch(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    watch = Watch(tmp_path)
    yield watch
    watch.stop()


def fail(words):
    try:
        stumble(words)
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)


def stumble(words):
    raise RuntimeError(words)


def test_an_error_is_logged_with_its_traceback(watch):
    fail("in a slot")
    text = watch.log.path.read_text(encoding="utf-8")
    assert "RuntimeError: in a slot" in text
    assert "test_watch.py" in text


def test_only_the_first_error_is_told(watch):
    told = []
    watch.failed.connect(told.append)
    fail("first")
    fail("second")
    assert len(told) == 1
    assert "second" in watch.log.path.read_text(encoding="utf-8")


def test_an_error_in_a_thread_is_logged(watch, monkeypatch):
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)

    def work():
        raise ValueError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert "in a thread" in watch.log.path.read_text(encoding="utf-8")


def test_what_qt_warns_of_is_logged_when_the_watch_ends_at_the_latest(watch):
    qWarning("a warning of Qt")
    watch.stop()
    assert "WARNING Qt: a warning of Qt" in watch.log.path.read_text(encoding="utf-8")


def test_the_details_can_be_copied(qtbot, tmp_path):
    dialog = CrashDialog("RuntimeError: in a slot", tmp_path / "flashcards.log")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.findChild(QPushButton, "copy-details"), Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == "RuntimeError: in a slot"
    assert dialog.findChild(QPlainTextEdit, "details").isReadOnly()
