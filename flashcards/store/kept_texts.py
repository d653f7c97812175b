"""Texts that are kept beside the cards, and cannot be made anew: are they what they should be?

Of earlier texts of cards and decks, of what was published, drafts, notes of learners, and questions
of mock exams. The connection must be lenient.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any, cast

from flashcards.core.model import Scenario
from flashcards.core.twin import card_from, deck_from
from flashcards.store.card_checks import NO_CARD, card_of
from flashcards.store.texts import is_text

Key = tuple[int | str, ...]
_ROWS = {
    "bases": "SELECT name, bases.body FROM bases JOIN cards USING (name)"
    " WHERE bases.body IS NOT NULL",
    "deck_bases": "SELECT id, deck_bases.body FROM deck_bases JOIN decks USING (id)",
    "published": "SELECT deck, body FROM published",
    "drafts": "SELECT deck, card, body FROM drafts",
    "slips": "SELECT id, deck || card || version || text FROM slips",
}
_LET_GO = {
    "bases": "UPDATE bases SET body = NULL WHERE name = ?",
    "deck_bases": "DELETE FROM deck_bases WHERE id = ?",
    "published": "DELETE FROM published WHERE deck = ?",
    "drafts": "DELETE FROM drafts WHERE CAST(deck AS BLOB) = ? AND CAST(card AS BLOB) = ?",
    "slips": "DELETE FROM slips WHERE id = ?",
}
"""A card whose earlier text is none counts as made here, so that no update writes over it."""


def unreadable(connection: sqlite3.Connection) -> dict[str, list[Key]]:
    """Return the keys of the rows that cannot be read, by table; questions are apart."""
    return {
        table: [
            tuple(key)
            for *key, body in connection.execute(statement)
            if not (all(is_text(str(each)) for each in key) and _is(_READERS[table], body))
        ]
        for table, statement in _ROWS.items()
    }


def let_go(connection: sqlite3.Connection) -> None:
    """Let go of what cannot be read."""
    for table, keys in unreadable(connection).items():
        connection.executemany(_LET_GO[table], [tuple(map(_bound, key)) for key in keys])


def questions_without_body(connection: sqlite3.Connection) -> list[Key]:
    """Return exam and place of the questions of which nobody can say what they asked."""
    return _questions(connection, ("body",), _is_question)


def questions_without_answer(connection: sqlite3.Connection) -> list[Key]:
    """Return exam and place of the questions of which nobody can say what was chosen."""
    return _questions(connection, ("chosen", "struck"), _is_list)


def _questions(
    connection: sqlite3.Connection, columns: tuple[str, ...], reader: Callable[[str], bool]
) -> list[Key]:
    rows = connection.execute(
        f"SELECT mock, place, {', '.join(columns)} FROM mock_questions"
        " WHERE mock IN (SELECT id FROM mocks) AND name IN (SELECT id FROM names)"
    )
    return [
        (mock, place)
        for mock, place, *texts in rows
        if not all(_is(reader, each) for each in texts)
    ]


def _is(reader: Callable[[str], bool], text: str) -> bool:
    try:
        return is_text(text) and reader(text)
    except NO_CARD:
        return False


def _is_card(text: str) -> bool:
    return card_of(text) is not None


def _is_deck(text: str) -> bool:
    return bool(deck_from(json.loads(text)).id)


def _is_published(text: str) -> bool:
    found = json.loads(text)
    return bool(deck_from(found["deck"]).id) and all(card_from(each).id for each in found["cards"])


def _is_draft(text: str) -> bool:
    card_from(json.loads(text))
    return True


def _is_question(text: str) -> bool:
    found: dict[str, Any] = json.loads(text)
    card = card_from(found["card"])
    deck, domain = found["topic"]
    return (
        isinstance(card, Scenario)
        and {*found["order"]} <= {option.id for option in card.options}
        and isinstance(found["traps"], dict)
        and isinstance(deck, str)
        and (domain is None or isinstance(domain, str))
        and {"origin", "topic_name"} <= found.keys()
    )


def _is_list(text: str) -> bool:
    found: Any = json.loads(text)
    return isinstance(found, list) and all(isinstance(each, str) for each in cast("Any", found))


_READERS: Mapping[str, Callable[[str], bool]] = {
    "bases": _is_card,
    "deck_bases": _is_deck,
    "published": _is_published,
    "drafts": _is_draft,
    "slips": is_text,
}


def _bound(key: int | str) -> int | bytes:
    return key.encode("utf-8", "surrogateescape") if isinstance(key, str) else key
