"""The recall forecast beside its oracle, py-fsrs."""

from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Card, Rating, Scheduler
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.model import Day, Grade
from flashcards.core.recall import Kappa, correct, observe, recall

RATINGS = {
    Grade.BLACKOUT: Rating.Again,
    Grade.AGAIN: Rating.Again,
    Grade.GUESSED: Rating.Again,
    Grade.HARD: Rating.Hard,
    Grade.GOOD: Rating.Good,
    Grade.EASY: Rating.Easy,
}
reviews = st.lists(
    st.tuples(st.sampled_from(Grade), st.integers(min_value=0, max_value=200)),
    min_size=1,
    max_size=15,
)


@given(reviews)
def test_stability_and_difficulty_are_those_of_py_fsrs(sequence):
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, forecast, day = Card(card_id=1), None, 739_000
    for grade, gap in sequence:
        day += gap
        noon = datetime.fromordinal(day).replace(hour=12, tzinfo=UTC)
        card, _ = scheduler.review_card(card, RATINGS[grade], noon)
        forecast = observe(forecast, grade, Day(day))
    assert forecast.stability == pytest.approx(card.stability, rel=1e-9)
    assert forecast.difficulty == pytest.approx(card.difficulty, rel=1e-9)
    later = noon + timedelta(days=30)
    assert recall(forecast, Day(day + 30)) == pytest.approx(
        scheduler.get_card_retrievability(card, later), rel=1e-9
    )


def test_recall_is_certain_on_the_day_itself():
    assert recall(observe(None, Grade.GOOD, Day(100)), Day(100)) == 1


def test_surprises_move_the_correction_both_ways():
    assert correct(Kappa(), 0.9, remembered=False).value < 1
    assert correct(Kappa(), 0.5, remembered=True).value > 1


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=300))
def test_the_correction_stays_in_its_bounds(outcomes):
    kappa = Kappa()
    for expected, remembered in outcomes:
        kappa = correct(kappa, expected, remembered)
    assert 0.02 <= kappa.value <= 20
    assert kappa.n == len(outcomes)
