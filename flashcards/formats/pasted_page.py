"""Lines of the page that questions stood on: numbers, headings, buttons, what is at its foot."""

import re
from collections import Counter
from collections.abc import Sequence

from flashcards.formats import pasted_lines
from flashcards.formats.pasted_list import rest_of_heading
from flashcards.formats.pasted_question import Question

_OF_PAGE = re.compile(
    r"(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?|\d{1,4}\sof\s\d{1,4}|\d{1,3}"
    r"|.{1,80}[|\u2022\u2013\u2014]\s?page\s\d{1,4}(?:\sof\s\d{1,4})?|page\s\d{1,4}\s?[|\u2022].{1,80}"
    r"|[-\u2013\u2014]\s?\d{1,4}\s?[-\u2013\u2014]|(?:\u00a9|(?:\(c\)|copyright)\s(?:\u00a9|\(c\)|\d{4})).*"
    r"|(?:https?://|www\.)\S+"
    r"|(?:section|part|chapter|unit|module|domain|lesson|topic)\s(?:\d{1,3}|[IVX]{1,4}|[A-Z])"
    r"(?:\s?[:.\u2013\u2014-].*|(?:\s(?:practice|review|quiz|test|exam|questions))+)?",
    re.IGNORECASE,
)
_OF_PROGRAM = re.compile(
    r"(?:your|my|student(?:'s|\u2019s)?|selected|given|tu|su)\s(?:answers?|responses?|respuestas?)\s?[:=].*"
    r"|you\s(?:answered|chose|selected)\s?:.*"
    r"|(?:show|hide|view|see|reveal|check)\s(?:the\s|my\s)?(?:correct\s)?(?:answers?|explanation|solution)"
    r"|(?:next|previous)\squestion|share\s(?:this|on)\b.{0,40}|report\s(?:this\s)?(?:question|an?\serror)"
    r"|back\sto\stop|advertisement",
    re.IGNORECASE,
)
_SMALL = frozenset(
    ("a", "an", "and", "at", "by", "de", "del", "el", "for", "in", "la", "las", "los", "of", "on",
     "or", "the", "to", "vs", "with", "y")
)  # fmt: skip
_ENDS = tuple([each] for each in _SMALL)
_TITLE = 60
_OFTEN = 3
"""So often a line stands at the head or foot of pages."""
_NEAR = 8
_NARROW, _WIDE = 40, 90
"""A page breaks no line that is shorter, and every one that is longer."""


class Page:
    """What the lines of a text say of each other: which stand often, and where one had room."""

    def __init__(self, lines: Sequence[str] = ()) -> None:
        counts = Counter(lines)
        self._repeated = frozenset(line for line in counts if counts[line] >= _OFTEN)
        self._lines = lines
        self._width = min(max(map(len, lines), default=0), _WIDE)
        self._width = max(self._width, _NARROW)

    def is_beside(self, question: Question, at: int, part: str, *, in_list: bool) -> bool:
        """Say whether a *part* of the line at *at* goes on with nothing of the question above it.

        *in_list* says that a list of answers stands between them.
        """
        if question.lettered.is_empty:
            return False
        if is_of_page(part) or not question.draft.options:
            return is_of_page(part)
        is_open = not (question.keys or question.is_explaining or in_list)
        return part in self._repeated or (is_open and self._is_heading(at, part))

    def _is_heading(self, at: int, part: str) -> bool:
        """Say whether the line at *at* is a title above what follows, no end of what is above.

        A name that goes on in the next line looks the same: there the line above had no room left.
        """
        if part != self._lines[at] or not is_title(part):
            return False
        near = self._lines[max(0, at - _NEAR) : at]
        above = next((line for line in reversed(near) if line and not is_of_page(line)), "")
        had_room = len(above) + 1 + len(part.split()[0]) <= self._width
        is_whole = above[-1:] not in tuple(",&/(-") and above.casefold().split()[-1:] not in _ENDS
        return had_room and is_whole and self._is_before_question(at)

    def _is_before_question(self, at: int) -> bool:
        """Say whether the next line is a question or a list of answers, below other titles."""
        for line in filter(None, self._lines[at + 1 : at + 1 + _NEAR]):
            if pasted_lines.question(line) or rest_of_heading(line) is not None:
                return True
            if not (is_of_page(line) or is_title(line)):
                return False
        return at + _NEAR >= len(self._lines)


def is_of_page(line: str) -> bool:
    """Say whether a line is a page's number, a heading, or what a program or its maker adds."""
    return _OF_PAGE.fullmatch(line) is not None or _OF_PROGRAM.fullmatch(line) is not None


def is_title(line: str) -> bool:
    """Say whether a line is written as titles are: a few words with capitals, and no end mark."""
    words = re.findall(r"[^\W\d_][\w'\u2019]*", line)
    is_short = len(line) <= _TITLE and any(len(word) > 3 for word in words)
    if not is_short or line[-1] in ".,;:!?)" or pasted_lines.key(line) is not None:
        return False
    return words[0][0].isupper() and all(word[0].isupper() or word in _SMALL for word in words)
