"""Cycles are freed by the window's thread, never by the thread of a job."""

import gc
import threading
import weakref

import pytest

from flashcards.ui import collector
from flashcards.ui.collector import Collector
from flashcards.ui.jobs import Jobs


class Cycle:
    def __init__(self):
        self.own = self


@pytest.fixture
def looking(qapp, monkeypatch):
    monkeypatch.setattr(collector, "_OBJECTS", 10)
    return Collector(qapp)


def test_a_job_that_makes_much_frees_no_cycle(qtbot, qapp, looking):
    kept = weakref.ref(Cycle())
    jobs = Jobs(qapp)
    threads = []
    weakref.finalize(kept(), lambda: threads.append(threading.current_thread()))
    job = jobs.start(lambda _progress: len([[each] for each in range(200_000)]))
    with qtbot.waitSignal(job.ended):
        pass
    assert kept() is not None
    looking.look()
    assert kept() is None
    assert threads == [threading.main_thread()]


def test_what_is_old_is_looked_through_now_and_then(looking):
    kept = weakref.ref(Cycle())
    gc.freeze()
    gc.unfreeze()  # what there is now is old
    made = []
    for _ in range(collector._WHOLE_EVERY):
        assert kept() is not None
        made += [[each] for each in range(1_000)]
        looking.look()
    assert kept() is None


def test_little_is_left_alone(looking, monkeypatch):
    kept = weakref.ref(Cycle())
    monkeypatch.setattr(collector, "_OBJECTS", 10**9)
    looking.look()
    assert kept() is not None
