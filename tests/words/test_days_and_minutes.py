"""What days and lengths of time are called."""

import pytest

from flashcards.words.days import ago_text, return_text
from flashcards.words.minutes import duration_text


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (6, "in 6 days"),
        (59, "in 59 days"),
        (91, "in about 3 months"),
        (540, "in about 18 months"),
        (730, "in about 2 years"),
        (36_500, "in about 100 years"),
    ],
)
def test_when_a_card_comes(days, text):
    assert return_text(days) == text


def test_a_card_that_comes_again_today_says_so():
    assert return_text(1, today=True) == "again today"


@pytest.mark.parametrize(
    ("days", "text"),
    [(0, "today"), (1, "yesterday"), (6, "6 days ago"), (91, "about 3 months ago")],
)
def test_how_long_ago_a_day_was(days, text):
    assert ago_text(days) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1 minute"),
        (18 * 60, "18 minutes"),
        (90 * 60, "90 minutes"),
        (94 * 60, "1 hour and 35 minutes"),
        (119 * 60, "2 hours"),
    ],
)
def test_how_long_a_time_is(seconds, text):
    assert duration_text(seconds) == text
