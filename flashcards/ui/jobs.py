"""Long work beside the window: a job is kept alive until it ends, told how far it is, stopped."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from flashcards.core.errors import Cancelled, FlashcardsError
from flashcards.core.progress import Progress

Work = Callable[[Progress], object]
"""Gets plain data by closure and how to tell its progress; never a widget."""


class Job(QObject):
    """One piece of work in a thread of the pool; its signals come in the thread of the window.

    ``done`` carries what the work returned, ``failed`` the FlashcardsError that it raised;
    ``cancelled`` comes after ``cancel`` once all is rolled back, and after each of the three
    ``ended``. Any other error is a bug and rises in the window's thread.
    """

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    progressed = Signal(int, int)
    _told = Signal(object, object)
    _moved = Signal()

    def __init__(self, work: Work, parent: QObject, *, is_writing: bool = False) -> None:
        super().__init__(parent)
        self.is_writing = is_writing
        self._work = work
        self._is_cancelled = self._is_abandoned = self._is_telling = False
        self._share = (0, 0)
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._tell_share, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; ``cancelled`` says when it has."""
        self._is_cancelled = True

    def abandon(self) -> None:
        """Stop the work and hear nothing of it again but ``ended``."""
        self._is_cancelled = self._is_abandoned = True

    def run(self) -> None:
        """Do the work; called in the thread of the pool."""
        try:
            result = self._work(self._progress)
        except Exception as error:  # noqa: BLE001  delivered to the window's thread
            self._told.emit(None, error)
        else:
            self._told.emit(result, None)
        finally:
            self._work = _nothing  # Qt's pool keeps the job's Python half, which must hold no files

    def _progress(self, done: int, total: int) -> None:
        if self._is_cancelled:
            raise Cancelled
        self._share = (done, total)
        if not self._is_telling:  # the window has seen what was told before
            self._is_telling = True
            self._moved.emit()

    def _tell_share(self) -> None:
        self._is_telling = False
        if not self._is_cancelled:
            self.progressed.emit(*self._share)

    def _deliver(self, result: object, error: Exception | None) -> None:
        if not self._is_abandoned:
            match error:
                case None:
                    self.done.emit(result)
                case Cancelled():
                    self.cancelled.emit()
                case FlashcardsError():
                    self.failed.emit(error)
                case _:
                    self.ended.emit()
                    raise error
        self.ended.emit()


class Jobs(QObject):
    """The jobs under way; ``busy_changed`` tells whether one of them writes to the collection."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(2)
        self._runs: dict[Job, _Run] = {}

    @property
    def busy(self) -> bool:
        """Say whether a job writes: then nothing else may."""
        return any(job.is_writing for job in self._runs)

    def start(self, work: Work, *, is_writing: bool = False) -> Job:
        """Begin *work* and return its job; connect to it before the next turn of the event loop."""
        job = Job(work, self, is_writing=is_writing)
        run = _Run(job)
        self._runs[job] = run
        job.ended.connect(lambda: self._end(job))
        if is_writing:
            self.busy_changed.emit(True)
        self.pool.start(run)
        return job

    def running(self) -> list[Job]:
        """Return the jobs that have not ended."""
        return list(self._runs)

    def stop(self) -> None:
        """Cancel all jobs and wait until they have ended: what they wrote is rolled back."""
        for job in self._runs:
            job.abandon()
        self.pool.clear()
        self.pool.waitForDone()

    def _end(self, job: Job) -> None:
        if self._runs.pop(job, None) is not None:
            job.deleteLater()
            if job.is_writing:
                self.busy_changed.emit(self.busy)


def _nothing(_progress: Progress) -> None:
    """Do nothing: what a job that has run would do again."""


class _Run(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job = job

    def run(self) -> None:
        self._job.run()
