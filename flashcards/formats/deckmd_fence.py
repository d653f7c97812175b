"""Blocks of code between lines of three backticks, in which nothing is a label or a heading."""

import re
from collections.abc import Sequence

_OPENS = re.compile(r" {0,3}(`{3,})[^`]*")
_OPENS_BEHIND_LABEL = re.compile(r"(?:Q|A|C|Hint|Explanation|Example):\s+(`{3,})[^`]*")
_CLOSES = re.compile(r"\s*(`{3,})\s*")


class Fence:
    """Follows the lines of a text, and says which of them stand in such a block.

    A block begins and ends as it is shown (core/markup.py), or behind a label.
    """

    def __init__(self) -> None:
        self._ticks = 0

    @property
    def is_open(self) -> bool:
        """Say whether the next line stands in a block."""
        return self._ticks > 0

    def takes(self, line: str) -> bool:
        """Say whether *line*, the next one, opens a block, stands in it, or closes it."""
        if self._ticks:
            if _closing(line) >= self._ticks:
                self._ticks = 0
            return True
        if "```" not in line:
            return False
        self._ticks = _opening(line) or _ticks(_OPENS_BEHIND_LABEL, line)
        return self._ticks > 0


def fenced(lines: Sequence[str]) -> list[bool]:
    """Say of each line whether it stands in a block; one that never closes is none."""
    longest = [0]
    for line in reversed(lines):
        longest.append(max(longest[-1], _closing(line)))
    longest.reverse()
    found: list[bool] = []
    fence = Fence()
    for index, line in enumerate(lines):
        is_block = fence.is_open or 0 < _opening(line) <= longest[index + 1]
        found.append(is_block and fence.takes(line))
    return found


def _opening(line: str) -> int:
    return _ticks(_OPENS, line)


def _closing(line: str) -> int:
    return _ticks(_CLOSES, line)


def _ticks(pattern: re.Pattern[str], line: str) -> int:
    found = pattern.fullmatch(line) if "```" in line else None
    return len(found[1]) if found else 0
