"""Running text, which holds no cards: told, so that its commas do not make a table of it."""

import re

from flashcards.core.progress import Progress, unwatched
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_columns import is_header
from flashcards.formats.table_text import looks_like_text, rough_text

NAME = "prose"
_PARTING = re.compile(r"[\t;|\u00a6]")
_SENTENCE_END = re.compile(r"[.!?][\"'\u201d\u2019)]*$")
_SENTENCES = re.compile(r"[a-z)][.!?]\s+[A-Z]")
_GOES_ON = re.compile(r"(?:and|but|or|so|nor|yet|which|who|because|while|when|if)\s", re.IGNORECASE)
_CELL_COMMA = re.compile(r",(?!$|\s|\d{3}\b|[\"'\u201d\u2019])")
_LINES = 200


def sniff(head: bytes) -> bool:
    """Say whether a text is sentences, and its commas part no pairs of question and answer."""
    if not looks_like_text(head):
        return False
    lines = [line.strip() for line in rough_text(head).split("\n") if line.strip()][:_LINES]
    is_said = any(_SENTENCE_END.search(line) or _SENTENCES.search(line) for line in lines)
    if not is_said or is_header(lines[0].split(",")):
        return False
    if _is_parted(lines) or any(line.startswith('"') or _CELL_COMMA.search(line) for line in lines):
        return False
    return not all(map(_is_pair, lines))


def read(data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
    """Return the refusal of a text without cards."""
    del data, name, progress
    problems = Problems()
    problems.add("no-questions")
    return problems.refusal(NAME)


def _is_parted(lines: list[str]) -> bool:
    return 2 * sum(_PARTING.search(line) is not None for line in lines) > len(lines)


def _is_pair(line: str) -> bool:
    """Say whether one comma parts a line in two, neither of which goes on with a sentence."""
    front, *backs = line.split(", ")
    return len(backs) == 1 and not _SENTENCES.search(front) and not _GOES_ON.match(backs[0])
