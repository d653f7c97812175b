"""All rows of fault tests: what each is, and how often it runs in full and in short."""

from collections.abc import Callable
from typing import NamedTuple

from tests.faults.clocks import days, set_back
from tests.faults.damage import damaged_files, restore_drill
from tests.faults.disk import full_by_limit, full_by_tmpfs, read_only, two_instances
from tests.faults.files import hostile
from tests.faults.huge import huge
from tests.faults.kills import killed
from tests.faults.merging import merged
from tests.faults.outcome import Outcome
from tests.faults.power import power_cuts
from tests.faults.window import failing_slot, references, soak


class Row(NamedTuple):
    """One row; *run* takes how often."""

    number: str
    what: str
    run: Callable[[int], Outcome]
    full: int
    short: int


ROWS = (
    Row("1", "kill -9 in study", lambda n: killed("study", n), 200, 4),
    Row("2", "kill -9 in an import", lambda n: killed("import", n), 200, 4),
    Row("3", "power cut in study", lambda n: power_cuts(n, answers=max(20, n)), 200, 12),
    Row("4", "disk full, by a limit", full_by_limit, 20, 1),
    Row("4b", "disk full, a small file system", full_by_tmpfs, 10, 1),
    Row("5", "folder that cannot be written", read_only, 3, 1),
    Row("6", "a second instance", two_instances, 20, 1),
    Row("7", "damaged file at the start", damaged_files, 150, 3),
    Row("8", "restore drill: copy and log", restore_drill, 20, 1),
    Row("9", "kill -9 in a migration", lambda n: killed("migrate", n), 100, 3),
    Row("9b", "kill -9 in a restore", lambda n: killed("restore", n), 100, 3),
    Row("9c", "kill -9 in a backup", lambda n: killed("backup", n), 100, 3),
    Row("10", "days in 8 zones, months", days, 15, 1),
    Row("10b", "clock that is set back", set_back, 40, 1),
    Row("11", "histories merged in any order", merged, 100, 2),
    Row("12", "a million cards", huge, 1_000_000, 1_000),
    Row("13", "broken and hostile deck files", hostile, 3_000, 60),
    Row("14", "the window for hours, reviews", soak, 10_000, 120),
    Row("15", "an error in a slot", failing_slot, 500, 20),
    Row("16", "references that PySide keeps", lambda _: references(), 1, 1),
)
