"""The notes of an open Anki collection, as cards in the order in which Anki would teach them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from flashcards.core.model import AnyCard, CardId, Part
from flashcards.core.progress import Progress
from flashcards.formats import limits
from flashcards.formats.anki_cards import Made, Note, NoteCards, cards_of
from flashcards.formats.anki_choice import is_choice
from flashcards.formats.anki_collection import Collection, read_collection
from flashcards.formats.anki_decks import DeckTree, deck_tree
from flashcards.formats.anki_losses import Losses
from flashcards.formats.anki_names import kept_guid
from flashcards.formats.anki_own import OwnDeck
from flashcards.formats.anki_progress import Numbers, Schedule, read_schedule
from flashcards.formats.anki_rows import Row, first_turn, rows_of
from flashcards.formats.anki_shape import Shape, shape_of
from flashcards.formats.anki_tags import is_starred, tags_of
from flashcards.formats.anki_template import sides_of
from flashcards.formats.foreign_sqlite import ForeignDatabase, Value
from flashcards.formats.media import media_of
from flashcards.formats.reading import Placed, Problems
from flashcards.formats.text_pieces import is_plain

_TOLD_EVERY = 200
_PLACEHOLDER = "Please update to the latest Anki version"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1e\x7f-\x9f\ufffd]")
_ALL_NOTES = "SELECT id, guid, mid, tags, flds FROM notes"
_LONGEST_GUID = 200
_OCCLUSION = "Occlusion"


@dataclass(slots=True)
class Found:
    """What the collection comes to."""

    tree: DeckTree
    cards: list[AnyCard]
    places: list[str]
    placed: list[Placed]
    resting: set[CardId]
    starred: set[CardId]
    media: dict[str, str]
    is_placeholder: bool = False


class Notes:
    """Reads the notes of an open collection."""

    def __init__(
        self,
        database: ForeignDatabase,
        problems: Problems,
        progress: Progress,
        own: OwnDeck | None = None,
    ) -> None:
        self._own = own
        self._places = {guid: at for at, guid in enumerate(own.cards)} if own else {}
        self._database = database
        self._problems = problems
        self._progress = progress
        self._collection: Collection = read_collection(database, problems)
        self._schedule: Schedule = read_schedule(database, self._collection)
        self._losses = Losses()
        self._shapes: Mapping[Value, Shape] = {
            number: shape_of(kind)
            for number, kind in self._collection.note_types.items()
            if kind.fields
        }

    def read(self, name: str) -> Found:
        """Return all cards in the order in which Anki would teach them."""
        rows = rows_of(self._database)
        notes = list(self._database.rows(_ALL_NOTES))
        used = (row.deck for cards in rows.values() for row in cards)
        tree = deck_tree(self._collection, used, name)
        if tree.is_cut:
            self._problems.warn("bad-deck-name")
        found = Found(
            tree=tree, cards=[], places=[], placed=[], resting=set(), starred=set(), media={}
        )
        found.is_placeholder = len(notes) == 1 and _PLACEHOLDER in str(notes[0][4])
        self._warn_of_orphans(rows, notes)
        self._warn_of_scripts()
        twice = self._twice(notes)
        ordered = sorted(notes, key=lambda note: self._order(note, rows.get(note[0], ())))
        for done, note in enumerate(ordered):
            if done % _TOLD_EVERY == 0:
                self._progress(done, len(ordered))
            self._read_note(note, rows.get(note[0], ()), twice, found)
            if len(found.cards) > limits.CARDS:
                self._problems.add("too-many-cards", limit=limits.CARDS)
                break
        self._losses.tell(self._problems)
        return found

    def _read_note(
        self, row: Sequence[Value], cards: Sequence[Row], twice: set[str], found: Found
    ) -> None:
        identity, guid, kind, tags, values = row
        place = f"nid:{identity}"
        known = self._collection.note_types.get(kind) if isinstance(kind, int) else None
        if known is None or kind not in self._shapes or not isinstance(values, str):
            self._losses.count("bad-note", place)
            return
        guid = self._guid(guid, identity, twice, place)
        label = str(tags or "")
        numbers = [card.number for card in cards]
        exact = self._own.made(guid, values, label, numbers) if self._own else None
        if exact is not None:
            media = {name: name for name in media_of(exact.card)}
            made = NoteCards(made=[exact], media=media)
        else:
            made = cards_of(self._note(row, guid, cards, place, found))
        self._tell(made, place)
        for each in made.made:
            self._keep(each, cards, place, found)
        if made.made and made.media:
            found.media.update(made.media)
        if label and is_starred(label):
            found.starred |= {each.card.id for each in made.made}

    def _note(
        self, row: Sequence[Value], guid: str, cards: Sequence[Row], place: str, found: Found
    ) -> Note:
        _, _, kind, tags, values = row
        label = str(tags or "")
        shape = self._shapes[kind]
        own = self._own.cards.get(guid) if self._own else None
        domains = {card.number: found.tree.domains.get(card.deck) for card in cards}
        return Note(
            guid=guid,
            shape=shape,
            values=self._fields(str(values), len(shape.fields), place),
            domains=dict.fromkeys(domains, own.domain if own else None) if self._own else domains,
            tags=tags_of(label, place, self._problems) if label else (),
            remark=own.notes if own else kept_guid(guid),
            name=own.id if own else None,
        )

    def _fields(self, values: str, width: int, place: str) -> tuple[str, ...]:
        fields = tuple(values.split("\x1f"))
        if len(fields) != width:
            self._problems.warn("field-count", place, count=len(fields), wanted=width)
        if is_plain(values.replace("\x1f", "")):
            return fields
        if any(_CONTROL.search(each) for each in fields):
            self._problems.warn("note-text", place)
            fields = tuple(_CONTROL.sub(_mended, each) for each in fields)
        return tuple(unicodedata.normalize("NFC", each) for each in fields)

    def _guid(self, guid: Value, identity: Value, twice: set[str], place: str) -> str:
        """Return the note's guid, or one made of its number where it has none of its own."""
        text = guid if isinstance(guid, str) else ""
        if text and text not in twice and len(text) <= _LONGEST_GUID and text.isprintable():
            return text
        self._problems.warn("guid-twice", place)
        return sha256(f"{text}\x1f{identity}".encode("utf-8", "replace")).hexdigest()[:16]

    def _keep(self, made: Made, rows: Sequence[Row], place: str, found: Found) -> None:
        card, parts = made
        found.cards.append(card)
        found.places.append(place)
        by_number = {row.number: row.scheduling for row in rows}
        own = [(part, by_number[at]) for part, at in parts.items() if at in by_number]
        for part, numbers in own:
            if numbers.kind != 0:
                self._place(card.id, part, numbers, found)
        suspended = [numbers.is_suspended for _, numbers in own]
        if suspended and all(suspended):
            found.resting.add(card.id)
        elif any(suspended):
            self._losses.count("partly-suspended", place)

    def _place(self, card: CardId, part: Part, numbers: Numbers, found: Found) -> None:
        try:
            standing = self._schedule.standing(numbers)
        except (ValueError, OverflowError, OSError):
            self._problems.warn("bad-schedule", f"cid:{numbers.identity}")
            return
        if standing is not None:
            found.placed.append(
                Placed(
                    card=card,
                    part=part,
                    repetition=standing.repetition,
                    interval=standing.interval,
                    easiness=standing.easiness,
                    due=standing.due,
                    lapses=standing.lapses,
                )
            )

    def _tell(self, made: NoteCards, place: str) -> None:
        if made.longest > limits.TEXT_CHARACTERS:
            self._problems.add("too-long", place, field="flds", limit=limits.TEXT_CHARACTERS)
        for code in sorted({*made.codes, *made.lost}):
            self._losses.count(code, place)
        if made.is_occlusion:
            self._losses.count("image-occlusion", place)

    def _order(self, note: Sequence[Value], rows: Sequence[Row]) -> tuple[int, int, int]:
        """Return what sorts a note: its place in our own deck, else when it is new, its number."""
        identity, guid, *_ = note
        own = self._places.get(str(guid), len(self._places))
        return own, first_turn(rows), identity if isinstance(identity, int) else 0

    def _warn_of_orphans(
        self, rows: Mapping[Value, Sequence[Row]], notes: Sequence[Sequence[Value]]
    ) -> None:
        there = {note[0] for note in notes}
        orphans = [nid for nid in rows if nid not in there]
        if orphans:
            self._problems.warn("orphan-card", f"nid:{orphans[0]}", count=len(orphans))

    def _warn_of_scripts(self) -> None:
        used = {mid for (mid,) in self._database.rows("SELECT DISTINCT mid FROM notes")}
        for mid, kind in self._collection.note_types.items():
            sides = [sides_of(each, kind.fields) for each in kind.templates.values()]
            is_told = is_choice(kind.fields) or _OCCLUSION in kind.fields
            if mid in used and not is_told and any(each.has_script for each in sides):
                self._problems.warn("template-script", name=kind.name[:60])

    def _twice(self, notes: Sequence[Sequence[Value]]) -> set[str]:
        counts = Counter(note[1] for note in notes if isinstance(note[1], str))
        return {guid for guid, count in counts.items() if count > 1}


def _mended(control: re.Match[str]) -> str:
    return "\ufffd" if control[0] == "\ufffd" else ""
