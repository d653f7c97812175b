"""A query as conditions of SQL: words by the full-text index, the rest by indexes of the tables."""

import json
import re
import sqlite3
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from flashcards.core.model import Day, NameId
from flashcards.core.search_query import KINDS, Field, Is, Query, Term
from flashcards.core.twin import card_from
from flashcards.store.content import searched

_WORD = re.compile(r"[^\W_]+")
_MISSED_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A piece of SQL and the values of its marks."""

    sql: str
    values: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What conditions are read on: the study day, and the cards that is:trouble means."""

    today: Day
    trouble: tuple[NameId, ...] = ()


def conditions_of(connection: sqlite3.Connection, query: Query, ground: Ground) -> list[Condition]:
    """Return what a row of cards, joined with its deck, must fulfil; at least one condition."""
    _teach(connection)
    return [_condition(connection, ground, term) for term in query.terms] + _usual(query)


def _teach(connection: sqlite3.Connection) -> None:
    """Make our two functions known, once: SQLite refuses that while a statement is under way."""
    known = "SELECT 1 FROM pragma_function_list WHERE name = 'says' LIMIT 1"
    if connection.execute(known).fetchone() is None:
        connection.create_function("says", 2, _says, deterministic=True)
        connection.create_function("is_tagged", 2, _is_tagged, deterministic=True)


def _usual(query: Query) -> list[Condition]:
    asked = {term.value.lower() for term in query.terms if term.field is Field.IS}
    conditions = [Condition(sql="decks.state <> 'removed'")]
    if Is.RETIRED not in asked:
        conditions.append(Condition(sql="cards.status <> 'retired'"))
    if Is.MOCK not in asked:
        conditions.append(Condition(sql="cards.pool = 'study'"))
    return conditions


def _condition(connection: sqlite3.Connection, ground: Ground, term: Term) -> Condition:
    match term.field:
        case Field.TEXT:
            found = _of_text(term)
        case Field.DECK:
            found = _among("cards.deck", _decks(connection, term.value))
        case Field.DOMAIN:
            found = _among("cards.domain", _domains(connection, term.value))
        case Field.TAG:
            found = _of_tag(term.value)
        case Field.KIND:
            found = Condition(sql="cards.kind = ?", values=(KINDS[term.value.lower()],))
        case Field.IS:
            found = _of_state(ground, Is(term.value.lower()))
    return Condition(sql=f"NOT ({found.sql})", values=found.values) if term.is_excluded else found


def _of_text(term: Term) -> Condition:
    """Return the condition on a card's words; the index knows no order, so phrases are read."""
    words = _words(term.value)
    if not words:
        return Condition(sql="1")
    last = "" if term.is_exact else "*"
    asked = " AND ".join(f'"{word}"' for word in words) + last
    sql = "cards.name IN (SELECT rowid FROM words WHERE words MATCH ?)"
    if len(words) == 1:
        return Condition(sql=sql, values=(asked,))
    return Condition(sql=f"{sql} AND says(cards.body, ?)", values=(asked, " ".join(words) + last))


def _of_tag(tag: str) -> Condition:
    words = _words(tag)
    if not words:
        return Condition(sql="is_tagged(cards.body, ?)", values=(tag,))
    asked = "tags : (" + " AND ".join(f'"{word}"' for word in words) + ")"
    return Condition(
        sql="cards.name IN (SELECT rowid FROM words WHERE words MATCH ?)"
        " AND is_tagged(cards.body, ?)",
        values=(asked, tag),
    )


def _of_state(ground: Ground, state: Is) -> Condition:
    today = ground.today
    match state:
        case Is.DUE:
            return _named("SELECT name FROM memory WHERE show <= ?", today)
        case Is.NEW:
            return _named(
                "SELECT name FROM memory WHERE due IS NULL AND held = 0"
                " AND NOT EXISTS (SELECT 1 FROM memory AS met"
                " WHERE met.name = memory.name AND met.due IS NOT NULL)"
            )
        case Is.STARRED:
            return _named("SELECT name FROM flags WHERE starred = 1")
        case Is.RESTING:
            resting = "SELECT name FROM flags WHERE resting = 1 AND (wake IS NULL OR wake > ?)"
            return _named(resting, today)
        case Is.TROUBLE:
            return _named("SELECT value FROM json_each(?)", json.dumps(ground.trouble))
        case Is.MISSED:
            return _named(_MISSED, today - _MISSED_DAYS)
        case Is.DOUBTED:
            return _named("SELECT name FROM flags WHERE doubts > 0")
        case Is.DRAFT:
            return Condition(sql="cards.status = 'draft'")
        case Is.RETIRED:
            return Condition(sql="cards.status = 'retired'")
        case Is.MOCK:
            return Condition(sql="cards.pool = 'mock'")


_MISSED = (
    "SELECT missed.name FROM history AS missed WHERE missed.day > ? AND missed.kind = 'answered'"
    ' AND missed.grade < 3 AND instr(missed.data, \'"mode":"study"\') > 0'
    " AND NOT EXISTS (SELECT 1 FROM history AS void WHERE void.name = missed.name"
    " AND void.kind = 'voided' AND void.part = missed.part"
    " AND json_extract(void.data, '$.seq') = missed.seq"
    " AND json_extract(void.data, '$.device') ="
    " (SELECT device FROM devices WHERE id = missed.device))"
)


def _named(select: str, *values: object) -> Condition:
    return Condition(sql=f"cards.name IN ({select})", values=values)


def _among(column: str, numbers: Sequence[int]) -> Condition:
    return Condition(
        sql=f"{column} IN (SELECT value FROM json_each(?))", values=(json.dumps(numbers),)
    )


def _decks(connection: sqlite3.Connection, text: str) -> list[int]:
    """Return the decks with this id; if there is none, those whose title holds the text."""
    rows = connection.execute(
        "SELECT decks.id, deck_names.name, body ->> '$.title', body ->> '$.short_title'"
        " FROM decks JOIN deck_names ON deck_names.id = decks.id"
    ).fetchall()
    wanted = text.casefold()
    exact = [number for number, name, *_ in rows if name.casefold() == wanted]
    return exact or [row[0] for row in rows if any(_holds(title, wanted) for title in row[2:])]


def _domains(connection: sqlite3.Connection, text: str) -> list[int]:
    """Return the labels of the topics with this id, or whose name holds the text."""
    wanted = text.casefold()
    named = {
        name
        for name, title in connection.execute(
            "SELECT domain.value ->> '$.id', domain.value ->> '$.name'"
            " FROM decks, json_each(decks.body, '$.domains') AS domain"
        )
        if name.casefold() == wanted or _holds(title, wanted)
    }
    rows = connection.execute(
        "SELECT id, text FROM labels WHERE text IN (SELECT value FROM json_each(?))"
        " OR text = ? COLLATE NOCASE",
        (json.dumps(sorted(named)), text),
    )
    return [number for number, _ in rows]


def _holds(title: str | None, wanted: str) -> bool:
    return wanted in (title or "").casefold()


def _words(text: str) -> list[str]:
    """Return the words of a text as the index counts them."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def _says(body: str, phrase: str) -> bool:
    """Say whether a text of a card has the words of *phrase* in a row; * stands for any letters.

    The row's JSON is looked at first, as most cards need not be taken apart.
    """
    is_in_a_row = _in_a_row(phrase).search
    if not is_in_a_row(_plain(body)):
        return False
    card = card_from(cast("dict[str, object]", json.loads(body)))
    return any(is_in_a_row(_plain(text)) for text in searched(card))


@lru_cache(maxsize=8)
def _in_a_row(phrase: str) -> re.Pattern[str]:
    """Return what finds the words in a text, or in JSON, where a new line is two signs."""
    words = [re.escape(_plain(word)) for word in phrase.removesuffix("*").split(" ")]
    start, end = r"(?:(?<![^\W_])|(?<=\\[nt]))", "" if phrase.endswith("*") else r"(?![^\W_])"
    return re.compile(start + r"(?:\\[nt]|[\W_])+".join(words) + end)


def _is_tagged(body: str, tag: str) -> bool:
    """Say whether a card has a tag, or one below it: ethics also means ethics/gifts."""
    wanted = tag.casefold().rstrip("/")
    card = card_from(cast("dict[str, object]", json.loads(body)))
    return any(f"{each.casefold()}/".startswith(f"{wanted}/") for each in card.tags)


def _plain(text: str) -> str:
    """Return a text without case and accents, as the index compares it."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
