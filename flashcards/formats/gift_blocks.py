"""The questions of a GIFT file, cut apart at blank lines and at brackets that are never closed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_ESCAPED = re.compile(r"\\[~=#{}:\\n]")


@dataclass(slots=True, kw_only=True)
class Block:
    """The lines of one question, each with its number in the file."""

    lines: list[str] = field(default_factory=list[str])
    numbers: list[int] = field(default_factory=list[int])

    @property
    def place(self) -> str:
        """Where the block begins."""
        return f"line {self.numbers[0]}"

    @property
    def is_open(self) -> bool:
        """Say whether its brackets do not go in pairs."""
        plain = without_escapes("\n".join(self.lines))
        return plain.count("{") != plain.count("}")

    def second_bracket(self) -> str:
        """Return where a bracket opens after a pair was closed."""
        is_closed = False
        for line, number in zip(self.lines, self.numbers, strict=True):
            for sign in re.findall("[{}]", without_escapes(line)):
                if sign == "{" and is_closed:
                    return f"line {number}"
                is_closed = is_closed or sign == "}"
        return self.place


def blocks(lines: Sequence[str]) -> Iterator[Block]:
    """Cut at blank lines, but for those inside brackets; comments are left out.

    A bracket that is open at a blank line and still open where the next one begins was never meant
    to go on: its block ends at that blank line, and what follows is cut anew.
    """
    at = 0
    while at < len(lines):
        block, at = _block(lines, at)
        if block.lines:
            yield block


def _block(lines: Sequence[str], start: int) -> tuple[Block, int]:
    """Return the block that begins at a line, and where the next one does."""
    block, depth = Block(), 0
    first_blank: tuple[int, int] | None = None
    for at in range(start, len(lines)):
        line = lines[at]
        if line.lstrip().startswith("//"):
            continue
        if not line.strip() and not depth:
            return block, at + 1
        if not line.strip() and first_blank is None:
            first_blank = len(block.lines), at + 1
        if depth and line.startswith("::"):
            return block, at
        plain = without_escapes(line)
        if depth and first_blank and _opens_first(plain):
            kept, following = first_blank
            return Block(lines=block.lines[:kept], numbers=block.numbers[:kept]), following
        block.lines.append(line)
        block.numbers.append(at + 1)
        depth = max(0, depth + plain.count("{") - plain.count("}"))
    return block, len(lines)


def without_escapes(text: str) -> str:
    """Return a text without its signs that bear a backslash."""
    return _ESCAPED.sub("", text) if "\\" in text else text


def _opens_first(plain: str) -> bool:
    return "{" in plain.partition("}")[0]
