"""Drawing a mock: the shares hold over any seed, the reserve is spared, seeds repeat a draw."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.blueprint import Topic
from flashcards.core.mock import Candidate, draw
from flashcards.core.model import Day, DeckId, NameId

WEIGHTS = {"d1": 10, "d2": 18, "d3": 20, "d4": 10, "d5": 15, "d6a": 17, "d6b": 10}
SHARES = {Topic(deck=DeckId(deck)): weight / 100 for deck, weight in WEIGHTS.items()}
TOPICS = list(SHARES)


def pool(reserve=9, studied=22, unmet=0, topics=TOPICS):
    """Return scenarios of each topic: kept for mocks, studied on day 1 to n, and never met."""
    found = []
    for topic in topics:
        kinds = [("reserve", None)] * reserve + [("study", day + 1) for day in range(studied)]
        kinds += [("study", None)] * unmet
        for kind, last in kinds:
            found.append(
                Candidate(
                    name=NameId(len(found) + 1),
                    topic=topic,
                    is_reserve=kind == "reserve",
                    last=None if last is None else Day(last),
                    is_hard=len(found) % 9 == 0,
                )
            )
    return found


@given(seed=st.integers(0, 2**31), count=st.sampled_from([20, 37, 50, 100]))
def test_each_topic_is_within_one_question_of_its_share(seed, count):
    drawn = draw(pool(), SHARES, count, seed)
    counts = Counter(each.topic for each in drawn)
    assert len(drawn) == count
    assert all(abs(counts[topic] - share * count) < 1 for topic, share in SHARES.items())


@given(seed=st.integers(0, 2**31), reserve=st.integers(0, 30), count=st.integers(1, 120))
def test_at_most_a_third_of_the_unseen_reserve_is_taken(seed, reserve, count):
    drawn = draw(pool(reserve=reserve), SHARES, count, seed)
    assert sum(each.is_spared for each in drawn) <= reserve * len(TOPICS) // 3


def test_unseen_reserve_comes_first_up_to_its_third():
    assert sum(each.is_spared for each in draw(pool(), SHARES, 50, 7)) == 63 // 3


def test_the_same_seed_draws_the_same_questions_in_the_same_order():
    assert draw(pool(), SHARES, 50, 7) == draw(pool()[::-1], SHARES, 50, 7)


def test_another_seed_draws_others():
    assert draw(pool(), SHARES, 50, 7) != draw(pool(), SHARES, 50, 8)


def test_no_question_comes_twice():
    names = [each.name for each in draw(pool(), SHARES, 100, 3)]
    assert len(names) == len(set(names))


def test_of_studied_scenarios_the_longest_unseen_come():
    topic = TOPICS[0]
    drawn = draw(pool(reserve=0, studied=22, topics=[topic]), {topic: 1.0}, 5, 1)
    assert {each.last for each in drawn} == {1, 2, 3, 4, 5}


def test_scenarios_never_met_come_only_where_the_studied_run_short():
    topic = TOPICS[0]
    drawn = draw(pool(reserve=0, studied=3, unmet=9, topics=[topic]), {topic: 1.0}, 5, 1)
    assert sorted(each.last or 0 for each in drawn) == [0, 0, 1, 2, 3]


def test_a_topic_left_out_leaves_its_questions_to_the_others():
    drawn = draw(pool(), SHARES, 50, 4, left_out=[TOPICS[-1]])
    counts = Counter(each.topic for each in drawn)
    assert len(drawn) == 50
    assert counts[TOPICS[-1]] == 0
    rest = 1 - SHARES[TOPICS[-1]]
    assert all(abs(counts[topic] - SHARES[topic] / rest * 50) < 1 for topic in TOPICS[:-1])


def test_what_a_small_topic_lacks_the_others_give():
    small = pool(reserve=0, studied=1, topics=TOPICS[:1])
    large = [each for each in pool() if each.topic != TOPICS[0]]
    names = {each.name for each in large}
    small = [each for each in small if each.name not in names]
    assert len(draw([*small, *large], SHARES, 50, 5)) == 50


def test_of_a_reserve_alone_only_its_third_is_asked():
    assert len(draw(pool(reserve=9, studied=0), SHARES, 50, 5)) == 21


@pytest.mark.parametrize("seed", range(20))
def test_neither_the_first_nor_the_last_question_is_on_a_hard_topic(seed):
    drawn = draw(pool(), SHARES, 20, seed)
    assert not drawn[0].is_hard
    assert not drawn[-1].is_hard
