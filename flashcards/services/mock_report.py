"""What a finished mock exam came to: marks, what went well, and the ideas that would help most."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from flashcards.core.blueprint import Topic
from flashcards.core.mock import MockKind
from flashcards.core.mock_marks import Marks, Missed, Tally, TrapTally, mark
from flashcards.core.model import WHOLE, CardId, Concept, Day, DeckId, NameId
from flashcards.core.units import front_of, kind_of, word_count
from flashcards.services.mock_questions import MockQuestion, asked, question_from
from flashcards.services.pace import Pace, read_pace
from flashcards.store import mocks, names, queries
from flashcards.store.database import Connection
from flashcards.store.mocks import MockRow
from flashcards.store.records import CardRecord

IDEAS = 3
_TRAP_OFFERED = 4
_TOPIC_ASKED = 2
_MOST_CARDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """A concept behind missed questions: its front, how many were missed, and in which topic."""

    text: str
    missed: int
    topic: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Better:
    """The topic that went best: now, and on an earlier day if it was lower then."""

    topic: str
    now: Tally
    before: Tally | None = None
    day: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """The cards to study after a mock exam, and the seconds to expect for them."""

    names: tuple[tuple[DeckId, CardId], ...]
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MockReport:
    """Everything that is shown of a finished mock exam.

    *answered* counts the questions with an answer, *left* the seconds that were left, None without
    a limit. *avoided* is a trap that was offered often and never chosen.
    """

    id: int
    kind: MockKind
    day: Day
    marks: Marks
    names: Mapping[Topic, str]
    questions: Sequence[MockQuestion]
    answered: int
    left: float | None
    best: Better | None
    avoided: TrapTally | None
    ideas: Sequence[Idea]
    study: Study

    @property
    def missed(self) -> list[MockQuestion]:
        """Return the questions that were not answered right."""
        return [question for question in self.questions if not question.is_right]


def mock_report(connection: Connection, identity: int) -> MockReport | None:
    """Return the report of one finished mock exam, or None when there is no such one."""
    row = mocks.find(connection, identity)
    if row is None:
        return None
    questions = _questions(connection, row)
    marks = _in_order(connection, mark([asked(question) for question in questions]))
    topics = {question.topic: question.topic_name for question in questions}
    ideas = _ideas(connection, marks.missed)
    return MockReport(
        id=row.id,
        kind=row.kind,
        day=row.day,
        marks=marks,
        names=topics,
        questions=questions,
        answered=sum(question.is_answered for question in questions),
        left=None if row.given is None else (row.remaining or 0) / 1000,
        best=_best(connection, row, marks, topics),
        avoided=_avoided(marks.traps),
        ideas=[_idea(record, missed, topics) for missed, record in ideas],
        study=_study(connection, [record for _, record in ideas]),
    )


def _questions(connection: Connection, row: MockRow) -> list[MockQuestion]:
    return [question_from(each) for each in mocks.questions(connection, row.id)]


def _in_order(connection: Connection, marks: Marks) -> Marks:
    """Return *marks* with the topics in the order of the decks."""
    decks = [record.deck.id.casefold() for record in queries.decks(connection)]
    places = {deck: place for place, deck in enumerate(decks)}

    def place(topic: Topic) -> tuple[int, str]:
        return places.get(topic.deck.casefold(), len(places)), topic.domain or ""

    ordered = {topic: marks.topics[topic] for topic in sorted(marks.topics, key=place)}
    return replace(marks, topics=ordered)


def _best(
    connection: Connection, row: MockRow, marks: Marks, topics: Mapping[Topic, str]
) -> Better | None:
    """Return the topic that rose most since an earlier mock, else the one with the best share."""
    now = {t: tally for t, tally in marks.topics.items() if tally.right and _counts(tally)}
    if not now:
        return None
    earlier = _earlier(connection, row)
    risen = {t: now[t].share - tally.share for t, (tally, _) in earlier.items() if t in now}
    best = max(risen, key=lambda topic: risen[topic], default=None)
    if best is not None and risen[best] > 0:
        before, day = earlier[best]
        return Better(topic=topics[best], now=now[best], before=before, day=day)
    best = max(now, key=lambda topic: (now[topic].share, now[topic].asked))
    return Better(topic=topics[best], now=now[best])


def _earlier(connection: Connection, row: MockRow) -> dict[Topic, tuple[Tally, Day]]:
    """Return each topic's latest tally before this exam, with its day."""
    found: dict[Topic, tuple[Tally, Day]] = {}
    for before in mocks.submitted(connection):
        if before.id >= row.id:
            continue
        marks = mark([asked(question) for question in _questions(connection, before)])
        for topic, tally in marks.topics.items():
            if _counts(tally):
                found.setdefault(topic, (tally, before.day))
    return found


def _counts(tally: Tally) -> bool:
    return tally.asked >= _TOPIC_ASKED


def _avoided(traps: Sequence[TrapTally]) -> TrapTally | None:
    never = [trap for trap in traps if not trap.chosen and trap.offered >= _TRAP_OFFERED]
    return max(never, key=lambda trap: trap.offered, default=None)


def _ideas(connection: Connection, missed: Sequence[Missed]) -> list[tuple[Missed, CardRecord]]:
    """Return the concepts behind most of what was missed; none on a hard topic is named here."""
    found: list[tuple[Missed, CardRecord]] = []
    for each in missed:
        record = queries.card(connection, *each.concept)
        if record and isinstance(record.card, Concept) and not record.card.sensitivity:
            found.append((each, record))
        if len(found) == IDEAS:
            break
    return found


def _idea(record: CardRecord, missed: Missed, topics: Mapping[Topic, str]) -> Idea:
    return Idea(text=front_of(record.card), missed=missed.count, topic=topics.get(missed.topic, ""))


def _study(connection: Connection, concepts: Sequence[CardRecord]) -> Study:
    """Return the concepts, each followed by scenarios about it that were studied before."""
    pace = read_pace(connection)
    cards: dict[tuple[DeckId, CardId], float] = {}
    for concept in concepts:
        for record in [concept, *_about(connection, concept)]:
            seconds = _seconds(connection, pace, record)
            cards.setdefault((record.origin, record.card.id), seconds)
    return Study(names=tuple(cards), seconds=sum(cards.values()))


def _about(connection: Connection, concept: CardRecord) -> list[CardRecord]:
    """Return scenarios about *concept* that were met in study, gentle ones only."""
    names_of_it = mocks.studied_about(connection, concept.origin, concept.card.id)
    records = [queries.card_named(connection, name) for name in names_of_it]
    return [r for r in records if r is not None and not r.card.sensitivity][:_MOST_CARDS]


def _seconds(connection: Connection, pace: Pace, record: CardRecord) -> float:
    name: NameId | None = names.name_id(connection, record.origin, record.card.id)
    is_new = name is None or queries.memory(connection, name, WHOLE) is None
    return pace.seconds(kind_of(record.card), is_new, word_count(record.card))
