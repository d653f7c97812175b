"""``python -m tests.faults [ROW...]``: all fault tests in full, as a table; 1 unless they hold.

With ``--short`` each runs as often as in ``make test``. Kills, cuts and damage count what was
acknowledged and lost, files that are damaged afterwards, and states that are half of something.
"""

import argparse
import sys
import time

from tests.faults.outcome import HEAD, line
from tests.faults.rows import ROWS


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW")
    parser.add_argument("--short", action="store_true")
    arguments = parser.parse_args()
    print(HEAD)
    is_held = True
    for row in ROWS:
        if arguments.rows and row.number not in arguments.rows:
            continue
        began = time.monotonic()
        outcome = row.run(row.short if arguments.short else row.full)
        is_held &= outcome.holds
        print(line(row.number, row.what, outcome, time.monotonic() - began), flush=True)
    return 0 if is_held else 1


if __name__ == "__main__":
    sys.exit(main())
