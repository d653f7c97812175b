"""One mock exam while it goes on: each act is on disk when its call returns."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from flashcards.core.days import Moment, moment
from flashcards.core.mock import MockKind
from flashcards.core.model import Grade, Kind, Mode, OptionId
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.mock_clock import forget_time, read_time, write_time
from flashcards.services.mock_questions import MockQuestion, question_from
from flashcards.services.settings import read_settings
from flashcards.store import mocks
from flashcards.store.history_write import Entry
from flashcards.store.mocks import MockRow, MockState, QuestionRow
from flashcards.store.transaction import Transaction


class MockRun:
    """A mock exam that was begun, new or found again; it stands still until *go_on*.

    *monotonic* gives seconds that only go forward.
    """

    def __init__(
        self,
        collection: Collection,
        clock: Clock,
        monotonic: Callable[[], float],
        row: MockRow,
    ) -> None:
        self._collection = collection
        self._clock = clock
        self._monotonic = monotonic
        self._row = row
        connection = collection.connection
        self._questions = [question_from(each) for each in mocks.questions(connection, row.id)]
        self._left = row.remaining
        if row.remaining is not None:
            self._left = read_time(collection.folder, row.id, row.remaining)
        self._since: float | None = None

    @property
    def id(self) -> int:
        """Return the number of the exam, for its report."""
        return self._row.id

    @property
    def is_practice(self) -> bool:
        """Say whether each answer is shown at once."""
        return self._row.kind == MockKind.PRACTICE

    @property
    def is_open(self) -> bool:
        """Say whether it still takes answers."""
        return self._row.state == MockState.OPEN

    @property
    def is_paused(self) -> bool:
        """Say whether the time stands still."""
        return self._since is None

    @property
    def is_aside(self) -> bool:
        """Say whether it was left for later on purpose."""
        return self._row.is_aside

    @property
    def is_timed(self) -> bool:
        """Say whether there is a time limit."""
        return self._row.given is not None

    @property
    def shows_timer(self) -> bool:
        """Say whether the time left is shown."""
        return self._row.shows_timer

    @property
    def place(self) -> int:
        """Return the question in view, counted from 0."""
        return self._row.place

    @property
    def questions(self) -> Sequence[MockQuestion]:
        """Return all questions in their order."""
        return self._questions

    @property
    def question(self) -> MockQuestion:
        """Return the question in view."""
        return self._questions[self._row.place]

    @property
    def answered(self) -> int:
        """Return how many questions are answered."""
        return sum(question.is_answered for question in self._questions)

    @property
    def flagged(self) -> int:
        """Return how many questions are flagged for later."""
        return sum(question.row.is_flagged for question in self._questions)

    def seconds_left(self) -> float | None:
        """Return the seconds left; None without a limit."""
        return None if self._left is None else max(0.0, self._left - self._running()) / 1000

    def go_on(self) -> None:
        """Let the time run, from the question in view."""
        if self._since is None and self.is_open:
            self._since = self._monotonic()
            self._change(self._question_row(is_opened=True), is_aside=False)

    def pause(self, *, is_aside: bool = False) -> None:
        """Let the time stand still; *is_aside* leaves the exam for later."""
        if self.is_open:
            self._change(self._timed(), is_aside=is_aside)
            self._since = None

    def tick(self) -> bool:
        """Keep the time left and say whether it is over; call it each second."""
        left = self.seconds_left()
        if left is None or self._since is None:
            return False
        write_time(self._collection.folder, self.id, round(left * 1000))
        return left <= 0

    def go_to(self, place: int) -> None:
        """Turn to the question at *place*."""
        if not 0 <= place < len(self._questions) or place == self.place:
            return
        left = self._timed()
        opened = replace(self._questions[place].row, is_opened=True)
        self._keep([left, opened], place=place)

    def answer(self, chosen: Sequence[OptionId]) -> None:
        """Keep which options are chosen; a checked question stays as it is."""
        if not self.question.row.is_checked:
            struck = tuple(o for o in self.question.row.struck if o not in chosen)
            self._change(replace(self._timed(), chosen=tuple(chosen), struck=struck))

    def strike(self, option: OptionId, *, is_on: bool) -> None:
        """Strike an option out, which lets go of it, or bring it back."""
        row = self._timed()
        struck = tuple(o for o in row.struck if o != option)
        chosen = tuple(o for o in row.chosen if o != option) if is_on else row.chosen
        struck = (*struck, option) if is_on else struck
        self._change(replace(row, struck=struck, chosen=chosen))

    def flag(self, *, is_on: bool) -> None:
        """Flag the question in view for later, or take its flag away."""
        self._change(self._question_row(is_flagged=is_on))

    def show_timer(self, *, is_on: bool) -> None:
        """Show the time left, or hide it."""
        self._change(self._timed(), shows_timer=is_on)

    def check(self) -> None:
        """In a practice quiz: let the answer in view stand, and keep it in the history."""
        if not self.is_practice or self.question.row.is_checked or not self.question.is_answered:
            return
        row = replace(self._timed(), is_checked=True)
        question = replace(self.question, row=row)
        self._keep([row], entries=[self._entry(question)])

    def submit(self, forecast: float | None = None) -> bool:
        """End the exam and say whether it is kept: one without any answer is dropped.

        *forecast* is the share of right answers that was expected of new questions.
        """
        if not self.is_open:
            return self._row.state == MockState.SUBMITTED
        state = MockState.SUBMITTED if self.answered else MockState.DROPPED
        last = self._timed()
        entries = [] if self.is_practice else self._entries(last)
        self._keep([last], entries=entries, state=state, forecast=forecast)
        self._since = None
        forget_time(self._collection.folder)
        return state == MockState.SUBMITTED

    def _entries(self, last: QuestionRow) -> list[Entry]:
        timed = (replace(q, row=last) if q.place == last.place else q for q in self._questions)
        return [self._entry(question) for question in timed if question.is_answered]

    def _entry(self, question: MockQuestion) -> Entry:
        """Return the answer as the history keeps it, in a mode that moves no dates."""
        mode = Mode.PRACTICE if self.is_practice else Mode.MOCK
        data: dict[str, object] = {
            "mode": mode.value,
            "mock": self._row.wall,
            "chosen": list(question.row.chosen),
        }
        if question.row.is_new:
            data["unseen"] = True
        return Entry(
            kind=Kind.ANSWERED,
            deck=question.origin,
            card=question.card.id,
            moment=self._moment(),
            grade=Grade.GOOD if question.is_right else Grade.AGAIN,
            milliseconds=question.row.milliseconds,
            data=tuple(data.items()),
        )

    def _question_row(
        self, *, is_opened: bool | None = None, is_flagged: bool | None = None
    ) -> QuestionRow:
        row = self._timed()
        return replace(
            row,
            is_opened=row.is_opened if is_opened is None else is_opened,
            is_flagged=row.is_flagged if is_flagged is None else is_flagged,
        )

    def _timed(self) -> QuestionRow:
        """Return the row of the question in view with the time spent on it since the last act."""
        row = self.question.row
        return replace(row, milliseconds=row.milliseconds + round(self._running()))

    def _running(self) -> float:
        """Return the milliseconds since the last act; none while the time stands still."""
        return 0.0 if self._since is None else (self._monotonic() - self._since) * 1000

    def _change(
        self,
        row: QuestionRow,
        *,
        is_aside: bool | None = None,
        shows_timer: bool | None = None,
    ) -> None:
        self._keep([row], is_aside=is_aside, shows_timer=shows_timer)

    def _keep(
        self,
        rows: Sequence[QuestionRow],
        *,
        entries: Sequence[Entry] = (),
        place: int | None = None,
        state: MockState | None = None,
        is_aside: bool | None = None,
        shows_timer: bool | None = None,
        forecast: float | None = None,
    ) -> None:
        """Write in one transaction, and only then take it as done."""
        now, running = self._monotonic(), self._running()
        left = None if self._left is None else max(0, round(self._left - running))
        old = self._row
        mock = replace(
            old,
            state=old.state if state is None else state,
            place=old.place if place is None else place,
            remaining=left,
            is_aside=old.is_aside if is_aside is None else is_aside,
            shows_timer=old.shows_timer if shows_timer is None else shows_timer,
            forecast=old.forecast if forecast is None else forecast,
        )

        def work(transaction: Transaction) -> None:
            for row in rows:
                mocks.save_question(transaction.connection, mock.id, row)
            mocks.save(transaction.connection, mock)
            transaction.append_all(entries)

        self._collection.write("mock", work)
        self._row, self._left = mock, left
        self._since = None if self._since is None else now
        self._replace(rows)

    def _replace(self, rows: Sequence[QuestionRow]) -> None:
        for row in rows:
            self._questions[row.place] = replace(self._questions[row.place], row=row)

    def _moment(self) -> Moment:
        return moment(self._clock(), read_settings(self._collection).rollover)
