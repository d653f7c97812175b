"""The primer of a topic, offered once before its first new card."""

import json
from typing import cast

from flashcards.core.model import Domain
from flashcards.services.collection import Collection
from flashcards.services.question import Question
from flashcards.store import queries
from flashcards.store.records import Setting

_OFFERED = "offered_primers"


def primer_before(collection: Collection, question: Question) -> Domain | None:
    """Return the topic whose primer is to be offered before *question*; None for most cards."""
    if question.memory is not None:
        return None
    domains = (domain for domain in question.deck.domains if domain.id == question.card.domain)
    domain = next(domains, None)
    if domain is None or not domain.primer or _key(question) in _offered(collection):
        return None
    return domain


def note_offered(collection: Collection, question: Question) -> None:
    """Keep that the primer of the question's topic was offered."""
    offered = sorted({*_offered(collection), _key(question)})
    setting = Setting(key=_OFFERED, value=json.dumps(offered))
    collection.write("primer", lambda transaction: transaction.put(setting))


def _offered(collection: Collection) -> list[str]:
    text = queries.setting(collection.connection, _OFFERED)
    found: object = json.loads(text) if text else []
    return cast("list[str]", found) if isinstance(found, list) else []


def _key(question: Question) -> str:
    return f"{question.deck.id}/{question.card.domain}".casefold()
