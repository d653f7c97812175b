"""The fields of a deck and its cards as JSON, and what each of them is to be."""

from collections.abc import Callable, Mapping
from typing import cast

from flashcards.core.model import Pool, Status
from flashcards.formats import limits
from flashcards.formats.checks import is_date, is_file_name, is_identifier, is_version
from flashcards.formats.deckjson_check import Checker, Rule
from flashcards.formats.literal_text import is_remote
from flashcards.formats.native_gaps import fault_of
from flashcards.formats.native_options import has_twice

_OPTION_IDS = tuple("abcdefghij")


def whole(checker: Checker, value: object) -> bool:
    """Check the outermost object, and the deck in it, but not yet the cards."""
    return checker.fields(value, "", _WHOLE, ("format", "deck", "cards"))


def card(checker: Checker, value: object, place: str) -> bool:
    """Check one card, whose kind the fields tell."""
    if not isinstance(value, dict):
        return checker.wrong_type(place, "object")
    row = cast("Mapping[str, object]", value)
    if "cloze" in row:
        return checker.fields(row, place, _CLOZE, ("id", "cloze"))
    if "question" in row or "options" in row:
        return checker.fields(row, place, _SCENARIO, ("id", "question", "options")) and (
            _are_options_sound(checker, row, place)
        )
    return checker.fields(row, place, _CONCEPT, ("id", "front", "back"))


def _are_options_sound(checker: Checker, row: Mapping[str, object], place: str) -> bool:
    options = cast("list[Mapping[str, object]]", row["options"])
    name = str(row["id"])
    if len(options) not in limits.OPTIONS:
        return checker.fault("option-count", place, card=name, count=len(options))
    if has_twice([str(each.get("id", "")) for each in options]):
        return checker.fault("option-id-twice", place, card=name)
    if len({str(each["text"]).strip().casefold() for each in options}) < len(options):
        return checker.fault("option-twice", place, card=name)
    if not any(each.get("correct") for each in options):
        return checker.fault("no-right-option", place, card=name)
    return True


def _line(most: int, *, is_needed: bool = False) -> Rule:
    return lambda checker, value, place: checker.text(
        value, place, most, is_line=True, is_needed=is_needed
    )


def _note(checker: Checker, value: object, place: str) -> bool:
    return checker.text(value, place, limits.TEXT_CHARACTERS, is_line=False, is_needed=False)


def _prose(checker: Checker, value: object, place: str) -> bool:
    return _note(checker, value, place) and checker.shown(str(value), place)


def _text(checker: Checker, value: object, place: str) -> bool:
    most = limits.TEXT_CHARACTERS
    is_sound = checker.text(value, place, most, is_line=False, is_needed=True)
    return is_sound and checker.shown(str(value), place)


def _named(code: str, is_right: Callable[[str], bool], *, is_optional: bool = False) -> Rule:
    def rule(checker: Checker, value: object, place: str) -> bool:
        if isinstance(value, str) and (is_right(value) or (is_optional and not value)):
            return True
        shown = str(value)[:60]
        name = place.rpartition(".")[2]
        return checker.fault(code, place, id=shown, value=shown, field=name, name=shown)

    return rule


def _file_name(checker: Checker, value: object, place: str) -> bool:
    if isinstance(value, str) and is_remote(value):
        return checker.fault("remote-media", place)
    return _FILE_NAME(checker, value, place)


def _number(checker: Checker, value: object, place: str) -> bool:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1000:
        return True
    return checker.fault("json-type", place, wanted="number 0..1000")


def _boolean(checker: Checker, value: object, place: str) -> bool:
    return isinstance(value, bool) or checker.fault("json-type", place, wanted="boolean")


def _list(most: int, rule: Rule) -> Rule:
    return lambda checker, value, place: checker.items(value, place, most, rule)


def _object(rules: Mapping[str, Rule], *needed: str) -> Rule:
    return lambda checker, value, place: checker.fields(value, place, rules, needed)


def _cloze(checker: Checker, value: object, place: str) -> bool:
    if not _text(checker, value, place):
        return False
    code = fault_of(str(value))
    return not code or checker.fault(code, place)


def _format(checker: Checker, value: object, place: str) -> bool:
    if value == 1 and not isinstance(value, bool):
        return True
    newer = isinstance(value, int) and value > 1
    return checker.fault("format-newer" if newer else "format-unknown", place, value=str(value))


def _anything(checker: Checker, value: object, place: str) -> bool:
    return isinstance(value, list) or checker.fault("json-type", place, wanted="array")


_ID = _named("bad-id", is_identifier)
_FILE_NAME = _named("unsafe-name", is_file_name)
_DATE = _named("bad-date", is_date, is_optional=True)
_LINE = _line(limits.DESCRIPTION_CHARACTERS)
_SHORT = _line(limits.SOURCE_CHARACTERS)
_EXCUSES = _list(100, _object({"code": _SHORT, "reason": _LINE}, "code", "reason"))
_DOMAIN: Mapping[str, Rule] = {
    "id": _ID, "name": _line(limits.TITLE_CHARACTERS, is_needed=True), "weight": _number,
    "primer": _prose, "parent": _ID,
}  # fmt: skip
_DOMAINS = _list(limits.DOMAINS, _object(_DOMAIN, "id", "name"))
_TRAP: Mapping[str, Rule] = {"id": _ID, "name": _line(5_000, is_needed=True)}
_DECK: Mapping[str, Rule] = {
    "id": _ID,
    "title": _line(limits.TITLE_CHARACTERS, is_needed=True),
    "version": _named("bad-version", is_version),
    "short_title": _line(limits.TITLE_CHARACTERS),
    "language": _line(35, is_needed=True),
    "licence": _LINE,
    "authors": _list(1_000, _LINE),
    "description": _LINE,
    "source": _LINE,
    "exam": _LINE,
    "exam_weight": _number,
    "reviewed": _DATE,
    "review_by": _DATE,
    "reviewed_by": _LINE,
    "created": _DATE,
    "updated": _DATE,
    "domains": _DOMAINS,
    "traps": _list(limits.DOMAINS, _object(_TRAP, "id", "name")),
    "lint_ok": _EXCUSES,
}
_WHOLE: Mapping[str, Rule] = {
    "format": _format,
    "deck": _object(_DECK, "id", "title", "version"),
    "domains": _DOMAINS,
    "cards": _anything,
}
_COMMON: Mapping[str, Rule] = {
    "id": _ID,
    "domain": _ID,
    "status": _named("bad-value", lambda value: value in {each.value for each in Status}),
    "pool": _named("bad-value", lambda value: value in {each.value for each in Pool}),
    "tags": _list(limits.TAGS, _line(limits.TAG_CHARACTERS, is_needed=True)),
    "sources": _list(limits.SOURCES, _SHORT),
    "media": _list(limits.MEDIA, _file_name),
    "about": _list(50, _ID),
    "sensitivity": _list(10, _line(limits.TAG_CHARACTERS)),
    "jurisdiction": _LINE,
    "reviewed": _DATE,
    "review_by": _DATE,
    "notes": _note,
    "lint_ok": _EXCUSES,
}
_OPTION: Mapping[str, Rule] = {
    "id": _named("option-id", lambda value: value in _OPTION_IDS),
    "text": _text,
    "correct": _boolean,
    "why": _prose,
    "trap": _ID,
    "last": _boolean,
}
_CONCEPT: Mapping[str, Rule] = {
    **_COMMON, "front": _text, "back": _text, "explanation": _prose, "example": _prose,
    "hint": _prose, "reversed": _boolean,
}  # fmt: skip
_CLOZE: Mapping[str, Rule] = {**_COMMON, "cloze": _cloze, "extra": _prose}
_SCENARIO: Mapping[str, Rule] = {
    **_COMMON, "question": _text, "vignette": _prose, "explanation": _prose, "shuffle": _boolean,
    "options": _list(100, _object(_OPTION, "text")),
}  # fmt: skip
