"""A short form of the kill test: what was acknowledged is there after kill -9."""

import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

DRIVER = Path(__file__).parent / "drive.py"


def drive(*arguments):
    return subprocess.Popen(
        [sys.executable, DRIVER, *map(str, arguments)], stdout=subprocess.PIPE, text=True
    )


def test_no_acknowledged_answer_is_lost(tmp_path):
    lines = random.Random(1)
    acknowledged = set()
    for _ in range(4):
        process = drive("study", tmp_path)
        for _ in range(lines.randint(1, 40)):
            words = process.stdout.readline().split()
            if words[0] == "ACK":
                acknowledged.add(words[2])
        process.send_signal(signal.SIGKILL)
        process.communicate()
    found, _ = (checked := drive("verify", tmp_path)).communicate()
    assert checked.returncode == 0
    assert acknowledged <= {line.split()[2] for line in found.splitlines()}


def test_an_import_is_there_as_a_whole_or_not_at_all(tmp_path):
    chance = random.Random(1)
    acknowledged = set()
    for _ in range(5):
        process = drive("import", tmp_path)
        process.stdout.readline()
        threading.Event().wait(chance.random() * 0.15)
        process.send_signal(signal.SIGKILL)
        out, _ = process.communicate()
        acknowledged |= {line.split()[2] for line in out.splitlines()}
    found, _ = (checked := drive("verify", tmp_path)).communicate()
    assert checked.returncode == 0
    assert "PARTIAL" not in found
    assert acknowledged <= {line.split()[2] for line in found.splitlines()}


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
