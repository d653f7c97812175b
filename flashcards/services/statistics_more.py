"""The figures under *More*: what was remembered, grades, hours, time a card, how firm cards are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day, DomainId, Grade
from flashcards.core.statistics import DayFigures, Growth, Share, TrapCount, median
from flashcards.services.statistics_missed import Missed, missed_most, traps
from flashcards.services.statistics_wish import Wish
from flashcards.store import queries, statistics
from flashcards.store.database import Connection

LATEST_TIMES = 1000
"""Of how many of the latest answers the usual time is worked out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualTime:
    """The seconds that half of the latest *answers* to one kind of card stayed below."""

    kind: str
    seconds: float
    answers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreStatistics:
    """The figures under *More*; *remembered* says it for each topic with reviews."""

    remembered: Sequence[tuple[str, Share]]
    whole: Share
    grades: Mapping[Grade, int]
    hours: Sequence[Share]
    growth: Mapping[Growth, int]
    times: Sequence[UsualTime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All figures that look back, in one."""

    more: MoreStatistics
    days: Sequence[DayFigures]
    missed: Sequence[Missed]
    traps: Sequence[TrapCount]


def more_statistics(connection: Connection, today: Day, wish: Wish) -> MoreStatistics:
    """Return the figures under *More*."""
    return _more(connection, wish.among, wish.period.since(today))


def figures_of(connection: Connection, among: Topic | None, since: Day) -> Figures:
    """Return all figures that look back, of a topic or all, from *since* on."""
    return Figures(
        more=_more(connection, among, since),
        days=statistics.days(connection, among, since),
        missed=missed_most(connection, among, since),
        traps=traps(connection, among, since),
    )


def _more(connection: Connection, among: Topic | None, since: Day) -> MoreStatistics:
    remembered = statistics.remembered(connection, among, since)
    hours = statistics.grades_by_hour(connection, among, since)
    return MoreStatistics(
        remembered=_named(connection, remembered),
        whole=_summed(remembered.values()),
        grades={grade: sum(counts[grade] for counts in hours.values()) for grade in Grade},
        hours=[_passed(hours.get(hour, {})) for hour in range(24)],
        growth=statistics.growth(connection, among),
        times=_times(connection, among, since),
    )


def _named(
    connection: Connection, remembered: Mapping[tuple[str, str], Share]
) -> list[tuple[str, Share]]:
    """Return the shares by the name of their topic, in the order of the decks."""
    shares: dict[str, list[Share]] = {}
    decks = [record.deck for record in queries.decks(connection)]
    known = {deck.id.casefold(): deck for deck in decks}
    places = {deck.id.casefold(): place for place, deck in enumerate(decks)}
    ordered = sorted(remembered, key=lambda key: (places.get(key[0].casefold(), 999), key))
    for home, domain in ordered:
        deck = known.get(home.casefold())
        name = deck.name if deck else home
        if deck is not None and len(deck.domains) > 1:
            parts = {each.id: each.name for each in deck.domains}
            name = parts.get(DomainId(domain), deck.name)
        shares.setdefault(name, []).append(remembered[home, domain])
    return [(name, _summed(of_it)) for name, of_it in shares.items()]


def _passed(counts: Mapping[Grade, int]) -> Share:
    passed = sum(count for grade, count in counts.items() if grade >= Grade.HARD)
    return Share(part=passed, whole=sum(counts.values()))


def _summed(shares: Iterable[Share]) -> Share:
    parts = [(each.part, each.whole) for each in shares]
    return Share(part=sum(part for part, _ in parts), whole=sum(whole for _, whole in parts))


def _times(connection: Connection, among: Topic | None, since: Day) -> list[UsualTime]:
    found: dict[str, list[int]] = {}
    for kind, milliseconds in statistics.latest_times(connection, among, since, LATEST_TIMES):
        found.setdefault("scenario" if kind == "scenario" else "concept", []).append(milliseconds)
    return [
        UsualTime(kind=kind, seconds=(median(times) or 0) / 1000, answers=len(times))
        for kind, times in sorted(found.items())
    ]
