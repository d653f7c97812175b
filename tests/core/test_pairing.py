"""Rows without ids find their cards by question, answer or likeness, and no strange ones."""

from dataclasses import replace

import pytest

from flashcards.core.model import CardId, Concept, Option, OptionId, Scenario
from flashcards.core.pairing import Sign, paired


def card(name, front, back):
    return Concept(id=CardId(name), front=front, back=back)


def scenario(name, question, *texts):
    options = tuple(
        Option(id=OptionId(i), text=text, correct=i == "a")
        for i, text in zip("abcd", texts, strict=False)
    )
    return Scenario(id=CardId(name), question=question, options=options)


PLAN = card("c", "What does a safety plan hold?", "Signs, ways to cope, people and places to call")


@pytest.mark.parametrize(
    ("row", "sign"),
    [
        (card("r", "what does a  safety plan hold", "Steps."), Sign.QUESTION),
        (card("r", "Name the parts of the plan.", PLAN.back), Sign.ANSWER),
        (
            card("r", "What does a safty plan hold?", PLAN.back.replace("cope", "manage")),
            Sign.LIKENESS,
        ),
        (card("r", "Who may see the record?", "The person and the team."), None),
    ],
)
def test_a_row_is_taken_for_a_card_by(row, sign):
    pairs = paired([row], [PLAN])
    assert [pair.sign for pair in pairs] == ([sign] if sign else [])


def test_a_short_answer_alone_makes_no_pair():
    first = card("c", "Which number connects to the crisis line?", "988")
    assert (
        paired([card("r", "What replaced the old lifeline number in 2022?", "988")], [first]) == []
    )


def test_a_typo_in_a_question_with_a_short_answer_is_paired():
    first = card("c", "Which number connects to the crisis line?", "988")
    pairs = paired([card("r", "Wich number conects to the crisis line?", "988")], [first])
    assert pairs[0].sign == Sign.ANSWER


def test_the_same_options_in_another_order_are_the_same_scenario():
    first = scenario("c", "What is best first?", "Ask her", "Tell him", "Wait")
    row = scenario("r", "She is silent. What now?", "Wait", "Ask her", "Tell him")
    assert [pair.sign for pair in paired([row], [first])] == [Sign.ANSWER]


def test_scenarios_that_share_their_question_are_told_by_their_options():
    cards = [scenario(f"c{n}", "What is best?", f"Do {n}", f"Leave {n}") for n in range(3)]
    rows = [replace(each, id=CardId(f"r-{each.id}")) for each in cards[::-1]]
    assert {(p.row, p.card) for p in paired(rows, cards)} == {
        (f"r-c{n}", f"c{n}") for n in range(3)
    }


def test_texts_that_differ_in_a_number_are_not_alike():
    first = card("c", "What happens in step 4 of the plan for a crisis?", "Call someone")
    row = card("r", "What happens in step 5 of the plan for a crisis?", "Call a helper")
    assert paired([row], [first]) == []


def test_each_card_is_taken_once():
    rows = [card(f"r{n}", PLAN.front, PLAN.back) for n in range(3)]
    assert len(paired(rows, [PLAN])) == 1


def test_many_rows_are_paired_fast_and_right():
    cards = [card(f"c{n}", f"Why does habit {n} matter to group {n % 7}?", f"For reason {n} alone.")
             for n in range(2000)]  # fmt: skip
    rows = [replace(c, id=CardId(f"r-{c.id}"), front=c.front.replace("matter", "mater"),
                    back=c.back.replace("alone", "only")) for c in cards]  # fmt: skip
    pairs = paired(rows, cards)
    assert all(pair.row == f"r-{pair.card}" for pair in pairs)
    assert len(pairs) == 2000
