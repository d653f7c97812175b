"""Studying: which card is asked, what each answer would bring, and the answer kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flashcards.core.days import Moment, moment
from flashcards.core.model import (
    Day,
    Event,
    Grade,
    Kind,
    Mode,
    OptionId,
)
from flashcards.core.queue import Unit, Waiting, choose, coming_repeats, owed
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.more import ChosenDay
from flashcards.services.question import Question, answer_data, question_of
from flashcards.services.scope import Scope, Source
from flashcards.services.settings import StudySettings, read_settings
from flashcards.services.study_day import StudyDay
from flashcards.store import agenda, history, history_write
from flashcards.store.history_write import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far the session is.

    *done* and *left* count the cards of the plan, *repeated* and *repeats* those seen once more and
    still to come; *seconds_left* is for the plan.
    """

    done: int
    left: int
    repeated: int
    repeats: int
    seconds_left: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Done:
    milliseconds: int
    is_repeat: bool


class StudySession:
    """Asks the cards of today one by one; a restart loses nothing but its own place."""

    def __init__(self, collection: Collection, clock: Clock, scope: Scope | None = None) -> None:
        self.scope = scope or Scope()
        self._collection = collection
        self._clock = clock
        self._read_at = collection.connection.total_changes
        self._kept_settings = read_settings(collection)
        self._done: list[_Done] = []
        self._undone: Unit | None = None
        self._day = self._open_day(self._moment().day)
        if self.scope.more_new:
            self._day.add_new(self.scope.more_new)

    @property
    def today(self) -> Day:
        """Return the study day of this moment."""
        return self._moment().day

    def next(self, *, repeats: bool = True) -> Question | None:
        """Return the card to ask now; None when the plan, the repeats, or the time are done.

        Without *repeats* today's repeats wait, for the pause after the plan; only those of hard
        topics come, while there are cards of the plan to come after them.
        """
        self._turn_day()
        waiting = self._day.waiting()
        unit = self._undone
        if unit is None and not self.is_time_up:
            unit = choose(waiting if repeats else _without_gentle_repeats(waiting))
        if unit is None:
            return None
        return question_of(
            self._collection,
            self._settings(),
            self._day.day,
            unit,
            waiting,
            is_practice=self.scope.source.is_practice,
        )

    def is_practice(self, question: Question) -> bool:
        """Say whether an answer to *question* leaves its date as it is."""
        return self._mode(question) is not Mode.STUDY

    @property
    def is_time_up(self) -> bool:
        """Say whether the scope's time or cards were spent; a hard card is never the last of it."""
        if self._day.is_hard_last:
            return False
        if self.scope.cards is not None and len(self._done) >= self.scope.cards:
            return True
        return self.scope.seconds is not None and self._spent() >= self.scope.seconds

    def answer(
        self,
        question: Question,
        grade: Grade,
        milliseconds: int,
        chosen: Sequence[OptionId] = (),
    ) -> Event:
        """Keep the answer; when this returns it is on disk. *chosen* names the options picked."""
        data = answer_data(question, grade, chosen, self._mode(question))
        entry = Entry(
            kind=Kind.ANSWERED,
            deck=question.origin,
            card=question.card.id,
            part=question.unit.part,
            moment=self._moment(),
            grade=grade,
            milliseconds=milliseconds,
            data=data,
        )
        event = self._collection.write("answer", lambda transaction: transaction.append(entry))
        self._note_answer(question, milliseconds)
        return event

    def undo(self) -> Event | None:
        """Take back the last answer of this device, today's or older; it is asked first.

        Return the answer taken back, or None when there is none.
        """
        event = last_answer(self._collection)
        if event is None:
            return None
        entry = history_write.voiding(event, self._moment())
        self._collection.write("undo answer", lambda transaction: transaction.append(entry))
        self._done = self._done[:-1]
        key = agenda.key_of(self._collection.connection, event)
        if event.get("first"):
            self._day.add_new(1)
        self._day.refresh()
        self._undone = agenda.unit(self._collection.connection, *key)
        return event

    def lift_limit(self) -> None:
        """Go on without the scope's limit of time or cards, with the new cards of the plan."""
        if self.scope.cards is not None:
            self._day = StudyDay(self._collection, self._moment().day, self.scope.decks)
        self.scope = replace(self.scope, seconds=None, cards=None)

    def leave(self) -> None:
        """Let go of an undone card that was to be asked first: it was set aside by a mark."""
        self._undone = None

    def learn_more(self, count: int) -> None:
        """Add *count* new cards to today's plan."""
        self._day.add_new(count)

    def progress(self) -> Progress:
        """Return how far the session is."""
        waiting = self._day.waiting()
        left = self._day.left()
        repeats = len(owed(waiting)) if left else coming_repeats(waiting)
        seconds = self._day.seconds_left()
        if self.scope.cards is not None:
            kept = min(left, max(0, self.scope.cards - len(self._done)))
            left, seconds = kept, seconds * kept / max(1, left)
        if self.scope.seconds is not None:
            seconds = min(seconds, max(0.0, self.scope.seconds - self._spent()))
        repeated = sum(done.is_repeat for done in self._done)
        return Progress(
            done=len(self._done) - repeated,
            left=left,
            repeated=repeated,
            repeats=repeats,
            seconds_left=seconds,
        )

    def _note_answer(self, question: Question, milliseconds: int) -> None:
        self._day.answered(question.unit, is_new=question.memory is None)
        self._note_done(milliseconds, is_repeat=question.is_repeat)

    def _note_done(self, milliseconds: int, *, is_repeat: bool = False) -> None:
        self._done.append(_Done(milliseconds=milliseconds, is_repeat=is_repeat))
        self._undone = None

    def _spent(self) -> float:
        return sum(done.milliseconds for done in self._done) / 1000

    def _moment(self) -> Moment:
        return moment(self._clock(), self._settings().rollover)

    def _settings(self) -> StudySettings:
        """Return the settings, read again only after something was written."""
        changes = self._collection.connection.total_changes
        if self._read_at != changes:
            self._read_at = changes
            self._kept_settings = read_settings(self._collection)
        return self._kept_settings

    def _turn_day(self) -> None:
        today = self._moment().day
        if today != self._day.day:
            self._day = self._open_day(today)

    def _mode(self, question: Question) -> Mode:  # noqa: ARG002  practice asks the card
        return Mode.PRACTICE if self.scope.source.is_practice else Mode.STUDY

    def _open_day(self, today: Day) -> StudyDay | ChosenDay:
        if self.scope.source is not Source.PLAN:
            return ChosenDay(self._collection, today, self.scope)
        takes_new = self.scope.cards is None
        return StudyDay(self._collection, today, self.scope.decks, takes_new=takes_new)


def last_answer(collection: Collection) -> Event | None:
    """Return the newest answer of this device that was not taken back, or None.

    Answers of mock exams stand: they are no answers of a study session.
    """
    voided: set[tuple[object, object]] = set()
    for event in history.latest(collection.connection, collection.device):
        if event.kind == Kind.VOIDED:
            voided.add(history.target_of(event))
        elif event.kind != Kind.ANSWERED or event.get("mock") is not None:
            continue
        elif (event.device, event.seq) not in voided:
            return event
    return None


def _without_gentle_repeats(waiting: Waiting) -> Waiting:
    return waiting._replace(repeats=[unit for unit in waiting.repeats if unit.sensitivity])
