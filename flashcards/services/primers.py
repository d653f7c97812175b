"""The primer of a topic, offered once before its first new card."""

import json
from collections.abc import Iterable
from typing import cast

from flashcards.core.model import Domain
from flashcards.services.collection import Collection
from flashcards.services.question import Question
from flashcards.store import queries
from flashcards.store.database import Connection
from flashcards.store.records import Setting
from flashcards.store.transaction import Transaction

OFFERED = "offered_primers"
"""The setting that keeps it: no choice of the learner's, but something that happened."""


def primer_before(collection: Collection, question: Question) -> Domain | None:
    """Return the topic whose primer is to be offered before *question*; None for most cards."""
    if question.memory is not None:
        return None
    domains = (domain for domain in question.deck.domains if domain.id == question.card.domain)
    domain = next(domains, None)
    if domain is None or not domain.primer or _key(question) in offered_in(collection.connection):
        return None
    return domain


def note_offered_elsewhere(transaction: Transaction, keys: Iterable[str]) -> None:
    """Keep that primers were offered on another computer too."""
    offered = sorted({*offered_in(transaction.connection), *keys})
    if offered:
        transaction.put(Setting(key=OFFERED, value=json.dumps(offered)))


def note_offered(collection: Collection, question: Question) -> None:
    """Keep that the primer of the question's topic was offered."""
    offered = sorted({*offered_in(collection.connection), _key(question)})
    setting = Setting(key=OFFERED, value=json.dumps(offered))
    collection.write("primer", lambda transaction: transaction.put(setting), is_undoable=False)


def offered_in(connection: Connection) -> list[str]:
    """Return which topics' primers were offered, in whatever collection *connection* reads."""
    text = queries.setting(connection, OFFERED)
    found: object = json.loads(text) if text else []
    return cast("list[str]", found) if isinstance(found, list) else []


def _key(question: Question) -> str:
    return f"{question.deck.id}/{question.card.domain}".casefold()
