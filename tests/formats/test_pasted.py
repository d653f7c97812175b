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


THREE = question("1. What?", "one x", "two y", "three z")
NEXT = question("2. Next?", "p", "q") + "Answer: A\n"


@pytest.mark.parametrize(
    "key",
    [
        "Answer: B", "Answer: B.", "Answer: B) two y", "Answer: B. Two y.", "Ans. B", "Ans B", "Correct answer: b",
        "(B)", "B", "B.", "Answer B", "The correct answer is B.", "The answer is (B)", "**Answer: B**", "Answer: **B**",
        "Answer: Option B", "Correct option: B", "Answer - B", "Answer \u2013 B", "Answer: B (two y)", "Answer: two y",
        "Answer: two y.", "Answer: two\ny", "Answer:\nB", "Correct answer:\nB. two y", "Answer:B", "Correct: B",
        "Answer Key: 1. B", "Answers: 1-B", "Key: B", "Right answer is: B", "C wraps\nAnswer: B",
    ],
)  # fmt: skip
def test_an_answer_is_read_in_the_forms_that_people_write(key):
    three = "three z C wraps" if "wraps" in key else "three z"
    expected = [f"What? -one x +two y -{three}", "Next? +p -q"]
    assert pasted(f"{THREE}{key}\n{NEXT}") == (expected, [])


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("Answer: B \u2013 because it is", "because it is"),
        ("Answer: B. Two y, as all know", "Two y, as all know"),
        ("Answer: B\nBecause\nit is.", "Because it is."),
        ("Answer: B Explanation: it is", "it is"),
        ("Answer: B\n\nExplanation\nIt is", "It is"),
        ("Answer: B\nIt is.\nRationale: so", "It is."),
    ],
)
def test_words_that_go_with_an_answer_are_its_explanation(key, why):
    found = registry.read(f"{THREE}{key}\n{NEXT}".encode(), "q.txt")
    assert why in found.file.cards[0].explanation
    assert [shown(card) for card in found.file.cards][1] == "Next? +p -q"


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("Answer: B) three z", "answer-differs"),
        ("Answer: B\nCorrect answer: C", "answer-differs"),
        ("Answer: A or B", "answer-unknown"),
        ("Answer: D", "answer-beyond"),
        ("A: B", "answer-missing"),
    ],
)
def test_an_answer_that_is_not_clear_is_told(key, code):
    assert pasted(f"{THREE}{key}\n{NEXT}") == (["Next? +p -q"], [f"{code} line 1"])


@pytest.mark.parametrize(
    ("option", "key"),
    [
        ("A and B", "Answer: A and B"), ("A and B", "Answer: A & B"), ("Both A and B", "Answer: A and B"),
        ("A and B", "Answer: Both A and B"), ("A & B", "Answers: A, B"), ("A and B", "Answer key: 1. A and B"),
        ("A and B only", "Answer key\n1. AB"), ("A and B", "Answer: C"), ("Ambas A y B", "Respuesta: A, B"),
    ],
)  # fmt: skip
def test_letters_name_the_option_that_joins_them(option, key):
    text = question("1. What?", "x", "y", option, "B and C")
    assert pasted(f"{text}{key}\n") == ([f"What? -x -y +{option} -B and C"], [])


def test_a_single_letter_is_a_letter_though_an_option_is_called_so():
    text = question("1. What?", "B", "A", "C and D", "D") + "Answer: A\n"
    assert pasted(text) == (["What? +B -A -C and D -D"], [])
    assert pasted(THREE + "Answer: A and B\n") == (["What? +one x +two y -three z"], [])


@pytest.mark.parametrize(
    "option",
    [
        "*B. two y", "B. two y *", "**B.** two y", "**B. two y**", "B. **two y**", "\u2713 B. two y", "B. two y \u2714",
        "B. two y (correct)", "[x] B. two y", "B. *two y",
    ],
)  # fmt: skip
def test_a_sign_at_an_option_marks_it_as_right(option):
    text = THREE.replace("B. two y", option) + NEXT
    assert pasted(text) == (["What? -one x +two y -three z", "Next? +p -q"], [])


@pytest.mark.parametrize("sign", ["* ", "- ", "\u2022 ", "**", "\u2610 "])
def test_a_sign_at_all_options_marks_none(sign):
    text = "1. What?\n" + "".join(f"{sign}{letter}. {letter * 3}\n" for letter in "ABC")
    assert pasted(text + "Answer: B\n") == (["What? -AAA +BBB -CCC"], [])
    assert pasted(text) == ([], ["answer-missing line 1"])


def test_emphasis_within_an_option_is_no_sign_and_signs_must_agree_with_the_answer():
    text = THREE.replace("two y", "**two** y")
    assert pasted(text) == ([], ["answer-missing line 1"])
    text = THREE.replace("B. two", "*B. two")
    assert pasted(text + "Answer: C\n") == ([], ["answer-differs line 1"])


def test_a_list_of_answers_must_agree_with_those_at_the_questions():
    assert pasted(TWO.replace("A. x", "*A. x") + "Answer key: 1. B 2. A\n") == (
        ["Who? +p -q"],
        ["answer-differs line 1"],
    )


def test_true_and_false_are_answers_too():
    text = "1. Peers advise. True or false?\nAnswer: F\n2. T/F: Peers listen.\n" + question(
        "3. They listen.", "True", "False"
    )
    assert pasted(text + "Answer key\n2. T\n3. F\n") == (
        ["Peers advise. True or false? = False", "T/F: Peers listen. = True", "They listen. -True +False"],
        [],
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "1. What? A. x B. y C. z D. w Answer: B\n",
        "1. What? (a) x (b) y (c) z (d) w\nAns: (b)\n",
        "1. What? A) x B) y\nC) z D) w (Answer: B)\n",
        "1. What? A. x\nB. y C. z\nD. w Correct Answer: B\n",
        "1. What?\nA. x   B. y\nC. z   D. w\nAnswer: B\n",
        "1. What?\nA. x\tB. y\tC. z\tD. w\nAnswer: B\n",
        "1. What?\n\nA. x\nB. y\nC. z\tD. w\nAnswer: B\n",
    ],
)
def test_options_side_by_side_are_read(text):
    assert pasted(text + NEXT) == (["What? -x +y -z -w", "Next? +p -q"], [])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("1. What?\nA. x   C. z\nB. y   D. w\nAnswer: B\n", "option-order line 1"),
        ("1. What?\nA. x\nB. y\nC. Vitamin D. Some\nAnswer: C\n", "option-inline line 1"),
        ("1. What?\nB. x\nC. y\nAnswer: B\n", "options-missing line 1"),
    ],
)
def test_options_that_may_be_others_are_told(text, problem):
    assert pasted(text + NEXT) == (["Next? +p -q"], [problem])


def test_a_letter_within_a_sentence_parts_nothing():
    text = (
        question("1. She has hepatitis A. What now?", "Hepatitis B. It is", "Flu") + "Answer: B\n"
        + question("2. In the picture (A) and (B) are?", "heart", "liver") + "Answer: A\n"
        + question("3. Who meets at\na.m. hours, e.g. today?", "Dr. B. Smith", "Dr. X") + "Answer: A\n"
    )  # fmt: skip
    assert pasted(text) == (
        [
            "She has hepatitis A. What now? -Hepatitis B. It is +Flu",
            "In the picture (A) and (B) are? +heart -liver",
            "Who meets at a.m. hours, e.g. today? +Dr. B. Smith -Dr. X",
        ],
        [],
    )


def test_what_is_of_the_page_joins_no_question_and_is_told():
    text = (
        "1. What?\nA. x\nB. long\nPage 1 of 2\ntext\nAnswer: A\n"
        "Part 2: Who\n2. Who?\nA. p\n12\nB. q\n\u00a9 2024 Example\nAnswer: B\n"
        "3. A?\nFoot\nA. x\nB. y\nFoot\nAnswer: B\n4. B?\nA. x\nB. y\nFoot\n*C. z\n"
    )
    expected = ["What? +x -long text", "Who? -p +q", "A? Foot -x +y", "B? -x -y +z"]
    assert pasted(text) == (expected, [f"text-alone line {n}" for n in (4, 7, 10, 12, 18, 23)])


@pytest.mark.parametrize(
    "line",
    [
        "Your answer: A", "Your Answer: A", "You chose: A", "Show Answer", "Share this", "Next question",
        "CHAPTER 2 QUIZ", "Chapter 2: Ethics", "Part Two", "CPS Practice Exam | Page 4", "www.example.org",
        "Peer Support and Ethics", "ETHICS", "Practice Test #2", "Part Two\nETHICS\nPage 3",
    ],
)  # fmt: skip
def test_what_stands_between_an_option_and_the_next_question_is_told(line):
    text = f"1. What?\nA. x\nB. a long one\n{line}\n2. Who?\nA. p\nB. q\nAnswer key: 1. B 2. A\n"
    told = [f"text-alone line {4 + at}" for at in range(line.count("\n") + 1)]
    assert pasted(text) == (["What? -x +a long one", "Who? +p -q"], told)


def test_the_answer_of_a_learner_is_not_the_right_one():
    text = "1. What?\nA. x\nB. y\n{}\n{}\n" + NEXT
    for lines in (["Your Answer: A", "Correct answer: B"], ["Correct answer: B", "Your answer: A"]):
        cards, told = pasted(text.format(*lines))
        assert cards == ["What? -x +y", "Next? +p -q"]
        assert told == [f"text-alone line {4 + lines.index(min(lines, key=len))}"]
    assert pasted(text.format("Your answer: A", "")) == (
        ["Next? +p -q"],
        ["answer-missing line 1", "text-alone line 4"],
    )


@pytest.mark.parametrize(
    ("option", "end"),
    [
        ("The Substance Abuse and Mental Health", "Services Administration"),
        ("The Office of", "Disability Rights"),
        ("All Of The", "Above"),
        ("Peer Support and", "Ethics"),
        ("A house", "of Hope"),
        ("Go", "To Work."),
    ],
)
def test_a_name_that_goes_on_in_the_next_line_stays_whole(option, end):
    text = f"1. What?\nA. x\nB. {option}\n{end}\n2. Who?\nA. p\nB. q\nAnswer key: 1. B 2. A\n"
    assert pasted(text) == ([f"What? -x +{option} {end}", "Who? +p -q"], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1) Which?\n1. foo\n2. bar\nA. 1 only\nB. both\nAnswer: B\n", "Which?\n1. foo\n2. bar -1 only +both"),
        ("1. Which?\n1. foo\n2. bar\nA. 1 only\nB. both\nAnswer: B\n", "Which?\n1. foo\n2. bar -1 only +both"),
        ("1. How many? About\n3.5 in\n2010. What?\nA. x\nB. y\n*C. z\n", "How many? About 3.5 in 2010. What? -x -y +z"),
        ("Question 1\nWhat?\nA. x\nB. y\n\u2714 Correct Answer: B\n", "What? -x +y"),
        ("1. What?\nA.\nx\nB.\n12\nAnswer: B\n", "What? -x +12"),
        ("1. Which?\nA. CBT\nB. the\nSolution-focused one\nAnswer: A\n", "Which? +CBT -the Solution-focused one"),
        ("1.\u00a0What?\nA.\u00a0x\nB.\u00a0y\nAnswer:\u00a0B\n", "What? -x +y"),
        ("1.\tWhat?\n\ta.\tx\n\tb.\ty\nAnswer:\tb\n", "What? -x +y"),
        (question("1. What?", "x", "y") + "Answer Key\n1\nB\n", "What? -x +y"),
    ],
)  # fmt: skip
def test_pasted_lines_as_documents_break_them_are_read(text, expected):
    assert pasted(text) == ([expected], [])


def test_letters_in_a_list_without_numbers_answer_nothing():
    assert pasted(TWO + "Answer key\nB\nA\n") == (
        [],
        [
            "answer-missing line 1",
            "answer-missing line 4",
            "text-alone line 8",
            "text-alone line 9",
        ],
    )


@pytest.mark.parametrize(
    "row", ["Answers: B, A", "\nAnswers: B A", "Key: BA", "Answer key: b, a.", "Respuestas: B; A"]
)
def test_a_row_of_letters_answers_one_question_each(row):
    assert pasted(f"{TWO}{row}\n") == (["What? -x +y", "Who? +p -q"], [])
    again = "1. When?\nA. m\nB. n\n2. Where?\nA. r\nB. s\nAnswers: A, B\n"
    cards = ["What? -x +y", "Who? +p -q", "When? +m -n", "Where? -r +s"]
    assert pasted(f"{TWO}{row}\n{again}") == (cards, [])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (TWO + "Answers: A, B, A\n", 7),
        (TWO + "Correct answers: A, B\n", 7),
        (TWO.replace("Who?", "Who? Select two.") + "Answers: A, B\n", 7),
        ("3. Why?\n*A. x\nB. y\n" + TWO + "Answers: A, B\n", 10),
        (TWO + "3. Why?\nA. x\nB. y\nAnswers: A B\n", 10),
    ],
)
def test_a_row_of_letters_that_may_be_for_one_or_several_questions_is_told(text, line):
    told = pasted(text)[1]
    assert f"key-unnumbered line {line}" in told
    assert sum(each.startswith("answer-missing") for each in told) >= 2


@pytest.mark.parametrize("key", ["Answers: B, C", "Correct answers: B and C"])
def test_letters_below_the_only_question_without_an_answer_are_all_its_own(key):
    cards = ["Next? +p -q", "What? -one x +two y +three z"]
    assert pasted(f"{NEXT}{THREE.replace('1.', '3.')}{key}\n") == (cards, [])


PARAGRAPH = "A peer supporter listens, shares, and walks with people. She does not advise, ever.\n"


@pytest.mark.parametrize(
    "text",
    [
        PARAGRAPH,
        PARAGRAPH * 3,
        PARAGRAPH + "\nRecovery is a process.\n",
        "A peer listens, and waits.\nHe talks, but not much.\n",
        "Recovery is a process.\nIt is no cure.\n",
        "He waits; then\nhe listens, and\nlearns.\n",
    ],
)
def test_running_text_makes_no_cards_and_is_told(text):
    assert pasted(text) == ([], ["no-questions"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hub, the centre of a wheel.\nrim, the edge of one.\n", "hub = the centre of a wheel."),
        ("What is a hub?\tA place, round, or so.\nA rim?\tAn edge.\n", "What is a hub? = A place, round, or so."),
        ("hub,a place\nrim,\"an edge, round.\"\n", "hub = a place"),
        ("question,answer\nWhat is a hub, then?, A place.\n", "What is a hub = then?"),
        ("What is a hub? ; A place, round.\nA rim? ; An edge.\n", "What is a hub? = A place, round."),
        ("1. What is a hub?\nAnswer: A place, round.\n", "What is a hub? = A place, round."),
        ("1. What is a hub? Answer: A place, round.\n", "What is a hub? = A place, round."),
    ],
)  # fmt: skip
def test_pairs_and_tables_of_text_are_still_read(text, expected):
    assert pasted(text)[0][0] == expected


@pytest.mark.parametrize(
    ("below", "why"),
    [
        ("Answer: A\nB. is wrong.\nC. is too.\n", "B. is wrong. C. is too."),
        ("Answer: A\nRationale:\nA. one is.\nB. is not.\n", "A. one is. B. is not."),
    ],
)
def test_letters_below_an_answer_are_those_of_its_explanation(below, why):
    found = registry.read(f"{THREE}{below}{NEXT}".encode(), "q.txt")
    assert [shown(card) for card in found.file.cards] == [
        "What? +one x -two y -three z", "Next? +p -q",
    ]  # fmt: skip
    assert found.file.cards[0].explanation == why


def test_a_list_of_answers_may_bear_a_title_and_an_answer_what_programs_add():
    text = TWO + "ANSWER KEY \u2013 Practice Test #2\n1. B (Chapter 2)\n2. A (p. 4)\n"
    assert pasted(text) == (["What? -x +y", "Who? +p -q"], [])
    assert pasted(THREE + "ANS: B   PTS: 1   REF: p. 12\n") == (
        ["What? -one x +two y -three z"],
        [],
    )


def test_numbered_options_belong_to_their_question_or_are_told():
    text = NEXT + "3. What?\n1) x\n2) y\nAnswer: 2\n\nWho?\n1) x\n2) y\nAnswer: 1\n"
    assert pasted(text) == (
        ["Next? +p -q", "What? -x +y"],
        ["empty-back line 11", "options-missing line 12", "text-alone line 10"],
    )


@pytest.mark.parametrize(
    "answers",
    [
        "Answers and Explanations\n1. B. Because y is\nbetter.\n2. A. P it is.\n",
        "Answer Key with Rationales:\n\n1. B \u2013 Because y is better.\n\n2. A \u2013 P it is.\n",
        "Answers & Rationales\n1) B\nRationale: Because y\nis better.\n2) A\nRationale: P it is.\n",
        "Answer key\n2. A. P it is.\n1. B. Because y is better.\n",
        "Answer key\n2. A\nExplanation:\nP it is.\n1. B\nExplanation: Because y is better.\n",
    ],
)
def test_reasons_in_a_list_of_answers_go_with_their_questions(answers):
    assert pasted(TWO + answers) == (["What? -x +y", "Who? +p -q"], [])
    found = registry.read((TWO + answers).encode(), "q.txt").file.cards
    assert [card.explanation for card in found] == ["Because y is better", "P it is"]


def test_a_reason_that_begins_with_a_letter_is_no_option_of_the_last_question():
    text = TWO + "Answers and explanations\n1. B. Y it is.\n2. A. P it is.\nC. would be wrong.\n"
    text += "\nWhy?\nA. m\n*B. n\nExplanation: N it is.\n"
    assert pasted(text) == (["What? -x +y", "Who? +p -q", "Why? -m +n"], [])
    assert registry.read(text.encode(), "q.txt").file.cards[2].explanation == "N it is."


@pytest.mark.parametrize(
    ("signs", "key"),
    [
        (("1. ", "2. ", "3. "), "2"), (("1) ", "2) ", "3) "), "2) y"), (("1. ", "2. ", "3. "), "y."),
        (("- ", "- ", "- "), "y"), (("\u2022 ", "\u2022\t", "\u2022 "), "Y"), (("\u2013 ", "\u2013 ", "\u2013 "), "y\nIt is."),
    ],
)  # fmt: skip
def test_options_with_numbers_or_dashes_are_read_where_the_answer_names_one(signs, key):
    options = "".join(
        f"{sign}{text}\n" for sign, text in zip(signs, ("x", "y", "long\none"), strict=True)
    )
    text = f"1. What?\n{options}Answer: {key}\n\n2. Who?\n{options}Answer: {key}\n"
    assert pasted(text) == (["What? -x +y -long one", "Who? -x +y -long one"], [])


@pytest.mark.parametrize("key", ["2", "B"])
def test_a_place_among_dashes_is_told_and_a_count_is_an_answer(key):
    text = f"1. What?\n- x\n- y\nAnswer: {key}\n{NEXT}"
    assert pasted(text) == (["Next? +p -q"], ["options-missing line 1"])
    text = "1. How many of these?\n1) x\n2) y\nAnswer: 2\n2. Name\n- the act\n- the aim\nAnswer: both\n"
    expected = ["How many of these?\n1) x\n2) y = 2", "Name - the act - the aim = both"]
    assert pasted(text) == (expected, [])


@pytest.mark.parametrize(
    "text",
    [
        "Q: What is stigma?\nA: Unfair belief\n\nQ: What is\nhope?\nA: Belief\n\nin change\n",
        "Question: What is stigma?\nAnswer: Unfair belief\nQUESTION: What is\nhope?\nAnswer:\nBelief\n\nin change\n",
        "Q1: What is stigma?\nA1: Unfair belief\nQ2: What is\nhope?\nA2: Belief\n\nin change\n",
        "P: What is stigma?\nR: Unfair belief\nP: What is\nhope?\nR: Belief\n\nin change\nFuente: SAMHSA\n",
    ],
)  # fmt: skip
def test_questions_and_answers_in_turn_become_cards(text):
    expected = ["What is stigma? = Unfair belief", "What is\nhope? = Belief\n\nin change"]
    assert pasted(text) == (expected, [])


def test_what_is_not_of_a_pair_is_told():
    text = "Our Words\nQ: What?\nA: x\nWhy: so.\nPage 1\n\nOther Words\n\nQ: Who?\nA: p\nA: q\n\nQ: When?\n"
    assert pasted(text) == (
        ["What? = x"],
        [
            "text-alone line 1", "text-alone line 5", "text-alone line 7", "answer-differs line 9",
            "empty-back line 13",
        ],
    )  # fmt: skip


@pytest.mark.parametrize("more", ["C: A [hub].", "---", "Q: What?\nA: ![a](b.png)"])
def test_notes_of_hashcards_are_still_known_by_their_other_signs(more):
    assert pasted(f"Q: What is a hub?\nA: A place\n\n{more}\n") == ([], ["is-hashcards"])


def test_a_numbered_question_is_no_pair_where_its_answer_is_in_words_or_a_letter():
    text = "Question 1: What?\nAnswer: x\n\nQuestion 2: Who?\nAnswer: p\n"
    assert pasted(text) == (["What? = x", "Who? = p"], [])
    text = "Q1: What?\nA: x\nB: y\nAnswer: B\n"
    assert pasted(text) == ([], ["options-missing line 1"])


@pytest.mark.parametrize(
    "answers", ["\n1. B\n2. A\n", "1-B, 2-A\n", "Answer key\nQuestion 1: B\nQuestion 2: A\n"]
)
def test_a_list_of_answers_needs_no_heading(answers):
    assert pasted(TWO + answers) == (["What? -x +y", "Who? +p -q"], [])


def test_a_number_in_brackets_begins_a_question():
    text = "(1) What?\n(A) x\n(B) y\nAnswer: (B)\n(2) Who?\n(A) p\n(B) q\nAnswer: (A)\n"
    assert pasted(text) == (["What? -x +y", "Who? +p -q"], [])


def test_an_option_may_break_before_letters_that_answer_nothing():
    text = question("1. What?", "x", "y", "is\na\nz", "both\nA and B")
    assert pasted(text + "Answer: D\n") == (["What? -x -y -is a z +both A and B"], [])
    assert pasted(text) == ([], ["answer-missing line 1"])


def test_letters_of_a_list_in_the_question_are_no_mark_of_the_page():
    text = "1. Which?\nA. p\nB. of these:\n(a) x\n(b) y\n(c) z\nC. q\nD. r\nAnswer: A\n"
    cards, told = pasted(text)
    assert not cards
    assert told == ["option-order line 1"]
    text = "1. Which?\nA. these:\n(a) x\n(b) y\n(c) z\nB. q\n\u00a9 2024 Us\nAnswer: A\n"
    assert pasted(text) == (["Which? +these: (a) x (b) y (c) z -q"], ["text-alone line 7"])


def test_spanish_labels_are_read_like_english_ones():
    text = (
        "Pregunta 1\n¿Qué es?\na) esto\nb) eso\nRespuesta: b\nExplicación: porque sí.\n\n"
        "2. ¿Quién?\nA. ella\nB. él\nRespuesta correcta: A\nFuente: SAMHSA\n"
    )
    cards, told = pasted(text)
    assert (cards, told) == (["¿Qué es? -esto +eso", "¿Quién? +ella -él"], [])
    found = registry.read(text.encode(), "q.txt").file.cards
    assert found[0].explanation == "porque sí."
    assert found[1].sources == ("SAMHSA",)
