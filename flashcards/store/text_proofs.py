"""What a card said, proven by the search index: damage that changed its text left its words there.

The index is written in the transaction of the text, so the two tell of one another.
"""

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing

from flashcards.store import card_checks, content, spare
from flashcards.store.search_check import LIKE_SEARCH, UNUSABLE
from flashcards.store.spare import Spare, Words

_MOST = 100
"""Where more cards differ, the index is damaged, and proves nothing."""
_NAMES = (
    "SELECT names.id, deck_names.name || '/' || names.card, bases.body FROM cards"
    " JOIN names ON names.id = cards.name JOIN deck_names ON deck_names.id = names.deck"
    " LEFT JOIN bases ON bases.name = cards.name"
)


def doubted(connection: sqlite3.Connection) -> dict[int, Words]:
    """Return what the index has of the cards whose texts have other words; nothing if unusable.

    Not within a transaction: the damage of an index would spoil all that follows in it.
    """
    try:
        return _doubted(connection)
    except UNUSABLE:
        return {}


def mend_changed(connection: sqlite3.Connection, others: Spare) -> list[int]:
    """Put back the texts that the index proves, and return the cards that got one.

    They come from the newest copy that has one, else from what was imported. A text that nothing
    proves stays.
    """
    kept = others.doubted
    rows: list[tuple[int, str, str | None]] = connection.execute(_NAMES).fetchall()
    names = {name.casefold(): number for number, name, _ in rows if number in kept}
    if not names:
        return []
    imported = [(number, base) for number, _, base in rows if number in kept and base]
    found: dict[int, str] = {}
    with closing(_candidates(others, names)) as candidates:
        for number, text in (*candidates, *imported):
            if number not in found and _agrees(connection, number, text, kept[number]):
                found[number] = text
    connection.executemany(
        "UPDATE cards SET body = ? WHERE name = ?",
        [(text, number) for number, text in found.items()],
    )
    return list(found)


def _candidates(others: Spare, names: Mapping[str, int]) -> Generator[tuple[int, str]]:
    with closing(others.copies()) as copies:
        for copy in copies:
            for name, text in spare.rows(copy, spare.CARDS):
                if name.casefold() in names:
                    yield names[name.casefold()], text


def _agrees(connection: sqlite3.Connection, number: int, text: str, kept: Words) -> bool:
    card = card_checks.card_of(text)
    if card is None:
        return False
    return _made(connection, [(number, text)]).get(number) == kept


def _doubted(connection: sqlite3.Connection) -> dict[int, Words]:
    rows = connection.execute("SELECT name, body FROM cards").fetchall()
    made, kept = _made(connection, rows), _words(connection, "main", "words")
    unlike = {
        number: kept[number] for number in made.keys() & kept.keys() if made[number] != kept[number]
    }
    return unlike if len(unlike) <= _MOST else {}


def _made(connection: sqlite3.Connection, rows: Sequence[tuple[int, str]]) -> dict[int, Words]:
    """Return the words that an index of these texts has."""
    connection.execute(f"CREATE VIRTUAL TABLE temp.proof USING {LIKE_SEARCH}")
    try:
        insert = content.INDEX.replace("INTO words", "INTO temp.proof")
        connection.executemany(insert, _entries(rows))
        return _words(connection, "temp", "proof")
    finally:
        connection.execute("DROP TABLE temp.proof")


def _entries(rows: Iterable[tuple[int, str]]) -> Iterator[tuple[object, ...]]:
    for number, text in rows:
        card = card_checks.card_of(text)
        if card is not None:
            yield number, *content.searched(card)


def _words(connection: sqlite3.Connection, schema: str, table: str) -> dict[int, Words]:
    """Return the words of each card that an index has."""
    connection.execute(
        f"CREATE VIRTUAL TABLE temp.proof_words USING fts5vocab ({schema}, {table}, instance)"
    )
    try:
        found: dict[int, set[tuple[str, str]]] = {}
        for number, word, field in connection.execute("SELECT doc, term, col FROM proof_words"):
            found.setdefault(number, set()).add((word, field))
    finally:
        connection.execute("DROP TABLE temp.proof_words")
    return {number: frozenset(words) for number, words in found.items()}
