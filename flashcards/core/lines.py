"""The history as JSON lines: one event a line, with names instead of row numbers."""

import json
import zlib
from collections.abc import Mapping
from typing import cast

from flashcards.core.model import CardId, Day, DeckId, Event, Grade, Part


def to_line(event: Event) -> str:
    """Return the canonical JSON line of an event: sorted keys, no spaces, no line end."""
    fields: dict[str, object] = {
        "device": event.device,
        "seq": event.seq,
        "clock": event.clock,
        "kind": event.kind,
        "deck": event.deck,
        "card": event.card,
        "part": event.part,
        "day": event.day,
        "wall": event.wall,
        "zone": event.zone,
        "grade": event.grade,
        "milliseconds": event.milliseconds,
        "home": event.home,
        "domain": event.domain,
        "scheduler": event.scheduler,
        "data": dict(event.data),
    }
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def to_checked_line(event: Event) -> str:
    """Return the line of an event with its checksum, which :func:`from_line` then looks at."""
    line = to_line(event)
    return f'{{"crc":{zlib.crc32(line.encode())},{line[1:]}'


def from_line(line: str) -> Event:
    """Return the event of a JSON line; raise ValueError when the line is not one.

    So it does when the line bears a checksum that is another's.
    """
    try:
        fields = cast("Mapping[str, object]", json.loads(line))
        event = _event(fields)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a line of the history") from error
    if "crc" in fields and fields["crc"] != checksum(event):
        raise ValueError("a line that was changed")
    return event


def checksum(event: Event) -> int:
    """Return the CRC-32 of the event's line, which tells a silently changed row."""
    return zlib.crc32(to_line(event).encode())


def data_text(data: tuple[tuple[str, object], ...]) -> str:
    """Return the free data of an event as canonical JSON."""
    return json.dumps(dict(data), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def data_from(text: str) -> tuple[tuple[str, object], ...]:
    """Return the free data that :func:`data_text` wrote."""
    return tuple(cast("Mapping[str, object]", json.loads(text)).items())


def _event(fields: Mapping[str, object]) -> Event:
    grade = fields["grade"]
    data = cast("Mapping[str, object]", fields["data"])
    return Event(
        device=_text(fields, "device"),
        seq=_whole(fields, "seq"),
        clock=_whole(fields, "clock"),
        kind=_text(fields, "kind"),
        deck=DeckId(_text(fields, "deck")),
        card=CardId(_text(fields, "card")),
        part=Part(_whole(fields, "part")),
        day=Day(_whole(fields, "day")),
        wall=_whole(fields, "wall"),
        zone=_whole(fields, "zone"),
        grade=None if grade is None else Grade(_whole(fields, "grade")),
        milliseconds=None if fields["milliseconds"] is None else _whole(fields, "milliseconds"),
        home=_text(fields, "home"),
        domain=_text(fields, "domain"),
        scheduler=_text(fields, "scheduler"),
        data=tuple(sorted(data.items())),
    )


def _whole(fields: Mapping[str, object], key: str) -> int:
    value = fields[key]
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 2**63:
        raise TypeError(key)
    return value


def _text(fields: Mapping[str, object], key: str) -> str:
    value = fields[key]
    if not isinstance(value, str) or len(value) > 1000 or not value.isprintable():
        raise TypeError(key)
    return value
