"""Mock exams in words."""

import pytest

from flashcards.core.mock_marks import Tally
from flashcards.words.mock import preview_text, questions_text, result_text, time_left_text


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(2468, "41 min left"), (301, "5 min left"), (300, "5:00 left"), (8.2, "0:09 left")],
)
def test_the_time_left_is_told_in_minutes_until_the_last_five(seconds, words):
    assert time_left_text(seconds) == words


SOME = (
    "About 20 of the 50 are questions you have never seen."
    " The other 30 come from cards you have met."
)


@pytest.mark.parametrize(
    ("new", "met", "words"),
    [
        (20, 30, SOME),
        (20, 0, "You have never seen any of the 20."),
        (0, 20, "You have met all 20 before."),
    ],
)
def test_new_questions_are_told(new, met, words):
    assert preview_text(new, met) == words


def test_a_result_tells_new_questions_apart():
    words = result_text(Tally(right=14, asked=20), Tally(right=5, asked=8))
    assert words == "14 right, 5 of 8 never seen before"


def test_a_result_without_new_questions_is_short():
    assert result_text(Tally(right=14, asked=20), Tally(right=0, asked=0)) == "14 right"


def test_one_question_is_one():
    assert questions_text(1) == "1 question"
