"""``python -m tests.benchmarks WORKLOAD SIZE`` prints a JSON line a side; without, the table.

Workloads through the services: import_csv, import_apkg, study, overview, exam, open, search, stats.
Through the window: gui_start, gui_review, gui_review_x11, endurance, soak.
"""

import json
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import sides, soak, table, windows

SIZES = (1_000, 10_000, 100_000, 1_000_000)
_LARGE = 100_000
_ROUNDS = 3


def main(arguments):
    """Run one workload at one size, or all of them and print how they compare."""
    if not arguments:
        lines = [line for size in _sizes() for line in _all_of(size)]
        if not os.environ.get("BENCH_NO_WINDOW"):
            lines += windows.start(0) + windows.review(10_000) + windows.review_on_screen(10_000)
            lines.append(windows.endurance(_reviews()))
        print("\n".join(table.table(lines)))
        return 0
    if arguments[0] == "table":
        print("\n".join(table.table([json.loads(line) for line in sys.stdin])))
        return 0
    name, size = arguments[0], int(arguments[1]) if len(arguments) > 1 else 10_000
    if name in WINDOWS:
        WINDOWS[name](size)
    elif name in sides.WORKLOADS:
        sides.run(name, size)
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


def _all_of(size):
    """Run what one size has, the sides in turn; large imports and all statistics once."""
    for name in sides.WORKLOADS:
        if size > _LARGE and name not in sides.AT_ANY_SIZE:
            continue
        for _ in range(_ROUNDS if name in sides.AT_ANY_SIZE else 1):
            yield from sides.run(name, size)


def _sizes():
    asked = os.environ.get("BENCH_SIZES", "").split()
    return tuple(map(int, asked)) or SIZES


def _reviews():
    return int(os.environ.get("BENCH_REVIEWS", "10000"))


WINDOWS = {
    "gui_start": windows.start,
    "gui_review": windows.review,
    "gui_review_x11": windows.review_on_screen,
    "endurance": windows.endurance,
    "soak": soak.measure,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
