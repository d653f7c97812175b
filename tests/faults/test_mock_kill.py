"""A mock exam whose process is killed: same questions, each answer, the time that was left."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flashcards.services.collection import Collection
from flashcards.services.mock import MockExams
from flashcards.store import verify
from tests.sampledata import HandClock

ROOT = Path(__file__).resolve().parents[2]
SIT = """
import os, sys, time
from pathlib import Path
from flashcards.services.mock import MockChoice, MockExams
from tests.mockdata import exam_deck
from tests.sampledata import HandClock, open_collection

def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())

collection = open_collection(Path(sys.argv[1]), exam_deck("one", reserve=20, scenarios=40))
run = MockExams(collection, HandClock(), time.monotonic).start(
    MockChoice(questions=40, seconds=3000), seed=1
)
run.go_on()
say("ASKED", *(question.card.id for question in run.questions))
turn = 0
while True:
    place = turn % 40
    run.go_to(place)
    option = run.question.options[turn // 40 % 4].id
    run.answer([option])
    run.tick()
    say("ACK", place, option, run.seconds_left())
    turn += 1
"""


@pytest.mark.parametrize("acknowledged", [1, 17, 90])
def test_a_killed_exam_goes_on_where_it_was(tmp_path, acknowledged):
    process = subprocess.Popen(
        [sys.executable, "-c", SIT, str(tmp_path)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    asked = process.stdout.readline().split()[1:]
    lines = [process.stdout.readline().split() for _ in range(acknowledged)]
    os.kill(process.pid, signal.SIGKILL)
    lines += [line.split() for line in process.stdout.read().splitlines() if line.count(" ") == 3]
    process.wait()
    process.stdout.close()
    told = {int(place): option for _, place, option, _ in lines}
    left = float(lines[-1][3])
    with Collection(tmp_path) as collection:
        run = MockExams(collection, HandClock(), time.monotonic).unfinished()
        assert [question.card.id for question in run.questions] == asked
        later = int(lines[-1][1]) + 1  # one answer more may be kept than was told
        kept = {q.place: q.row.chosen[0] for q in run.questions if q.row.chosen}
        assert {n: o for n, o in kept.items() if n != later % 40} == {
            n: o for n, o in told.items() if n != later % 40
        }
        assert abs(run.seconds_left() - left) <= 1
        assert verify.is_sound(collection.connection)
