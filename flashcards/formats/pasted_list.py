"""Answers in a list apart from their questions, as in "Answer key: 1. B  2. C"."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

_HEADING = re.compile(
    r"(?:(?:correct\s)?answer\s?keys?|(?:correct\s)?answers|keys?|solutions)"
    r"(?:\s(?:and|&|with)\s(?:explanations?|rationales?|reasons))?\s?"
    r"(?:(?:to|for)\s[^:]*)?(?:$|[:.\-\u2013]\s?(.*))",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:answer\s?keys?|answers)\s(?:[\u2013\u2014-]|to|for)\s\D[^:]*", re.IGNORECASE
)
_LETTERS = (
    r"[(\[]?((?-i:[A-J]{2,4})\b|[A-J](?:\s?(?:,|&|/|and)\s?[A-J]\b)*|T(?:rue)?\b|F(?:alse)?\b)"
)
_ENTRY = re.compile(
    rf"(?:Q(?:uestion)?\s?)?[(\[]?(\d{{1,4}})\s?[.):\]=\-\u2013\u2014]{{0,2}}\s?{_LETTERS}[)\].]{{0,2}}(?:$|[\s,;|]+)",
    re.IGNORECASE,
)
_WORDED = re.compile(
    rf"(\d{{1,4}})\s?[.):\]\-\u2013]\s?{_LETTERS}(?:[)\].:]{{1,2}}|\s(?=[(\-\u2013\u2014]))\s?(\S.*)",
    re.IGNORECASE,
)
_LETTER = re.compile("[A-J]")
_NUMBER = re.compile(r"\(?\d{1,4}[).]?")


class Entry(NamedTuple):
    """The answer to a question of a number, with the words that stand behind it."""

    number: str
    key: str


class KeyList:
    """One list of answers, in the order of the text."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._number = ""

    def take(self, line: str) -> bool:
        """Take in the answers of a line; return False where it is anything else."""
        if _NUMBER.fullmatch(line):
            self._number = line.strip("().")
            return True
        found = _entries(line) or _entries(f"{self._number} {line}")
        self._number = ""
        self._entries += found
        return bool(found)

    def goes_on(self, line: str) -> bool:
        """Take a line as more of the reason for the last answer; return False without one."""
        return bool(self._entries) and ") " in self._entries[-1].key and self.explain(line)

    def explain(self, words: str) -> bool:
        """Take words as the reason for the last answer; return False where there is none."""
        if not self._entries:
            return False
        number, key = self._entries[-1]
        between = " " if ") " in key else ") "
        self._entries[-1] = Entry(number, f"{key}{between}{words}")
        return True

    def paired(self, numbers: Sequence[str]) -> list[str]:
        """Return the answer for each of the questions with *numbers*, empty where there is none.

        Numbers that begin anew are paired in order where the list begins anew just as they do.
        """
        if self._follows(numbers):
            return [entry.key for entry in self._entries]
        known = {entry.number: entry.key for entry in self._entries}
        return [known.get(number, "") for number in numbers]

    def twice(self, numbers: Sequence[str]) -> set[str]:
        """Return the numbers that leave open which answer belongs to which question."""
        if self._follows(numbers) or not self._entries:
            return set()
        counts = Counter(numbers) | Counter(entry.number for entry in self._entries)
        return {number for number, count in counts.items() if count > 1}

    def unused(self, numbers: Sequence[str]) -> list[str]:
        """Return the numbers that no question bears."""
        return [entry.number for entry in self._entries if entry.number not in numbers]

    def _follows(self, numbers: Sequence[str]) -> bool:
        return [entry.number for entry in self._entries] == list(numbers)


def rest_of_heading(line: str) -> str | None:
    """Return what stands behind the heading of a list of answers; None where there is no such."""
    found = _HEADING.fullmatch(" ".join(line.split()))
    if _TITLED.fullmatch(" ".join(line.split())):
        return ""
    rest = (found[1] or "") if found else None
    return rest if not rest or _entries(rest) else None


def first_number(line: str) -> str:
    """Return the number of the first answer in a line of nothing but answers, else nothing."""
    entries = _entries(line)
    is_bare = bool(entries) and all(_LETTER.fullmatch(entry.key) for entry in entries)
    return entries[0].number if is_bare else ""


def plain_number(number: str) -> str:
    """Return a number without the zeros in front."""
    return number.lstrip("0") or "0"


def _entries(line: str) -> list[Entry]:
    """Return the answers where the line holds nothing else, or one of them and words on it."""
    line = " ".join(line.split())
    entries: list[Entry] = []
    at = 0
    while at < len(line) and (found := _ENTRY.match(line, at)):
        entries.append(Entry(plain_number(found[1]), found[2].upper()))
        at = found.end()
    if at == len(line):
        return entries
    worded = _WORDED.fullmatch(line)
    if worded is None:
        return []
    return [Entry(plain_number(worded[1]), f"{worded[2].upper()}) {worded[3]}")]
