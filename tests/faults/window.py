"""Rows 14, 15, 16: the window for hours, an error in a slot, PySide's references."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.faults.outcome import Outcome, skipped

_ROOT = Path(__file__).resolve().parents[2]
_MOST_GROWTH = 5
"""Megabytes after the first thousand reviews."""
_REFERENCES = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
label.setText("text")
before = sys.getrefcount(None)
for _ in range(2000):
    label.setText("text")
print(sys.getrefcount(None) - before)
"""
_SLOT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from flashcards.ui.watch import Watch
folder = Path(sys.argv[1])
app = QApplication([])
watch = Watch(folder)
told = []
watch.failed.connect(told.append)
def fail():
    raise RuntimeError("a slot failed")
button = QPushButton()
button.clicked.connect(fail)
for _ in range(int(sys.argv[2])):
    button.click()
QTimer.singleShot(0, app.quit)
app.exec()
watch.stop()
log = (folder / "logs" / "flashcards.log").read_text()
print(log.count("RuntimeError: a slot failed"), len(told))
"""


def soak(reviews):
    """Review in one window, with imports and other pages between."""
    with tempfile.TemporaryDirectory() as folder:
        script = (
            "import json, sys; from pathlib import Path; from tests.benchmarks.soak import soak;"
            " print(json.dumps(soak(Path(sys.argv[1]), int(sys.argv[2]))))"
        )
        out = run(script, folder, reviews)
    found = json.loads(out)
    grown = found["growth_after_1000_mb"]
    note = f"grew {grown} MB, {found['stalls_over_100_ms']} turns over 100 ms"
    return Outcome(
        tried=reviews, half=int(reviews > 2000 and (grown or 0) > _MOST_GROWTH), note=note
    )


def failing_slot(times):
    """Let a slot fail: the program runs on, the log has each, the person is told once."""
    with tempfile.TemporaryDirectory() as folder:
        logged, told = map(int, run(_SLOT, folder, times).split())
    return Outcome(tried=times, lost=times - logged, half=int(told != 1))


def references():
    """Call into Qt, and count how many references to None that takes away."""
    if sys.version_info >= (3, 12):
        return skipped("None is immortal here")
    lost = -int(run(_REFERENCES))
    return Outcome(tried=2000, lost=max(0, lost - 100))


def run(script, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)], cwd=_ROOT, text=True,
        capture_output=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()[-1]
