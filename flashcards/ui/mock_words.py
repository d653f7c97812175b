"""What the report of a mock exam says, on the screen and on paper."""

from PySide6.QtCore import QObject

from flashcards.core.mock import MockKind
from flashcards.core.mock_marks import TrapTally
from flashcards.services.mock_report import Better, Idea, MockReport
from flashcards.ui.dates import month_and_day
from flashcards.ui.translators import translate
from flashcards.words.minutes import duration_text
from flashcards.words.mock import questions_text, tally_text
from flashcards.words.today import cards_text


class MockWords(QObject):
    """Words what a MockReport tells."""

    def title(self, report: MockReport) -> str:
        """Return which exam this is the report of."""
        words = self.tr("Mock exam, {day}")
        if report.kind == MockKind.PRACTICE:
            words = self.tr("Practice quiz, {day}")
        return words.format(day=month_and_day(report.day))

    def went_well(self, report: MockReport) -> str:
        """Return what went well; there is always something, and it is always true."""
        parts: list[str] = []
        if report.best is not None:
            parts.append(self._best(report.best))
        if report.avoided is not None:
            words = self.tr("In all {count} questions that offered it you passed by “{trap}”.")
            parts.append(words.format(count=report.avoided.offered, trap=report.avoided.name))
        if not parts:
            count = questions_text(report.answered, translate)
            words = self.tr("You thought {count} through, and now you know where to look next.")
            parts.append(words.format(count=count))
        if report.left is not None and report.left >= 60:
            words = self.tr("{duration} were left at the end.")
            parts.append(words.format(duration=duration_text(report.left, translate)))
        return " ".join(parts)

    def another_day(self, report: MockReport) -> str:
        """Return the scores that would be as likely another day."""
        marks = report.marks
        words = self.tr("On another day about {low} to {high} would be as likely.")
        return words.format(low=marks.low, high=marks.high)

    def new_and_met(self, report: MockReport) -> str:
        """Return the scores of new and of met questions apart."""
        new, met = report.marks.new, report.marks.met
        words = self.tr("Questions you had never seen: {new}. Questions you had met: {met}.")
        return words.format(new=tally_text(new, translate), met=tally_text(met, translate))

    def trap_lines(self, report: MockReport) -> list[str]:
        """Return each trap that was chosen, in a sentence."""
        words = self.tr("You chose {trap} in {chosen} of {offered}.")
        return [
            words.format(trap=trap.name, chosen=trap.chosen, offered=trap.offered)
            for trap in report.marks.traps
            if trap.chosen
        ]

    def trap_count(self, trap: TrapTally) -> str:
        """Return how often a trap was chosen."""
        words = self.tr("you chose it in {chosen} of {offered}")
        return words.format(chosen=trap.chosen, offered=trap.offered)

    def idea(self, idea: Idea) -> str:
        """Return how many questions about an idea were missed, and where."""
        return self.tr("{count} missed in {topic}").format(count=idea.missed, topic=idea.topic)

    def study(self, report: MockReport) -> str:
        """Return what studying the ideas takes."""
        words = self.tr("{cards}, about {duration}. Your dates do not change.")
        cards = cards_text(len(report.study.names), translate)
        time = duration_text(report.study.seconds, translate)
        return words.format(cards=cards, duration=time)

    def ideas(self, report: MockReport) -> str:
        """Return the heading over the ideas."""
        count = len(report.ideas)
        if count == 1:
            return self.tr("One idea would help most")
        return self.tr("Two ideas would help most") if count == 2 else self._three()

    def _three(self) -> str:
        return self.tr("Three ideas would help most")

    def _best(self, best: Better) -> str:
        now = tally_text(best.now, translate)
        if best.before is None or best.day is None:
            return self.tr("{topic}: {now}.").format(topic=best.topic, now=now)
        words = self.tr("{topic}: {now}, up from {before} on {day}.")
        before = tally_text(best.before, translate)
        return words.format(topic=best.topic, now=now, before=before, day=month_and_day(best.day))
