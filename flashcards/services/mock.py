"""Mock exams: what can be drawn, beginning one, finding an unfinished one, and those that were."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flashcards.core.blueprint import Topic, shares, topic_name, topic_of
from flashcards.core.days import moment
from flashcards.core.mock import Candidate, MockKind, draw
from flashcards.core.mock_marks import Tally, mark
from flashcards.core.model import Day, Deck, Kind
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.exam import exam_decks
from flashcards.services.mock_questions import asked, body_of, question_from
from flashcards.services.mock_run import MockRun
from flashcards.services.settings import read_settings, settings_in
from flashcards.services.standing import outlook
from flashcards.store import history, mocks, queries
from flashcards.store.database import Connection
from flashcards.store.mocks import MockRow, QuestionRow
from flashcards.store.records import CardRecord, DeckState

SIZES = (20, 50, 100)
"""How many questions are offered; no exam board's format is copied."""
SECONDS_A_QUESTION = 72
EXTRA_TIMES = (1.0, 1.25, 1.5, 2.0)
_MOST_SEED = 2**31


@dataclass(frozen=True, slots=True, kw_only=True)
class MockChoice:
    """What the learner chose: *seconds* before extra time, None for no limit.

    *extra* multiplies the time; the topics *left_out* leave their questions to the others.
    """

    questions: int = 50
    seconds: int | None = 50 * SECONDS_A_QUESTION
    extra: float = 1.0
    left_out: tuple[Topic, ...] = ()
    kind: MockKind = MockKind.EXAM
    shows_timer: bool = True

    @property
    def given(self) -> int | None:
        """Return the milliseconds to give; a practice quiz has no limit."""
        if self.seconds is None or self.kind == MockKind.PRACTICE:
            return None
        return round(self.seconds * self.extra * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class MockTopic:
    """A topic that questions can be drawn from."""

    topic: Topic
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a draw would give: *new* questions never seen, *met* ones from cards that were."""

    new: int
    met: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MockLine:
    """A finished mock exam in one line: all questions, and those that were new."""

    id: int
    kind: MockKind
    day: Day
    whole: Tally
    new: Tally


class Pool:
    """Every scenario that could be asked on a day, read once."""

    def __init__(self, connection: Connection, today: Day) -> None:
        self.decks = _decks(connection)
        self._by_id = {deck.id.casefold(): deck for deck in self.decks}
        self._shares = shares(self.decks, dict(settings_in(connection).leanings))
        found = mocks.scenarios(connection, [deck.id for deck in self.decks], today)
        self._candidates = [
            Candidate(
                name=row.name,
                topic=topic_of(self._by_id[row.deck.casefold()], row.domain),
                is_reserve=row.is_reserve,
                last=row.last,
                is_hard=row.is_hard,
            )
            for row in found
        ]

    def topics(self) -> list[MockTopic]:
        """Return the topics that have questions, in the order of the decks."""
        filled = {candidate.topic for candidate in self._candidates}
        return [
            MockTopic(topic=topic, name=topic_name(self.deck_of(topic), topic))
            for topic in self._shares
            if topic in filled
        ]

    def draw(self, count: int, seed: int, left_out: Sequence[Topic] = ()) -> list[Candidate]:
        """Return *count* questions, or as many as there are."""
        return draw(self._candidates, self._shares, count, seed, left_out)

    def preview(self, count: int, left_out: Sequence[Topic] = ()) -> Preview:
        """Return how many of *count* questions would be new."""
        drawn = self.draw(count, 0, left_out)
        new = sum(each.last is None for each in drawn)
        return Preview(new=new, met=len(drawn) - new)

    def deck_of(self, topic: Topic) -> Deck:
        """Return the deck of a topic."""
        return self._by_id[topic.deck.casefold()]


class MockExams:
    """The mock exams of a collection; *monotonic* gives seconds that only go forward."""

    def __init__(
        self,
        collection: Collection,
        clock: Clock,
        monotonic: Callable[[], float],
        randomness: random.Random | None = None,
    ) -> None:
        self._collection = collection
        self._clock = clock
        self._monotonic = monotonic
        self._randomness = randomness or random.SystemRandom()

    def pool(self) -> Pool:
        """Return what can be drawn today."""
        today = moment(self._clock(), read_settings(self._collection).rollover).day
        return Pool(self._collection.connection, today)

    def start(self, choice: MockChoice, seed: int | None = None) -> MockRun | None:
        """Begin a mock exam; None when there is nothing to ask. *seed* makes the draw the same."""
        now = moment(self._clock(), read_settings(self._collection).rollover)
        chosen = self._randomness.randrange(_MOST_SEED) if seed is None else seed
        pool = self.pool()
        drawn = pool.draw(choice.questions, chosen, choice.left_out)
        if not drawn:
            return None
        row = MockRow(
            kind=choice.kind,
            seed=chosen,
            day=now.day,
            wall=now.wall,
            given=choice.given,
            remaining=choice.given,
            shows_timer=choice.shows_timer,
        )
        rows = self._rows(pool, drawn)
        identity = self._collection.write(
            "mock", lambda transaction: mocks.add(transaction.connection, row, rows)
        )
        found = mocks.find(self._collection.connection, identity)
        assert found is not None
        return self._run(found)

    def unfinished(self) -> MockRun | None:
        """Return the mock exam that was begun and not finished, with the time it has left."""
        row = mocks.open_one(self._collection.connection)
        return self._run(row) if row else None

    def submit(self, run: MockRun) -> bool:
        """End *run* with the score that was expected now, and say whether it is kept."""
        settings = read_settings(self._collection)
        today = moment(self._clock(), settings.rollover).day
        found = outlook(self._collection.connection, settings, today)
        is_known = found is not None and found.now.whole.is_enough
        return run.submit(found.now.whole.score if found is not None and is_known else None)

    def proposed(self) -> Day | None:
        """Return the day of the next mock exam that the plan proposes, or None."""
        settings = read_settings(self._collection)
        today = moment(self._clock(), settings.rollover).day
        found = outlook(self._collection.connection, settings, today)
        return next((day for day in found.mocks if day > today), None) if found else None

    def lines(self) -> list[MockLine]:
        """Return the finished mock exams, the newest first."""
        return mock_lines(self._collection.connection)

    def _rows(self, pool: Pool, drawn: Sequence[Candidate]) -> list[QuestionRow]:
        connection = self._collection.connection
        rows: list[QuestionRow] = []
        for place, candidate in enumerate(drawn):
            record = queries.card_named(connection, candidate.name)
            assert record is not None
            body = body_of(
                record,
                pool.deck_of(candidate.topic),
                candidate.topic,
                _answers(connection, candidate),
            )
            rows.append(
                QuestionRow(
                    place=place, name=candidate.name, is_new=candidate.last is None, body=body
                )
            )
        return rows

    def _run(self, row: MockRow) -> MockRun:
        return MockRun(self._collection, self._clock, self._monotonic, row)


def drawn_cards(connection: Connection, today: Day, count: int, seed: int) -> list[CardRecord]:
    """Return the cards that a mock of *count* questions would ask; nothing is written."""
    drawn = Pool(connection, today).draw(count, seed)
    records = (queries.card_named(connection, candidate.name) for candidate in drawn)
    return [record for record in records if record is not None]


def mock_lines(connection: Connection) -> list[MockLine]:
    """Return the finished mock exams, the newest first."""
    return [_line(connection, row) for row in mocks.submitted(connection)]


def _line(connection: Connection, row: MockRow) -> MockLine:
    questions = [question_from(each) for each in mocks.questions(connection, row.id)]
    marks = mark([asked(question) for question in questions])
    return MockLine(id=row.id, kind=row.kind, day=row.day, whole=marks.whole, new=marks.new)


def _decks(connection: Connection) -> list[Deck]:
    """Return the decks of the exam; without one, all that are studied."""
    studied = [each.deck for each in queries.decks(connection) if each.state == DeckState.STUDIED]
    return exam_decks(connection) or studied


def _answers(connection: Connection, candidate: Candidate) -> int:
    """Return how many answers the card had before: they decide the order of its options."""
    events = history.of_card(connection, candidate.name)
    return sum(event.kind == Kind.ANSWERED for event in events)
