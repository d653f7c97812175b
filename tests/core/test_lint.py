"""Rules for single cards, and how excuses are heard and counted."""

from datetime import date

import pytest

from flashcards.core.days import from_date
from flashcards.core.errors import Level
from flashcards.core.lint import lint
from flashcards.core.lint_card import card_texts
from flashcards.core.lint_language import NO_RULES, LanguageRules, WordRule
from flashcards.core.model import (
    Cloze,
    Concept,
    Deck,
    DeckFile,
    Excuse,
    Option,
    Scenario,
    Status,
)

TODAY = from_date(date(2026, 11, 24))
STEM = " ".join(f"word{number}" for number in range(40))
CONCEPT = Concept(id="c1", front="What is hope?", back="A view ahead.", sources=("A, B, 2020",))
OPTIONS = tuple(
    Option(id=letter, text=f"Option text {letter}", correct=letter == "b", why="Because.")
    for letter in "abcd"
)
SCENARIO = Scenario(
    id="s1", vignette=STEM, question="What is best?", options=OPTIONS, sources=("A, B, 2020",)
)


def report(*cards, language=NO_RULES, grade=None, today=TODAY, tag="en", **deck):
    values = {"id": "deck", "title": "Deck", "version": "1", "language": tag, **deck}
    places = tuple(f"line {10 * index}" for index in range(1, len(cards) + 1))
    file = DeckFile(deck=Deck(**values), cards=cards, places=places)
    return lint(file, language=language, reading_grade=grade, today=today)


def codes(*cards, **settings):
    return [problem.code for problem in report(*cards, **settings).problems]


def concept(**changes):
    return changed(CONCEPT, changes)


def scenario(**changes):
    return changed(SCENARIO, changes)


def changed(card, changes):
    return type(card)(**{name: getattr(card, name) for name in fields(card)} | changes)


def fields(card):
    return card.__dataclass_fields__


def texts(*written, key=0, **rest):
    """Return options with the texts *written*."""
    return tuple(
        Option(id="abcdefghij"[n], text=text, correct=n == key, why="Because.", **rest)
        for n, text in enumerate(written)
    )


def test_sound_cards_have_no_findings():
    assert codes(CONCEPT, SCENARIO) == []


def test_a_finding_carries_place_level_and_data():
    (problem,) = report(concept(back="word " * 26)).problems
    assert problem.place == "line 10"
    assert problem.level == Level.WARNING
    assert dict(problem.data) == {"card": "c1", "count": 26, "most": 25}


def test_cards_that_are_not_studied_are_left_alone():
    assert codes(concept(back="word " * 30, status=Status.DRAFT)) == []
    assert codes(concept(back="word " * 30, status=Status.RETIRED)) == []


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (texts("one two", "one six", "one ten"), "option-total"),
        (texts("one", "two", "six", "ten", key=9), "several-best"),
        (texts("short one", "short two", "short six", "a good deal longer"), "options-uneven"),
        (texts("All of the above", "This and one more", "This and two more", "That and one more"),
         "banned-phrase"),
        (texts("Both the form and a call", "Takes the form with her", "Makes a call with her",
               "Walks home and then back"), "banned-phrase"),
        (texts("Listens, then asks him", "Tells him what to do", "Writes a note for it",
               "Waits until next week"), "key-multi-part"),
    ],
)  # fmt: skip
def test_options_that_break_one_rule(options, code):
    if code == "several-best":
        options = tuple(changed(each, {"correct": each.id in "ab"}) for each in options)
    assert codes(scenario(options=options)) == [code]


def test_a_length_ratio_of_just_the_limit_is_fine():
    assert codes(scenario(options=texts("a" * 10, "b" * 14, "c" * 12, "d" * 11))) == []
    assert codes(scenario(options=texts("a" * 10, "b" * 15, "c" * 12, "d" * 11))) != []


@pytest.mark.parametrize(
    "options",
    [
        texts('"We both want you safe and well."', '"You both need some time and rest."',
              '"They both came here and they left."', '"Let me tell them both what I think."'),
        texts('"I hear you. Please go on."', '"I see it. Let us begin."',
              '"I know. It is late now."', '"I wonder. What is it for?"'),
        texts("Listens, then asks him", "Waits, then calls her", "Writes a note for it",
              "Waits until next week"),
    ],
)  # fmt: skip
def test_options_that_only_look_like_breaking_a_rule(options):
    assert codes(scenario(options=options)) == []


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Which of these is NOT a sign of it?", True),
        ("All of these help EXCEPT which one?", True),
        ("Which of these does not fit the role?", True),
        ("What should the peer specialist not do?", True),
        ("Which act isn't part of the role?", True),
        ("Which reply is best when he does not answer her?", False),
        ("What should she do first, since he is not safe?", False),
        ("What is best if nobody but she accepts it?", False),
    ],
)
def test_negative_questions_are_told_from_negative_situations(question, found):
    assert ("negative-question" in codes(scenario(question=question))) == found


@pytest.mark.parametrize(
    ("count", "code"), [(31, "stem-short"), (32, ""), (77, ""), (78, "stem-long")]
)
def test_the_stem_has_35_to_80_words_with_its_question(count, code):
    vignette = " ".join(f"word{number}" for number in range(count))
    assert codes(scenario(vignette=vignette)) == ([code] if code else [])


def test_rationales_are_counted_and_measured():
    bare = tuple(changed(option, {"why": ""}) for option in OPTIONS[:2]) + OPTIONS[2:]
    (problem,) = report(scenario(options=bare)).problems
    assert (problem.code, dict(problem.data)["count"]) == ("rationale-missing", 2)
    long = (changed(OPTIONS[0], {"why": "word " * 61}), *OPTIONS[1:])
    assert codes(scenario(options=long)) == ["rationale-long"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Better than option A here.", True),
        ("It unites A and C.", True),
        ("The same as (B), but slower.", True),
        ("Answers B, C are weaker.", True),
        ("Medicare Part A and B cover it.", False),
        ("Hepatitis B and C can be treated.", False),
        ("A and then she left.", False),
        ("Vitamin B, C or D.", False),
        ("His option: a walk.", False),
    ],
)
def test_letters_of_options_are_told_from_other_letters(text, found):
    options = (changed(OPTIONS[0], {"why": text}), *OPTIONS[1:])
    assert ("option-letter" in codes(scenario(options=options))) == found


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("What is hope? Why does it matter?", "double-question"),
        ("What is hope and why does it matter?", "double-question"),
        ("Which story shows what helped and where hope came from?", ""),
        ('A person asks, "How? When?" Which skill helps?', ""),
        ("What are the four Rs of care?", "list-question"),
        ("Name three ways to help.", "list-question"),
        ("List all ten principles.", "list-question"),
        ("What do the three Es stand for?", "list-question"),
        ("Which of the four Rs is about doing no harm?", ""),
        ("What are the two sides of it?", ""),
        ("SAMHSA 2012: which principle is this?", ""),
        ("Who keeps the list of members?", ""),
    ],
)
def test_questions_that_ask_too_much(question, code):
    assert codes(concept(front=question)) == ([code] if code else [])


def test_an_explanation_has_at_most_40_words():
    assert codes(concept(explanation="word " * 41)) == ["explanation-long"]
    assert codes(concept(explanation="word " * 40)) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"jurisdiction": "US federal"}, "review-date-missing"),
        ({"tags": ("law",)}, "review-date-missing"),
        ({"tags": ("hotline/988",)}, "review-date-missing"),
        ({"tags": ("lawn",)}, ""),
        ({"jurisdiction": "x", "reviewed": "2026-11-01", "review_by": "2027-11-01"}, ""),
        ({"review_by": "2026-11-23"}, "review-overdue"),
        ({"review_by": "2026-11-24"}, ""),
        ({"reviewed": "2026-11-01", "review_by": "2027-11-03"}, "review-far"),
        ({"reviewed": "2027-11-01", "review_by": "2028-11-01"}, ""),
    ],
)
def test_dates_of_review(changes, code):
    assert codes(concept(**changes)) == ([code] if code else [])


def test_without_a_day_nothing_is_overdue():
    assert codes(concept(review_by="2020-01-01"), today=None, review_by="2020-01-01") == []
    assert codes(CONCEPT, review_by="2020-01-01") == ["deck-review-overdue"]


def test_texts_of_at_least_20_words_are_graded_as_wholes():
    graded = []

    def grade(text):
        graded.append(text)
        return 9.1

    short = concept(id="c2", front="What is faith?", explanation="Short.")
    long = concept(back="A view ahead", explanation="word " * 18)
    gap = Cloze(id="c3", text="{{1::Hope::h}} " + "word " * 19, sources=("A",))
    found = codes(short, long, gap, SCENARIO, grade=grade)
    assert found == ["reading-grade"] * 3
    assert graded[0].startswith("A view ahead. word")
    assert graded[1].startswith("Hope word")
    assert graded[2].endswith("What is best?")


def test_a_grade_of_nine_is_fine():
    assert codes(SCENARIO, grade=lambda _text: 9.0) == []


def test_english_rules_are_left_out_in_other_languages():
    asked = concept(front="What is hope? Why does it matter?")
    graded = {"grade": lambda _text: 99.0}
    assert codes(asked, SCENARIO, **graded) == ["double-question", "reading-grade"]
    assert codes(asked, SCENARIO, tag="es-MX", **graded) == []


def test_the_texts_of_a_scenario_are_all_that_a_reader_sees():
    names = list(card_texts(SCENARIO))
    assert names[:2] == ["vignette", "question"]
    assert names[2:4] == ["option a", "rationale a"]


RULES = LanguageRules(words=(WordRule(pattern="addicts?", better="person", reason="kind"),))


def test_an_excuse_on_a_card_lets_off_this_card_only():
    excuse = Excuse(code="word-to-avoid", reason="teaches it")
    first = concept(back="An addict.", excuses=(excuse,))
    second = concept(id="c2", front="What is faith?", back="An addict.")
    found = report(first, second, language=RULES)
    assert [(each.code, each.place) for each in found.problems] == [("word-to-avoid", "line 20")]
    (used,) = found.excused
    assert (used.excuse, used.place, used.findings) == (excuse, "line 10", 1)


def test_an_excuse_in_the_header_lets_off_the_whole_deck():
    excuse = Excuse(code="word-to-avoid", reason="a history deck")
    cards = (concept(back="An addict."), concept(id="c2", front="What is faith?", back="Addicts."))
    found = report(*cards, language=RULES, excuses=(excuse,))
    assert found.problems == ()
    assert [(each.place, each.findings) for each in found.excused] == [("", 2)]


def test_an_idle_or_bare_excuse_is_told():
    idle = concept(excuses=(Excuse(code="clang", reason="why not"),))
    bare = concept(
        id="c2", front="What is faith?", excuses=(Excuse(code="answer-long", reason=""),)
    )
    found = report(idle, bare).problems
    assert [(each.code, each.level, each.place) for each in found] == [
        ("excuse-unused", Level.NOTICE, "line 10"),
        ("excuse-without-reason", Level.WARNING, "line 20"),
    ]
    assert dict(found[0].data)["rule"] == "clang"


def test_findings_come_in_the_order_of_the_file():
    cards = [concept(id=f"c{n}", front=f"What is {n}{n}{n}?", back="word " * 26) for n in range(5)]
    places = [problem.place for problem in report(*cards, review_by="2020-01-01").problems]
    assert places == ["", "line 10", "line 20", "line 30", "line 40", "line 50"]
