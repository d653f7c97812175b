"""The short form of every row of fault tests; the whole by ``make faults``."""

import pytest

from tests.faults.kills import drive
from tests.faults.rows import ROWS


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.what)
def test_nothing_acknowledged_is_lost_damaged_or_half_done(row):
    outcome = row.run(row.short)
    if outcome.is_skipped:
        pytest.skip(outcome.note)
    assert outcome.holds, outcome


def test_a_driver_with_a_limit_ends_by_itself(tmp_path):
    out, _ = (process := drive("study", tmp_path, "--limit", 3)).communicate()
    assert process.returncode == 0
    assert [line.split()[0] for line in out.splitlines()] == ["READY", "ACK", "ACK", "ACK"]


def test_verify_tells_a_damaged_file(tmp_path):
    drive("study", tmp_path, "--limit", 3).communicate()
    path = tmp_path / "collection.db"
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 12] = b"\xff" * 4096 * 9
    path.write_bytes(data)
    process = drive("verify", tmp_path)
    process.communicate()
    assert process.returncode == 3
