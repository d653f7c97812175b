"""Publishing a deck: what changed since the last time, the next version, and the file."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from flashcards.core.card_fields import Difference, differences
from flashcards.core.errors import FileRefused, Level, Problem, problem
from flashcards.core.merge import Fate, merge
from flashcards.core.model import AnyCard, Day, Deck, DeckFile, DeckId, Status
from flashcards.core.progress import Progress, unwatched
from flashcards.core.versions import Raise, numbers, raise_for, raised
from flashcards.formats import registry
from flashcards.formats.checks import is_version
from flashcards.formats.reading import Reading
from flashcards.services.checking import lint_file
from flashcards.services.collection import Collection
from flashcards.services.deck_files import Export, exported, write_whole, writer_for
from flashcards.services.editing import edit_deck
from flashcards.store import authors, queries
from flashcards.store.database import Connection
from flashcards.store.transaction import Transaction

_ORDER = (Fate.KEY_CHANGED, Fate.RETIRED, Fate.ADDED, Fate.CHANGED, Fate.MOVED)
"""What learners should hear of first."""
_UNTOLD = {"version"}


@dataclass(frozen=True, slots=True, kw_only=True)
class CardChange:
    """What became of one card since the deck was last published."""

    fate: Fate
    card: AnyCard
    fields: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A deck that is about to be published.

    *before* is the version it is compared with, empty the first time; *deck_fields* names what the
    deck says otherwise of itself; *drafts* counts the cards that stay here; *rise* is why the
    version rises as far as *suggested*.
    """

    export: Export
    before: str
    changes: tuple[CardChange, ...]
    deck_fields: tuple[str, ...]
    rise: Raise
    suggested: str
    drafts: int
    problems: tuple[Problem, ...]

    @property
    def deck(self) -> Deck:
        """Return the deck as it stands."""
        return self.export.file.deck

    @property
    def counts(self) -> Mapping[Fate, int]:
        """Return how many cards met each fate."""
        return Counter(change.fate for change in self.changes)

    @property
    def is_changed(self) -> bool:
        """Say whether anything is another than last time."""
        return not self.before or bool(self.changes or self.deck_fields)


def prepare(
    connection: Connection,
    folder: Path,
    deck: DeckId,
    today: Day | None,
    progress: Progress = unwatched,
) -> Publication:
    """Return what publishing a deck of the collection in *folder* means now.

    Raises FileRefused for a deck that is not there.
    """
    whole = exported(connection, folder, deck, progress)
    cards = tuple(card for card in whole.file.cards if card.status == Status.ACTIVE)
    file = replace(whole.file, cards=cards, places=tuple(card.id for card in cards))
    before = authors.published(connection, deck) or _as_imported(
        connection, whole.file.deck, progress
    )
    changes = tuple(compared(before.cards, cards)) if before else ()
    progress(0, 0)
    told = _deck_fields(before.deck, file.deck) if before else ()
    rise = raise_for(frozenset(change.fate for change in changes))
    return Publication(
        export=replace(whole, file=file),
        before=before.deck.version if before else "",
        changes=changes,
        deck_fields=told,
        rise=rise,
        suggested=raised(before.deck.version, rise) if before else file.deck.version,
        drafts=len(whole.file.cards) - len(cards),
        problems=lint_file(Reading(format="", file=file), today=today, progress=progress).problems,
    )


def compared(before: tuple[AnyCard, ...], now: tuple[AnyCard, ...]) -> Iterator[CardChange]:
    """Yield the cards that are otherwise than *before*, what matters most to learners first."""
    old = {card.id.casefold(): card for card in before}
    new = {card.id.casefold(): card for card in now}
    found: list[CardChange] = []
    for key in {**new, **old}:
        mine, theirs = old.get(key), new.get(key)
        merged = merge(mine, mine, theirs)
        card = theirs or mine
        if merged.fate != Fate.UNCHANGED and card is not None:
            shown = differences(mine, theirs) if mine and theirs else ()
            found.append(CardChange(fate=merged.fate, card=card, fields=shown))
    yield from sorted(found, key=lambda change: _ORDER.index(change.fate))


def version_fault(publication: Publication, version: str) -> Problem | None:
    """Return what is wrong with a version: it is none, or not higher than the one before."""
    if not is_version(version):
        return problem("version-shape", "version", value=version)
    if publication.before and numbers(version) <= numbers(publication.before):
        return problem("version-low", "version", value=version, before=publication.before)
    return None


def publish(collection: Collection, publication: Publication, version: str, path: Path) -> None:
    """Write the deck's file under its new *version*, and keep what was published.

    Both happen or neither. Raises FileRefused for a file that nobody could read again or an
    ending that no format has, CollectionUnwritable when it cannot be written.
    """
    write = writer_for(path)
    deck = replace(publication.deck, version=version)
    file = DeckFile(deck=deck, cards=publication.export.file.cards)
    data = write(replace(publication.export, file=file))
    _look_through(data, path.name)

    def work(transaction: Transaction) -> None:
        record = queries.deck(transaction.connection, deck.id)
        if record is None:
            raise FileRefused([problem("deck-unknown", deck=deck.id)])
        edit_deck(transaction, replace(record, deck=replace(record.deck, version=version)))
        authors.keep_published(transaction.connection, file)
        write_whole(path, data)

    collection.write("publish", work)


def _look_through(data: bytes, name: str) -> None:
    """Raise FileRefused where what was written cannot be read: no learner is to find out."""
    reading = registry.read(data, name)
    if reading.refused:
        raise FileRefused([each for each in reading.problems if each.level == Level.ERROR])


def _as_imported(connection: Connection, deck: Deck, progress: Progress) -> DeckFile | None:
    """Return a deck as its file brought it, without edits; None for one that was made here."""
    edited = authors.imported_texts(connection, deck.id)
    cards: list[AnyCard] = []
    for record in queries.cards_of_deck(connection, deck.id):
        progress(0, 0)
        text = edited.get((record.origin, record.card.id), record.card)
        if text is not None and text.status == Status.ACTIVE:
            cards.append(text)
    base = queries.deck_base(connection, deck.id)
    kept = deck if base is None else base.text
    return DeckFile(deck=kept, cards=tuple(cards)) if cards else None


def _deck_fields(before: Deck, now: Deck) -> tuple[str, ...]:
    names = [field.name for field in fields(now) if field.name not in _UNTOLD]
    return tuple(name for name in names if getattr(before, name) != getattr(now, name))
