"""Tables in the wild and our template: columns, keys, names, and what a CSV keeps."""

import unicodedata
from datetime import date, time, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from flashcards.core.model import Concept, Deck, DeckFile, Option, Scenario
from flashcards.formats import drafts, registry, table_csv, table_xlsx, table_xlsx_write
from flashcards.formats.number_form import shaped
from flashcards.formats.table_columns import fields_of
from flashcards.formats.table_options import listed_options

DECK = Deck(id="sample", title="Sample", version="1.0.0")


def read(text, name="x.csv"):
    return registry.read(text.encode(), name)


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Question|Answer", "front back"),
        ("Term|Definition|Topic", "front back domain"),
        ("Question|A|B|C|Answer", "front option_a option_b option_c correct"),
        ("question text|option 1|option 2|correct answer", "front option_a option_b correct"),
        ("Question - max 120 characters|Answer 1 - max 75 characters|Answer 2|Correct answer(s) - x",
         "front option_a option_b correct"),
        ("front|option_a|why_a|option_b|why_b|correct",
         "front option_a why_a option_b why_b correct"),
        ("Question|Correct Answer|Incorrect Answer 1|Incorrect Answer 2 (Optional)",
         "front option_a option_b option_c"),
        ("Question|Distractor 1|Distractor 2|Answer", "front option_b option_c option_a"),
        ("Question|Option A|Wrong 1|Correct option", "front option_a option_b correct"),
        ("Question|Options|Answer", "front options correct"),
        ("Pregunta|Opción A|Opción B|Respuesta correcta|Explicación|Tema",
         "front option_a option_b correct explanation domain"),
        ("Término|Definición|¿Pista?", "front back hint"),
        ("Prompt|Rationale 1|Choice A|Choice B|Key answer", "front why_a option_a option_b correct"),
    ],
)  # fmt: skip
def test_headings_are_known_by_many_names(headings, fields):
    assert fields_of(headings.split("|")) == fields.split()


def test_a_row_without_an_id_gets_one_that_lasts():
    first = read("front,back\nWhat is a hub?,A place\n").file.cards[0]
    second = read("back,front\nAnother answer,What is a hub?\n").file.cards[0]
    assert first.id == second.id == "what-is-a-hub-" + first.id[-8:]


def test_ids_that_stand_in_the_table_are_not_made():
    found = read("id,front,back\nmine,What?,That\n,Who?,They\n")
    assert found.file.cards[0].id == "mine"
    assert found.unnamed == {found.file.cards[1].id}
    assert found.is_table


@pytest.mark.parametrize(
    ("ids", "is_taken"),
    [
        ("1 2 3", False), ("0 1 2", False), ("01 02 03", False), ("1 2 4 5", False), ("1", False),
        ("2 3 4", False),
        ("1 3 2", True), ("101 102 103", True), ("1 2 900", True), ("1 2 2", True),
        ("q1 q2 q3", True), ("1 2 c", True),
    ],
)  # fmt: skip
def test_ids_that_only_number_the_rows_are_none(ids, is_taken):
    names = ids.split()
    found = read("ID,Question,Answer\n" + "".join(f"{i},What is {n}?,{n}\n"
                                                  for n, i in enumerate(names)))  # fmt: skip
    told = [each.code for each in found.problems if each.code == "ids-count-rows"]
    assert (not told, not found.unnamed) == (is_taken, is_taken)


def test_ids_of_our_template_stay_though_they_count():
    found = read("id,front,back,option_a,option_b,correct\n1,What?,That,,,\n2,Who?,They,,,\n")
    assert [card.id for card in found.file.cards] == ["1", "2"]


def test_ids_that_count_stay_where_the_user_says_so():
    text = b"ID,Question,Answer\n1,What?,That\n2,Who?,They\n"
    found = table_csv.read(text, "x.csv", fields={0: "id", 1: "front", 2: "back"})
    assert [card.id for card in found.file.cards] == ["1", "2"]


def test_many_rows_of_one_question_get_names_of_their_own():
    found = read("front,back\n" + "What is a hub?,A place\n" * 20_000)
    names = {card.id for card in found.file.cards}
    assert len(names) == 20_000
    assert [p.place for p in found.problems if p.code == "question-twice"] == ["row 3"]


def test_bad_rows_can_be_left_out():
    found = read("front,option_a,option_b,correct\nOne?,a,b,A\nTwo?,a,b,\nThree?,a,a,A\n")
    assert found.file is None
    assert found.bad_rows == 2
    assert [card.question for card in found.others.cards] == ["One?"]
    assert [(p.code, p.place) for p in found.problems] == [
        ("answer-missing", "row 3"), ("option-twice", "row 4"),
    ]  # fmt: skip


def test_columns_can_be_chosen():
    data = b"x y,z w,u v,t s\nWhat?,ignored,That,nets\n"
    found = table_csv.read(data, "t.csv")
    assert [(c.title, c.field) for c in found.columns][:2] == [("x y", ""), ("z w", "")]
    fields = {0: "front", 2: "back", 3: "domain"}
    chosen = table_csv.read(data, "t.csv", fields=fields)
    assert [card.back for card in chosen.file.cards] == ["u v", "That"]


@pytest.mark.parametrize(
    ("name", "text", "backs"),
    [
        ("quizlet.txt", "RTO\trecovery time, objective\nRPO\trecovery point, objective\n",
         ["recovery time, objective", "recovery point, objective"]),
        ("q.txt", "RTO\ttime, that is; so\nRPO\tpoint\nMTD\ta, b, c\nover two lines, it goes\n", None),
        ("terms.tsv", "RTO, in full\ttime\n\nRPO, in full\tpoint, or so\nonly one, here\tx\n",
         ["time", "point, or so", "x"]),
        ("q.txt", '"RTO" means\tit, "soon"\n"open\tyes\n', ['it, "soon"', "yes"]),
        ("excel.tsv", 'front\tback\n"said ""soon"""\t"one\ttwo"\n', ["one\ttwo"]),
        ("quoted.csv", '"RTO","time; soon"\n"RPO","point; last"\n', ["time; soon", "point; last"]),
        ("semi.csv", "RTO;time, soon\nRPO;point\n", ["time, soon", "point"]),
    ],
)  # fmt: skip
def test_the_sign_between_columns_is_the_one_that_texts_do_without(name, text, backs):
    found = read(text, name)
    if backs is None:
        assert [(p.code, p.place) for p in found.problems if p.level == "error"] == [
            ("empty-back", "row 4")
        ]
        return
    assert [card.back for card in found.file.cards] == backs
    assert "delimiter" not in {p.code for p in found.problems}


def test_a_sign_between_columns_that_is_a_guess_is_told():
    found = read("RTO;time, soon\nRPO;point, last\n")
    assert [card.back for card in found.file.cards] == ["time, soon", "point, last"]
    assert [p.code for p in found.problems] == ["delimiter", "no-header-row"]


def test_a_first_row_that_may_be_headings_is_told():
    found = read("Begriff;Erklärung\nHub;A place where lines meet\nRim;The edge of a round thing\n")
    assert ("header-likely", "row 1") in {(p.code, p.place) for p in found.problems}
    assert len(found.file.cards) == 3
    found = read("Hub;A place\nRim;The edge\nSpoke;A rod\n")
    assert "header-likely" not in {p.code for p in found.problems}


def test_a_third_column_without_headings_is_asked_for():
    found = read("Hub;A place;Wheels, so to say\nRim;The edge;It is outside\n")
    assert found.file is None
    assert [p.code for p in found.problems] == ["missing-column"]


@pytest.mark.parametrize(
    ("options", "texts"),
    [
        ("A) red,B) blue,C. green,", ["red", "blue", "green"]),
        ("a. red,b. blue,,", ["red", "blue"]),
        ("A. red,A. blue,,", ["A. red", "A. blue"]),
        ("A. red,blue,,", ["A. red", "blue"]),
    ],
)
def test_letters_that_options_bear_are_left_out(options, texts):
    (card,) = read(ASKED + f"Which?,{options},B\n").file.cards
    assert [o.text for o in card.options] == texts
    (card,) = read(OURS + f"Which?,{options},B\n").file.cards
    assert [o.text for o in card.options] == [each for each in options.split(",") if each]


def test_rows_that_are_only_numbered_are_no_questions():
    heading = "No,Question,Answer 1,Answer 2,Time limit (sec),Correct answer(s)\n"
    found = read(heading + "1,Which?,red,blue,20,2\n2,,,,20,\n3,,,,,\n")
    assert [card.question for card in found.file.cards] == ["Which?"]
    assert found.bad_rows == 0


def test_prose_does_not_become_cards():
    prose = (
        "When the call came, nobody was ready.\nAna, who had slept little, took it.\n"
        "She listened, and asked, and waited, and then, at last, spoke.\n"
        "It was, she said, what she was there for.\n"
    )
    for name, code in (("prose.csv", "missing-column"), ("prose.txt", "no-questions")):
        found = read(prose, name)
        assert found.file is None
        assert [p.code for p in found.problems] == [code]


ASKED = "question,a,b,c,d,answer\n"
KAHOOT = "Question,Answer 1,Answer 2,Answer 3,Answer 4,Correct answer(s)\n"
COUNTED = "Question,Option 1,Option 2,Option 3,Option 4,Correct\n"
OURS = "front,option_a,option_b,option_c,option_d,correct\n"


@pytest.mark.parametrize(
    ("table", "right"),
    [
        (ASKED + "How many?,4,3,2,1,3\nWhich?,red,blue,green,none,blue\n", "b"),
        (ASKED + "How many?,4,3,2,1,3\nWhich?,red,blue,green,none,2\n", "c"),
        (
            ASKED + "How many?,4,3,2,1,3\nWhich?,red,blue,green,none,B\nWho?,he,she,us,them,us\n",
            "b",
        ),
        (ASKED + "Which grade?,D,C,B,A,B\nWhich?,red,blue,green,none,blue\n", "c"),
        (ASKED + "Which grade?,D,C,B,A,B\nWhich?,red,blue,green,none,A\n", "b"),
        (KAHOOT + "How many?,4,3,2,1,3\n", "c"),
        (KAHOOT + "How many?,4,3,2,1,3\nWhich?,red,blue,green,none,blue\n", "b"),
        (OURS + "Which grade?,D,C,B,A,B\n", "b"),
    ],
)
def test_the_other_rows_tell_what_a_key_means_that_can_be_read_two_ways(table, right):
    found = read(table)
    assert found.file.cards[0].right == {right}
    assert [(p.code, p.place) for p in found.problems if p.code == "answer-chosen"] == [
        ("answer-chosen", "row 2")
    ]


def test_a_right_answer_beside_wrong_ones_is_the_right_option():
    heading = "Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)\n"
    found = read(heading + "Which?,blue,red,green\nWho?,B,A,\nWhere?,,here,there\n")
    assert [[o.text for o in card.options] for card in found.others.cards] == [
        ["blue", "red", "green"], ["B", "A"],
    ]  # fmt: skip
    assert [card.right for card in found.others.cards] == [{"a"}, {"a"}]
    assert ("answer-missing", "row 4") in {(p.code, p.place) for p in found.problems}


@pytest.mark.parametrize(
    ("cell", "texts"),
    [
        ("A) red\nB) blue\nC) green, pale", ["red", "blue", "green, pale"]),
        ("(a) red (b) blue (c) green", ["red", "blue", "green"]),
        ("A. red B. blue, as in B. C. C. green", ["A. red B. blue, as in B. C. C. green"]),
        ("red\nblue\ngreen", ["red", "blue", "green"]),
        ("1. red\n2. blue\n3. green", ["red", "blue", "green"]),
        ("2. red\n3. blue", ["2. red", "3. blue"]),
        ("red; blue; green", ["red", "blue", "green"]),
        ("red | blue | green", ["red", "blue", "green"]),
        ("red", ["red"]),
        ("", []),
    ],
)
def test_one_cell_can_hold_all_options(cell, texts):
    assert listed_options(cell) == texts


def test_a_table_with_all_options_in_a_cell_makes_scenarios():
    found = read('Question,Options,Answer\nWhich?,"A) red\nB) blue",B\nWho?,he; she,she\n')
    assert [[o.text for o in card.options] for card in found.file.cards] == [
        ["red", "blue"], ["he", "she"],
    ]  # fmt: skip
    assert [card.right for card in found.file.cards] == [{"b"}, {"b"}]


@pytest.mark.parametrize(
    ("row", "question", "texts"),
    [
        ('"Which?\nA) red\nB) blue\nC) green",B', "Which?", ["red", "blue", "green"]),
        (
            '"Which, plan A. or not? (a) red (b) blue",blue',
            "Which, plan A. or not?",
            ["red", "blue"],
        ),
        ('"Which?\nA. red\nB. blue",B. blue', "Which?", ["red", "blue"]),
    ],
)
def test_options_in_the_cell_of_the_question_are_options(row, question, texts):
    (card,) = read(f"Question,Answer\n{row}\n").file.cards
    assert (card.question, [o.text for o in card.options]) == (question, texts)
    assert card.right == {"b"}


@pytest.mark.parametrize("row", ['"Name both: A) red B) blue",red and blue', "Which vitamin?,C"])
def test_an_answer_that_is_none_of_them_leaves_a_list_in_the_question(row):
    (card,) = read(f"Question,Answer\n{row}\n").file.cards
    assert isinstance(card, Concept)


@pytest.mark.parametrize(
    ("key", "right"),
    [
        ("b)", "b"), ("(B)", "b"), ("[b]", "b"), ("Option B", "b"), ("answer: B", "b"),
        ("Choice 2", "b"), ("B. Blue", "b"), ("B) blue", "b"), ("b - blue", "b"), ("blue.", "b"),
        ("B (blue)", "b"), ("Option B: blue", "b"), ('"red, green"', "ac"),
        ("A and C", "ac"), ('"A, B, and C"', "abc"), ("A/C", "ac"), ("None of these", "d"),
    ],
)  # fmt: skip
def test_a_key_is_understood_as_people_write_it(key, right):
    found = read(ASKED + f"Which?,red,blue,green,None of these,{key}\n")
    assert found.file.cards[0].right == set(right)


@pytest.mark.parametrize(
    ("options", "key", "right"),
    [
        ("Ask,Tell,A and B,None", "A and B", "c"),
        ("1/4,1/2,1/3,1", "1/2", "b"),
        ("AD,DA,A,D", "AD", "a"),
        ("ask,tell,go,stay", '"A,B"', "ab"),
    ],
)
def test_an_options_own_text_goes_before_a_list_of_places(options, key, right):
    for heading in (ASKED, KAHOOT, OURS):
        found = read(heading + f"Which?,{options},{key}\n")
        assert found.file.cards[0].right == set(right)
        assert "answer-chosen" not in {p.code for p in found.problems}


@pytest.mark.parametrize("key", ["B) green", "E) blue", "B blue", "both A and B", "option"])
def test_a_key_whose_letter_and_text_disagree_is_not_guessed(key):
    found = read(ASKED + f"Which?,red,blue,green,none,{key}\n")
    assert [p.code for p in found.problems] == ["answer-unknown"]


@pytest.mark.parametrize("heading", ["Correct Answer", "Right answer", "CorrectAnswer", "Solution"])
def test_what_is_correct_is_the_answer_where_there_are_no_options(heading):
    (card,) = read(f"Question Title,{heading}\nWhat?,That\n").file.cards
    assert (card.front, card.back) == ("What?", "That")


def test_two_columns_of_answers_are_told():
    found = read("Question,Correct Answer,Answer\nWhat?,x,y\n")
    assert [p.code for p in found.problems if p.level == "error"] == ["duplicate-header"]


def test_a_column_key_beside_options_is_the_right_answer():
    (card,) = read("Question,A,B,Key\nWhich?,x,y,B\n").file.cards
    assert card.right == {"b"}


def test_rows_without_options_in_a_quiz_are_questions_with_an_answer():
    found = read("Question,A,B,Answer\nWhich?,x,y,B\nWhat line?,,,988\nWho?,,,A peer\n")
    assert [getattr(card, "back", "") for card in found.file.cards] == ["", "988", "A peer"]


def test_t_and_f_stand_for_true_and_false():
    found = read("question,a,b,answer\nIs it?,True,False,F\nOr?,False,True,T\n")
    assert [card.right for card in found.file.cards] == [{"b"}, {"b"}]


def test_a_key_that_can_be_read_two_ways_is_not_guessed_where_no_row_tells():
    letters, both = "Who?,he,she,they,none,A\n", "Who?,he,she,they,none,she\nAnd?,x,y,z,w,2\n"
    for table in (ASKED, ASKED + letters, ASKED + both, OURS, OURS + letters, COUNTED):
        found = read(table + "How many?,4,3,2,1,3\n")
        assert found.file is None
        assert [p.code for p in found.problems if p.level == "error"] == ["answer-two-ways"]


def test_a_key_that_means_one_option_both_ways_is_plain():
    found = read(ASKED + "How many?,1,2,3,4,3\nWhich?,A,B,C,D,C\n")
    assert [card.right for card in found.file.cards] == [{"c"}, {"c"}]
    assert found.problems == ()


@pytest.mark.parametrize("module", [table_csv, table_xlsx_write])
def test_options_that_are_letters_or_numbers_keep_their_key_in_our_tables(module):
    cards = [
        Scenario(
            id=f"s{number}",
            vignette="",
            question=f"Which of {number}?",
            options=tuple(
                Option(id=letter, text=text, correct=letter == "b")
                for letter, text in zip("abcd", texts, strict=True)
            ),
        )
        for number, texts in enumerate(["DCBA", "4321", ["b", "d", "a", "c"], "2143"])
    ]
    data = module.write(DeckFile(deck=DECK, cards=tuple(cards)))
    found = registry.read(data, "sample.csv" if module is table_csv else "sample.xlsx")
    assert found.file.cards == tuple(cards)


def test_a_wayground_sheet_skips_the_row_that_explains():
    book = Workbook()
    for row in (
        ["Question Text", "Question Type", "Option 1", "Option 2", "Correct Answer", "Time in seconds",
         "Image Link", "Answer explanation"],
        ["Text of the question", "(default is Multiple Choice)", "Text for option 1", "…", "…"],
        ["Which?", "Multiple Choice", "red", "blue", 2, 30, "https://x.org/p.png", "As said."],
    ):  # fmt: skip
        book.active.append(row)
    whole = BytesIO()
    book.save(whole)
    found = registry.read(whole.getvalue(), "wayground.xlsx")
    card = found.file.cards[0]
    assert (card.question, card.explanation, card.right) == ("Which?", "As said.", {"b"})
    assert len(found.file.cards) == 1


def test_numbers_and_dates_are_as_they_look():
    book = Workbook()
    for row in (
        ["front", "back"],
        ["Port?", 443.0],
        ["Share?", 0.5],
        ["Day?", date(2026, 11, 23)],
        ["Hour?", time(9, 30)],
        ["So?", True],
    ):
        book.active.append(row)
    whole = BytesIO()
    book.save(whole)
    backs = [card.back for card in table_xlsx.read(whole.getvalue(), "t.xlsx").file.cards]
    assert backs == ["443", "0.5", "2026-11-23", "09:30", "TRUE"]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (0.5, "0%", "50%"), (0.1234, "0.00%", "12.34%"), (1, "0%", "100%"),
        (1200, '"$"#,##0', "$1,200"), (-3.5, '"$"#,##0.00', "-$3.50"),
        (9.9, "#,##0.00 [$€-407]", "9.90 €"), (9.9, "[$£-809]#,##0.00", "£9.90"),
        (1200, '_("$"* #,##0_);_("$"* \\(#,##0\\)', "$1,200"), (0.5, "0.0", "0.5"),
        (501, "00000", "00501"), (123456789, "000-00-0000", "123-45-6789"), (5, '0" days"', "5 days"),
        (1200, "#,##0", "1,200"), (2.50, "0.##", "2.5"), (timedelta(hours=36), "[h]:mm", "36:00"),
        (0.25, "# ?/?", "0.25"), (1234567, "0.00E+00", "1234567"), (5551234, "000\\-0000", "555-1234"),
    ],
)  # fmt: skip
def test_numbers_have_the_form_that_people_see(value, number_format, text):
    book = Workbook()
    book.active.append(["front", "back"])
    book.active.append(["How much?", value])
    book.active.append(["Words?", "50%"])
    book.active["B2"].number_format = number_format
    whole = BytesIO()
    book.save(whole)
    backs = [card.back for card in table_xlsx.read(whole.getvalue(), "t.xlsx").file.cards]
    assert backs == [text, "50%"]


@pytest.mark.parametrize(
    "code", ["0", "000-0000", "0%", "#,##0.00", "#", ",", ".", "0.0.0", "0,", "[h]", '"']
)
def test_odd_forms_and_numbers_raise_nothing(code):
    for value in (float("inf"), float("nan"), 1e300, -1e-300, 0, 10**20):
        assert isinstance(shaped(value, code), str)


def test_rows_without_a_topic_beside_rows_with_one_are_counted():
    found = read("question,answer,topic\na,b,Ethics\nc,d,\ne,f,\n")
    assert [(p.code, dict(p.data)["count"]) for p in found.problems] == [("topic-empty", 2)]
    assert read("question,answer,topic\na,b,\n").problems == ()


def test_the_template_has_lists_and_sheets():
    book = load_workbook(BytesIO(table_xlsx_write.template()))
    assert book.sheetnames == ["Cards", "Deck", "Domains"]
    lists = [rule.formula1 for rule in book["Cards"].data_validations.dataValidation]
    assert lists == ['"concept,scenario,cloze"', "Domains!$A$2:$A$101", '"A,B,C,D,E,F"']


cells = st.text(
    st.characters(exclude_categories=["C"], exclude_characters="\ufeff"), min_size=1, max_size=12
)
cells = cells.map(str.strip).filter(lambda text: any(letter.isalnum() for letter in text))
cells |= st.builds("{}{}".format, st.sampled_from(["=", "+", "-", "@", "'", "'="]), cells)
cells = cells.map(lambda text: unicodedata.normalize("NFC", text))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=4))
@pytest.mark.parametrize("module", [table_csv, table_xlsx_write])
def test_a_table_keeps_every_text_and_no_cell_is_a_formula(module, texts):
    cards = []
    for number, (one, two, three) in enumerate(texts):
        options = (
            Option(id="a", text=f"{one} 1"),
            Option(id="b", text=f"{two} 2", correct=True, why=three),
        )
        cards.append(Concept(id=f"c{number}", front=one, back=two, hint=three))
        cards.append(Scenario(id=f"s{number}", vignette=three, question=one, options=options))
    data = module.write(DeckFile(deck=DECK, cards=tuple(cards)))
    found = registry.read(data, "sample.csv" if module is table_csv else "sample.xlsx")
    assert found.file is not None, found.problems
    assert found.file.cards == tuple(cards)
    if module is table_csv:
        assert not any(
            line.startswith(("=", "+", "-", "@")) for line in data.decode("utf-8-sig").split(",")
        )
    else:
        for row in load_workbook(BytesIO(data))["Cards"].iter_rows():
            assert all(cell.data_type in "sn" for cell in row)


def test_the_sheets_that_stay_out_are_named():
    book = Workbook()
    book.worksheets[0].title = "Week 1"
    for title, question in (("Week 1", "What is a hub?"), ("Week 2", "What is a rim?")):
        sheet = book[title] if title in book.sheetnames else book.create_sheet(title)
        sheet.append(["front", "back"])
        sheet.append([question, "A thing"])
    whole = BytesIO()
    book.save(whole)
    found = registry.read(whole.getvalue(), "weeks.xlsx")
    assert [card.front for card in found.file.cards] == ["What is a hub?"]
    [told] = [dict(each.data) for each in found.problems if each.code == "sheets-left"]
    assert told == {"sheet": "Week 1", "others": "Week 2"}


def test_questions_whose_made_ids_meet_by_chance_are_not_called_the_same(monkeypatch):
    monkeypatch.setattr(drafts, "short_hash", lambda _text: "00000000")
    found = read("front,back\nWhat is a hub here?,A place\nWhat is a hub there?,Another\n")
    assert [card.id for card in found.file.cards] == [
        "what-is-a-hub-00000000",
        "what-is-a-hub-00000000-2",
    ]
    assert "question-twice" not in [each.code for each in found.problems]
