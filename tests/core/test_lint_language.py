"""Words to avoid: the mechanism, and the recovery list that ships with the program."""

import json

import pytest

from flashcards import bundle
from flashcards.core.lint_language import Dated, LanguageRules, WordRule, words_to_avoid
from flashcards.services.lint_families import language_rules

FOLDER = bundle.resources() / "lint"
RECOVERY = language_rules(FOLDER, "Certified Peer Specialist")


def found(text, rules=RECOVERY):
    return [dict(finding.data)["word"] for finding in words_to_avoid({"text": text}, rules)]


def test_a_finding_says_what_to_write_instead():
    rule = WordRule(pattern="foos?", better="bar", reason="bar is kinder")
    (finding,) = words_to_avoid({"question": "Two Foos."}, LanguageRules(words=(rule,)))
    assert finding.data == (("word", "Foos"), ("better", "bar"), ("reason", "bar is kinder"))


def test_exceptions_cover_a_word_and_years_date_it():
    rules = LanguageRules(
        words=(
            WordRule(pattern="foo", better="bar", exceptions=("Foo Society",)),
            WordRule(pattern="baz", better="bar", dated=Dated.WORD),
            WordRule(pattern="qux", better="bar", dated=Dated.TITLE),
        ),
        exceptions=("“[^”]*”",),
    )
    assert found("The Foo Society, a foo.", rules) == ["foo"]
    assert found("The Foo Society says “foo”.", rules) == []
    assert found("The baz of 1908.", rules) == []
    assert found("The baz of old.", rules) == ["baz"]
    assert found("The Qux Act of 1845, a qux.", rules) == ["qux"]
    assert found("The Qux Act.", rules) == ["Qux"]


def test_the_list_is_chosen_by_the_exam_whatever_its_capitals():
    assert language_rules(FOLDER, "certified peer specialist") is RECOVERY
    assert language_rules(FOLDER, "Amateur Radio") == LanguageRules()


def test_patterns_are_in_small_letters_as_the_quick_search_needs():
    content = json.loads((FOLDER / "recovery.json").read_text("utf-8"))
    patterns = [rule["pattern"] for rule in content["words"]]
    assert patterns == [pattern.lower() for pattern in patterns]
    assert all(rule["better"] and rule["reason"] for rule in content["words"])


@pytest.mark.parametrize(
    "text",
    [
        "He is an addict.", "Two alcoholics met.", "a drug abuser", "a junkie", "She stays clean.",
        "He has been clean for two years.", "ninety days clean", "clean and sober",
        "a dirty urine", "The screen came back dirty.", "substance abuse", "She relapsed in May.",
        "He committed suicide.", "a failed attempt", "a successful suicide", "a schizophrenic",
        "She is bipolar.", "a borderline", "the mentally ill", "That is crazy.", "an insane plan",
        "a psycho", "lunatics", "handicapped people", "He suffers from anxiety.", "a victim of it",
        "low-functioning", "non-compliant", "He is resistant.", "treatment-resistant people",
        "She is manipulative.", "attention-seeking", "a frequent flyer", "normal people",
        "the homeless", "an ex-con", "felons", "an inmate", "his drug habit", "an old asylum",
        "crisis patients", "He called himself an addict once.",
    ],
)  # fmt: skip
def test_words_that_hurt_are_found(text):
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Substance Abuse and Mental Health Services Administration was founded in 1992.",
        "the Center for Substance Abuse Treatment",
        "a meeting of Alcoholics Anonymous", "an alcoholic drink", '"I\'m an alcoholic," he says.',
        "She says, “I am an addict in recovery.”", "“I was crazy about that band.”",
        "The kitchen is clean.", "They clean up after lunch.", "He gets clean clothes.",
        "bipolar disorder", "She lives with bipolar disorder.", "a borderline score",
        "borderline personality disorder", "the homeless shelter", "Health Care for the Homeless",
        "In 1841 Dix visited an asylum.", "She sought asylum.",
        "A Lunatic Asylum stood here in 1850.",
        "Beers founded the National Committee for Mental Hygiene.", "the Victims of Crime Act",
        "a water-resistant coat", "a failed attempt to call",
        "the National Alliance for the Mentally Ill",
        "abuse", "a felony", "a return to use", "an addiction",
        "the Education for All Handicapped Children Act of 1975",
        "It gets clean water.",
    ],
)  # fmt: skip
def test_words_that_only_look_alike_are_not(text):
    assert found(text) == []
