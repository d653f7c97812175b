import pytest

from flashcards.core.days import from_date, to_date
from flashcards.core.model import Day, OptionId
from flashcards.core.statistics import Growth, Picked, Share, growth_of, median, traps_of
from flashcards.core.statistics_calendar import MOST_WEEKS, calendar

MONDAY = from_date(to_date(Day(739943)))
WEEK = (25, 25, 25, 25, 25, 25, 0)


def picked(n, *chosen, traps=("fixing", "fixing", "rushing")):
    options = {OptionId(letter): trap for letter, trap in zip("abc", traps, strict=True)}
    return Picked(traps=options, chosen=frozenset(map(OptionId, chosen)), n=n)


def test_an_answer_is_one_chance_however_many_options_show_the_trap():
    (trap,) = traps_of([picked(12, "a"), picked(8, "d")])
    assert (trap.name, trap.chosen, trap.chances) == ("fixing", 12, 20)


def test_traps_are_one_whatever_the_case_of_their_name():
    found = traps_of([picked(6, "a"), picked(6, "a", traps=("Fixing", "FIXING", "x"))])
    assert [(trap.chosen, trap.chances) for trap in found] == [(12, 12)]


def test_a_trap_never_chosen_is_not_shown():
    assert traps_of([picked(50, "d")]) == []


@pytest.mark.parametrize(
    ("interval", "growth"),
    [
        (None, Growth.NOT_SEEN),
        (1, Growth.JUST_MET),
        (6, Growth.JUST_MET),
        (7, Growth.GROWING),
        (20, Growth.GROWING),
        (21, Growth.FIRM),
    ],
)
def test_how_firm_a_card_is(interval, growth):
    assert growth_of(interval) is growth


def test_a_share_of_nothing_has_no_percent():
    assert Share(part=0, whole=0).of_100 is None


@pytest.mark.parametrize(("values", "middle"), [([], None), ([3], 3.0), ([1, 9, 2, 4], 3.0)])
def test_the_median(values, middle):
    assert median(values) == middle


def test_a_planned_rest_is_no_empty_day():
    days = calendar({MONDAY: 10.0}, WEEK, MONDAY, Day(MONDAY + 6), None).days
    assert [day.is_off for day in days] == [False] * 6 + [True]


def test_a_rest_day_on_which_one_studied_shows_its_minutes():
    sunday = Day(MONDAY + 6)
    days = calendar({sunday: 10.0}, WEEK, MONDAY, sunday, None).days
    assert (days[-1].is_off, days[-1].shade) == (False, 2)


def test_a_day_of_the_usual_minutes_has_the_fullest_shade():
    days = calendar({MONDAY: 25.0, Day(MONDAY + 1): 1.0}, WEEK, MONDAY, Day(MONDAY + 1), None).days
    assert [day.shade for day in days[:2]] == [4, 1]


def test_without_minutes_the_longest_day_has_the_fullest_shade():
    days = calendar({MONDAY: 8.0, Day(MONDAY + 1): 2.0}, None, MONDAY, Day(MONDAY + 1), None).days
    assert [day.shade for day in days[:2]] == [4, 1]


def test_a_long_history_keeps_its_newest_weeks():
    shown = calendar({}, WEEK, Day(MONDAY - 700), Day(MONDAY + 3), None)
    assert shown.weeks == MOST_WEEKS
    assert shown.days[-1].day == MONDAY + 6


def test_an_exam_far_ahead_leaves_today_in_sight():
    shown = calendar({}, WEEK, MONDAY, Day(MONDAY + 3), Day(MONDAY + 400))
    assert any(day.is_today for day in shown.days)


def test_an_exam_that_is_over_ends_with_this_week():
    shown = calendar({MONDAY: 5.0}, WEEK, MONDAY, Day(MONDAY + 9), Day(MONDAY + 4))
    assert shown.days[-1].day == MONDAY + 13
    assert shown.days[4].is_exam
