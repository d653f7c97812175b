"""The mock exam that is sat now, and how what is done to it is kept."""

from collections.abc import Callable

from flashcards.core.errors import CollectionError
from flashcards.services.mock import MockExams
from flashcards.services.mock_run import MockRun
from flashcards.ui.study_notices import StudyNotices


class ExamSitting:
    """Holds the *run* for all parts of the screen; what is not kept is told in *notices*."""

    def __init__(self, exams: MockExams, notices: StudyNotices) -> None:
        self._exams, self._notices = exams, notices
        self.run: MockRun | None = None

    def take(self, run: MockRun) -> None:
        """Let *run* be what is sat."""
        self.run = run
        self._notices.clear()

    def unfinished(self) -> MockRun | None:
        """Return the run in which the program ended."""
        return self._exams.unfinished()

    def keep(self, act: Callable[[], object]) -> bool:
        """Do *act*, and say whether it is kept."""
        try:
            act()
        except CollectionError as error:
            self._notices.show_problem(error)
            return False
        self._notices.clear()
        return True

    def submit(self) -> MockRun | None:
        """End the run and return it, if that is kept."""
        run = self.run
        if run is None or not self.keep(lambda: self._exams.submit(run)):
            return None
        self.run = None
        return run

    def set_aside(self) -> bool:
        """Leave the run for another time, and say whether that is kept."""
        run = self.run
        if run is None or not self.keep(lambda: run.pause(is_aside=True)):
            return False
        self.run = None
        return True
