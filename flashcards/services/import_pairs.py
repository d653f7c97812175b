"""The rows of a file without an id: which cards of the deck they are, and what is told of that."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flashcards.core.errors import Level, Problem, problem
from flashcards.core.model import AnyCard, CardId, DeckFile
from flashcards.core.pairing import Pair, Sign, paired
from flashcards.core.progress import Progress
from flashcards.formats.reading import Reading
from flashcards.services.import_plan import Choices, Item
from flashcards.store.bulk import Stored

_MOST_ALIKE = 0.5
"""The share of the rows that may be only like cards, where none asks what a card asks."""
_FEW = 2


def pairs_of(
    cards: Sequence[AnyCard],
    reading: Reading,
    choices: Choices,
    stored: Mapping[str, Stored],
    progress: Progress,
) -> dict[CardId, Pair]:
    """Return what the rows without an id are taken for, by row; what the user chose comes first."""
    if not stored:
        return {}
    named = {card.id.casefold() for card in cards}
    chosen = {
        row: Pair(row=row, card=card, sign=Sign.QUESTION)
        for row, card in choices.pairs.items()
        if card is not None
    }
    taken = named | {pair.card.casefold() for pair in chosen.values()}
    rows = [
        card
        for card in cards
        if _is_nameless(card.id, reading)
        and card.id.casefold() not in stored
        and card.id not in choices.pairs
    ]
    if not rows:
        return chosen
    left = [found.card for key, found in stored.items() if key not in taken]
    settled = [found.card for key, found in stored.items() if key in taken]
    pairs = paired(rows, left, progress, settled)
    is_known = bool(settled) or any(pair.sign == Sign.QUESTION for pair in pairs)
    if not is_known and not choices.is_whole_deck and _are_many(pairs, cards):
        return chosen
    return {**{pair.row: pair for pair in pairs}, **chosen}


def with_ids(file: DeckFile, pairs: Mapping[CardId, Pair]) -> DeckFile:
    """Return the file with its rows under the ids of the cards that they are."""
    if not pairs:
        return file
    cards = [
        replace(card, id=pairs[card.id].card) if card.id in pairs else card for card in file.cards
    ]
    return replace(file, cards=tuple(cards))


def told_of(pairs: Mapping[CardId, Pair], items: Sequence[Item]) -> list[Problem]:
    """Return a notice of the rows that ask what cards ask, a warning of those that are like them.

    The warning stands at the first of them.
    """
    alike = [item for item in items if item.sign in (Sign.ANSWER, Sign.LIKENESS)]
    told: list[Problem] = []
    if alike:
        told.append(problem("rows-alike", alike[0].place, Level.WARNING, count=len(alike)))
    if len(pairs) > len(alike):
        told.append(problem("rows-paired", level=Level.NOTICE, count=len(pairs) - len(alike)))
    return told


def _is_nameless(card: CardId, reading: Reading) -> bool:
    """Say whether a row has no id, or none but a number that may only be that of the row."""
    return card in reading.unnamed or (reading.is_table and card.isdecimal())


def _are_many(pairs: Sequence[Pair], cards: Sequence[AnyCard]) -> bool:
    return len(pairs) > max(_FEW, _MOST_ALIKE * len(cards))
