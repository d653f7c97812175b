"""GIFT, Aiken, Moodle XML and pasted text: what becomes of each kind of question."""

import base64

import pytest

from flashcards.core.model import Cloze, Concept, Scenario
from flashcards.formats import deckmd, gift_write, registry
from tests.formats.faults.packages import CHOICE_XML, png
from tests.formats.test_deckmd import FLAWED


def cards(text, name):
    found = registry.read(text.encode(), name)
    assert found.file is not None, found.problems
    return found.file.cards


def shown(card):
    match card:
        case Concept():
            return f"{card.front} = {card.back}"
        case Cloze():
            return card.text
        case Scenario():
            marks = (
                f"{'+' if o.correct else '-'}{o.text}{f' ({o.why})' if o.why else ''}"
                for o in card.options
            )
            return f"{card.question} {' '.join(marks)}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("::T::What? {=yes#good ~no#bad}", "What? +yes (good) -no (bad)"),
        ("What? {~%50%a ~%50%b ~%-100%c}", "What? +a +b -c"),
        ("Sun is hot {T#wrong#right}", "Sun is hot +True (right) -False (wrong)"),
        ("Sun is cold {FALSE}", "Sun is cold -True +False"),
        ("How many? {#3:1}", "How many? = 3 ± 1"),
        ("How many? {#1..5}", "How many? = 1 to 5"),
        ("Who? {=Ann =Anna}", "Who? = Ann / Anna"),
        ("Pairs {=a -> b =c -> d}", "Pairs = - a → b\n- c → d"),
        ("The {=cat =dog} sat.", "The _____ sat. = cat / dog"),
        ("A \\{b\\} \\: c\\=d? {=x\\~y ~z}", "A {b} : c=d? +x~y -z"),
        ("[html]What <b>now</b>? {=a ~b}", "What **now**? +a -b"),
        ("// comment\nTwo\nlines? {\n=a\n~b\n}", "Two\nlines? +a -b"),
    ],
)
def test_a_gift_question_becomes_a_card(text, expected):
    assert [shown(card) for card in cards(text + "\n", "q.gift")] == [expected]


def test_gift_categories_are_topics():
    found = registry.read(b"$CATEGORY: $course$/top/Nets\n\nWhat? {=a ~b}\n", "q.gift")
    assert [(d.id, d.name) for d in found.file.deck.domains] == [("Nets", "Nets")]
    assert found.file.cards[0].domain == "Nets"


def test_gift_is_read_back_as_it_was_written():
    file = deckmd.read((FLAWED / "flawless.deck.md").read_bytes()).file
    found = registry.read(gift_write.write(file), "q.gift").file
    for before, after in zip(file.cards, found.cards, strict=False):
        if isinstance(before, Scenario):
            assert [(o.text, o.correct, o.why) for o in after.options] == [
                (o.text, o.correct, o.why) for o in before.options
            ]
            assert after.explanation == before.explanation


def told(text, name="q.gift"):
    found = registry.read(text.encode(), name)
    problems = [(p.code, p.place, *(value for _, value in p.data)) for p in found.problems]
    return [shown(card) for card in found.others.cards] if found.others else [], problems


def test_a_second_pair_of_brackets_in_a_gift_question_is_told_at_its_line():
    text = "What? {=a ~b}\nNext\none? {=c ~d}\n\nThe {=cat ~dog} \\{sat\\}.\n"
    assert told(text) == (
        ["The _____ {sat}. +cat -dog"],
        [("brace-second", "line 1", "line 3")],
    )


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("=%50%half =full ~wrong", "Q -half +full -wrong"),
        ("~%100%full ~%50%half ~wrong", "Q +full -half -wrong"),
        ("~%33.33%a ~%33.33%b ~%33.33%c ~d", "Q +a +b +c -d"),
        ("=%50%half =full#so", "Q = full"),
        ("#=%50%4:1 =3:1", "Q = 3 ± 1"),
        ("#=3 =5:0", "Q = 3 / 5"),
    ],
)
def test_an_answer_that_is_partly_right_is_not_the_best(inside, expected):
    assert told(f"Q {{{inside}}}\n") == ([expected], [])


@pytest.mark.parametrize(
    ("inside", "problem"),
    [
        ("=%50%half ~%20%less ~wrong", ("weight-partial", "line 1", 50)),
        ("=%50%half", ("weight-partial", "line 1", 50)),
        ("~%50%half ~wrong", ("weight-partial", "line 1", 50)),
        ("some text =a ~b", ("answer-unsigned", "line 1", "some text")),
        ("some text", ("answer-unsigned", "line 1", "some text")),
        ("1:MC:=a~b", ("answer-unsigned", "line 1", "1:MC:")),
    ],
)
def test_gift_answers_that_leave_the_right_one_open_are_told(inside, problem):
    assert told(f"Q {{{inside}}}\n\nNext? {{=a ~b}}\n") == (["Next? +a -b"], [problem])


def test_all_gift_brackets_that_stay_open_are_told_and_the_others_are_read():
    text = "A? {=a\n\nB? {\n=a\n\n~b\n}\n\nC? {=a ~b\n\nText\n\n::D::D? {~a\n\n::E::E? {=a ~b}\n"
    found = [("brace-open", f"line {number}") for number in (1, 9, 13)]
    assert told(text) == (["B? +a -b", "E? +a -b"], found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. What?\nA) a\nB) b\nAnswer: B\n", ["What? -a +b"]),
        ("1) What\n   goes on?\na. a\nb. b\nAnswer: b\n", ["What goes on? -a +b"]),
        ("Question 1: What?\n(A) a\n*(B) b\n", ["What? -a +b"]),
        ("1. What?\nA. a\nB. b*\n\n2. Who?\n*A. x\nB. y\n", ["What? -a +b", "Who? +x -y"]),
        ("1. What?\nA. a\nB. b\nC. c\nCorrect answers: A and C\n", ["What? +a -b +c"]),
        (
            "1. What?\nA. a\nB. b\n2. Who?\nA. x\nB. y\n\nAnswer Key\n1-B, 2-A\n",
            ["What? -a +b", "Who? +x -y"],
        ),
        (
            "1. What?\nA. a long\nanswer\nB. b\nAnswer: A) a long answer\n",
            ["What? +a long answer -b"],
        ),
    ],
)
def test_pasted_questions_become_cards(text, expected):
    assert [shown(card) for card in cards(text, "paste.txt")] == expected


def test_an_explanation_is_pasted_with_its_question():
    text = "1. What?\nA. a\nB. b\nAnswer: B\nRationale: Because\nit is so.\nSource: A Guide\n"
    (card,) = cards(text, "paste.txt")
    assert (card.explanation, card.sources) == ("Because it is so.", ("A Guide",))


def test_aiken_takes_several_lines_and_both_signs():
    text = "What\ncomes first?\nA) Run\nB) Ask\nANSWER: B\n\nNext?\nA. x\nB. y\nANSWER: A\n"
    assert [shown(card) for card in cards(text, "q.txt")] == [
        "What\ncomes first? -Run +Ask",
        "Next? +x -y",
    ]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("b", "Q? -x +y -go on"),
        ("C.", "Q? -x -y +go on"),
        ("y", "Q? -x +y -go on"),
        ("Go on", "Q? -x -y +go on"),
        ("B) y", "Q? -x +y -go on"),
        ("A, B", "Q? +x +y -go on"),
        ("a and c", "Q? +x -y +go on"),
    ],
)
def test_aiken_answers_are_read_as_other_programs_write_them(answer, expected):
    text = f"Q?\nA. x\nB. y\nC. go on\nANSWER: {answer}\n\nR?\na. p\nb. q\nANSWER: B\n"
    assert [shown(card) for card in cards(text, "q.txt")] == [expected, "R? -p +q"]


def test_aiken_letters_name_the_option_that_joins_them_and_need_options():
    text = "Q?\nA. x\nB. y\nC. A and B\nANSWER: AB\n\nR?\nANSWER: A, B\n"
    expected = ["Q? -x -y +A and B"], [("option-count", "line 7", "", 0)]
    assert told(text, "q.txt") == expected


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ("d", ("answer-beyond", "line 1", "d", "C")),
        ("A, D", ("answer-beyond", "line 1", "A, D", "C")),
        ("stop", ("answer-unknown", "line 1", "stop")),
        ("A or B", ("answer-unknown", "line 1", "A or B")),
        ("B) x", ("answer-differs", "line 1", "B / A")),
    ],
)
def test_what_aiken_answers_do_not_name_is_told_rightly(answer, problem):
    text = f"Q?\nA. x\nB. y\nC. go on\nANSWER: {answer}\n\nR?\nA. p\nB. q\nANSWER: B\n"
    assert told(text, "q.txt") == (["R? -p +q"], [problem])


@pytest.mark.parametrize("answer", ["ANSWER: ", "Answer: "])
@pytest.mark.parametrize("letters", ["ABD", "AAB", "ABCB"])
def test_letters_that_skip_or_repeat_are_told_at_their_question(letters, answer):
    options = "".join(f"{letter}. option {at}\n" for at, letter in enumerate(letters))
    sound = f"{{}}Next?\nA. x\nB. y\n{answer}B\n"
    text = f"1. What?\n{options}{answer}B\n\n" + sound.format("2. ")
    if answer.isupper():
        text = f"What?\n{options}{answer}B\n\n" + sound.format("")
    found = registry.read(text.encode(), "q.txt")
    assert [(p.code, p.place) for p in found.problems] == [("option-order", "line 1")]
    assert [shown(card) for card in found.others.cards] == ["Next? -x +y"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which?\nE. coli\nA. x\nB. y\nANSWER: A\n", "Which?\nE. coli +x -y"),
        ("Which?\nI. one\nII. two\nA. I\nB. II\nANSWER: A\n", "Which?\nI. one\nII. two +I -II"),
        ("Of\nA) x\nB) y\nwhich?\nA. one\nB. both\nANSWER: B\n",
         "Of\nA) x\nB) y which? -one +both"),
        ("1. Which?\na) x\nb) y\nA. one\nB. both\nAnswer: B\n", "Which?\na) x\nb) y -one +both"),
        ("1. Which?\nA. both\na) x\nb) y\nB. none\nAnswer: A\n", "Which? +both a) x b) y -none"),
        ("1. Which?\nA. x\nB) y\n(C) z\nAnswer: C\n", "Which? -x -y +z"),
    ],
)  # fmt: skip
def test_a_letter_that_is_not_the_next_of_its_list_is_text(text, expected):
    assert [shown(card) for card in cards(text, "q.txt")] == [expected]


@pytest.mark.parametrize("answer", ["ANSWER: A", "Answer: A"])
@pytest.mark.parametrize("between", ["", "\n"])
def test_a_missing_answer_is_told_at_its_question_and_the_next_is_right(between, answer):
    text = f"What?\nA. x\nB. y\n{between}Next?\nA. p\nB. q\n{answer}\n"
    found = registry.read(text.encode(), "q.txt")
    assert [(p.code, p.place) for p in found.problems] == [("answer-missing", "line 1")]
    assert [shown(card) for card in found.others.cards] == ["Next? +p -q"]


@pytest.mark.parametrize("answer", ["ANSWER: A", "Answer: A"])
def test_empty_lines_between_all_lines_part_nothing(answer):
    text = f"What?\n\nA. x\n\nB. y\n\n{answer}\n\nNext?\n\nA. p\n\nB. q\n\n{answer}\n"
    assert [shown(card) for card in cards(text, "q.txt")] == ["What? +x -y", "Next? +p -q"]


def test_a_pasted_text_that_is_no_question_joins_none_and_is_told():
    text = (
        "Practice\n\n1. What?\nA. x\nB. y\n\nPage 1\n\nAnswer: A\nWhy: So.\n\nAnd so.\n\n"
        "2. Who?\n*A. p\nB. a long\n\none\n\nC. r\n\nSection 2\n\n3. Next?\n*A. p\nB. q\n"
    )
    found = registry.read(text.encode(), "q.txt")
    told = [(p.code, dict(p.data)["text"]) for p in found.problems]
    assert told == [("text-alone", each) for each in ("Practice", "Page 1", "Section 2")]
    assert [shown(card) for card in found.file.cards] == [
        "What? +x -y", "Who? +p -a long one -r", "Next? +p -q",
    ]  # fmt: skip
    assert found.file.cards[0].explanation == "So.\n\nAnd so."


def quiz(*questions):
    return f'<?xml version="1.0"?><quiz>{"".join(questions)}</quiz>'


def test_moodle_brings_topics_text_and_pictures():
    picture = f'<file name="p.png" encoding="base64">{base64.b64encode(png()).decode()}</file>'
    category = (
        "<question type='category'><category><text>$course$/top/Nets</text></category></question>"
    )
    question = CHOICE_XML.replace("</questiontext>", picture + "</questiontext>").replace(
        "first</b>?", 'first</b>? <img src="@@PLUGINFILE@@/p.png" alt="plan">'
    )
    found = registry.read(quiz(category, question).encode(), "q.xml")
    assert dict(found.media) == {"p.png": png()}
    assert shown(found.file.cards[0]) == "What **first**? ![plan](p.png) +Ask -Run"
    assert found.file.cards[0].domain == "Nets"


@pytest.mark.parametrize(
    ("kind", "inside", "expected"),
    [
        ("truefalse", "<answer fraction='100'><text>true</text></answer><answer fraction='0'><text>false</text></answer>",
         "Q? +True -False"),
        ("shortanswer", "<answer fraction='100'><text>Ann</text></answer><answer fraction='50'><text>An</text></answer>",
         "Q? = Ann"),
        ("numerical", "<answer fraction='100'><text>3</text><tolerance>1</tolerance></answer>", "Q? = 3"),
        ("matching", "<subquestion><text>a</text><answer><text>b</text></answer></subquestion>", "Q? = - a → b"),
        ("multichoice", "<single>false</single><answer fraction='50'><text>a</text></answer><answer fraction='50'><text>b</text></answer><answer fraction='-100'><text>c</text></answer>",
         "Q? +a +b -c"),
    ],
)  # fmt: skip
def test_kinds_of_moodle_questions(kind, inside, expected):
    text = quiz(
        f"<question type='{kind}'><questiontext><text>Q?</text></questiontext>{inside}</question>"
    )
    assert [shown(card) for card in cards(text, "q.xml")] == [expected]


def test_moodle_questions_without_an_answer_are_told():
    essay = "<question type='essay'><name><text>Say why</text></name></question>"
    found = registry.read(quiz(essay, CHOICE_XML).encode(), "q.xml")
    assert [(p.code, p.place) for p in found.problems] == [("question-skipped", "question 1")]
    assert len(found.file.cards) == 1
