"""Doubt slips: from the learner's note to the trainer's card."""

from dataclasses import replace

import pytest

from flashcards.core.errors import FileRefused
from flashcards.core.model import CardId, DeckId
from flashcards.services.marks import CardName, Marks
from flashcards.services.slips import (
    Slip,
    Taken,
    export_slips,
    is_slips,
    my_slips,
    open_slips,
    slips_on,
    take_in,
    turn_slip,
)
from flashcards.store.verify import digest
from flashcards.words.notes import taken_text
from tests.sampledata import HandClock, open_collection, small_deck

DECK, CARD = DeckId("sample"), CardId("s1")
TEXT = "I think the third option is right, too."


@pytest.fixture
def learner(tmp_path):
    with open_collection(tmp_path / "learner", small_deck(scenarios=1)) as opened:
        yield opened


@pytest.fixture
def trainer(tmp_path):
    with open_collection(tmp_path / "trainer", small_deck(scenarios=1)) as opened:
        yield opened


def doubt(collection, text=TEXT, card=CARD):
    Marks(collection, HandClock()).doubt(CardName(deck=DECK, card=card), text)


def test_a_note_comes_up_beside_its_card_at_the_trainers(learner, trainer, tmp_path):
    doubt(learner)
    path = tmp_path / "mine.notes.jsonl"
    assert export_slips(learner.connection, path) == 1
    assert take_in(trainer, [path]) == Taken(new=1, known=0, unknown=0)
    assert slips_on(trainer, DECK, CARD) == [Slip(deck=DECK, card=CARD, version="1.0.0", text=TEXT)]
    assert slips_on(trainer, DECK, CardId("c1")) == []


def test_the_file_says_nothing_of_the_learner(learner, tmp_path):
    doubt(learner)
    path = tmp_path / "mine.notes.jsonl"
    export_slips(learner.connection, path)
    text = path.read_text()
    assert str(tmp_path) not in text
    assert learner.device not in text


def test_the_same_file_twice_brings_nothing_new(learner, trainer, tmp_path):
    doubt(learner)
    path = tmp_path / "mine.notes.jsonl"
    export_slips(learner.connection, path)
    take_in(trainer, [path])
    assert take_in(trainer, [path]) == Taken(new=0, known=1, unknown=0)
    assert len(open_slips(trainer)) == 1


def test_a_note_that_is_done_goes_and_can_come_back(learner, trainer, tmp_path):
    doubt(learner)
    path = tmp_path / "mine.notes.jsonl"
    export_slips(learner.connection, path)
    take_in(trainer, [path])
    (slip,) = open_slips(trainer)
    turn_slip(trainer, slip, done=True)
    assert open_slips(trainer) == []
    turn_slip(trainer, slip, done=False)
    assert open_slips(trainer) == [slip]


def test_notes_are_no_part_of_what_the_collection_means(learner, trainer, tmp_path):
    doubt(learner)
    path = tmp_path / "mine.notes.jsonl"
    export_slips(learner.connection, path)
    before = digest(trainer.connection)
    take_in(trainer, [path])
    assert digest(trainer.connection) == before


def test_a_note_on_a_card_that_is_not_here_is_counted(learner, tmp_path):
    doubt(learner)
    path = tmp_path / "mine.notes.jsonl"
    export_slips(learner.connection, path)
    with open_collection(tmp_path / "other", small_deck(deck="other")) as other:
        assert take_in(other, [path]) == Taken(new=0, known=0, unknown=1)


def test_notes_without_words_and_the_same_words_twice_are_not_sent_twice(learner):
    doubt(learner)
    doubt(learner)
    doubt(learner, "  ")
    assert [each.text for each in my_slips(learner.connection)] == [TEXT]


def test_a_file_of_notes_is_told_from_a_deck(learner, tmp_path):
    path = tmp_path / "mine.notes.jsonl"
    export_slips(learner.connection, path)
    deck = tmp_path / "x.deck.md"
    deck.write_text("---\nformat: 1\n")
    assert (is_slips(path), is_slips(deck), is_slips(tmp_path / "none")) == (True, False, False)


def test_a_damaged_file_changes_nothing(learner, trainer, tmp_path):
    doubt(learner)
    path = tmp_path / "mine.notes.jsonl"
    export_slips(learner.connection, path)
    path.write_bytes(path.read_bytes() + b"{\n")
    with pytest.raises(FileRefused):
        take_in(trainer, [path])
    assert open_slips(trainer) == []


@pytest.mark.parametrize(
    ("taken", "text"),
    [
        (Taken(new=1, known=0, unknown=0), "1 new note is here, beside its card."),
        (
            Taken(new=2, known=1, unknown=3),
            (
                "2 new notes are here, beside their cards. 1 was here before."
                " 3 are on cards that are not here."
            ),
        ),
        (Taken(new=0, known=0, unknown=0), "There are no new notes in this file."),
    ],
)
def test_what_came_is_told_in_words(taken, text):
    assert taken_text(taken) == text


def test_a_note_on_an_edited_deck_bears_its_version(learner):
    doubt(learner)
    assert replace(my_slips(learner.connection)[0], text="").version == "1.0.0"
