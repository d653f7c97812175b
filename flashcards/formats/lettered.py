"""Options lettered A, B, C: which line is one, and which only begins as one does."""

from enum import Enum, auto
from typing import NamedTuple

from flashcards.formats.draft import Draft, DraftOption
from flashcards.formats.reading import Problems

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Mark(NamedTuple):
    """A letter in front of a line: counted from 0, and how it is written, as in "A)" or "(a)"."""

    number: int
    style: str


class Turn(Enum):
    """What a line with a letter in front is to the question above it."""

    OPTION = auto()
    TEXT = auto()
    ANEW = auto()
    ODD = auto()


class Lettered:
    """One question, its options taken line by line.

    An option bears the next letter; small letters do not go on with capital ones. Signs may change
    ("A." then "B)"), but not after a list that belonged to the question or inside an option.
    """

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._odd: tuple[str, str] | None = None
        self._joined: list[tuple[str, str]] = []
        self._lines: list[str] = []
        self._style = ""
        self._is_strict = False
        self._inside = Mark(-1, "")

    def take(self, letter: str, written: str, text: str, *, correct: bool = False) -> bool:
        """Take a line in as an option; return False where it is text of what stands before it.

        *written* is the letter with its signs. A letter that skips some or stands there already is
        told. Where letters begin anew in another style, what was lettered was part of the question.
        """
        mark = _mark(letter, written)
        turn = self._turn(mark)
        if turn is Turn.TEXT:
            self._inside = mark if self._lines else self._inside
            return False
        if turn is Turn.ANEW:
            self._begin_anew()
        elif turn is Turn.ODD and not self._odd:
            self._odd = letter.upper(), self.next_letter()
        self._style = self._style or mark.style
        self._lines.append(written)
        self._joined.clear()
        self.draft.options.append(DraftOption(text=text, correct=correct))
        return True

    def join(self, line: str, place: str, between: str) -> None:
        """Take a line in as text of the option above, or of the question with *between* before."""
        draft = self.draft
        if draft.options:
            draft.options[-1].text += f" {line}"
            self._joined.append((line, place))
        else:
            draft.front = f"{draft.front}{between}{line}".strip()

    def awaits(self, letter: str, written: str) -> bool:
        """Say whether a letter goes on with the options that stand here already."""
        return bool(self._lines) and self._turn(_mark(letter, written)) is Turn.OPTION

    @property
    def is_empty(self) -> bool:
        """Say whether nothing but its letter stands of the last option, or of the question."""
        options = self.draft.options
        return not (options[-1].text if options else self.draft.front)

    def next_letter(self) -> str:
        """Return the capital letter of the option that would come next."""
        return _ALPHABET[len(self._lines) % 26]

    def next_question(self, letter: str, written: str) -> tuple[str, str] | None:
        """Give back the line above a letter that begins the options of another question.

        That is a single line of text, with its place; None where the letter says nothing of a next
        question, or where several lines leave open where that begins.
        """
        mark = _mark(letter, written)
        if mark.number or self._turn(mark) is not Turn.ODD or len(self._joined) != 1:
            return None
        (found,) = self._joined
        option = self.draft.options[-1]
        option.text = option.text.removesuffix(f" {found[0]}")
        return found

    def is_in_order(self, problems: Problems) -> bool:
        """Say whether each letter followed the one before it; tell of the first that did not."""
        if self._odd:
            letter, wanted = self._odd
            problems.add("option-order", self.draft.place, letter=letter, wanted=wanted)
            self.draft.is_bad = True
        return not self._odd

    def _turn(self, mark: Mark) -> Turn:
        count = len(self._lines)
        if not count:
            return Turn.TEXT if mark.number else Turn.OPTION
        if mark.style == self._style:
            return Turn.OPTION if mark.number == count else Turn.ODD
        if mark.number == 0:
            return Turn.ANEW if count > 1 and not self._is_strict else Turn.TEXT
        if mark == Mark(self._inside.number + 1, self._inside.style):
            return Turn.TEXT
        is_listed = self._is_strict or self._inside.number >= 0
        is_same_case = mark.style.isupper() == self._style.isupper()
        is_next = mark.number == count and is_same_case and not is_listed
        return Turn.OPTION if is_next else Turn.ODD

    def _begin_anew(self) -> None:
        options = self.draft.options
        listed = (f"{at} {option.text}" for at, option in zip(self._lines, options, strict=True))
        self.draft.front = "\n".join([self.draft.front, *listed])
        options.clear()
        self._lines.clear()
        self._style, self._is_strict = "", True


def _mark(letter: str, written: str) -> Mark:
    first = "A" if letter.isupper() else "a"
    return Mark(ord(letter) - ord(first), written.replace(letter, first))
