"""What the study screen says of one card: its grades, when it comes again, what was best."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from flashcards.core.model import Grade, Scenario
from flashcards.services.question import Question
from flashcards.services.settings import Grading
from flashcards.ui.scenario_page import MOST_LETTERS
from flashcards.ui.study_dock import Choice
from flashcards.ui.translators import translate
from flashcards.words.days import return_text
from flashcards.words.grades import grade_text


class TurnWords(QObject):
    """Words what a Question tells."""

    def choices(self, question: Question, grading: Grading) -> list[Choice]:
        """Return the grades to offer; after a right pick the least says that it was a guess."""
        is_two = grading == Grading.TWO
        least = Grade.GUESSED if isinstance(question.card, Scenario) else Grade.AGAIN
        grades = [least, Grade.GOOD] if is_two else [least, Grade.HARD, Grade.GOOD, Grade.EASY]
        return [
            (
                grade,
                grade_text(grade, is_one_of_two=is_two, translate=translate),
                self._when(question, grade),
            )
            for grade in grades
        ]

    def comes_again(self, question: Question) -> str:
        """Return when a card comes that was not known."""
        when = self._when(question, Grade.AGAIN)
        return self.tr("you will see it {when}").format(when=when)

    def best(self, letters: Sequence[str]) -> str:
        """Return which options were the best."""
        if len(letters) == 1:
            return self.tr("The best answer is {letter}.").format(letter=letters[0])
        return self.tr("The best answers are {letters}.").format(letters=", ".join(letters))

    def pick_hint(self, question: Question) -> str:
        """Return how to pick."""
        count = len(question.options)
        if isinstance(question.card, Scenario) and len(question.card.right) > 1:
            return self.tr("Choose {count}").format(count=len(question.card.right))
        if count > MOST_LETTERS:
            return self.tr("Pick with 1 to {count} or the arrow keys").format(count=count)
        return self.tr("Pick with A to {last} or the arrow keys").format(last="ABCD"[count - 1])

    def _when(self, question: Question, grade: Grade) -> str:
        found = question.returns[grade]
        return return_text(found.days, today=found.today, translate=translate)
