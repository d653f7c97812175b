"""SM-2 as its author's text has it: when a card comes again after an answer.

Algorithm SM-2, (C) Copyright SuperMemo World, 1991.
https://www.supermemo.com https://www.supermemo.eu

Profile TEXT: the new easiness makes the interval, fractions of a day round up, a failure starts the
repetitions anew with the easiness kept. Easiness is in whole hundredths, so nothing drifts.
"""

from collections.abc import Iterable, Mapping

from flashcards.core.model import Day, Event, Grade, Kind, Memory, Mode

SCHEDULER = "sm2-text/1"
FIRST_EASINESS = 250
LEAST_EASINESS = 130
LONGEST_INTERVAL = 36_500
_EASINESS_STEP = {Grade.HARD: -14, Grade.GOOD: 0, Grade.EASY: 10}


def answer(memory: Memory | None, grade: Grade, today: Day) -> Memory:
    """Return the memory after *grade* was given on study day *today*; None is a card never seen.

    The first answer of a day schedules. A later one, or one on a day before the last (the clock or
    the zone went back), is a repeat: it only says whether the card must be shown once more today.
    """
    if memory is None:
        return _scheduled(_blank(today), grade, today)
    if today <= memory.last:
        return memory._replace(repeat=grade < Grade.GOOD)
    return _scheduled(memory, grade, today)


def outcomes(memory: Memory | None, today: Day) -> Mapping[Grade, Memory]:
    """Return the memory after each possible grade, for the captions of the buttons."""
    return {grade: answer(memory, grade, today) for grade in Grade}


def replay(events: Iterable[Event]) -> Memory | None:
    """Return the memory that the history of one card part leaves.

    *events* are the unvoided ones of that part, in the order of (clock, device, seq).
    """
    memory: Memory | None = None
    for event in events:
        memory = step(memory, event)
    return memory


def step(memory: Memory | None, event: Event) -> Memory | None:
    """Return the memory after one event; kinds that say nothing about dates leave it as it is."""
    match event.kind:
        case Kind.ANSWERED if event.get("mode") == Mode.STUDY and event.grade is not None:
            return answer(memory, event.grade, event.day)
        case Kind.RESET:
            return None
        case Kind.REQUEUED if memory is not None:
            return _requeued(memory, event.day)
        case Kind.PLACED:
            return _placed(event)
        case _:
            return memory


def _blank(today: Day) -> Memory:
    return Memory(repetition=0, interval=0, easiness=FIRST_EASINESS, due=today, last=Day(today - 1))


def _scheduled(memory: Memory, grade: Grade, today: Day) -> Memory:
    if grade < Grade.HARD:
        return memory._replace(
            repetition=1,
            interval=1,
            due=Day(today + 1),
            last=today,
            lapses=memory.lapses + (memory.repetition > 0),
            repeat=True,
        )
    easiness = max(LEAST_EASINESS, memory.easiness + _EASINESS_STEP[grade])
    interval = min(LONGEST_INTERVAL, _next_interval(memory, easiness, today))
    return memory._replace(
        repetition=memory.repetition + 1,
        interval=interval,
        easiness=easiness,
        due=Day(today + interval),
        last=today,
        repeat=grade < Grade.GOOD,
    )


def _next_interval(memory: Memory, easiness: int, today: Day) -> int:
    elapsed = today - memory.last
    if memory.repetition and elapsed < memory.interval:
        return max(memory.interval, _times(elapsed, easiness))
    if memory.repetition == 0:
        return 1
    if memory.repetition == 1:
        return 6
    return _times(memory.interval, easiness)


def _times(days: int, easiness: int) -> int:
    return -(-days * easiness // 100)


def _requeued(memory: Memory, today: Day) -> Memory:
    if memory.last >= today:
        return memory._replace(repeat=True)
    return memory._replace(due=min(memory.due, today))


def _placed(event: Event) -> Memory:
    def whole(key: str, default: int) -> int:
        value = event.get(key)
        return value if isinstance(value, int) else default

    interval = min(LONGEST_INTERVAL, max(1, whole("interval", 1)))
    due = whole("due", event.day + interval)
    return Memory(
        repetition=max(1, whole("repetition", 1)),
        interval=interval,
        easiness=max(LEAST_EASINESS, whole("easiness", FIRST_EASINESS)),
        due=Day(due),
        last=Day(min(due - interval, event.day - 1)),
        lapses=max(0, whole("lapses", 0)),
    )
