"""Pasted questions as people copy them: what is read, and what is told."""

import pytest

from flashcards.formats import registry
from tests.formats.test_quizzes import shown


def pasted(text):
    """Return the cards and the codes of the problems, each with its place."""
    found = registry.read(text.encode(), "q.txt")
    file = found.file or found.others
    told = [f"{p.code} {p.place}".strip() for p in found.problems]
    return [shown(card) for card in file.cards] if file else [], told


def question(stem, *options):
    lines = [f"{letter}. {option}" for letter, option in zip("ABCDEF", options, strict=False)]
    return "\n".join([stem, *lines, ""])


TWO = question("1. What?", "x", "y") + question("2. Who?", "p", "q")
MORE = question("1. When?", "m", "n") + question("2. Where?", "r", "s")


@pytest.mark.parametrize(
    "text",
    [
        TWO + MORE + "Answer key\n1. A\n2. B\n1. B\n2. A\n",
        TWO + MORE + "Answer key: 1-A 2-B 1-B 2-A\n",
        TWO + "Answers\n1. A\n2. B\n" + MORE + "Answers\n01) B\n02) A - see page 3 b\n",
        TWO + MORE + "Answers to section 1:\n1 A, 2 B\nAnswers to section 2:\n1 B, 2 A\n",
    ],
)
def test_numbers_that_begin_anew_go_with_a_list_that_does(text):
    assert pasted(text) == (["What? +x -y", "Who? -p +q", "When? -m +n", "Where? +r -s"], [])


def test_numbers_used_twice_are_told_where_the_list_does_not_follow():
    text = TWO + question("1. When?", "m", "n") + "Answer key\n1. A\n2. B\n"
    told = ["number-twice line 1", "number-twice line 7"]
    assert pasted(text) == (["Who? -p +q"], told)


def test_an_answer_to_a_question_that_is_not_there_is_told():
    assert pasted(TWO + "Answer key\n1. A\n2. B\n3. C\n") == (
        ["What? +x -y", "Who? -p +q"],
        ["key-alone"],
    )
