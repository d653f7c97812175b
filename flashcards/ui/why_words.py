"""*Why this card today?* in words."""

from PySide6.QtCore import QObject

from flashcards.core.days import to_date
from flashcards.core.model import Day
from flashcards.core.reasons import Growth, Pause, Reason
from flashcards.services.why import Why
from flashcards.ui.dates import short_date, weekday_date
from flashcards.ui.translators import translate
from flashcards.words.days import ago_text
from flashcards.words.grades import grade_text


class WhyWords(QObject):
    """Words what a Why tells."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def lead(self, found: Why) -> str:
        """Return the one sentence that answers the question."""
        match found.reason:
            case Reason.NEW:
                return self.tr(
                    "You have not met it yet. Topics take turns among the new cards, by their share"
                    " of the exam; must-know cards come first."
                )
            case Reason.REPEAT:
                return self.tr("You were not sure of it today, so it comes once more.")
            case Reason.DUE:
                return self.tr("Today is its day.")
            case Reason.LATE:
                words = self.tr("Its day was {date}, {ago}. It has waited for you since.")
                assert found.due is not None
                ago = ago_text(found.today - found.due, translate)
                return words.format(date=self._long(found.due), ago=ago)
            case Reason.HALF:
                words = self.tr("It was planned for {date}. Your exam is near, so it comes sooner.")
            case Reason.PULLED:
                words = self.tr(
                    "It was planned for {date}. You missed a situation about it, so it comes"
                    " sooner."
                )
            case Reason.FINAL:
                return self.tr("The final pass shows every card once more before your exam.")
            case Reason.CHOSEN:
                return self.tr("You chose to study more than today's plan.")
        assert found.due is not None
        return words.format(date=self._long(found.due))

    def answer(self, pause: Pause) -> tuple[str, str, str]:
        """Return day, grade and what came of it."""
        after = self.tr("next after %n day(s)", None, pause.days)
        day = short_date(to_date(pause.day))
        return day, grade_text(pause.grade, translate=translate), after

    def steps(self, found: Why) -> list[str]:
        """Return how the date came about, step by step."""
        steps = [self._arithmetic(found.pauses[-1])] if found.pauses else []
        if found.reason is Reason.HALF:
            steps.append(
                self.tr(
                    "Before an exam no pause is longer than half of the days that were left."
                    " That half has passed."
                )
            )
        if found.reason is Reason.FINAL:
            steps.append(
                self.tr(
                    "Each card is shown once in the last days, and today has room for this one."
                )
            )
        if found.reason is Reason.PULLED:
            steps.append(self.tr("Ideas behind a missed situation come on one of the next days."))
        if found.is_crowded and found.reason in {Reason.DUE, Reason.LATE, Reason.FINAL}:
            steps.append(
                self.tr("Today asks for more than your minutes, so what brings most comes first.")
            )
        return steps

    def early(self) -> str:
        """Return what an early answer counts for."""
        return self.tr("Studying early counts for what it is: the next pause starts from today.")

    def practice(self) -> str:
        """Return what a practice answer counts for."""
        return self.tr("This is practice: its date stays as it is.")

    def _arithmetic(self, pause: Pause) -> str:
        grade = grade_text(pause.grade, translate=translate)
        date = short_date(to_date(pause.due))
        values = {"grade": grade, "date": date, "before": pause.before, "days": pause.days}
        match pause.growth:
            case Growth.ANEW:
                words = self.tr("After “{grade}” the pauses begin anew with 1 day: {date}.")
            case Growth.FIRST:
                words = self.tr("After the first “{grade}” the pause is 1 day: {date}.")
            case Growth.SECOND:
                words = self.tr("After “{grade}” the second pause is 6 days: {date}.")
            case Growth.EARLY:
                words = self.tr(
                    "“{grade}” came before its day, so it counted for the days that had passed: the"
                    " pause is {days} days, to {date}."
                )
            case Growth.TIMES:
                words = self.tr(
                    "After “{grade}” the pause grew from {before} to {days} days"
                    " ({before} × {factor}, rounded up): {date}."  # noqa: RUF001  times
                )
        whole, hundredths = divmod(pause.easiness, 100)
        return words.format(factor=f"{whole}.{hundredths:02}", **values)

    def _long(self, day: Day) -> str:
        return weekday_date(to_date(day))
