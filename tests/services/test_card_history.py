"""What a card's history tells: answers with their dates, resets, doubts; the newest first."""

from flashcards.core.model import CardId, DeckId, Grade, Kind, Mode
from flashcards.services.card_acts import CardActs
from flashcards.services.card_history import card_history
from flashcards.services.marks import CardName, Marks
from flashcards.services.study import StudySession
from tests.sampledata import HandClock, answered, append, open_collection, small_deck


def test_each_answer_tells_what_it_brought(tmp_path):
    clock = HandClock()
    with open_collection(tmp_path, small_deck()) as collection:
        append(collection, answered(clock, Grade.GOOD))
        clock.move(days=1)
        append(collection, answered(clock, Grade.EASY, milliseconds=7000))
        append(collection, answered(clock, Grade.GOOD, mode="practice"))
        told = card_history(collection, clock, 1)
    assert [(t.grade, t.mode, t.days_ago, t.next_in, t.milliseconds) for t in told] == [
        (Grade.GOOD, Mode.PRACTICE, 0, None, 4000),
        (Grade.EASY, Mode.STUDY, 0, 6, 7000),
        (Grade.GOOD, Mode.STUDY, 1, 1, 4000),
    ]


def test_marks_and_resets_are_told_with_their_words(tmp_path):
    clock = HandClock()
    with open_collection(tmp_path, small_deck()) as collection:
        append(collection, answered(clock, Grade.GOOD))
        Marks(collection, clock).doubt(CardName(deck=DeckId("sample"), card=CardId("c1")), "Is it?")
        CardActs(collection, clock).reset([1])
        told = card_history(collection, clock, 1)
    assert [t.kind for t in told] == [Kind.RESET, Kind.DOUBTED, Kind.ANSWERED]
    assert told[1].text == "Is it?"


def test_what_was_taken_back_is_left_out(tmp_path):
    clock = HandClock()
    with open_collection(tmp_path, small_deck()) as collection:
        append(collection, answered(clock, Grade.AGAIN))
        StudySession(collection, clock).undo()
        assert card_history(collection, clock, 1) == []
