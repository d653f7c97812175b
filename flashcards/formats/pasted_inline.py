"""Pasted lines that hold several things: options side by side, an answer behind them."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from flashcards.formats import pasted_lines

_MARK = re.compile(
    r"(?P<gap>^|\s+)(?P<mark>\*{0,2}(?P<left>[(\[]?)(?P<letter>[A-Ja-j])(?P<right>[.)\]]))"
    r"(?=\s|$|(?<=\))\S)"
)
_INNER = re.compile(r"\s\*{0,2}[(\[]?[A-Ja-j][.)\]]")
_LABEL = re.compile(
    r"(?<!Correct)(?<![Yy]our)(?<!YOUR)(?<!Student)(?<!Selected)\s[(\[]?(?=(?:Correct\s)?(?:A(?:nswer|NSWER)\s?:|Ans\s?[:.])\s?\S|(?:Explanation|Rationale)\s?:\s)"
)
_AHEAD = 8


class Cut(NamedTuple):
    """A line in its parts; *is_doubtful* where it may be one option or two."""

    parts: list[str]
    is_doubtful: bool = False


def labelled(line: str) -> list[str]:
    """Return a line parted before answers and reasons that stand behind something else."""
    first, *labels = (part.strip() for part in _LABEL.split(line))
    if labels and not any(map(str.isalnum, first)):
        return labels
    return [first, *(each[:-1] if _closes(each) else each for each in labels)]


def _closes(text: str) -> bool:
    return text.endswith((")", "]")) and not re.search(r"[(\[]", text)


def may_hold_options(line: str) -> bool:
    """Say whether something like a mark stands within a line, which is worth a closer look."""
    return _INNER.search(line) is not None


def letter_ahead(lines: Sequence[str], at: int) -> str:
    """Return the letter of the next option below a line, before another question begins."""
    for line in lines[at + 1 : at + 1 + _AHEAD]:
        if option := pasted_lines.option(line):
            return option.letter.upper()
        if pasted_lines.question(line):
            return ""
    return ""


def cut(line: str, ahead: str, wanted: str) -> Cut:
    """Return a line parted before each of its options.

    *ahead* is the letter of the next option below: a letter that comes there is no option here.
    *wanted* is the letter that goes on with options side by side above; empty where there are none.
    """
    begins = pasted_lines.option(line) is not None
    chain = _chain(line, begins=begins, wanted=wanted)
    letters = [each["letter"].upper() for each in chain]
    if not chain or ahead in letters[begins:]:
        return Cut([line])
    if begins and len(chain) > 1 and not (wanted or letters[0] == "A" or all(map(_is_far, chain))):
        return Cut([line], is_doubtful=True)
    if not begins and not wanted and len(chain) == 1 and ahead != "B":
        return Cut([line])
    starts = [0, *(each.start("mark") for each in chain if each.start("mark"))]
    return Cut([line[a:b].strip() for a, b in pairwise([*starts, len(line)])])


def _chain(line: str, *, begins: bool, wanted: str) -> list[re.Match[str]]:
    """Return the marks of one style that follow each other, or stand far from what is before."""
    chain: list[re.Match[str]] = []
    for each in _MARK.finditer(line):
        letter = each["letter"].upper()
        if not chain:
            is_first = each.start("mark") == 0 if begins else letter == (wanted or "A")
            chain += [each] if is_first else []
        elif _style(each) == _style(chain[0]) and (
            ord(letter) == ord(chain[-1]["letter"].upper()) + 1 or _is_far(each)
        ):
            chain.append(each)
    return chain


def _style(mark: re.Match[str]) -> tuple[str, str, bool]:
    return mark["left"], mark["right"], mark["letter"].isupper()


def _is_far(mark: re.Match[str]) -> bool:
    """Say whether a mark begins the line or a column of it."""
    return not mark["gap"] or len(mark["gap"]) > 1 or mark["gap"] == "\t"
