"""Coming back after a gap: a spread over days that loses nothing and can be undone."""

import pytest

from flashcards.core.model import Day, Grade
from flashcards.services.catch_up import CatchUp, catch_up_on, undo
from flashcards.services.overview import overview
from flashcards.services.scope import Scope
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import StudySession
from flashcards.store import agenda, queries
from tests.sampledata import MONDAY, HandClock, exam_deck, open_collection, small_deck

CARDS = 100
MONDAY_DAY = Day(MONDAY.toordinal())


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path, clock):
    """Give a hundred cards that were met ten days ago."""
    with open_collection(tmp_path, small_deck(concepts=CARDS)) as opened:
        session = StudySession(opened, clock, Scope(more_new=CARDS))
        while question := session.next(repeats=False):
            session.answer(question, Grade.GOOD, 6_000)
        clock.move(days=10)
        yield opened


def today(clock):
    return Day(clock().date().toordinal())


def study(collection, clock):
    session = StudySession(collection, clock)
    count = 0
    while question := session.next(repeats=False):
        session.answer(question, Grade.GOOD, 6_000)
        count += 1
    return count


def test_what_waits_is_spread_and_all_of_it_is_asked(collection, clock):
    now = overview(collection, today(clock))
    assert now.spread == CatchUp(first=today(clock), days=5, cards=CARDS)
    assert (now.due, now.behind) == (20, CARDS)
    asked = []
    for _ in range(5):
        asked.append(study(collection, clock))
        clock.move(days=1)
    assert asked == [20] * 5
    assert overview(collection, today(clock)).spread is None


def test_no_card_s_date_is_moved_by_the_spread(collection, clock):
    before = agenda.due(collection.connection, today(clock), CARDS)
    overview(collection, today(clock))
    assert agenda.due(collection.connection, today(clock), CARDS) == before


def test_undoing_asks_all_at_once_and_is_not_spread_anew(collection, clock):
    overview(collection, today(clock))
    undo(collection, today(clock))
    now = overview(collection, today(clock))
    assert (now.due, now.spread) == (CARDS, None)
    assert now.is_back_from_gap


def test_a_day_of_the_spread_is_counted_after_a_restart(collection, clock):
    overview(collection, today(clock))
    session = StudySession(collection, clock)
    for _ in range(5):
        session.answer(session.next(repeats=False), Grade.GOOD, 6_000)
    assert overview(collection, today(clock)).due == 15
    assert study(collection, clock) == 15


def test_with_minutes_the_spread_fits_them(collection, clock):
    write_settings(collection, StudySettings(minutes=(4,) * 7))
    spread = overview(collection, today(clock)).spread
    assert 2 <= spread.days <= 5


def test_a_day_off_asks_nothing_and_the_others_more():
    spread = CatchUp(first=MONDAY_DAY, days=4, cards=80)
    settings = StudySettings(minutes=(25, 0, 25, 25, 25, 25, 25))
    shares = [spread.share(Day(MONDAY_DAY + n), settings) for n in range(4)]
    assert shares == [pytest.approx(1 / 3), 0.0, pytest.approx(1 / 2), 1.0]


def test_without_a_gap_nothing_is_spread(collection, clock):
    clock.move(days=-8)
    assert overview(collection, today(clock)).spread is None
    assert catch_up_on(collection.connection, today(clock)) is None


def test_toward_an_exam_the_spread_ends_before_the_final_pass(tmp_path, clock):
    with open_collection(tmp_path, exam_deck("exam", CARDS)) as collection:
        day = Day(today(clock) + 16)
        write_settings(collection, StudySettings(minutes=(25,) * 7, exam_day=day))
        session = StudySession(collection, clock, Scope(more_new=CARDS))
        while question := session.next(repeats=False):
            session.answer(question, Grade.GOOD, 6_000)
        clock.move(days=9)
        now = overview(collection, today(clock))
        assert now.spread.first + now.spread.days <= now.outlook.road.window
        assert queries.setting(collection.connection, "catch_up")
