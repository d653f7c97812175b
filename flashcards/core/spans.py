"""The runs of one look inside a paragraph: bold, italic, code and pictures."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

_TOKEN = re.compile(
    r"\\(?P<escaped>[\\`*!\[\]|])"
    r"|(?P<stars>\*+)"
    r"|(?P<ticks>`+)"
    r"|!\[(?P<alt>[^\[\]\n]{0,300})\]\((?P<file>[^()\n/\\:<>\"]{1,200})\)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A run of one look: words, or a picture of the name *picture* with *text* in its place."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    picture: str | None = None


def spans(text: str) -> Iterator[Span]:
    """Give *text*, taken as one paragraph, as runs of one look."""
    pieces = list(_pieces(text))
    turns = _turns(pieces)
    on = {1: False, 2: False}
    looks: list[Span] = []
    for piece in pieces:
        if isinstance(piece, Span):
            looks.append(replace(piece, bold=on[2], italic=on[1]))
            continue
        literal = piece.length
        for size in turns.get(piece.start, ()):
            on[size] = not on[size]
            literal -= size
        looks.append(Span(text="*" * literal, bold=on[2], italic=on[1]))
    for _, group in groupby(looks, key=_look):
        run = list(group)
        if run[0].picture is not None:
            yield from run
        elif words := "".join(span.text for span in run):
            yield replace(run[0], text=words)


def _look(span: Span) -> tuple[bool, bool, bool, str | None]:
    return span.bold, span.italic, span.code, span.picture


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stars:
    start: int
    length: int
    opens: bool
    closes: bool


def _pieces(text: str) -> Iterator[Span | _Stars]:
    at = 0
    unclosed: set[str] = set()  # runs of ticks that have no partner ahead: looked for only once
    while found := _TOKEN.search(text, at):
        yield Span(text=text[at : found.start()])
        at = found.end()
        if found["escaped"]:
            yield Span(text=found["escaped"])
        elif found["file"]:
            yield Span(text=found["alt"], picture=found["file"].strip())
        elif found["stars"]:
            yield _stars(text, found.start(), at)
        else:
            ticks = found["ticks"]
            end = -1 if len(ticks) > 2 or ticks in unclosed else _closing(text, ticks, at)
            if end < 0:
                unclosed.add(ticks)
                yield Span(text=ticks)
            else:
                yield Span(text=text[at:end].strip(" "), code=True)
                at = end + len(ticks)
    yield Span(text=text[at:])


def _stars(text: str, start: int, end: int) -> _Stars:
    return _Stars(
        start=start,
        length=end - start,
        opens=end < len(text) and not text[end].isspace(),
        closes=start > 0 and not text[start - 1].isspace(),
    )


def _closing(text: str, ticks: str, at: int) -> int:
    run = re.compile("`+")
    while found := run.search(text, at):
        if found[0] == ticks:
            return found.start()
        at = found.end()
    return -1


def _turns(pieces: Iterable[Span | _Stars]) -> dict[int, list[int]]:
    """Return which stars turn bold (2) or italic (1) on or off, by where they start."""
    turns: dict[int, list[int]] = {}
    opened: list[tuple[int, int]] = []  # size and start; at most one of each size
    for piece in pieces:
        if isinstance(piece, Span) or piece.length > 3:
            continue
        left = piece.length
        for size, start in reversed(opened.copy()) if piece.closes else ():
            if size <= left and (size, start) in opened:
                del opened[opened.index((size, start)) :]
                turns.setdefault(start, []).append(size)
                turns.setdefault(piece.start, []).append(size)
                left -= size
        for size in (2, 1) if piece.opens else ():
            if size <= left and size not in {other for other, _ in opened}:
                opened.append((size, piece.start))
                left -= size
    return turns
