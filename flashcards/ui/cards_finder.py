"""Searching beside the window: small collections at once, large ones in a job that reads."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from flashcards.core.errors import FlashcardsError
from flashcards.core.model import Day
from flashcards.core.progress import Progress
from flashcards.core.search_query import Query
from flashcards.services.reading import reading
from flashcards.services.search import Hits, Order, card_count, find
from flashcards.ui.jobs import Job, Jobs
from flashcards.ui.session import Session

AT_ONCE = 15_000
"""Any search among so many takes less than 50 ms, measured; among more the window must not wait."""
_PAUSE = 120
"""Milliseconds without a key before a large collection is searched."""


class CardsFinder(QObject):
    """``found`` carries Hits, ``failed`` an error; ``searching`` says that it takes a while.

    Only the newest search is told. Among more than *at_once* cards a job searches.
    """

    found = Signal(object)
    failed = Signal(object)
    searching = Signal()

    def __init__(
        self, session: Session, parent: QObject | None = None, *, at_once: int = AT_ONCE
    ) -> None:
        super().__init__(parent)
        self._session, self._at_once = session, at_once
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._wanted = (Query(), Order.DECKS, False)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._search_beside)

    def find(self, query: Query, order: Order, *, is_backward: bool) -> None:
        """Search for *query*; a search under way is given up."""
        self._wanted = (query, order, is_backward)
        if self._job is not None:
            self._job.abandon()
            self._job = None
        connection = self._session.collection.connection
        if card_count(connection) <= self._at_once:
            today = self._session.today
            self.found.emit(find(connection, query, today, order, is_backward=is_backward))
        else:
            self.searching.emit()
            self._pause.start()

    def stop(self) -> None:
        """Search no further: the collection is about to be closed."""
        self._pause.stop()
        self._jobs.stop()

    def _search_beside(self) -> None:
        query, order, is_backward = self._wanted
        folder, today = self._session.collection.folder, self._session.today
        work = partial(_search, folder, query, today, order, is_backward)
        self._job = job = self._jobs.start(work)
        job.done.connect(self._tell)
        job.failed.connect(self._tell_error)

    def _tell(self, hits: Hits) -> None:
        self._job = None
        self.found.emit(hits)

    def _tell_error(self, error: FlashcardsError) -> None:
        self._job = None
        self.failed.emit(error)


def _search(
    folder: Path, query: Query, today: Day, order: Order, is_backward: bool, _progress: Progress
) -> Hits:
    with reading(folder) as connection:
        return find(connection, query, today, order, is_backward=is_backward)
