"""The header of a Deck Markdown file: the lines between the two ``---``."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from flashcards.core.model import Deck, DeckId, Domain, DomainId, Excuse, Trap, TrapId
from flashcards.formats import limits
from flashcards.formats.checks import is_date, is_identifier, is_seen, is_version
from flashcards.formats.reading import Problems

KEYS = (
    "format", "deck", "title", "short-title", "version", "language", "licence", "authors",
    "description", "source", "exam", "exam-weight", "reviewed", "review-by", "reviewed-by",
    "domain", "trap", "lint-ok",
)  # fmt: skip
_REPEATED = ("domain", "trap", "lint-ok")
_REQUIRED = ("format", "deck", "title", "version")
_MOST = {"title": limits.TITLE_CHARACTERS, "short-title": limits.TITLE_CHARACTERS}
_KEY = re.compile(r"[A-Za-z][A-Za-z-]*")
_PERCENT = re.compile(r"\d{1,4}(\.\d{1,4})?", re.ASCII)
_NEWER = re.compile(r"[1-9]\d{0,5}", re.ASCII)


@dataclass(slots=True)
class _Header:
    values: dict[str, str] = field(default_factory=dict[str, str])
    lines: dict[str, int] = field(default_factory=dict[str, int])
    domains: list[Domain] = field(default_factory=list[Domain])
    traps: list[Trap] = field(default_factory=list[Trap])
    excuses: list[Excuse] = field(default_factory=list[Excuse])


def read_header(lines: Sequence[tuple[int, str]], problems: Problems) -> Deck | None:
    """Return the deck that the numbered header lines describe; None when it lacks what it needs."""
    header = _Header()
    for number, line in lines:
        if line.strip() and not line.startswith("%%"):
            _read_line(header, number, line, problems)
    if not _is_complete(header, problems):
        return None
    return _deck(header, problems)


def _read_line(header: _Header, number: int, line: str, problems: Problems) -> None:
    place = f"line {number}"
    before, colon, value = line.strip().partition(":")
    key, _, name = before.strip().partition(" ")
    name, value = name.strip(), value.strip()
    if not colon or _KEY.fullmatch(key) is None:
        problems.add("header-line", place, text=line.strip()[:60])
        return
    if key in _REPEATED and len(value) > limits.DESCRIPTION_CHARACTERS:
        problems.add("too-long", place, field=key, limit=limits.DESCRIPTION_CHARACTERS)
    elif key == "domain":
        _read_domain(header, place, name, value, problems)
    elif key == "trap":
        _read_trap(header, place, name, value, problems)
    elif key == "lint-ok":
        code, _, reason = value.partition(" ")
        header.excuses.append(Excuse(code=code, reason=reason.strip()))
    elif key not in KEYS or name:
        near = difflib.get_close_matches(key, KEYS, 1)
        problems.warn("header-key", place, key=key, near=near[0] if near else "")
    elif key in header.values:
        problems.add("header-twice", place, key=key, first=header.lines[key])
    else:
        header.values[key], header.lines[key] = value, number


def _read_domain(header: _Header, place: str, name: str, value: str, problems: Problems) -> None:
    title, _, weight = value.rpartition(",")
    number = _percent(weight)
    if not title or number is None:
        title, number = value, 0.0
    if len(title) > limits.TITLE_CHARACTERS:
        problems.add("too-long", place, field="domain", limit=limits.TITLE_CHARACTERS)
    elif not is_identifier(name):
        problems.add("bad-id", place, id=name)
    elif any(each.id.casefold() == name.casefold() for each in header.domains):
        problems.add("domain-twice", place, id=name)
    else:
        header.domains.append(Domain(id=DomainId(name), name=title.strip() or name, weight=number))
    if len(header.domains) == limits.DOMAINS + 1:
        problems.add("too-many-domains", place, limit=limits.DOMAINS)


def _read_trap(header: _Header, place: str, name: str, value: str, problems: Problems) -> None:
    if not is_identifier(name):
        problems.add("bad-id", place, id=name)
    elif any(each.id == name for each in header.traps):
        problems.add("trap-twice", place, id=name)
    else:
        header.traps.append(Trap(id=TrapId(name), name=value or name))


def _is_complete(header: _Header, problems: Problems) -> bool:
    missing = [key for key in _REQUIRED if not is_seen(header.values.get(key, ""))]
    for key in missing:
        problems.add("header-missing", "line 1", key=key)
    version = header.values.get("format", "1")
    if version != "1":
        code = "format-newer" if _NEWER.fullmatch(version) else "format-unknown"
        problems.add(code, f"line {header.lines['format']}", value=version)
        return False
    return not missing


def _deck(header: _Header, problems: Problems) -> Deck:
    values = header.values
    _check_values(header, problems)
    return Deck(
        id=DeckId(values["deck"]),
        title=values["title"],
        version=values["version"],
        short_title=values.get("short-title", ""),
        language=values.get("language") or "en",
        licence=values.get("licence", ""),
        authors=_listed(values.get("authors", "")),
        description=values.get("description", ""),
        source=values.get("source", ""),
        exam=values.get("exam", ""),
        exam_weight=_percent(values.get("exam-weight", "0")) or 0.0,
        reviewed=values.get("reviewed", ""),
        review_by=values.get("review-by", ""),
        reviewed_by=values.get("reviewed-by", ""),
        domains=_scaled(header, problems),
        traps=tuple(header.traps),
        excuses=tuple(header.excuses),
    )


def _check_values(header: _Header, problems: Problems) -> None:
    def place(key: str) -> str:
        return f"line {header.lines[key]}"

    values = header.values
    if not is_identifier(values["deck"]):
        problems.add("bad-id", place("deck"), id=values["deck"])
    if not is_version(values["version"]):
        problems.add("bad-version", place("version"), value=values["version"])
    for key, value in values.items():
        most = _MOST.get(key, limits.DESCRIPTION_CHARACTERS)
        if max(map(len, _listed(value) if key == "authors" else [value]), default=0) > most:
            problems.add("too-long", place(key), field=key, limit=most)
    for key in ("reviewed", "review-by"):
        if values.get(key) and not is_date(values[key]):
            problems.add("bad-date", place(key), field=key, value=values[key])
    if values.get("exam-weight") and _percent(values["exam-weight"]) is None:
        problems.add("bad-weight", place("exam-weight"), value=values["exam-weight"])


def _scaled(header: _Header, problems: Problems) -> tuple[Domain, ...]:
    total = sum(each.weight for each in header.domains)
    if header.domains and total and abs(total - 100) > 0.01:
        problems.warn("weights-scaled", "line 1", total=round(total, 2))
        return tuple(
            replace(each, weight=round(each.weight * 100 / total, 4)) for each in header.domains
        )
    return tuple(header.domains)


def _percent(text: str) -> float | None:
    text = text.strip().removesuffix("%").strip()
    if _PERCENT.fullmatch(text) is None:
        return None
    number = float(text)
    return number if number <= 1000 else None


def _listed(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(",") if each.strip())
