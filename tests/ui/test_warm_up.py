"""The modules of pages are loaded beforehand, so that the first visit does not wait for them."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from flashcards.ui.warm_up import STEPS, WarmUp

ROOT = Path(__file__).parents[2]
RARE = {"first_run_screen", "mock_report_screen", "mock_review_screen", "recovery_screen"}
LOADED = f"""
import sys
from importlib import import_module
import flashcards.ui.desktop
for step in {STEPS!r}:
    before = set(sys.modules)
    import_module(step)
    assert set(sys.modules) != before, step
print(*sys.modules)
"""


def test_each_step_loads_something_and_all_together_every_page():
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    pages = {path.stem for path in (ROOT / "flashcards" / "ui").glob("*_screen.py")} - RARE
    assert {f"flashcards.ui.{page}" for page in pages} - set(done.stdout.split()) == set()


def test_it_takes_a_step_at_a_time_and_ends(qtbot, qapp):
    parent = QObject()
    warm_up = WarmUp(parent)
    warm_up.start()
    timer = warm_up.findChild(QTimer)
    for _ in STEPS:
        timer.timeout.emit()
        assert timer.isActive()
    timer.timeout.emit()
    assert not timer.isActive()
    assert set(STEPS) <= set(sys.modules)


def test_it_can_be_stopped(qtbot, qapp):
    parent = QObject()
    warm_up = WarmUp(parent)
    warm_up.start()
    warm_up.stop()
    assert not warm_up.findChild(QTimer).isActive()
