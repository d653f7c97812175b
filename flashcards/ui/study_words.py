"""What the study screen says of a whole session: how far it is, and how it ended."""

from PySide6.QtCore import QObject

from flashcards.services.question import Question
from flashcards.services.scope import Source
from flashcards.services.study import Progress, StudySession
from flashcards.services.summary import Summary
from flashcards.ui.study_bar import ShownProgress
from flashcards.ui.summary_page import Ending
from flashcards.ui.translators import translate
from flashcards.words.minutes import duration_text


class StudyWords(QObject):
    """Words what a StudySession tells."""

    def progress(self, study: StudySession, question: Question) -> ShownProgress:
        """Return how far the session is while *question* is asked."""
        found = study.progress()
        if question.is_repeat and not found.left:
            return self._once_more(found)
        minutes = self.tr("about {duration} left").format(
            duration=duration_text(found.seconds_left, translate)
        )
        value, total = found.done + (not question.is_repeat), found.done + found.left
        if study.scope.seconds is not None:
            count = self.tr("Card {place}").format(place=value)
            limit = study.scope.seconds
            value, total = round(limit - found.seconds_left), limit
        else:
            count = self.tr("{place} of {total}").format(place=value, total=total)
        return ShownProgress(count=count, value=value, total=total, minutes=minutes)

    def standing(self, study: StudySession, question: Question | None) -> str:
        """Return what is said under the card as long as it is in view."""
        if question is None or not study.is_practice(question):
            return ""
        return self.tr("Practice: dates stay as they are.")

    def ending(self, study: StudySession, found: Summary) -> Ending:
        """Return why the session is at its end, and what can still be seen."""
        progress = study.progress()
        is_cut = study.is_time_up and bool(progress.left)
        return Ending(
            title=self._title(study, found),
            repeats=progress.repeats,
            more=is_cut,
            waiting=0 if is_cut else progress.left,
        )

    def _once_more(self, found: Progress) -> ShownProgress:
        place, total = found.repeated + 1, found.repeated + max(1, found.repeats)
        count = self.tr("Once more: {place} of {total}").format(place=place, total=total)
        return ShownProgress(count=count, value=place, total=total, minutes="")

    def _title(self, study: StudySession, found: Summary) -> str:
        if study.scope.seconds is not None and study.is_time_up:
            duration = duration_text(study.scope.seconds, translate)
            return self.tr("That was {duration}").format(duration=duration)
        if study.scope.cards is not None and study.is_time_up:
            return self.tr("A first step is done")
        if study.scope.source is Source.WARM_UP:
            return self.tr("You are warmed up")
        if study.scope.source is not Source.PLAN:
            return self.tr("You studied more than the plan")
        if study.scope.names:
            return self.tr("You went through these ideas")
        if not found.cards:
            return self.tr("Nothing is waiting right now")
        if study.scope.decks:
            return self.tr("This topic is done for today")
        return self.tr("Today's plan is done")
