"""Were the forecasts right? What was expected beside what came, from the history itself."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from flashcards.core.fold import is_study_answer
from flashcards.core.model import Event, Forecast, Grade, Kind, Part
from flashcards.core.recall import Kappa, correct, observe, recall

BANDS = 10
FEW = 10
"""With fewer answers a band says nothing for sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The answers forecast from *low* to a tenth more: the mean forecast, the share remembered."""

    low: float
    n: int
    expected: float
    remembered: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """All forecasts that have met their outcome, in ten bands; empty bands are left out."""

    n: int
    expected: float
    remembered: float
    bands: tuple[Band, ...]


def calibration(events: Iterable[Event]) -> Calibration:
    """Return forecast against outcome of the unvoided *events*, in their order."""
    pairs = list(outcomes(events))
    bands: list[Band] = []
    for index in range(BANDS):
        inside = [pair for pair in pairs if min(BANDS - 1, int(pair[0] * BANDS)) == index]
        if inside:
            expected, remembered = _means(inside)
            low = index / BANDS
            bands.append(Band(low=low, n=len(inside), expected=expected, remembered=remembered))
    expected, remembered = _means(pairs)
    return Calibration(n=len(pairs), expected=expected, remembered=remembered, bands=tuple(bands))


def outcomes(events: Iterable[Event]) -> Iterator[tuple[float, bool]]:
    """Yield the recall forecast before each answer of a later day, and whether it was known.

    Each forecast knows only what came before it, the correction kappa too.
    """
    forecasts: dict[tuple[str, str, Part], Forecast] = {}
    kappa = Kappa()
    for event in events:
        key = (event.deck.casefold(), event.card.casefold(), event.part)
        if event.kind == Kind.RESET:
            forecasts.pop(key, None)
        if not is_study_answer(event) or event.grade is None:
            continue
        before = forecasts.get(key)
        if before is not None and event.day > before.last:
            expected = recall(before, event.day, kappa.value)
            is_known = event.grade >= Grade.HARD
            yield expected, is_known
            kappa = correct(kappa, expected, is_known)
        forecasts[key] = observe(before, event.grade, event.day)


def _means(pairs: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    count = max(1, len(pairs))
    return sum(pair[0] for pair in pairs) / count, sum(pair[1] for pair in pairs) / count
