"""Anki's packages ``.apkg`` in the oldest form, which all its programs read: writing."""

import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha1, sha256
from io import BytesIO
from itertools import chain, count
from operator import itemgetter
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory

from flashcards.core.errors import CollectionUnwritable
from flashcards.core.model import AnyCard, CardId, DeckFile, DomainId
from flashcards.core.units import parts_of
from flashcards.formats import foreign_sqlite
from flashcards.formats.anki_fields import fields_of
from flashcards.formats.anki_models import Model, model_of, models_json
from flashcards.formats.anki_own import MEMBER, guids_of, ord_of, written
from flashcards.formats.anki_tags import STAR, written_tags
from flashcards.formats.foreign_sqlite import Value
from flashcards.formats.html_text import words
from flashcards.formats.reading import Placed

_SCHEMA = """
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL,
    scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL,
    ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
    dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL,
    mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL,
    sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL,
    ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL,
    queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL,
    reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
    odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL,
    ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL,
    time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
"""
_INDEXES = """
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
"""
_CREATED = 1_577_851_200
"""2020-01-01 at 4:00 UTC: day zero of the dates in our packages."""
_DAY_ZERO = 737_425
_VERSION = 11
_NEW, _REVIEW = 0, 2
_SUSPENDED = -1
_FIRST_FACTOR = 2500
_STAMP = (1980, 1, 1, 0, 0, 0)
_DEFAULT_DECK = 1
_PIECE = 2**20
_QUICK = 1
"""How hard zlib tries: a tenth larger than usual, in a quarter of the time."""


def write(
    file: DeckFile,
    media: Mapping[str, bytes] | None = None,
    placed: Iterable[Placed] = (),
    resting: Iterable[CardId] = (),
    starred: Iterable[CardId] = (),
) -> bytes:
    """Return the package of a deck, with the progress that is given; the same gives the same.

    Raises CollectionUnwritable where the folder for temporary files has no room.
    """
    files = dict(sorted((media or {}).items()))
    collection = _Collection(file, placed, frozenset(resting), frozenset(starred))
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=_QUICK) as package:
        _pack(collection, package)
        names = {str(number): name for number, name in enumerate(files)}
        package.writestr(_member("media"), json.dumps(names, ensure_ascii=False))
        for number, data in enumerate(files.values()):
            package.writestr(_member(str(number)), data)
        if twin := written(file):
            package.writestr(_member(MEMBER), twin)
    return whole.getvalue()


def _pack(collection: "_Collection", package: zipfile.ZipFile) -> None:
    """Write the collection beside the package and then into it: in memory it would stand twice."""
    try:
        with TemporaryDirectory(prefix="flashcards-") as folder:
            path = Path(folder) / "collection.db"
            collection.write(path)
            with path.open("rb") as database, package.open("collection.anki2", "w") as member:
                copyfileobj(database, member, _PIECE)
    except OSError as error:
        raise CollectionUnwritable("file-unwritable", detail=error.strerror or "") from error


class _Collection:
    """The rows of one collection."""

    def __init__(
        self,
        file: DeckFile,
        placed: Iterable[Placed],
        resting: frozenset[CardId],
        starred: frozenset[CardId],
    ) -> None:
        self._file = file
        self._placed = {(each.card, each.part): each for each in placed}
        self._resting = resting
        self._starred = starred
        self._title = file.deck.title.replace("::", ": ")
        self._decks = dict(_decks(file, self._title))

    def write(self, path: Path) -> None:
        """Write the collection as an SQLite file."""
        models = {model.identity: model for model in map(model_of, self._file.cards)}
        foreign_sqlite.write(
            path,
            _SCHEMA,
            [
                ("col", [self._col(models.values())]),
                ("notes", self._notes()),
                ("cards", chain.from_iterable(map(self._cards, self._file.cards, count(1)))),
            ],
            _INDEXES,
        )

    def _col(self, models: Iterable[Model]) -> Sequence[Value]:
        settings = {"creationOffset": 0, "nextPos": len(self._file.cards) + 1, "schedVer": 2}
        decks = {str(number): _deck(number, name) for number, name in self._decks.values()}
        decks["1"] = _deck(_DEFAULT_DECK, "Default")
        moment = _CREATED * 1000
        return (
            1, _CREATED, moment, moment, _VERSION, 0, 0, 0, json.dumps(settings),
            models_json(models), json.dumps(decks), "{}", "{}",
        )  # fmt: skip

    def _notes(self) -> Iterator[Sequence[Value]]:
        """Yield the notes by their numbers: SQLite fills page after page."""
        named = [
            (self._number("note", card.id), guid, card)
            for card, guid in zip(self._file.cards, guids_of(self._file), strict=True)
        ]
        for number, guid, card in sorted(named, key=itemgetter(0)):
            yield self._note(number, guid, card)

    def _note(self, number: int, guid: str, card: AnyCard) -> Sequence[Value]:
        model = model_of(card)
        fields = fields_of(card)
        assert len(fields) == len(model.fields)
        first = words(fields[0])
        checksum = int(sha1(first.encode(), usedforsecurity=False).hexdigest()[:8], 16)
        tags = written_tags(card)
        if card.id in self._starred:
            tags.append(STAR)
        return (
            number, guid, model.identity, _CREATED, -1,
            f" {' '.join(tags)} " if tags else "", "\x1f".join(fields), first, checksum, 0, "",
        )  # fmt: skip

    def _cards(self, card: AnyCard, position: int) -> Iterator[Sequence[Value]]:
        deck = self._decks.get(card.domain, self._decks[None])[0]
        note = self._number("note", card.id)
        for part in parts_of(card):
            placed = self._placed.get((card.id, part))
            rests = card.id in self._resting
            yield (
                self._number(f"card {part}", card.id), note, deck, ord_of(part), _CREATED, -1,
                *_schedule(placed, position, rests=rests), 0, 0, 0, 0, "",
            )  # fmt: skip

    def _number(self, kind: str, name: str) -> int:
        return number_of(f"{kind}\x1f{self._file.deck.id}\x1f{name}".casefold())


def number_of(name: str) -> int:
    """Return a number for a name, as large as Anki's, which are milliseconds since 1970."""
    return int.from_bytes(sha256(name.encode()).digest()[:8], "big") % 2**41 or 1


def _decks(file: DeckFile, title: str) -> Iterator[tuple[DomainId | None, tuple[int, str]]]:
    yield None, (number_of(f"deck\x1f{file.deck.id}"), title)
    for domain in file.deck.domains:
        name = f"{title}::{domain.name.replace('::', ': ')}"
        if domain.name.casefold() == file.deck.title.casefold():
            name = title
        yield domain.id, (number_of(f"deck\x1f{file.deck.id}\x1f{domain.id}"), name)


def _deck(number: int, name: str) -> Mapping[str, object]:
    today = [0, 0]
    return {
        "id": number, "mod": _CREATED, "name": name, "usn": -1, "lrnToday": today,
        "revToday": today, "newToday": today, "timeToday": today, "collapsed": False,
        "browserCollapsed": False, "desc": "", "dyn": 0, "conf": 1, "extendNew": 0, "extendRev": 0,
    }  # fmt: skip


def _schedule(placed: Placed | None, position: int, *, rests: bool) -> Sequence[Value]:
    """Return type, queue, due, interval, factor, repetitions and lapses."""
    if placed is None:
        return _NEW, _SUSPENDED if rests else _NEW, position, 0, 0, 0, 0
    queue = _SUSPENDED if rests else _REVIEW
    interval = max(1, placed.interval)
    repetitions = max(1, placed.repetition + placed.lapses)
    due = placed.due - _DAY_ZERO
    return _REVIEW, queue, due, interval, placed.easiness * 10, repetitions, placed.lapses


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _STAMP)
    member.compress_type = zipfile.ZIP_DEFLATED
    return member
