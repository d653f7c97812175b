"""The product's window beside a bare one, in turn, each in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks import on_screen
from tests.benchmarks.measuring import FLOOR, PRODUCT, WORK, latencies, runs, told
from tests.benchmarks.synthetic import NOW, collection_folder, notes

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PAIRS = int(os.environ.get("BENCH_PAIRS", "9"))
PRESSES = 60
STALL = 0.1
"""Seconds after which a person feels that the window hangs."""
_BARE = str(HERE / "bare_window.py")


def start(_size):
    """Process start to painted Home, after a first run: a deck's worth of days, an exam ahead."""
    states = {"with_exam": _learner(), "without_exam": _learner(with_exam=False)}
    commands = {FLOOR: (_BARE,)}
    for state, folder in states.items():
        commands[state] = ("flashcards", "--data-dir", str(folder))
    seconds = {name: [] for name in commands}
    for turn in range(PAIRS + 1):
        for name, command in commands.items():
            took = _start_once(command)
            if turn:  # the first compiles what was never imported
                seconds[name].append(took)
    lines = [told(FLOOR, "gui_start", 0, **runs("painted", seconds[FLOOR]))]
    for state in states:
        figures = runs("painted", seconds[state])
        lines.append(told(PRODUCT, "gui_start", 0, variant=state, **figures))
    return lines


def review(size):
    """Key to answer painted, and key to next card painted, in rounds that alternate."""
    folder = collection_folder(size, "review")
    texts = WORK / "texts.json"
    texts.write_text(json.dumps(list(notes(PRESSES))), encoding="utf-8")
    figures = {FLOOR: ([], []), PRODUCT: ([], [])}
    with _driven(_BARE, str(texts)) as bare, _driven("flashcards", "--data-dir", folder) as ours:
        _press(ours, "Ctrl+Key_Return")  # Study now
        for count in range(PRESSES + 5):
            for name, process in ((FLOOR, bare), (PRODUCT, ours)):
                for kind, key in enumerate(("Key_Space", "Key_3")):
                    took, paints, _ = _press(process, key)
                    assert paints, f"{name}: {key} painted nothing"
                    if count >= 5:
                        figures[name][kind].append(took)
    return [
        told(
            name,
            "gui_review",
            size,
            presses=PRESSES,
            show_answer_last_px=latencies(answers),
            grade_last_px=latencies(nexts),
        )
        for name, (answers, nexts) in figures.items()
    ]


def review_on_screen(size):
    """The same from outside, by the pixels of an X display, as the peers' harness measures."""
    if not on_screen.can_run():
        return []
    folder = collection_folder(size, "screen")
    texts = WORK / "texts.json"
    texts.write_text(json.dumps(list(notes(PRESSES))), encoding="utf-8")
    surroundings = {**environment(), "PYTHONPATH": str(ROOT)}
    commands = {
        FLOOR: ((_BARE, texts), ()),
        PRODUCT: (("-m", "flashcards", "--data-dir", folder), ("Return",)),
    }
    lines = []
    for name, (command, first) in commands.items():
        figures = on_screen.review(command, surroundings, PRESSES // 2, first)
        lines.append(told(name, "gui_review_x11", size, presses=PRESSES // 2, **figures))
    return lines


def endurance(size):
    """Study SIZE cards in the window: growth of memory, and how long it ever hung."""
    folder = collection_folder(max(1000, size * 12), "endurance")
    seconds, memory = [], {}
    with _driven("flashcards", "--data-dir", folder) as ours:
        _press(ours, "Ctrl+Key_Return")
        for count in range(1, size + 1):
            for key in ("Key_Space", "Key_3"):
                took, paints, rss = _press(ours, key)
                assert paints, f"review {count}: {key} painted nothing"
                seconds.append(took)
            memory[count] = rss
    marks = [mark for mark in (100, 1000, size // 2, size) if mark <= size]
    stalls = [each for each in seconds if each > STALL]
    return told(
        PRODUCT,
        "endurance",
        size,
        reviews=size,
        key_painted=latencies(seconds),
        rss_mb={mark: round(memory[mark], 1) for mark in marks},
        growth_after_100_mb=round(memory[size] - memory[min(100, size)], 1),
        growth_after_1000_mb=round(memory[size] - memory[min(1000, size)], 1),
        stalls_over_100_ms=len(stalls),
        peak_rss_mb=None,
    )


def _learner(*, with_exam=True):
    """Return the folder of a learner who has studied the bundled decks for twelve days."""
    from tests.ui import screens  # its decks and days are those of the screenshots

    name = "midway" if with_exam else "no_date"
    folder = WORK / f"learner-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    pasts = WORK / "pasts"
    shutil.rmtree(pasts, ignore_errors=True)
    screens.Pasts(pasts).copy("midway", folder)
    if not with_exam:
        from flashcards.services.collection import Collection
        from flashcards.services.settings import StudySettings, write_settings

        with Collection(folder) as collection:
            write_settings(collection, StudySettings(is_set_up=True))
    with _driven("flashcards", "--data-dir", folder):
        pass  # takes the copied folder for its own
    return folder


def _start_once(command):
    arguments = [sys.executable, HERE / "driven.py", "start", *command]
    began = time.monotonic()
    done = subprocess.run(arguments, cwd=ROOT, env=environment(), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return float(done.stdout) - began


@contextmanager
def _driven(*command):
    process = subprocess.Popen(
        [sys.executable, HERE / "driven.py", "press", *map(str, command)],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield process
    finally:
        process.stdin.close()
        process.wait()


def _press(process, key):
    process.stdin.write(f"{key}\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())


def environment():
    """Return what both windows run in: byte code kept, no display, a clock that stands still."""
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "PYTHONPYCACHEPREFIX": str(WORK / "bytecode"),
        "QT_QPA_PLATFORM": os.environ.get("BENCH_PLATFORM", "offscreen"),
        "FLASHCARDS_NOW": NOW.isoformat(),
    }
