"""What Home shows: how long today is, the days after it, and how each topic stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from flashcards.core.days import to_date
from flashcards.core.last_days import Stage, stage
from flashcards.core.model import Day, Deck
from flashcards.core.queue import Unit
from flashcards.services.catch_up import GAP_DAYS, MANY, CatchUp, begin, catch_up_on
from flashcards.services.collection import Collection
from flashcards.services.dated_todo import MOST_NEW
from flashcards.services.exam import keep_today
from flashcards.services.more import Extras, extras
from flashcards.services.pace import Pace, due_seconds, new_allowance, read_pace
from flashcards.services.settings import StudySettings, read_settings
from flashcards.services.standing import Outlook, outlook
from flashcards.services.todo import todo_of
from flashcards.store import agenda, queries
from flashcards.store.database import Connection
from flashcards.store.records import DeckState

DAYS_AHEAD = 14
MOCK_SECONDS = 20 * 60
"""The length of a proposed mock exam: 20 questions, a minute each."""
FIRST_STEP = 20
"""The cards offered to begin with after a gap, when many wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One deck as Home lists it: cards met, cards in all, and what is planned for today."""

    deck: Deck
    seen: int
    total: int
    due: int
    new: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAhead:
    """The seconds to expect on a study day.

    Without an exam only cards that have their date already count; a *mock* is a proposal.
    """

    day: Day
    review: float = 0.0
    new: float = 0.0
    final: float = 0.0
    mock: float = 0.0
    is_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Today at a glance; *seconds* covers due and new cards, *waiting_new* what is still unmet.

    *answered* counts the cards of today's plan that were answered, *spent* all seconds of today,
    *tomorrow* the seconds to expect then. *gap* is how many days ago the last answer was, None
    before the first; *first_seconds* are those of the first cards after a gap. *behind* counts all
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
    waiting_new: int
    gap: int | None
    first_seconds: float
    behind: int
    spread: CatchUp | None
    extras: Extras | None
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
        return not self.answered and _is_off(self.settings, self.day)

    @property
    def stage(self) -> Stage:
        """Return where today lies to the exam."""
        return stage(self.settings.exam_day, self.day)

    @property
    def days_left(self) -> int | None:
        """Return the days from today to the exam; None without one or once it is over."""
        exam = self.settings.exam_day
        return exam - self.day if exam is not None and exam >= self.day else None


def overview(collection: Collection, today: Day) -> Overview:
    """Return what Home shows on the study day *today*."""
    connection = collection.connection
    settings = read_settings(collection)
    pace, plan = read_pace(connection), keep_today(collection, today)
    todo = todo_of(connection, settings, pace, today, plan)
    toward = outlook(connection, settings, today)
    last = agenda.last_day(connection)
    is_back = last is not None and today - last >= GAP_DAYS and todo.due_count() > MANY
    if is_back and catch_up_on(connection, today) is None:
        latest = toward.road.window if toward else None
        begin(collection, settings, today, todo.due_count(), todo.due_seconds(), latest)
        todo = todo_of(connection, settings, pace, today, plan)
    waiting = todo.new(MOST_NEW)
    planned = waiting[: todo.allowance()]
    review_seconds, new_seconds = todo.due_seconds(), pace.of(planned)
    due = todo.due_by_deck()
    done = agenda.answered_on(connection, today)
    return Overview(
        day=today,
        seconds=review_seconds + new_seconds,
        due=todo.due_count(),
        new=len(planned),
        repeats=len(agenda.repeats(connection, today)),
        answered=done.get("new", 0) + done.get("review", 0),
        spent=agenda.spent_on(connection, today) / 1000,
        tomorrow=_expected(toward)
        if toward
        else _tomorrow(connection, settings, pace, today, waiting[len(planned) :]),
        waiting_new=len(waiting),
        gap=None if last is None else today - last,
        first_seconds=pace.of(todo.due()[:FIRST_STEP]),
        behind=todo.behind(),
        spread=_spread(connection, today),
        extras=None if todo.due_count() or planned else extras(connection, today),
        ahead=_toward_exam(toward, today, review_seconds, new_seconds)
        if toward
        else _ahead(connection, settings, pace, today, (review_seconds, new_seconds)),
        outlook=toward,
        topics=[
            _topic(
                connection,
                record.deck,
                today,
                due.get(record.deck.id, 0),
                sum(unit.deck == record.deck.id for unit in planned),
            )
            for record in queries.decks(connection)
            if record.state == DeckState.STUDIED
        ],
        settings=settings,
    )


def _spread(connection: Connection, today: Day) -> CatchUp | None:
    spread = catch_up_on(connection, today)
    return None if spread is None or spread.is_undone else spread


def _topic(connection: Connection, deck: Deck, today: Day, due: int, new: int) -> Topic:
    counts = queries.counts(connection, deck.id, today)
    return Topic(
        deck=deck,
        seen=counts.seen,
        total=counts.seen + counts.new,
        due=due,
        new=new,
    )


def _toward_exam(
    outlook: Outlook, today: Day, review_seconds: float, new_seconds: float
) -> list[DayAhead]:
    """Return the road to the exam; today as it is planned, the days after as they are expected."""
    days = [
        DayAhead(
            day=day.day,
            review=day.review,
            new=day.new,
            final=day.final,
            mock=MOCK_SECONDS if day.day in outlook.mocks else 0.0,
            is_off=day.is_off,
        )
        for day in outlook.road.days
    ]
    is_final = today >= outlook.road.window
    first = replace(
        days[0],
        review=0.0 if is_final else review_seconds,
        new=new_seconds,
        final=review_seconds if is_final else 0.0,
    )
    return [first, *days[1:]]


def _expected(toward: Outlook) -> float:
    """Return the seconds of tomorrow on the road; the exam day asks for none."""
    return toward.road.days[1].seconds if len(toward.road.days) > 1 else 0.0


def _tomorrow(
    connection: Connection,
    settings: StudySettings,
    pace: Pace,
    today: Day,
    unmet: Sequence[Unit],
) -> float:
    """Return the seconds of tomorrow's plan if today's is done."""
    tomorrow = Day(today + 1)
    if _is_off(settings, tomorrow):
        return 0.0
    count = new_allowance(connection, settings, pace, tomorrow, unmet)
    return due_seconds(connection, pace, tomorrow) + pace.of(unmet[:count])


def _ahead(
    connection: Connection,
    settings: StudySettings,
    pace: Pace,
    today: Day,
    now: tuple[float, float],
) -> list[DayAhead]:
    """Return today and the days after it; what falls on a day off waits for the next day."""
    dated = _dated(connection, pace, today)
    review, new = now
    days: list[DayAhead] = []
    for day in map(Day, range(today, today + DAYS_AHEAD)):
        review += dated.get(day, 0.0)
        if _is_off(settings, day):
            days.append(DayAhead(day=day, is_off=True))
        else:
            days.append(DayAhead(day=day, review=review))
            review = 0.0
    return [replace(days[0], new=0.0 if days[0].is_off else new), *days[1:]]


def _dated(connection: Connection, pace: Pace, today: Day) -> Mapping[Day, float]:
    """Return the seconds of the reviews that have one of the next days as their date."""
    seconds: dict[Day, float] = {}
    rows = agenda.coming(connection, Day(today + 1), Day(today + DAYS_AHEAD - 1))
    for day, kind, count, words in rows:
        more = count * pace.seconds(kind, False, words / count)
        seconds[day] = seconds.get(day, 0.0) + more
    return seconds


def _is_off(settings: StudySettings, day: Day) -> bool:
    minutes = settings.minutes
    return minutes is not None and minutes[to_date(day).weekday()] == 0
