"""Gaps as Anki writes them, ``{{c1::gap::hint}}``, as gaps of ours."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_EDGE = re.compile(r"\{\{c(-?\d{1,12}(?:,\d{1,12})*)::|\}\}")
HIGHEST = 500
_DEEPEST = 8


@dataclass(slots=True)
class _Gap:
    numbers: tuple[int, ...]
    parts: "list[str | _Gap]" = field(default_factory=list["str | _Gap"])
    is_empty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gapped:
    """A text with its gaps of one depth, and the numbers of these."""

    text: str
    numbers: frozenset[int]


def levels(text: str) -> tuple[list[Gapped], bool]:
    """Return the text once for each depth of gaps within gaps, and whether some gap is no gap.

    >>> [level.text for level in levels("a {{c1::b {{c2::c}}}}")[0]]
    ['a {{1::b c}}', 'a b {{2::c}}']
    """
    root, is_odd = _parsed(text)
    found: list[Gapped] = []
    for depth in range(1, _DEEPEST + 1):
        numbers = frozenset(_numbers(root, depth))
        if not numbers:
            break
        found.append(Gapped(text="".join(_written(root, depth)), numbers=numbers))
    return found, is_odd


def _parsed(text: str) -> tuple[_Gap, bool]:
    root = _Gap(numbers=())
    stack = [root]
    is_odd = False
    at = 0
    for edge in _EDGE.finditer(text):
        stack[-1].parts.append(text[at : edge.start()])
        at = edge.end()
        if edge[1] is None:
            if len(stack) == 1:
                stack[-1].parts.append(edge[0])
            elif _is_empty(stack.pop()):
                is_odd = True
            continue
        numbers = tuple(int(each) for each in edge[1].split(","))
        if not all(1 <= each <= HIGHEST for each in numbers):
            is_odd, numbers = True, ()
        if len(numbers) > 1:  # of gaps that share a card, each keeps its first
            is_odd, numbers = True, numbers[:1]
        gap = _Gap(numbers=numbers)
        stack[-1].parts.append(gap)
        if len(stack) > _DEEPEST:
            is_odd = True
        stack.append(gap)
    stack[-1].parts.append(text[at:])
    for gap in stack[1:]:  # never closed: these are words
        gap.numbers, is_odd = (), True
    return root, is_odd


def _is_empty(gap: _Gap) -> bool:
    """Make a gap around nothing no gap, and say so."""
    gap.is_empty = not any(
        part.strip() if isinstance(part, str) else not part.is_empty for part in gap.parts
    )
    if gap.is_empty:
        gap.numbers = ()
    return gap.is_empty


def _numbers(root: _Gap, depth: int) -> Iterator[int]:
    for gap, at in _walk(root):
        if at == depth:
            yield from gap.numbers


def _walk(root: _Gap) -> Iterator[tuple[_Gap, int]]:
    """Yield each gap with its depth; gaps that are none do not count."""
    left = [(part, 1) for part in root.parts if isinstance(part, _Gap)]
    while left:
        gap, depth = left.pop()
        yield gap, depth
        below = depth + 1 if gap.numbers else depth
        left += [(part, below) for part in gap.parts if isinstance(part, _Gap)]


def _written(root: _Gap, depth: int) -> Iterator[str]:
    left: list[tuple[str | _Gap, int]] = [(part, 1) for part in reversed(root.parts)]
    while left:
        part, at = left.pop()
        if isinstance(part, str):
            yield part
            continue
        is_here = at == depth and bool(part.numbers)
        below = at + 1 if part.numbers else at
        inner: list[tuple[str | _Gap, int]] = [(each, below) for each in part.parts]
        if is_here:
            inner = [("{{" + str(min(part.numbers)) + "::", at), *inner, ("}}", at)]
        elif part.numbers:
            inner = _without_hint(inner)
        left += reversed(inner)


def _without_hint(parts: list[tuple[str | _Gap, int]]) -> list[tuple[str | _Gap, int]]:
    if parts and isinstance(parts[-1][0], str):
        parts[-1] = (parts[-1][0].partition("::")[0], parts[-1][1])
    return parts
