"""What a mock exam says of itself while it runs."""

from PySide6.QtCore import QObject

from flashcards.services.mock_questions import MockQuestion
from flashcards.services.mock_run import MockRun
from flashcards.ui.exam_navigator import Cell
from flashcards.ui.translators import translate
from flashcards.words.mock import answered_text, questions_text


class ExamWords(QObject):
    """Words what a MockRun tells."""

    def title(self, run: MockRun) -> str:
        """Return what is sat."""
        return self.tr("Practice quiz") if run.is_practice else self.tr("Mock exam")

    def note(self, run: MockRun) -> str:
        """Return how it goes."""
        count = questions_text(len(run.questions), translate)
        if run.is_practice:
            return self.tr("{count}, each answer is shown at once").format(count=count)
        return self.tr("{count}, answers are shown at the end").format(count=count)

    def paused(self, run: MockRun) -> str:
        """Return what the bar says during a break."""
        return self.tr("paused, the timer stands still") if run.is_timed else self.tr("paused")

    def finish(self, run: MockRun) -> str:
        """Return what the button says that ends it."""
        if run.is_practice:
            return self.tr("Finish practice quiz…")
        return self.tr("Finish mock exam…")

    def counts(self, run: MockRun) -> str:
        """Return how far it is."""
        return answered_text(run.answered, len(run.questions), run.flagged, translate)

    def place(self, run: MockRun) -> str:
        """Return which question is in view."""
        words = self.tr("{place} of {count}")
        return words.format(place=run.place + 1, count=len(run.questions))

    def cells(self, run: MockRun) -> list[Cell]:
        """Return all questions as the navigator shows them."""
        return [self._cell(question) for question in run.questions]

    def _cell(self, question: MockQuestion) -> Cell:
        words = self.tr("Question {place}: answered")
        if not question.is_answered:
            words = self.tr("Question {place}: open")
        if question.row.is_flagged:
            words += ", " + self.tr("flagged")
        return Cell(
            words=words.format(place=question.place + 1),
            is_filled=question.is_answered,
            is_flagged=question.row.is_flagged,
        )
