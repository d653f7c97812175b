"""One file of the corpus: a name, its bytes, and what is to become of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A file with one fault; *code* is the problem that must be told, empty for a sound file."""

    name: str
    data: bytes
    outcome: str
    code: str = ""


def accept(name, data):
    return Case(name=name, data=_bytes(data), outcome="accept")


def warn(name, code, data):
    return Case(name=name, data=_bytes(data), outcome="warn", code=code)


def refuse(name, code, data):
    return Case(name=name, data=_bytes(data), outcome="refuse", code=code)


def _bytes(data):
    return data.encode() if isinstance(data, str) else data
