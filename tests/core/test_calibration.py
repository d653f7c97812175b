"""Forecast against outcome: only what was known before counts, and n is told."""

import pytest

from flashcards.core.calibration import calibration, outcomes
from flashcards.core.model import CardId, Day, DeckId, Event, Grade, Kind
from flashcards.core.recall import Kappa, correct, observe, recall


def answer(day, grade, card="c", mode="study"):
    return Event(
        device="d", seq=day, clock=day, kind=Kind.ANSWERED, deck=DeckId("deck"), card=CardId(card),
        day=Day(day), wall=day, zone=0, grade=Grade(grade), data=(("mode", mode),),
    )  # fmt: skip


def test_the_first_answer_and_repeats_of_a_day_are_no_forecasts():
    assert list(outcomes([answer(1, 4), answer(1, 1), answer(1, 4)])) == []


def test_a_forecast_is_what_was_known_before_its_answer():
    first = observe(None, Grade.GOOD, Day(1))
    expected = recall(first, Day(4), 1.0)
    found = list(outcomes([answer(1, 4), answer(4, 1), answer(9, 4)]))
    second = observe(first, Grade.AGAIN, Day(4))
    kappa = correct(Kappa(), expected, remembered=False)
    assert found == [(expected, False), (recall(second, Day(9), kappa.value), True)]


@pytest.mark.parametrize("mode", ["practice", "mock"])
def test_only_study_counts(mode):
    assert list(outcomes([answer(1, 4), answer(4, 1, mode=mode)])) == []


def test_a_reset_begins_anew():
    reset = answer(2, 4)._replace(kind=Kind.RESET, grade=None)
    assert list(outcomes([answer(1, 4), reset, answer(4, 1)])) == []


def test_the_bands_hold_every_forecast_once():
    events = [answer(day, 4 if card % 3 else 1, f"c{card}")
              for day in (1, 2, 5, 11, 30) for card in range(20)]  # fmt: skip
    found = calibration(events)
    assert found.n == 80 == sum(band.n for band in found.bands)
    assert found.remembered == pytest.approx(sum(b.n * b.remembered for b in found.bands) / 80)
    assert all(band.low <= band.expected <= band.low + 0.1 for band in found.bands)


def test_without_answers_there_is_nothing_to_say():
    assert calibration([]).bands == ()
