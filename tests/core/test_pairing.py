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
        (card("r", "What should a safety plan contain?", PLAN.back), Sign.ANSWER),
        (card("r", "Name the parts of it.", PLAN.back), None),
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


STEPS = ("Ask her how she is", "Tell him to wait", "Call the team", "Say nothing")


def test_the_same_options_in_another_order_are_the_same_scenario():
    first = scenario("c", "She is silent. What is best first?", *STEPS)
    options = first.options[::-1]
    row = replace(first, id=CardId("r"), question="She is silent. What now?", options=options)
    assert [pair.sign for pair in paired([row], [first])] == [Sign.ANSWER]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (scenario("c", "She is silent. What now?", *STEPS),
         scenario("r", "Which law guards the record?", *STEPS)),
        (scenario("c", "May a peer give rides?", "No", "Yes"),
         scenario("r", "May a peer give gifts?", "No", "Yes")),
        (scenario("c", "Peers may diagnose illness.", "False", "True"),
         scenario("r", "Recovery is possible for everyone.", "True", "False")),
        (scenario("c", "Peers may diagnose illness.", "False", "True", "None of the above"),
         scenario("r", "Peers may not see a record.", "False", "True", "None of the above")),
        (scenario("c", "She is silent. What is best now?", *STEPS),
         scenario("r", "She is angry. What is bad now?", *STEPS[::-1])),
    ],
)  # fmt: skip
def test_the_same_options_below_another_question_are_no_pair(before, after):
    assert paired([after], [before]) == []


def test_options_that_several_cards_have_are_no_sign():
    scale = ("It is always right", "It is never right")
    cards = [scenario("c1", "Ben is late again. Is a call right?", *scale),
             scenario("c2", "Zoe moves house soon. What of it?", *scale)]  # fmt: skip
    row = scenario("r", "Ben is ill again. Is a gift right?", *scale)
    assert paired([row], cards[:1]) != []
    assert paired([row], cards) == []
    assert paired([row], cards[:1], settled=cards[1:]) == []


def test_a_slip_is_mended_beside_options_that_all_questions_have():
    first = scenario("c", "Peers may diagnose ilness.", "False", "True")
    row = scenario("r", "Peers may diagnose illness.", "False", "True")
    assert [pair.card for pair in paired([row], [first])] == ["c"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("Name the third of the ten guiding components of recovery.", "Holistic"),
         ("Name the fourth of the ten guiding components of recovery.", "Strengths-based")),
        (("Name the third of the ten components.", "It is a holistic one"),
         ("Name the fourth of the ten components.", "It is a holistic one")),
        (("Which of the eight dimensions of wellness is about sleep and food?", "Physical"),
         ("Which of the eight dimensions of wellness is about money and debt?", "Financial")),
        (("What does the abbreviation CPS stand for?", "Certified Peer Specialist"),
         ("What does the abbreviation CRS stand for?", "Certified Recovery Specialist")),
        (("What does the abbreviation ADA stand for?", "Americans with Disabilities Act"),
         ("What does the abbreviation IDEA stand for?",
          "Individuals with Disabilities Education Act")),
        (("Which of these is a task of a peer?", "To share what helped"),
         ("Which of these is not a task of a peer?", "To share what helped")),
        (("Which sign of a crisis is the most common?", "Sleep"),
         ("Which sign of a crisis is the least common?", "Sleep")),
        (("Medicare Part A pays for this.", "Care in a hospital"),
         ("Medicare Part B pays for this.", "Care in a hospital")),
        (("What is the maximum fine?", "It depends on the case"),
         ("What is the minimum fine?", "It depends on the case")),
        (("Peers may give rides.", "False"), ("Peers may give gifts.", "False")),
        (("Peers can keep records.", "True"), ("Peers can't keep records.", "True")),
        (("Name the goal of the planning stage.", "To help the person plan"),
         ("Name the goal of the acting stage.", "To help the person act")),
        (("How many dimensions of wellness are there?", "8"),
         ("How many dimensions of recovery are there?", "4")),
        (("How many dimensions of wellness are there?", "8"),
         ("How many dimensions of recovery are there?", "8")),
        (("Define legal capacity.", "Legal"), ("Define legel capacity.", "Illegal")),
    ],
)  # fmt: skip
def test_another_fact_in_much_the_same_words_is_no_pair(before, after):
    assert paired([card("r", *after)], [card("c", *before)]) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("What dose the abbreviation CPS stand for?", "Certified Per Specialist"),
         ("What does the abbreviation CPS stand for?", "Certified Peer Specialist")),
        (("What should you do FIRST in a crisis?", "Lissten"),
         ("What should you do first in the crisis?", "Listen")),
        (("Name 2 signs of burn-out in a helper.", "Fatigue, anger"),
         ("Name two signs of burnout in helpers.", "Fatigue, anger")),
        (("Hope is true for evryone.", "True"), ("Hope is true for everyone.", "True")),
        (("¿Cuál es el primer paso del plan de crisís?", "Escuchar"),
         ("¿Cuál es el primer paso de un plan de crisis?", "Escuchar")),
    ],
)  # fmt: skip
def test_a_slip_mended_is_a_pair(before, after):
    assert len(paired([card("r", *after)], [card("c", *before)])) == 1


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
