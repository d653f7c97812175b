"""Cards and decks whose text is none: they come back from a copy, or as they were imported."""

from dataclasses import replace

import pytest

from flashcards.core.days import moment
from flashcards.core.model import CardId, DeckId
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.reading import reading
from flashcards.store import queries
from flashcards.store.records import Base
from tests.doctordata import copy, counts, everything, plant, repaired
from tests.sampledata import HandClock

NO_TEXT = "CAST(x'7B22FF' AS TEXT)"
DECK, CARD = DeckId("sample"), CardId("c1")


def content(folder):
    with reading(folder) as connection:
        decks = queries.all_decks(connection)
        return decks, [list(queries.cards_of_deck(connection, each.deck.id)) for each in decks]


@pytest.mark.parametrize(
    "fault",
    [
        f"UPDATE cards SET body = {NO_TEXT} WHERE name = 3",
        "UPDATE cards SET body = '{}'",
        f"UPDATE decks SET body = {NO_TEXT}",
        "DELETE FROM decks WHERE id = 1",
    ],
)
def test_texts_come_back_from_the_newest_copy_that_has_them(folder, fault):
    before, answers = content(folder), everything(folder)
    back_up(folder, Why.ASKED, moment(HandClock()()))
    plant(folder, fault)
    repaired(folder)
    assert counts(folder) == {}
    assert content(folder) == before
    assert everything(folder) == answers


def test_a_card_that_no_copy_holds_is_as_it_was_imported(folder):
    with Collection(folder) as collection:
        record = queries.card(collection.connection, DECK, CARD)
        edited = replace(record, card=replace(record.card, front="Mine?"))
        imported = Base(origin=DECK, card=CARD, text=record.card)
        collection.write("edit", lambda opened: (opened.put(edited), opened.put(imported)))
    plant(
        folder, f"UPDATE cards SET body = {NO_TEXT} WHERE json_extract(body, '$.front') = 'Mine?'"
    )
    repaired(folder)
    assert counts(folder) == {}
    with reading(folder) as connection:
        assert queries.card(connection, DECK, CARD) == record


def test_a_card_that_nothing_holds_goes_with_its_dates_and_leaves_its_answers(folder):
    answers = everything(folder)
    plant(folder, "UPDATE cards SET body = '{}' WHERE name = 1")
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE names SET card = 'c6x' WHERE card = 'c6' AND deck = 1",
        'UPDATE cards SET body = replace(body, \'"id":"c6"\', \'"id":"c6x"\')',
    ],
)
def test_a_card_under_another_id_than_its_own_stays_under_that_of_its_row(folder, fault):
    plant(folder, "DELETE FROM history", "DELETE FROM facts WHERE key = 'gaps'", fault)
    repaired(folder)
    assert counts(folder) == {}
    with reading(folder) as connection:
        fronts = [
            each.card.front
            for each in queries.cards_of_deck(connection, DECK)
            if each.card.id.startswith("c")
        ]
    assert "Front 6?" in fronts


def test_a_deck_under_another_id_keeps_what_it_says_of_itself(folder):
    plant(folder, 'UPDATE decks SET body = replace(body, \'"id":"other"\', \'"id":"mother"\')')
    before = content(folder)
    repaired(folder)
    assert counts(folder) == {}
    (_, was), (_, now) = before[0], content(folder)[0]
    assert now.deck == replace(was.deck, id=DeckId("other"))


@pytest.mark.parametrize("is_copied", [True, False])
def test_a_letter_that_damage_changed_is_put_back_where_the_search_index_proves_it(
    folder, is_copied
):
    before = content(folder)
    if is_copied:
        copy(folder)
    else:
        plant(folder, "INSERT OR REPLACE INTO bases SELECT name, body FROM cards WHERE name = 1")
    plant(folder, "UPDATE cards SET body = replace(body, 'Front', 'Frond') WHERE name = 1")
    assert counts(folder) == {"search-differs": 1}
    repaired(folder)
    assert counts(folder) == {}
    assert content(folder) == before


def test_a_changed_text_that_nothing_proves_stays(folder):
    plant(
        folder,
        "UPDATE bases SET body = NULL WHERE name = 1",
        "UPDATE cards SET body = replace(body, 'Front', 'Frond') WHERE name = 1",
    )
    changed = content(folder)
    repaired(folder)
    assert counts(folder) == {}
    assert content(folder) == changed


@pytest.mark.parametrize(
    "faults",
    [
        ("DELETE FROM cards WHERE deck = 1", "DELETE FROM decks WHERE id = 1"),
        ("DELETE FROM cards WHERE name IN (2, 3)",),
    ],
)
def test_cards_whose_rows_are_gone_come_back_from_a_copy(folder, faults):
    before, answers = content(folder), everything(folder)
    copy(folder)
    plant(folder, *faults)
    assert counts(folder)
    repaired(folder)
    assert counts(folder) == {}
    assert content(folder) == before
    assert everything(folder) == answers


def test_a_card_that_a_person_removed_stays_away(folder):
    copy(folder)
    with Collection(folder) as collection:
        record = queries.card(collection.connection, DECK, CARD)
        collection.write("remove", lambda transaction: transaction.drop(record))
    removed = content(folder)
    plant(folder, "UPDATE memory SET interval = interval + 1 WHERE due IS NOT NULL")
    repaired(folder)
    assert counts(folder) == {}
    assert content(folder) == removed
