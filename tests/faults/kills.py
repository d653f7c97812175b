"""Rows 1, 2, 9: kill -9 while the driver studies, imports, migrates, backs up, restores."""

import random
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from tests.faults.outcome import Outcome

DRIVER = Path(__file__).parent / "drive.py"
_START = 0.1
"""The share of kills that fall into the start: the schema, a recovery, a migration."""
_LONGEST = {"study": 0.15, "import": 1.0, "migrate": 0.3, "restore": 0.6, "backup": 0.3}
"""Seconds after it is ready in which the driver is killed: some acts of each kind."""
_DAMAGED, _UNLIKE = 3, 4


def drive(*arguments):
    return subprocess.Popen(
        [sys.executable, DRIVER, *map(str, arguments)], stdout=subprocess.PIPE, text=True
    )


def killed(kind, rounds, seed=1, checked_every=20):
    """Kill the driver *rounds* times over one folder, and look what is there in between."""
    chance = random.Random(seed)
    acknowledged = set()
    total = Outcome(tried=0)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(1, rounds + 1):
            acknowledged |= once(kind, folder, chance)
            if number % checked_every == 0 or number == rounds:
                total = added(total, looked_at(folder, acknowledged))
    return Outcome(
        tried=rounds,
        lost=total.lost,
        damaged=total.damaged,
        half=total.half,
        note=f"{len(acknowledged)} acknowledged",
    )


def once(kind, folder, chance):
    """Return what a driver acknowledged before it was killed."""
    process = drive(kind, folder)
    said = "" if chance.random() < _START else process.stdout.readline()
    threading.Event().wait(chance.random() * _LONGEST[kind])
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    whole = [line for line in (said + rest).splitlines(keepends=True) if line.endswith("\n")]
    return {line[4:].strip() for line in whole if line.startswith("ACK ")}


def looked_at(folder, acknowledged):
    """Return what verify finds: acknowledged things lost, damage, halves."""
    process = drive("verify", folder)
    out, _ = process.communicate()
    lines = out.splitlines()
    there = {line[5:] for line in lines if line.startswith("HAVE ")}
    return Outcome(
        tried=1,
        lost=len(acknowledged - there),
        damaged=int(process.returncode != 0),
        half=sum(line.startswith("PARTIAL") for line in lines),
    )


def added(one, other):
    return Outcome(
        tried=one.tried + other.tried,
        lost=one.lost + other.lost,
        damaged=one.damaged + other.damaged,
        half=one.half + other.half,
    )
