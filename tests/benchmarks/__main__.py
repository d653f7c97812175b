"""``python -m tests.benchmarks WORKLOAD SIZE`` prints a JSON line a workload; without, the table.

Workloads: study, overview, open, gui_start, gui_review, gui_review_x11, endurance.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import floor, services, table, windows
from tests.benchmarks.measuring import FLOOR, PRODUCT, told
from tests.benchmarks.synthetic import collection_folder

SIZES = (1_000, 10_000, 100_000)
ROOT = Path(__file__).parents[2]


def main(arguments):
    """Run one workload at one size, or all of them and print how they compare."""
    if not arguments:
        lines = [line for size in _sizes() for name in DATA for line in DATA[name](size)]
        lines += windows.start(0) + windows.review(10_000) + windows.review_on_screen(10_000)
        lines.append(windows.endurance(_reviews()))
        print("\n".join(table.ratios(lines)))
        return 0
    name, size = arguments[0], int(arguments[1]) if len(arguments) > 1 else 10_000
    if name not in WORKLOADS:
        print(__doc__, file=sys.stderr)
        return 2
    WORKLOADS[name](size)
    return 0


def study(size):
    return [services.study(size), floor.study(size)]


def overview(size):
    return [services.overview(size), floor.overview(size)]


def open_process(size, runs=7):
    """From the start of a process to the first card, without a window; in turn."""
    places = {PRODUCT: collection_folder(size, "open"), FLOOR: floor.database(size)}
    seconds, parts = {name: [] for name in places}, {name: [] for name in places}
    for turn in range(runs + 1):
        for name, place in places.items():
            began = time.monotonic()
            command = [sys.executable, "-m", "tests.benchmarks.opened", name, place]
            environment = windows.environment()
            process = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
            )
            found = json.loads(process.stdout.readline())
            took = time.monotonic() - began
            process.wait()
            if turn:
                seconds[name].append(took)
                parts[name].append(found)
    return [
        told(
            name,
            "open_process",
            size,
            wall_median_ms=round(median(seconds[name]) * 1e3, 1),
            wall_min_ms=round(min(seconds[name]) * 1e3, 1),
            wall_max_ms=round(max(seconds[name]) * 1e3, 1),
            runs=runs,
            parts_median={
                key: round(median(each[key] for each in parts[name]), 1) for key in parts[name][0]
            },
        )
        for name in places
    ]


def _sizes():
    asked = os.environ.get("BENCH_SIZES", "").split()
    return tuple(map(int, asked)) or SIZES


def _reviews():
    return int(os.environ.get("BENCH_REVIEWS", "10000"))


DATA = {"study": study, "overview": overview, "open": open_process}
WORKLOADS = {
    **DATA,
    "gui_start": windows.start,
    "gui_review": windows.review,
    "gui_review_x11": windows.review_on_screen,
    "endurance": windows.endurance,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
