"""Counts of what is wrong in a collection file, each under its own code. Reads only."""

import json
import sqlite3
from collections.abc import Generator, Mapping
from contextlib import contextmanager

from flashcards.core.days import LAST_DAY
from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import DeckId
from flashcards.core.progress import Progress, unwatched
from flashcards.core.sm2 import LEAST_EASINESS, LONGEST_INTERVAL
from flashcards.store import (
    card_checks,
    facts,
    journal_check,
    kept_texts,
    migrations,
    plans,
    replay,
    schema,
    search_check,
    shortfall,
    verify,
)
from flashcards.store.branches import BRANCH
from flashcards.store.database import stoppable, translated
from flashcards.store.lost_names import lost_names
from flashcards.store.records import DeckState
from flashcards.store.texts import is_text

_MESSAGES = 1_000_000
_MOST = 10**15
"""More answers or milliseconds no day can have."""
_INDEX_MESSAGES = ("wrong # of entries in index", "missing from index", "non-unique entry in index")

ORPHANS: Mapping[str, str] = {
    "card-without-deck": "cards WHERE deck NOT IN (SELECT id FROM decks)",
    "card-without-name": "cards WHERE name NOT IN (SELECT id FROM names)",
    "base-without-card": "bases WHERE name NOT IN (SELECT name FROM cards)",
    "deck-base-without-deck": "deck_bases WHERE id NOT IN (SELECT id FROM decks)",
    "event-without-name": "history WHERE name NOT IN"
    " (SELECT id FROM names WHERE deck IN (SELECT id FROM deck_names))"
    " OR device NOT IN (SELECT id FROM devices) OR home NOT IN (SELECT id FROM labels)"
    " OR domain NOT IN (SELECT id FROM labels) OR scheduler NOT IN (SELECT id FROM labels)",
    "memory-without-name": "memory WHERE name NOT IN (SELECT id FROM names)",
    "flag-without-name": "flags WHERE name NOT IN (SELECT id FROM names)",
    "question-without-exam": "mock_questions WHERE mock NOT IN (SELECT id FROM mocks)"
    " OR name NOT IN (SELECT id FROM names)",
}
"""What stands alone, as the table and the condition that finds it."""

OUT_OF_RANGE: Mapping[str, str] = {
    "memory": "turn < 0 OR due IS NOT NULL AND"
    f" (easiness < {LEAST_EASINESS} OR repetition < 0 OR lapses < 0"
    f" OR interval NOT BETWEEN 0 AND {LONGEST_INTERVAL} OR due NOT BETWEEN 1 AND {LAST_DAY}"
    f" OR last IS NULL OR last NOT BETWEEN 0 AND {LAST_DAY})",
    "forecast": "stability <= 0 OR difficulty NOT BETWEEN 1 AND 10"
    f" OR last NOT BETWEEN 1 AND {LAST_DAY}",
    "daily": f"n NOT BETWEEN 1 AND {_MOST} OR milliseconds NOT BETWEEN 0 AND {_MOST}"
    " OR hour NOT BETWEEN 0 AND 23"
    f" OR day NOT BETWEEN 1 AND {LAST_DAY}",
    "decks": f"state NOT IN {tuple(str(each) for each in DeckState)}",
    "kappa": f"n < 0 OR value NOT BETWEEN 0.02 AND 20 OR day NOT BETWEEN 1 AND {LAST_DAY}",
}
_MISPLACED = (
    "SELECT count(*) FROM (SELECT memory.deck, memory.held, memory.wake, memory.show, due,"
    " cards.deck AS home,"
    " cards.status <> 'active' OR cards.pool <> 'study' OR decks.state <> 'studied'"
    " OR (coalesce(resting, 0) AND flags.wake IS NULL) AS is_held,"
    " CASE WHEN coalesce(resting, 0) THEN flags.wake END AS waking"
    " FROM memory JOIN cards ON cards.name = memory.name JOIN decks ON decks.id = cards.deck"
    " LEFT JOIN flags ON flags.name = memory.name)"
    " WHERE deck <> home OR held <> is_held OR wake IS NOT waking OR show IS NOT"
    " CASE WHEN is_held OR due IS NULL THEN NULL ELSE max(due, coalesce(waking, due)) END"
)
_SHOWN_WITHOUT_CARD = (
    "SELECT count(*) FROM memory WHERE name NOT IN (SELECT name FROM cards)"
    " AND (show IS NOT NULL OR held = 0)"
)


@contextmanager
def lenient(connection: sqlite3.Connection) -> Generator[None]:
    """Let texts that are not UTF-8 be read, so that they can be counted and mended."""
    kept = connection.text_factory
    connection.text_factory = _decoded
    try:
        yield
    finally:
        connection.text_factory = kept


def of_file(connection: sqlite3.Connection) -> dict[str, int]:
    """Return what SQLite itself finds: damage, and indexes that do not agree with their tables."""
    try:
        with translated():
            rows = connection.execute(f"PRAGMA integrity_check({_MESSAGES})").fetchall()
    except CollectionDamaged:
        return {"file-damaged": 1, "index-damaged": 0}
    wrong = [text for (text,) in rows if text != "ok"]
    of_index = [text for text in wrong if any(each in text for each in _INDEX_MESSAGES)]
    return {"file-damaged": len(wrong) - len(of_index), "index-damaged": len(of_index)}


def is_quickly_sound(connection: sqlite3.Connection, progress: Progress = unwatched) -> bool:
    """Say whether SQLite's quick check, which leaves out the indexes, finds the file whole."""
    try:
        with translated(), stoppable(connection, progress):
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except CollectionDamaged:
        return False
    return found == "ok"


def of_schema(connection: sqlite3.Connection) -> dict[str, int]:
    """Return what in the file was built by others, and what is missing of what we build."""
    return {
        "schema-differs": len(migrations.strangers(connection)),
        "schema-missing": len(schema.missing(connection)) + len(schema.short_tables(connection)),
    }


def of_rows(connection: sqlite3.Connection, progress: Progress = unwatched) -> dict[str, int]:
    """Return every other count; SQLite must find the file whole, with all its tables and views."""
    cards = card_checks.card_faults(connection, progress)
    found = {"name-lost": len(lost_names(connection))}
    found |= {code: _count(connection, where) for code, where in ORPHANS.items()}
    found |= {
        "deck-unreadable": len(card_checks.unreadable_decks(connection)),
        "card-unreadable": len(cards.unreadable),
        "card-columns": len(cards.columns),
        "unit-lacking": len(cards.lacking),
        "unit-left-over": len(cards.left_over),
    }
    found |= {
        "question-unreadable": len(
            {
                *kept_texts.questions_without_body(connection),
                *kept_texts.questions_without_answer(connection),
            }
        ),
        "kept-unreadable": sum(map(len, kept_texts.unreadable(connection).values())),
        "plan-unreadable": len(plans.unreadable(connection)),
    }
    found |= _of_history(connection, progress)
    found |= {
        "value-range": sum(
            _count(connection, f"{table} WHERE {wrong}") for table, wrong in OUT_OF_RANGE.items()
        ),
        "place-differs": _one(connection, _MISPLACED) + _one(connection, _SHOWN_WITHOUT_CARD),
        "totals-differ": _totals_unlike(connection),
        "search-differs": search_check.differences(connection),
        "fact-unreadable": len(facts.unreadable(connection)),
        "journal-left-over": int(not journal_check.is_whole(connection)),
    }
    return found


def _totals_unlike(connection: sqlite3.Connection) -> int:
    try:
        return verify.counts_unlike_cards(connection)
    except CollectionDamaged:  # a number is so large that nothing can be added to it
        return 1


def _of_history(connection: sqlite3.Connection, progress: Progress) -> dict[str, int]:
    unlike = replay.differences(connection, progress)
    lacking = sum(last - first + 1 for _, first, last in gaps(connection))
    return {
        "event-damaged": len(replay.damaged(connection, progress)),
        "event-lacking": lacking,
        "event-missing": max(0, shortfall.missing(connection, unlike) - lacking),
        "memory-differs": unlike.memories,
        "forecast-differs": unlike.forecasts,
        "correction-differs": unlike.corrections,
        "day-differs": unlike.days,
        "flag-differs": unlike.flags,
    }


def gaps(connection: sqlite3.Connection) -> list[tuple[str, int, int]]:
    """Return device, first and last number of the events that are lacking, but for known ones."""
    rows = connection.execute(
        "SELECT device, before + 1, seq - 1 FROM (SELECT devices.device, seq,"
        f" lag(seq, 1, CASE WHEN instr(devices.device, '{BRANCH}') THEN seq - 1 ELSE 0 END)"
        " OVER (PARTITION BY history.device ORDER BY seq) AS before FROM history"
        " JOIN devices ON devices.id = history.device) WHERE seq > before + 1"
    ).fetchall()
    known = known_gaps(connection)
    return [row for row in rows if row not in known]


def known_gaps(connection: sqlite3.Connection) -> set[tuple[str, int, int]]:
    """Return the gaps that a repair could not fill and has written down."""
    text = facts.read(connection, "gaps") or "[]"
    try:
        return {(str(device), int(a), int(b)) for device, a, b in json.loads(text)}
    except (ValueError, TypeError):
        return set()


def media(connection: sqlite3.Connection) -> list[tuple[DeckId, str]]:
    """Return the deck and the file name of each picture or sound that a card names, if in text."""
    rows = connection.execute(
        "SELECT deck_names.name, json_each.value FROM cards"
        " JOIN deck_names ON deck_names.id = cards.deck, json_each(cards.body, '$.media')"
        " WHERE json_valid(cards.body) AND json_each.type = 'text'"
    )
    return [(deck, name) for deck, name in rows if is_text(deck) and is_text(name)]


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _count(connection: sqlite3.Connection, where: str) -> int:
    return _one(connection, f"SELECT count(*) FROM {where}")


def _one(connection: sqlite3.Connection, statement: str) -> int:
    (count,) = connection.execute(statement).fetchone()
    return count
