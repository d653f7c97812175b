"""The little of protobuf's wire form that Anki's files need."""

from collections.abc import Iterator

_VARINT, _LONG, _BYTES, _SHORT = 0, 1, 2, 5
_LONGEST_VARINT = 10


def fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Yield each field's number and its value, a whole number or bytes; ValueError if damaged."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            value, at = _varint(data, at)
            yield number, value
            continue
        if kind == _BYTES:
            length, at = _varint(data, at)
        elif kind in (_LONG, _SHORT):
            length = 8 if kind == _LONG else 4
        else:
            raise ValueError("unknown wire type")
        if at + length > len(data):
            raise ValueError("cut off")
        yield number, data[at : at + length]
        at += length


def number_of(data: bytes, field: int) -> int:
    """Return the last whole number given for *field*, or 0."""
    found = [value for number, value in fields(data) if number == field and isinstance(value, int)]
    return found[-1] if found else 0


def text_of(data: bytes, field: int) -> str:
    """Return the last text given for *field*, or nothing."""
    found = [
        value for number, value in fields(data) if number == field and isinstance(value, bytes)
    ]
    return found[-1].decode("utf-8", "replace") if found else ""


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(_LONGEST_VARINT):
        if at >= len(data):
            raise ValueError("cut off")
        byte = data[at]
        value |= (byte & 0x7F) << (7 * shift)
        at += 1
        if not byte & 0x80:
            return value, at
    raise ValueError("number too long")
