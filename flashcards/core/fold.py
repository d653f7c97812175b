"""What the history of a card comes to: its memory, its forecast, its share in the daily counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from flashcards.core import recall, sm2
from flashcards.core.model import Day, Event, Forecast, Grade, Kind, Memory, Mode

VERSION = 1
"""Raised when the fold gives other results; a migration then replays the history."""


class AnswerClass(StrEnum):
    """What an answer was, for counting."""

    NEW = "new"
    REVIEW = "review"
    REPEAT = "repeat"
    PRACTICE = "practice"
    MOCK = "mock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One answer as the daily counts see it; *hour* is on the local clock."""

    day: Day
    hour: int
    home: str
    domain: str
    answer: AnswerClass
    grade: Grade
    milliseconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """The state of one card part after some events."""

    memory: Memory | None = None
    forecast: Forecast | None = None
    tallies: tuple[Tally, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Flags:
    """What a person has said of a card besides answering it.

    *wake* is the study day on which a resting card comes back; a resting card without one waits
    until it is woken.
    """

    starred: bool = False
    resting: bool = False
    wake: Day | None = None
    doubts: int = 0


def fold(events: Iterable[Event]) -> Fold:
    """Return what the unvoided *events* of one card part, in order, come to."""
    state = Fold()
    for event in events:
        state = after(state, event)
    return state


def after(state: Fold, event: Event) -> Fold:
    """Return the state after one more event; its tally joins the others."""
    tally = tally_of(event, state.memory)
    return Fold(
        memory=sm2.step(state.memory, event),
        forecast=_forecast(state.forecast, event),
        tallies=(*state.tallies, tally) if tally else state.tallies,
    )


def tally_of(event: Event, before: Memory | None) -> Tally | None:
    """Return how an answer counts, given the memory before it; None for other kinds."""
    if event.kind != Kind.ANSWERED or event.grade is None:
        return None
    return Tally(
        day=event.day,
        hour=(event.wall // 60_000 + event.zone) // 60 % 24,
        home=event.home,
        domain=event.domain,
        answer=_class_of(event, before),
        grade=event.grade,
        milliseconds=event.milliseconds or 0,
    )


def is_study_answer(event: Event) -> bool:
    """Say whether the event moves dates and the forecast."""
    return event.kind == Kind.ANSWERED and event.get("mode") == Mode.STUDY


def flags(events: Iterable[Event]) -> Flags:
    """Return what the unvoided *events* of one card say of it, in order."""
    starred = resting = False
    wake: Day | None = None
    doubts = 0
    for event in events:
        match event.kind:
            case Kind.STARRED | Kind.UNSTARRED:
                starred = event.kind == Kind.STARRED
            case Kind.RESTED:
                until = event.get("until")
                resting, wake = True, Day(until) if isinstance(until, int) else None
            case Kind.RESUMED:
                resting, wake = False, None
            case Kind.DOUBTED:
                doubts += 1
            case _:
                pass
    return Flags(starred=starred, resting=resting, wake=wake, doubts=doubts)


def _class_of(event: Event, before: Memory | None) -> AnswerClass:
    match event.get("mode"):
        case Mode.PRACTICE:
            return AnswerClass.PRACTICE
        case Mode.MOCK:
            return AnswerClass.MOCK
        case _:
            pass
    if before is None:
        return AnswerClass.NEW
    return AnswerClass.REPEAT if event.day <= before.last else AnswerClass.REVIEW


def _forecast(forecast: Forecast | None, event: Event) -> Forecast | None:
    if event.kind == Kind.RESET:
        return None
    if is_study_answer(event) and event.grade is not None:
        return recall.observe(forecast, event.grade, event.day)
    return forecast
