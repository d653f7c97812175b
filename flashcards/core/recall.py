"""How likely it is that a card is remembered: FSRS-6 with its default parameters.

A forecast beside SM-2, never the scheduler. One number of the learner's own, kappa, scales every
stability: it is moved a little after each answer that came a day or more after the last one.

Formulas and parameters: FSRS-6, open-spaced-repetition (py-fsrs 6.3.2, MIT), which the tests use
as their oracle. The correction: kappa <- kappa * exp(eta * (outcome - forecast)),
eta = 3 / (20 + n) ** 0.6, held between 0.02 and 20.
"""

import math
from typing import NamedTuple

from flashcards.core.model import Day, Forecast, Grade

_W = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
_DECAY = -_W[20]
_FACTOR = 0.9 ** (1 / _DECAY) - 1
_LEAST_STABILITY = 0.001


class Kappa(NamedTuple):
    """The learner's correction, and the *n* next-day answers it was learned from."""

    value: float = 1.0
    n: int = 0


def recall(forecast: Forecast, day: Day, kappa: float = 1.0) -> float:
    """Return the likelihood, 0 to 1, that the card is remembered on *day*."""
    elapsed = max(0, day - forecast.last)
    return (1 + _FACTOR * elapsed / (kappa * forecast.stability)) ** _DECAY


def observe(forecast: Forecast | None, grade: Grade, day: Day) -> Forecast:
    """Return the forecast after *grade* was given on *day*; None is a card never seen."""
    rating = _rating(grade)
    if forecast is None:
        return Forecast(stability=_W[rating - 1], difficulty=_first_difficulty(rating), last=day)
    if day <= forecast.last:
        stability = _same_day_stability(forecast.stability, rating)
    else:
        stability = _next_stability(forecast, rating, recall(forecast, day))
    return Forecast(
        stability=max(_LEAST_STABILITY, stability),
        difficulty=_next_difficulty(forecast.difficulty, rating),
        last=max(day, forecast.last),
    )


def correct(kappa: Kappa, expected: float, remembered: bool) -> Kappa:
    """Return the correction after an answer whose recall was *expected* to have that likelihood."""
    step = 3 / (20 + kappa.n) ** 0.6
    value = kappa.value * math.exp(step * (remembered - expected))
    return Kappa(value=min(20.0, max(0.02, value)), n=kappa.n + 1)


def _rating(grade: Grade) -> int:
    """Return FSRS's 1 to 4 for SM-2's 0 to 5: every failure is Again."""
    return max(1, grade - 1)


def _first_difficulty(rating: int) -> float:
    return _held(_unheld_first_difficulty(rating))


def _unheld_first_difficulty(rating: int) -> float:
    return _W[4] - math.exp(_W[5] * (rating - 1)) + 1


def _held(difficulty: float) -> float:
    return min(10.0, max(1.0, difficulty))


def _next_difficulty(difficulty: float, rating: int) -> float:
    moved = difficulty + (10 - difficulty) * -_W[6] * (rating - 3) / 9
    return _held(_W[7] * _unheld_first_difficulty(4) + (1 - _W[7]) * moved)


def _same_day_stability(stability: float, rating: int) -> float:
    increase = math.exp(_W[17] * (rating - 3 + _W[18])) * stability ** -_W[19]
    return stability * (increase if rating == 1 else max(1.0, increase))


def _next_stability(forecast: Forecast, rating: int, remembered: float) -> float:
    stability, difficulty = forecast.stability, forecast.difficulty
    if rating == 1:
        forgotten = (
            _W[11]
            * difficulty ** -_W[12]
            * ((stability + 1) ** _W[13] - 1)
            * math.exp((1 - remembered) * _W[14])
        )
        return min(forgotten, stability / math.exp(_W[17] * _W[18]))
    growth = (
        math.exp(_W[8])
        * (11 - difficulty)
        * stability ** -_W[9]
        * (math.exp((1 - remembered) * _W[10]) - 1)
    )
    return stability * (
        1 + growth * (_W[15] if rating == 2 else 1) * (_W[16] if rating == 4 else 1)
    )
