"""Us, the floor, and the peers that are installed: each workload in a process of its own, in turn.

``PEERS=folder`` names where the peers live, each in an environment of its own: ``folder/anki`` with
the package anki in it, ``folder/mnemo`` with mnemosyne-proj.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tests.benchmarks import floor
from tests.benchmarks.measuring import FLOOR, PRODUCT, WORK, told
from tests.benchmarks.synthetic import collection_folder

ROOT = Path(__file__).parents[2]
AT_ANY_SIZE = ("study", "overview", "open")
WORKLOADS = ("import_csv", "import_apkg", "study", "overview", "open", "exam", "search", "stats")
_ALL = frozenset(WORKLOADS)
_ACTS = {
    PRODUCT: ("tests.benchmarks.services", _ALL),
    FLOOR: ("tests.benchmarks.floor", _ALL - {"import_apkg", "exam"}),
    "anki": ("tests.benchmarks.peers.anki_peer", _ALL - {"exam"}),
    "mnemosyne": (
        "tests.benchmarks.peers.mnemosyne_peer",
        frozenset({"import_csv", "study", "overview", "open"}),
    ),
}
_FOLDERS = {"anki": "anki", "mnemosyne": "mnemo"}
_MOST_CARDS = {"mnemosyne": 100_000}
"""More would take its importer many minutes."""
_OPENINGS = 5


def run(workload, size):
    """Run a workload on each side in turn and return the lines they told."""
    if workload == "open":
        return _openings(size)
    return [_told_by(side, workload, size) for side in _sides(size) if workload in _ACTS[side][1]]


def _openings(size):
    """From the start of a process to the first card, without a window; in turn."""
    places = {
        PRODUCT: str(collection_folder(size, "open")),
        FLOOR: str(floor.database(size)),
    }
    peers = [side for side in _sides(size) if side not in places]
    for peer in peers:
        _told_by(peer, "overview", size, is_shown=False)  # makes the collection
    commands = {
        side: [sys.executable, "-m", "tests.benchmarks.opened", side, place]
        for side, place in places.items()
    } | {peer: [*_command(peer), "open", str(size)] for peer in peers}
    seconds = {side: [] for side in commands}
    parts = {side: [] for side in commands}
    for turn in range(_OPENINGS + 1):
        for side, command in commands.items():
            began = time.monotonic()
            process = subprocess.Popen(
                command, cwd=ROOT, env=_environment(), stdout=subprocess.PIPE, text=True
            )
            found = json.loads(process.stdout.readline())
            took = time.monotonic() - began
            process.wait()
            if turn:
                seconds[side].append(took)
                parts[side].append(found)
    return [
        told(
            side,
            "open",
            size,
            wall_median_ms=round(median(seconds[side]) * 1e3, 1),
            wall_min_ms=round(min(seconds[side]) * 1e3, 1),
            wall_max_ms=round(max(seconds[side]) * 1e3, 1),
            runs=_OPENINGS,
            parts_median={
                key: round(median(each[key] for each in parts[side]), 1) for key in parts[side][0]
            },
        )
        for side in commands
    ]


def _told_by(side, workload, size, *, is_shown=True):
    done = subprocess.run(
        [*_command(side), workload, str(size)],
        cwd=ROOT,
        env=_environment(),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    line = done.stdout.strip().splitlines()[-1]
    if is_shown:
        print(line, flush=True)
    return json.loads(line)


def _sides(size):
    return [
        side
        for side in _ACTS
        if (side not in _FOLDERS or _python(side).exists()) and size <= _MOST_CARDS.get(side, size)
    ]


def _command(side):
    python = str(_python(side)) if side in _FOLDERS else sys.executable
    return [python, "-m", _ACTS[side][0]]


def _python(side):
    folder = Path(os.environ.get("PEERS", ".peers")) / _FOLDERS[side]
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _environment():
    return {**os.environ, "BENCH_WORK": str(WORK), "PYTHONPATH": str(ROOT)}
