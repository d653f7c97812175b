"""Jobs: told in the window's thread, stopped on request, never heard of again once abandoned."""

import threading

import pytest
from PySide6.QtCore import QThread

from flashcards.core.errors import CollectionUnwritable
from flashcards.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.stop()
    jobs.deleteLater()


def until_stopped(progress):
    pause = threading.Event()
    while not pause.wait(0.001):
        progress(1, 2)


def test_the_result_is_told_in_the_thread_of_the_window(qtbot, jobs):
    threads = []
    job = jobs.start(lambda _progress: 42)
    job.done.connect(lambda _result: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(job.ended):
        assert not threads
    assert threads == [jobs.thread()]


def test_the_result_is_what_the_work_returned(qtbot, jobs):
    with qtbot.waitSignal(jobs.start(lambda _progress: 42).done) as signal:
        pass
    assert signal.args == [42]


def test_what_the_user_can_mend_is_told(qtbot, jobs):
    error = CollectionUnwritable(detail="disk full")

    def fail(_progress):
        raise error

    with qtbot.waitSignal(jobs.start(fail).failed) as signal:
        pass
    assert signal.args == [error]


def test_a_bug_rises_in_the_thread_of_the_window(qtbot, jobs):
    with qtbot.captureExceptions() as raised:
        with qtbot.waitSignal(jobs.start(lambda _progress: 1 / 0).ended):
            pass
        qtbot.waitUntil(lambda: bool(raised))
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


def test_progress_is_told_and_a_cancelled_job_says_so(qtbot, jobs):
    job = jobs.start(until_stopped, is_writing=True)
    with qtbot.waitSignal(job.progressed) as signal:
        pass
    assert signal.args == [1, 2]
    assert jobs.busy
    with qtbot.waitSignals([job.cancelled, jobs.busy_changed]):
        job.cancel()
    assert not jobs.busy


def test_an_abandoned_job_is_not_heard_of(qtbot, jobs):
    heard = []
    job = jobs.start(until_stopped)
    for signal in (job.done, job.failed, job.cancelled):
        signal.connect(lambda *_: heard.append(1))
    with qtbot.waitSignal(job.ended):
        job.abandon()
    assert heard == []


def test_stopping_waits_for_the_threads(jobs):
    jobs.start(until_stopped)
    jobs.stop()
    assert jobs.pool.activeThreadCount() == 0
