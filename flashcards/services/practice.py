"""Studying some cards once, by choice: no date moves, except that a new card gets its first."""

from collections.abc import Mapping
from dataclasses import replace

from flashcards.core.model import Day, Grade, Memory, Mode
from flashcards.core.queue import Unit
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.pace import read_pace
from flashcards.services.question import Question, Return, question_of
from flashcards.services.scope import Scope, Source
from flashcards.services.study import Progress, StudySession
from flashcards.store import agenda, names


class PracticeSession(StudySession):
    """Asks the cards that its scope names, each once and in that order."""

    def __init__(self, collection: Collection, clock: Clock, scope: Scope) -> None:
        super().__init__(collection, clock, scope)
        self._left = _units(collection, scope)
        self._pace = read_pace(collection.connection)

    def next(self, *, repeats: bool = True) -> Question | None:  # noqa: ARG002  nothing repeats
        """Return the card to ask now, or None when all were asked."""
        self._turn_day()
        unit = self._undone or next(iter(self._left), None)
        if unit is None:
            return None
        question = question_of(
            self._collection, self._settings(), self._day.day, unit, self._day.waiting()
        )
        if question.memory is None:
            return question
        returns = _kept_dates(question.memory, question.day)
        return replace(question, returns=returns, is_repeat=False)

    def leave(self) -> None:
        """Let go of the card that was to be asked: it was set aside by a mark."""
        if self._undone is None:
            self._left = self._left[1:]
        super().leave()

    def progress(self) -> Progress:
        """Return how far the session is."""
        left = [*self._left, *([self._undone] if self._undone else [])]
        return Progress(
            done=len(self._done),
            left=len(left),
            repeated=0,
            repeats=0,
            seconds_left=self._pace.of(left),
        )

    def _mode(self, question: Question) -> Mode:
        return Mode.STUDY if question.memory is None else Mode.PRACTICE

    def _note_answer(self, question: Question, milliseconds: int) -> None:
        if question.memory is None:
            super()._note_answer(question, milliseconds)
        else:
            self._note_done(milliseconds)
        self._left = [unit for unit in self._left if unit.key != question.unit.key]


def session_of(collection: Collection, clock: Clock, scope: Scope) -> StudySession:
    """Return the session that *scope* asks for: the plan's, or practice of named cards."""
    if scope.names and scope.source is Source.PLAN:
        return PracticeSession(collection, clock, scope)
    return StudySession(collection, clock, scope)


def _units(collection: Collection, scope: Scope) -> list[Unit]:
    """Return the cards that were named; of one with several parts, each of them."""
    connection = collection.connection
    found = (names.name_id(connection, deck, card) for deck, card in scope.names)
    return [unit for name in found if name is not None for unit in agenda.parts(connection, name)]


def _kept_dates(memory: Memory, today: Day) -> Mapping[Grade, Return]:
    """Return the date that the card has already, whatever the grade."""
    return {grade: Return(today=False, days=max(0, memory.due - today)) for grade in Grade}
