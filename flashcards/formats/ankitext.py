"""Anki's text export, "Notes in Plain Text": header lines with ``#``, then rows of fields."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from flashcards.core.errors import FileRefused
from flashcards.core.model import AnyCard, Deck, DeckFile, DeckId, DomainId
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats import anki_cloze, limits, media
from flashcards.formats.anki_cards import Note, cards_of
from flashcards.formats.anki_collection import Collection
from flashcards.formats.anki_decks import DeckTree, deck_tree
from flashcards.formats.anki_losses import Losses
from flashcards.formats.anki_names import card_id, kept_guid
from flashcards.formats.anki_shape import Shape
from flashcards.formats.anki_tags import tags_of
from flashcards.formats.ankitext_head import Head, read_head
from flashcards.formats.ankitext_rows import Row, is_guessed, rows_of, shape_of_row
from flashcards.formats.reading import Problems, Reading, decode

NAME = "ankitext"
_KEYS = re.compile(
    r"\ufeff?#(?:separator|html|columns|notetype|deck|tags|guid|if matches|match scope)"
    r"(?: column)?:|\ufeff?tags:[^\n]*\n",
    re.IGNORECASE,
)


def sniff(head: bytes) -> bool:
    """Say whether *head*, the first bytes of a file, begins an export of Anki's as text."""
    return _KEYS.match(head[:4096].decode("utf-8", "replace")) is not None


def read(data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
    """Return the cards of the rows; they are a table, so a card's absence means nothing."""
    problems = Problems()
    try:
        text = decode(data, progress)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    head, lines = read_head(text)
    rows = rows_of(head, watched(lines, progress), problems)
    if problems.errors:
        return problems.refusal(NAME)
    found = _Rows(head, rows, problems).read(name, progress)
    if not found.cards and not problems.errors:
        problems.add("no-notes")
    if problems.errors:
        return problems.refusal(NAME)
    media.kept({}, problems, found.pictures)
    file = DeckFile(deck=found.deck, cards=tuple(found.cards), places=tuple(found.places))
    return Reading(
        format=NAME,
        file=file,
        problems=problems.found(),
        is_table=True,
        unnamed=frozenset(card.id for card in found.cards if not card.notes),
    )


@dataclass(slots=True)
class _Found:
    deck: Deck
    cards: list[AnyCard]
    places: list[str]
    pictures: set[str]


class _Rows:
    """Turns rows into cards, as notes of a note type that has as many fields."""

    def __init__(self, head: Head, rows: Sequence[Row], problems: Problems) -> None:
        self._head = head
        self._rows = rows
        self._problems = problems
        self._losses = Losses()
        self._taken: set[str] = set()
        self._counts: dict[str, int] = defaultdict(lambda: 1)
        self._guessed: Counter[str] = Counter()

    def read(self, name: str, progress: Progress) -> _Found:
        decks = list(dict.fromkeys(row.deck for row in self._rows))
        numbers = {deck: number for number, deck in enumerate(decks, 1)}
        tree = _tree(decks, name)
        found = _Found(deck=tree.deck, cards=[], places=[], pictures=set())
        for row in watched(self._rows, progress):
            domain = tree.domains.get(numbers[row.deck])
            self._read_row(row, domain, found)
            if len(found.cards) > limits.CARDS:
                self._problems.add("too-many-cards", limit=limits.CARDS)
                break
        self._losses.tell(self._problems)
        for kind, count in (+self._guessed).items():
            self._problems.warn("note-type-unknown", name=kind[:60], count=count)
        return found

    def _read_row(self, row: Row, domain: DomainId | None, found: _Found) -> None:
        guid, is_named = self._guid(row)
        shape = shape_of_row(row)
        self._guessed[row.note_type] += is_guessed(row, shape)
        numbers = _numbers(row, shape)
        note = Note(
            guid=guid,
            shape=shape,
            values=row.values if self._head.html else tuple(map(_as_html, row.values)),
            domains=dict.fromkeys(numbers, domain),
            tags=tags_of(row.tags, row.place, self._problems),
            remark=kept_guid(guid) if is_named else "",
        )
        made = cards_of(note)
        if made.longest > limits.TEXT_CHARACTERS:
            self._problems.add("too-long", row.place, field="#", limit=limits.TEXT_CHARACTERS)
        for code in dict.fromkeys([*made.codes, *sorted(made.lost)]):
            self._losses.count(code, row.place)
        if made.is_occlusion:
            self._losses.count("image-occlusion", row.place)
        found.cards += [each.card for each in made.made]
        found.places += [row.place] * len(made.made)
        found.pictures |= set(made.media.values())

    def _guid(self, row: Row) -> tuple[str, bool]:
        """Return what names the note, and whether the file gives it; a row may stand twice."""
        guid = (
            row.guid if row.guid.isprintable() and len(row.guid) <= limits.TITLE_CHARACTERS else ""
        )
        if guid and guid not in self._taken:
            self._taken.add(guid)
            return guid, True
        if guid:
            self._problems.warn("guid-twice", row.place)
        made = base = f"text\x1f{row.note_type}\x1f{row.values[0] if row.values else ''}"
        while made in self._taken:
            self._counts[base] += 1
            made = f"{base}\x1f{self._counts[base]}"
        self._taken.add(made)
        return made, False


def _as_html(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _numbers(row: Row, shape: Shape) -> frozenset[int]:
    if shape.cloze:
        return frozenset(range(anki_cloze.HIGHEST))
    if len(shape.sides) == 1:
        return frozenset({0})
    is_optional = "optional" in row.note_type.casefold()
    has_reverse = not is_optional or (len(row.values) > 2 and bool(row.values[2].strip()))
    return frozenset({0, 1} if has_reverse else {0})


def _tree(decks: Sequence[str], name: str) -> DeckTree:
    paths = {
        number: tuple(part for part in deck.split("::") if part.strip())
        for number, deck in enumerate(decks, 1)
    }
    collection = Collection(
        created=0, creation_offset=0, note_types={}, decks=paths, descriptions={}
    )
    tree = deck_tree(collection, paths, name)
    top = tree.deck.title if any(paths.values()) else f"file {name}"
    return replace(tree, deck=replace(tree.deck, id=DeckId(f"anki-text-{_digest(top)}")))


def _digest(text: str) -> str:
    return card_id(text.casefold(), 0).split("-")[1][:12]
