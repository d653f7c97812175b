"""What Home shows: how long today is, the days after it, and how each topic stands."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, islice, tee
from typing import TYPE_CHECKING, NamedTuple

from flashcards.core.last_days import Stage, stage
from flashcards.core.model import Day, Deck
from flashcards.core.queue import Unit
from flashcards.services.catch_up import GAP_DAYS, MANY, CatchUp, begin, catch_up_on
from flashcards.services.collection import Collection
from flashcards.services.dated_todo import MOST_NEW, Todo
from flashcards.services.days_ahead import DayAhead, dates_ahead, is_off, road_ahead
from flashcards.services.exam import keep_today
from flashcards.services.pace import Pace, due_seconds, new_allowance, read_pace
from flashcards.services.settings import StudySettings, read_settings
from flashcards.services.standing import Outlook, outlook
from flashcards.services.todo import todo_of
from flashcards.store import agenda, queries
from flashcards.store.database import Connection
from flashcards.store.records import DeckState

if TYPE_CHECKING:
    from flashcards.services.more import Extras

FIRST_STEP = 20
"""The cards offered to begin with after a gap, when many wait."""


class Topic(NamedTuple):
    """One deck as Home lists it: cards met, cards in all, and what is planned for today."""

    deck: Deck
    seen: int
    total: int
    due: int
    new: int


class Overview(NamedTuple):
    """Today at a glance; *seconds* covers due and new cards.

    *has_more_new* says whether other cards than the *new* ones are still unmet.
    *answered* counts the cards of today's plan that were answered, *spent* all seconds of today,
    *tomorrow* the seconds to expect then. *gap* is how many days ago the last answer was, None
    before the first; *first_seconds* are those of the first cards after a gap, 0 without one.
    *behind* counts all
    that waits to be reviewed, *spread* says over which days it was spread. *extras* is what there
    is beyond a plan that is done. *outlook* looks to the exam; None without a date.
    """

    day: Day
    seconds: float
    due: int
    new: int
    repeats: int
    answered: int
    spent: float
    tomorrow: float
    has_more_new: bool
    gap: int | None
    first_seconds: float
    behind: int
    spread: CatchUp | None
    extras: "Extras | None"
    ahead: Sequence[DayAhead]
    outlook: Outlook | None
    topics: Sequence[Topic]
    settings: StudySettings

    @property
    def is_back_from_gap(self) -> bool:
        """Say whether the learner was away and more waits than is kind to ask at once."""
        return self.gap is not None and self.gap >= GAP_DAYS and self.behind > MANY

    @property
    def is_day_off(self) -> bool:
        """Say whether the learner set no minutes for today and has not begun."""
        return not self.answered and is_off(self.settings, self.day)

    @property
    def stage(self) -> Stage:
        """Return where today lies to the exam."""
        return stage(self.settings.exam_day, self.day)

    @property
    def days_left(self) -> int | None:
        """Return the days from today to the exam; None without one or once it is over."""
        exam = self.settings.exam_day
        return exam - self.day if exam is not None and exam >= self.day else None


class _Grounds(NamedTuple):
    """What all parts of Home are worked out from, read once."""

    connection: Connection
    settings: StudySettings
    pace: Pace
    day: Day
    last: Day | None
    todo: Todo
    toward: Outlook | None


def overview(collection: Collection, today: Day) -> Overview:
    """Return what Home shows on the study day *today*."""
    grounds = _grounds(collection, today)
    connection, todo, toward = grounds.connection, grounds.todo, grounds.toward
    unmet = todo.unmet()
    planned = list(islice(unmet, todo.allowance()))
    unplanned = next(unmet, None)
    seconds = (todo.due_seconds(), grounds.pace.of(planned))
    done = agenda.answered_on(connection, today)
    due = todo.due_count()
    gap = None if grounds.last is None else today - grounds.last
    return Overview(
        day=today,
        seconds=sum(seconds),
        due=due,
        new=len(planned),
        repeats=len(agenda.repeats(connection, today)),
        answered=done.get("new", 0) + done.get("review", 0),
        spent=agenda.spent_on(connection, today) / 1000,
        tomorrow=_expected(toward)
        if toward
        else _tomorrow(grounds, chain([unplanned] if unplanned else [], unmet)),
        has_more_new=unplanned is not None,
        gap=gap,
        first_seconds=grounds.pace.of(todo.due()[:FIRST_STEP]) if gap and gap >= GAP_DAYS else 0.0,
        behind=todo.behind(),
        spread=_spread(connection, today),
        extras=None if due or planned else _extras(connection, today),
        ahead=road_ahead(toward, today, *seconds)
        if toward
        else dates_ahead(connection, grounds.settings, grounds.pace, today, seconds),
        outlook=toward,
        topics=_topics(grounds, planned),
        settings=grounds.settings,
    )


def _grounds(collection: Collection, today: Day) -> _Grounds:
    """Read the grounds; a learner who is back after a gap gets what waits spread over some days."""
    connection, settings = collection.connection, read_settings(collection)
    pace = read_pace(connection)
    toward = outlook(connection, settings, today, pace)
    plan = keep_today(collection, today, toward.plan if toward else None)
    todo = todo_of(connection, settings, pace, today, plan)
    last = agenda.last_day(connection)
    is_back = last is not None and today - last >= GAP_DAYS and todo.due_count() > MANY
    if is_back and catch_up_on(connection, today) is None:
        latest = toward.road.window if toward else None
        begin(collection, settings, today, todo.due_count(), todo.due_seconds(), latest)
        todo = todo_of(connection, settings, pace, today, plan)
    return _Grounds(
        connection=connection,
        settings=settings,
        pace=pace,
        day=today,
        last=last,
        todo=todo,
        toward=toward,
    )


def _extras(connection: Connection, today: Day) -> "Extras":
    from flashcards.services.more import extras  # once the plan is done

    return extras(connection, today)


def _spread(connection: Connection, today: Day) -> CatchUp | None:
    spread = catch_up_on(connection, today)
    return None if spread is None or spread.is_undone else spread


def _topics(grounds: _Grounds, planned: Sequence[Unit]) -> list[Topic]:
    due, new = grounds.todo.due_by_deck(), Counter(unit.deck for unit in planned)
    return [
        _topic(grounds, record.deck, due.get(record.deck.id, 0), new[record.deck.id])
        for record in queries.decks(grounds.connection)
        if record.state == DeckState.STUDIED
    ]


def _topic(grounds: _Grounds, deck: Deck, due: int, new: int) -> Topic:
    counts = queries.counts(grounds.connection, deck.id, grounds.day)
    return Topic(
        deck=deck,
        seen=counts.seen,
        total=counts.seen + counts.new,
        due=due,
        new=new,
    )


def _expected(toward: Outlook) -> float:
    """Return the seconds of tomorrow on the road; the exam day asks for none."""
    return toward.road.days[1].seconds if len(toward.road.days) > 1 else 0.0


def _tomorrow(grounds: _Grounds, unmet: Iterable[Unit]) -> float:
    """Return the seconds of tomorrow's plan if today's is done; *unmet* are the cards after it."""
    connection, settings, pace = grounds.connection, grounds.settings, grounds.pace
    tomorrow = Day(grounds.day + 1)
    if is_off(settings, tomorrow):
        return 0.0
    coming, counted = tee(islice(unmet, MOST_NEW))
    count = new_allowance(connection, settings, pace, tomorrow, counted)
    return due_seconds(connection, pace, tomorrow) + pace.of(list(islice(coming, count)))
