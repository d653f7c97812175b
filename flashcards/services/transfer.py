"""Planning an import: what a file that was read would do to the collection. Nothing is written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from flashcards.core.card_fields import completed, supplied_fields
from flashcards.core.errors import FileRefused, problem
from flashcards.core.merge import Fate, Merged, Side, merge
from flashcards.core.merge_deck import merge_decks
from flashcards.core.model import AnyCard, CardId, Deck, DeckFile
from flashcards.core.option_ids import aligned
from flashcards.core.pairing import Pair
from flashcards.core.progress import Progress, unwatched
from flashcards.formats.reading import Reading
from flashcards.services.deck_of_ids import deck_of_ids
from flashcards.services.import_doubts import Known, doubts_of, version_numbers, version_of
from flashcards.services.import_notices import notices
from flashcards.services.import_pairs import pairs_of, with_ids
from flashcards.services.import_plan import Choices, Doubt, ImportPlan, Item
from flashcards.store import bulk, content, queries
from flashcards.store.bulk import Stored
from flashcards.store.database import Connection, stoppable

_TOLD_EVERY = 1_000


def plan(
    connection: Connection,
    reading: Reading,
    choices: Choices | None = None,
    progress: Progress = unwatched,
) -> ImportPlan:
    """Return what importing *reading* would do.

    Raises FileRefused when the file cannot be taken in, or only without its bad rows and the user
    did not say so.
    """
    with stoppable(connection, progress):
        return _plan(connection, reading, choices or Choices(), progress)


def _plan(
    connection: Connection, reading: Reading, chosen: Choices, progress: Progress
) -> ImportPlan:
    file = _file(connection, reading, chosen)
    found = deck_of_ids(connection, reading, file.deck) if chosen.into is None else None
    if found is not None:
        file = replace(file, deck=replace(file.deck, id=found.id))
    known = queries.deck(connection, file.deck.id)
    stored = bulk.stored(connection, file.deck.id) if known else {}
    pairs = pairs_of(file.cards, reading, chosen, stored, progress)
    file = with_ids(file, pairs)
    items = _Merging(reading, chosen, stored, pairs).items(file, progress)
    mine = known.deck if known else None
    doubts = doubts_of(reading, chosen, file, items, Known(deck=mine, cards=stored))
    is_strange = any(each.code == Doubt.OTHER_DECK for each in doubts)
    deck, conflicts = file.deck, ()
    plain = deck
    if mine is not None:
        base = queries.deck_base(connection, mine.id)
        deck, conflicts = _deck(file.deck, mine, base.text if base else mine, reading, items)
        plain, _ = _deck(file.deck, mine, mine, reading, items)
    told = notices(found, pairs, conflicts, items, is_strange=is_strange)
    return ImportPlan(
        reading=reading,
        choices=chosen,
        file=file,
        deck=deck,
        is_deck_edited=deck != plain,
        known=known,
        version=version_of(file.deck, mine),
        items=tuple(items),
        doubts=frozenset(Doubt(each.code) for each in doubts),
        problems=(*reading.problems, *doubts, *told),
    )


def _file(connection: Connection, reading: Reading, choices: Choices) -> DeckFile:
    file = reading.file
    if reading.refused:
        file = reading.others if choices.skip_bad_rows else None
    if file is None:
        raise FileRefused(reading.problems)
    into = choices.into
    if into is None or into == file.deck.id:
        return file
    if queries.deck(connection, into) is None:
        raise FileRefused([problem("deck-unknown", deck=into)])
    return replace(file, deck=replace(file.deck, id=into))


class _Merging:
    """Merges the cards of one file with what the collection holds of its deck."""

    def __init__(
        self,
        reading: Reading,
        choices: Choices,
        stored: Mapping[str, Stored],
        pairs: Mapping[CardId, Pair],
    ) -> None:
        self._is_part = reading.is_table and not choices.is_whole_deck
        self._is_table = reading.is_table
        self._choices = choices
        self._stored = stored
        self._by_card = {pair.card: pair for pair in pairs.values()}

    def items(self, file: DeckFile, progress: Progress) -> list[Item]:
        """Return an item for each card of the file, and for each that it lacks and may retire."""
        is_update = self._is_table and bool(self._stored)
        supplied = supplied_fields(file.cards) if is_update else None
        places = file.places or ("",) * len(file.cards)
        items: list[Item] = []
        for position, (card, place) in enumerate(zip(file.cards, places, strict=True)):
            if position % _TOLD_EVERY == 0:
                progress(position, len(file.cards))
            where = None if self._is_part and self._stored else position
            items.append(self._item(card, supplied, place, where))
        if not self._is_part:
            items += self._missing(file.cards)
        return items

    def _item(
        self, card: AnyCard, supplied: frozenset[str] | None, place: str, position: int | None
    ) -> Item:
        found = self._stored.get(card.id.casefold())
        if found is None or (not found.has_base and content.card_body(card) == found.body):
            return Item(
                id=card.id,
                fate=Fate.ADDED if found is None else Fate.UNCHANGED,
                before=None if found is None else card,
                after=card,
                theirs=card,
                place=place,
                position=position,
            )
        base, mine = found.merge_base, found.card
        if supplied is not None:
            card = completed(aligned(card, base or mine), base or mine, supplied)
        merged = merge(base, mine, card, self._side(card.id))
        item = self._told(found, mine, merged, self._by_card.get(card.id))
        return replace(item, place=place, position=position)

    def _missing(self, cards: Iterable[AnyCard]) -> list[Item]:
        there = {card.id.casefold() for card in cards}
        items: list[Item] = []
        for key, found in self._stored.items():
            if key not in there:
                mine = found.card
                merged = merge(found.merge_base, mine, None, self._side(found.id))
                if merged.fate != Fate.UNCHANGED:
                    items.append(self._told(found, mine, merged, None))
        return items

    def _side(self, card: CardId) -> Side:
        return self._choices.sides.get(card, Side.MINE)

    def _told(self, found: Stored, mine: AnyCard, merged: Merged, pair: Pair | None) -> Item:
        return Item(
            id=found.id,
            fate=merged.fate,
            before=mine,
            after=merged.card,
            theirs=merged.theirs,
            conflicts=merged.conflicts,
            is_key_changed=merged.is_key_changed,
            is_merged=True,
            row=pair.row if pair else None,
            sign=pair.sign if pair else None,
        )


def _deck(
    theirs: Deck, mine: Deck, base: Deck, reading: Reading, items: Sequence[Item]
) -> tuple[Deck, tuple[str, ...]]:
    """Return what the deck says of itself afterwards, and which fields both sides changed.

    A table only adds to mine.
    """
    known = {domain.id.casefold() for domain in theirs.domains}
    ours = {domain.id.casefold() for domain in mine.domains}
    used = {
        item.after.domain.casefold()
        for item in items
        if item.theirs is None and item.after is not None and item.after.domain
    }
    if reading.is_table:
        added = [domain for domain in theirs.domains if domain.id.casefold() not in ours]
        version = max(mine.version, theirs.version, key=version_numbers)
        return replace(mine, domains=(*mine.domains, *added), version=version), ()
    merged, conflicts = merge_decks(base, mine, theirs)
    known |= {domain.id.casefold() for domain in merged.domains}
    kept = [
        domain
        for domain in mine.domains
        if domain.id.casefold() in used and domain.id.casefold() not in known
    ]
    return replace(merged, domains=(*merged.domains, *kept)), conflicts
