"""One pasted question as it is known so far."""

import re
from dataclasses import dataclass, field

from flashcards.formats.draft import Draft
from flashcards.formats.lettered import Lettered
from flashcards.formats.pasted_lines import Numbered

_YEARS = 1900
_DASHED = re.compile(r"[-\u2013\u2014]\s+(\S.*)")


@dataclass(slots=True)
class Question:
    """A question with what the text says of it; without *number* it may be any text.

    *below* are the lines right below its answer.
    *section* counts the lists of answers above it; *is_parted* says that an empty line stands
    there, *is_inline* that options stand side by side; *doubtful* may be one option or two.
    *listed* are its lines with numbers (*is_counted*) or dashes, *stem* is what stands above them.
    """

    lettered: Lettered
    section: int
    number: str = ""
    keys: list[str] = field(default_factory=list[str])
    below: list[str] = field(default_factory=list[str])
    is_explaining: bool = False
    is_parted: bool = True
    is_inline: bool = False
    doubtful: str = ""
    sign: str = ""
    stem: str = ""
    listed: list[str] = field(default_factory=list[str])
    is_counted: bool = False

    @property
    def draft(self) -> Draft:
        """The question as it is known so far."""
        return self.lettered.draft

    @property
    def is_starred(self) -> bool:
        """Say whether a sign at an option marks it as right."""
        return any(option.correct for option in self.draft.options)

    @property
    def is_bare(self) -> bool:
        """Say whether it is a text so far: it has no number, options or answer."""
        return not (self.number or self.keys or self.draft.options)

    @property
    def lacks_answer(self) -> bool:
        """Say whether it has options, and neither a sign nor a line tells which is right."""
        return bool(self.draft.options) and not (self.keys or self.is_starred)

    @property
    def is_closed(self) -> bool:
        """Say whether letters below are most likely those of reasons: "B. is wrong because"."""
        is_told = self.is_explaining or bool(self.keys)
        return bool(self.number and self.draft.options) and is_told

    @property
    def is_empty(self) -> bool:
        """Say whether a number and some words are all there is."""
        return not (self.keys or self.draft.options)

    def takes_text(self, text: "Question") -> bool:
        """Take in a text that goes on with the explanation or the answer; say whether it does."""
        if self.is_explaining:
            self.draft.explanation += f"\n\n{text.draft.front}"
        elif self.keys and not text.is_parted:
            self.below.append(text.draft.front)
        else:
            return False
        return True

    def joint(self, found: Numbered, *, is_asked: bool) -> str:
        """Return what joins a year or a numbered statement to this question, or nothing.

        *is_asked* says that a list of answers stands between them.
        """
        if not self.number:
            return ""
        number = int(found.number)
        is_next = number == int(self.number) + 1
        if number >= _YEARS:
            return "" if is_next else " "
        if self.draft.options or self.keys or is_asked:
            return ""
        count = len(self.listed) if self.is_counted else 0
        is_counted = number == count + 1 and (count or not is_next)
        if found.sign == self.sign and not is_counted:
            return ""
        self._list(found.text, is_counted=True)
        return "\n"

    def join(self, line: str, place: str, *, is_bulleted: bool) -> None:
        """Take a line in as more of the last option, of what is listed, or of the question."""
        dashed = _DASHED.fullmatch(line)
        if self.number and not self.draft.options and (is_bulleted or dashed):
            self._list(dashed[1] if dashed else line, is_counted=False)
        elif self.listed:
            self.listed[-1] += f" {line}"
        self.lettered.join(line, place, " ")

    def _list(self, text: str, *, is_counted: bool) -> None:
        if not self.listed or self.is_counted != is_counted:
            self.stem, self.is_counted = self.draft.front, is_counted
            self.listed.clear()
        self.listed.append(text)
