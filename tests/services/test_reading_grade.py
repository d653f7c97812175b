"""The reading grade: close to what a person counts, and calm about names."""

import pytest

from flashcards.services.reading_grade import reading_grade, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("a", 1), ("open", 2), ("again", 2), ("ready", 2), ("agency", 3), ("quiet", 2),
        ("recovery", 4), ("specialist", 3), ("supervisor", 4), ("apartment", 3), ("asked", 1),
        ("wanted", 2), ("table", 2), ("alone", 2), ("voices", 2), ("times", 1), ("people", 2),
        ("self-help", 2), ("medication", 4), ("science", 2), ("the", 1), ("1990", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_people_count_them(word, count):
    assert syllables(word) == count


def test_short_plain_sentences_are_for_the_first_grades():
    assert reading_grade("She walks in. The room is loud. He nods and waits by the door.") < 2


def test_long_words_in_long_sentences_are_hard():
    text = (
        "Comprehensive rehabilitation necessitates interdisciplinary coordination among numerous "
        "organizations, notwithstanding administrative complications."
    )
    assert reading_grade(text) > 20


def test_names_and_abbreviations_do_not_make_a_text_hard():
    plain = "The woman tells the man that she will write to the clinic about the form."
    named = "The woman tells Maximiliano that she will write to Massachusetts about the form."
    assert reading_grade(named) - reading_grade(plain) < 2


def test_a_quotation_and_a_paragraph_end_sentences():
    assert reading_grade('He says, "I did it." She nods') == reading_grade(
        "He says, I did it. She nods"
    )
    assert reading_grade("One two\n\nthree four") == reading_grade("One two. Three four.")


def test_a_text_without_words_has_grade_0():
    assert reading_grade("… !") == 0
