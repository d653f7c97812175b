"""What a start loads: each module that Home does without is time until it is painted."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.settings import StudySettings, write_settings

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LATER = (
    "asyncio",
    "filelock",
    "flashcards.cli.program",
    "flashcards.core.fold",
    "flashcards.core.mock",
    "flashcards.core.spans",
    "flashcards.formats.",
    "flashcards.services.backups",
    "flashcards.services.doctor",
    "flashcards.services.history_files",
    "flashcards.services.importing",
    "flashcards.services.media_files",
    "flashcards.services.mock",
    "flashcards.services.recovery",
    "flashcards.services.search",
    "flashcards.services.statistics",
    "flashcards.services.study",
    "flashcards.services.swapping",
    "flashcards.services.transfer",
    "flashcards.store.backup",
    "flashcards.store.bulk",
    "flashcards.store.caches",
    "flashcards.store.content",
    "flashcards.store.copies",
    "flashcards.store.history",
    "flashcards.store.journal",
    "flashcards.store.mocks",
    "flashcards.store.transaction",
    "flashcards.store.undo",
    "flashcards.ui.card_view",
    "flashcards.ui.cards_",
    "flashcards.ui.editor_",
    "flashcards.ui.exam_",
    "flashcards.ui.first_run_screen",
    "flashcards.ui.import_",
    "flashcards.ui.mock_",
    "flashcards.ui.recovery_screen",
    "flashcards.ui.settings_",
    "flashcards.ui.spread_strip",
    "flashcards.ui.standing_screen",
    "flashcards.ui.statistics_",
    "flashcards.ui.still_time",
    "flashcards.ui.study_screen",
    "flashcards.ui.too_little_strip",
    "logging.handlers",
    "nh3",
    "openpyxl",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
)
"""Modules, and where the name ends in a dot or a line all that begin so, that Home does without."""
PROGRAM = """
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from flashcards import app

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.objectName() == "road":
            QTimer.singleShot(0, tell)
        return False

def tell():
    QApplication.instance().removeEventFilter(painted)
    print("\\n".join(sorted(sys.modules)))
    QApplication.quit()

def loop(*_):
    global painted
    painted = Painted()
    QApplication.instance().installEventFilter(painted)
    return run()

run, QApplication.exec = QApplication.exec, loop
app.main(sys.argv[1:])
"""


@pytest.fixture(scope="module", params=["with an exam", "without an exam"])
def loaded(request, tmp_path_factory):
    """Return the modules that are loaded once Home is painted, the second time it is opened."""
    folder = tmp_path_factory.mktemp("data")
    exam = (NOW + timedelta(days=30)).date().toordinal() if "without" not in request.param else None
    with Collection(folder) as collection:
        install_bundled(collection)
        write_settings(collection, StudySettings(is_set_up=True, exam_day=exam, minutes=(60,) * 7))
    _start(folder)
    return _start(folder)


def _start(folder):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "--data-dir", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "FLASHCARDS_NOW": NOW.isoformat()},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_home_is_painted_without_what_it_does_not_show(loaded):
    assert "flashcards.ui.home_screen" in loaded
    families = tuple(name for name in LATER if name[-1] in "._")
    assert [name for name in loaded if name in LATER or name.startswith(families)] == []
