"""What an Anki collection holds besides notes: its note types, decks and day zero."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from flashcards.core.errors import FileRefused, problem
from flashcards.formats import anki_wire
from flashcards.formats.foreign_sqlite import ForeignDatabase, Value
from flashcards.formats.reading import Problems

OLDEST_SCHEMA, LAST_JSON_SCHEMA, NEWEST_SCHEMA = 11, 13, 18
_PARTS = "\x1f"
_NEEDED = {
    "col": {"crt", "ver", "conf", "models", "decks"},
    "notes": {"id", "guid", "mid", "tags", "flds"},
    "cards": {"id", "nid", "did", "ord", "type", "queue", "due", "ivl", "factor", "odue", "odid"},
    "revlog": {"id", "cid", "ease", "type"},
}
_NEEDED_LATER = {
    "notetypes": {"id", "name", "config"},
    "fields": {"ntid", "ord", "name"},
    "templates": {"ntid", "ord", "name", "config"},
    "decks": {"id", "name"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """How a note becomes a card: which of its fields are asked and which answer."""

    name: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteType:
    """The fields and templates of some notes; the templates stand by their ord."""

    name: str
    is_cloze: bool
    fields: tuple[str, ...]
    templates: Mapping[int, Template]


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What the notes and cards of a collection refer to; a deck's name is its path."""

    created: Value
    creation_offset: int
    note_types: Mapping[int, NoteType]
    decks: Mapping[int, tuple[str, ...]]
    descriptions: Mapping[int, str]


def read_collection(database: ForeignDatabase, problems: Problems) -> Collection:
    """Return the collection; raises FileRefused where it is damaged, newer, or no collection."""
    _refuse_other_schema(database, _NEEDED)
    row = next(database.rows("SELECT crt, ver, conf, models, decks FROM col"), None)
    if row is None:
        raise FileRefused([problem("unknown-schema")])
    created, version, settings, models, decks = row
    if not isinstance(version, int) or version < OLDEST_SCHEMA:
        raise FileRefused([problem("unknown-schema")])
    if version > NEWEST_SCHEMA:
        raise FileRefused([problem("newer-format")])
    if version > LAST_JSON_SCHEMA and not models:
        return _later(database, created)
    found = _json_decks(decks, problems)
    return Collection(
        created=created,
        creation_offset=_whole(_object(_loaded(settings)).get("creationOffset")) or 0,
        note_types=_json_note_types(models),
        decks={number: _path(_text(each.get("name")), "::") for number, each in found.items()},
        descriptions={number: _text(each.get("desc")) for number, each in found.items()},
    )


def _refuse_other_schema(database: ForeignDatabase, needed: Mapping[str, set[str]]) -> None:
    for table, columns in needed.items():
        if not columns <= set(database.columns(table)):
            raise FileRefused([problem("unknown-schema")])


def _json_decks(decks: Value, problems: Problems) -> dict[int, dict[str, object]]:
    found: dict[int, dict[str, object]] = {}
    for number, deck in _object(_loaded(decks)).items():
        if (identity := _whole(number)) is not None:
            found[identity] = _object(deck)
    if not found:
        problems.warn("bad-deck")
    return found


def _json_note_types(models: Value) -> dict[int, NoteType]:
    try:
        loaded: object = json.loads(str(models))
        found = {_number(key): _json_note_type(each) for key, each in _strict(loaded).items()}
    except (ValueError, RecursionError) as error:
        raise FileRefused([problem("damaged")]) from error
    return found


def _json_note_type(value: object) -> NoteType:
    model = _strict(value)
    fields = sorted(((_ord(each), _strict(each)) for each in _list(model.get("flds"))), key=_first)
    templates = [(_ord(each), _strict(each)) for each in _list(model.get("tmpls"))]
    return NoteType(
        name=_text(model.get("name")),
        is_cloze=_whole(model.get("type")) == 1,
        fields=tuple(_text(each.get("name")) for _, each in fields),
        templates={
            number: Template(
                name=_text(each.get("name")),
                question=_text(each.get("qfmt")),
                answer=_text(each.get("afmt")),
            )
            for number, each in templates
        },
    )


def _later(database: ForeignDatabase, created: Value) -> Collection:
    """Read the tables that came with schema 14; rows of note types that are gone are left over."""
    _refuse_other_schema(database, _NEEDED_LATER)
    try:
        kinds = list(database.rows("SELECT id, name, config FROM notetypes"))
        fields = list(database.rows("SELECT ntid, ord, name FROM fields"))
        templates = list(database.rows("SELECT ntid, ord, name, config FROM templates"))
        note_types = {
            _number(identity): NoteType(
                name=_text(name),
                is_cloze=anki_wire.number_of(_bytes(config), 1) == 1,
                fields=tuple(
                    _text(each)
                    for _, each in sorted(
                        (_number(at), _text(label)) for owner, at, label in fields
                        if owner == identity
                    )
                ),
                templates={
                    _number(at): Template(
                        name=_text(label),
                        question=anki_wire.text_of(_bytes(form), 1),
                        answer=anki_wire.text_of(_bytes(form), 2),
                    )
                    for owner, at, label, form in templates
                    if owner == identity
                },
            )
            for identity, name, config in kinds
        }  # fmt: skip
        decks = {
            _number(identity): _path(_text(name), _PARTS)
            for identity, name in database.rows("SELECT id, name FROM decks")
        }
    except ValueError as error:
        raise FileRefused([problem("damaged")]) from error
    return Collection(
        created=created,
        creation_offset=_later_offset(database),
        note_types=note_types,
        decks=decks,
        descriptions={},
    )


def _later_offset(database: ForeignDatabase) -> int:
    if not database.columns("config"):
        return 0
    rows = database.rows("SELECT val FROM config WHERE key = 'creationOffset'")
    value = next(rows, (b"0",))[0]
    return _whole(_loaded(value)) or 0


def _path(name: str, separator: str) -> tuple[str, ...]:
    parts = tuple(" ".join(part.split()) for part in name.split(separator, 20_000))
    return tuple(part for part in parts if part)


def _loaded(value: Value) -> object:
    """Return what a JSON text holds, or None for anything else."""
    try:
        return json.loads(value) if isinstance(value, str | bytes) else value
    except (ValueError, RecursionError):
        return None


def _object(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _strict(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError("not an object")  # noqa: TRY004 - the caller refuses by ValueError
    return cast("dict[str, object]", value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("not a list")  # noqa: TRY004 - as above
    return cast("list[object]", value)


def _ord(value: object) -> int:
    return _number(_strict(value).get("ord"))


def _first(pair: tuple[int, object]) -> int:
    return pair[0]


def _number(value: object) -> int:
    number = _whole(value)
    if number is None:
        raise ValueError("not a whole number")
    return number


def _whole(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and len(value) < 20 and value.lstrip("-").isdecimal():
        return int(value)
    return None


def _text(value: object) -> str:
    """Return a text without halves of letters, which JSON may name and UTF-8 cannot hold."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""
