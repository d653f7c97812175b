"""Questions of a mock exam as values: the card as it was asked, and the answer so far."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from flashcards.core.blueprint import Topic, topic_name
from flashcards.core.mock_marks import Asked
from flashcards.core.model import Deck, DeckId, DomainId, Option, OptionId, Scenario
from flashcards.core.queue import shuffled
from flashcards.core.twin import Plain, card_data, card_from
from flashcards.services.marks import CardName
from flashcards.store.mocks import QuestionRow
from flashcards.store.records import CardRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class MockQuestion:
    """One question: the card as it was when it was drawn, and what was answered.

    *options* is the order on the screen, *traps* the habits that wrong options show. What changes
    stands in *row*.
    """

    row: QuestionRow
    card: Scenario
    origin: DeckId
    topic: Topic
    topic_name: str
    options: tuple[Option, ...]
    traps: Mapping[OptionId, str]

    @property
    def place(self) -> int:
        """Return its place in the exam, counted from 0."""
        return self.row.place

    @property
    def is_answered(self) -> bool:
        """Say whether as many options are chosen as are asked for."""
        return len(self.row.chosen) == len(self.card.right)

    @property
    def is_right(self) -> bool:
        """Say whether the right options were chosen, and no other."""
        return frozenset(self.row.chosen) == self.card.right

    @property
    def name(self) -> CardName:
        """Return what names the card for ever."""
        return CardName(deck=self.origin, card=self.card.id)


def body_of(record: CardRecord, deck: Deck, topic: Topic, earlier: int) -> str:
    """Return a question's body; the options are shuffled as for the answer after *earlier* ones."""
    card = record.card
    assert isinstance(card, Scenario)
    seed = f"{record.origin}/{card.id}".casefold()
    order = shuffled(card.options, seed, earlier) if card.shuffle else card.options
    names = {trap.id: trap.name for trap in deck.traps}
    traps = {o.id: names[o.trap] for o in card.options if o.trap and o.trap in names}
    plain = {
        "card": card_data(card),
        "origin": record.origin,
        "topic": [topic.deck, topic.domain],
        "topic_name": topic_name(deck, topic),
        "order": [option.id for option in order],
        "traps": traps,
    }
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def question_from(row: QuestionRow) -> MockQuestion:
    """Return the question that a row keeps."""
    body = cast("Mapping[str, object]", json.loads(row.body))
    card = card_from(cast("Plain", body["card"]))
    assert isinstance(card, Scenario)
    deck, domain = cast("tuple[str, str | None]", body["topic"])
    order = cast("Sequence[OptionId]", body["order"])
    by_id = {option.id: option for option in card.options}
    return MockQuestion(
        row=row,
        card=card,
        origin=DeckId(str(body["origin"])),
        topic=Topic(deck=DeckId(deck), domain=DomainId(domain) if domain is not None else None),
        topic_name=str(body["topic_name"]),
        options=tuple(by_id[option] for option in order),
        traps=cast("Mapping[OptionId, str]", body["traps"]),
    )


def asked(question: MockQuestion) -> Asked:
    """Return a question as the marking sees it; a half chosen answer counts as none."""
    return Asked(
        topic=question.topic,
        is_new=question.row.is_new,
        right=question.card.right,
        chosen=frozenset(question.row.chosen),
        traps=question.traps,
        about=tuple((question.origin, concept) for concept in question.card.about),
    )
