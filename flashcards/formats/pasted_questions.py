"""Pasted lines filed under their questions: options, answers, reasons, and texts of no question."""

from collections.abc import Iterable
from dataclasses import dataclass

from flashcards.formats import pasted_lines
from flashcards.formats.draft import Draft
from flashcards.formats.lettered import Lettered
from flashcards.formats.pasted_list import KeyList, plain_number, rest_of_heading


@dataclass(slots=True)
class Question:
    """A question with what the text says of it; without *number* it may be any text.

    *section* counts the lists of answers above it.
    """

    lettered: Lettered
    section: int
    number: str = ""
    key: str = ""
    is_explaining: bool = False

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
        return not (self.number or self.key or self.draft.options)

    @property
    def lacks_answer(self) -> bool:
        """Say whether it has options, and neither a sign nor a line tells which is right."""
        return bool(self.draft.options) and not (self.key or self.is_starred)


class Paste:
    """The questions found so far, and the lists of answers that stand apart from them."""

    def __init__(self) -> None:
        self._questions: list[Question] = []
        self._lists: list[KeyList] = []
        self._in_list = False
        self._is_parted = False

    def sort(self, lines: Iterable[str]) -> None:
        """File each line under the question it belongs to."""
        for number, line in enumerate(lines, 1):
            if line:
                self._line(line, f"line {number}")
            self._is_parted = not line

    def questions(self) -> list[Question]:
        """Return what was found; an explanation takes in the texts below it."""
        settled: list[Question] = []
        for each in self._questions:
            if each.is_bare and settled and settled[-1].is_explaining:
                settled[-1].draft.explanation += f"\n\n{each.draft.front}"
            else:
                settled.append(each)
        return settled

    def answers(self, section: int) -> KeyList:
        """Return the list of answers to the questions of a section."""
        return self._lists[section] if section < len(self._lists) else KeyList()

    def _line(self, line: str, place: str) -> None:
        rest = rest_of_heading(line) if self._questions else None
        if rest is not None:
            self._open_list()
            self._lists[-1].take(rest)
        elif self._in_list and self._lists[-1].take(line):
            pass
        elif not (self._questions and (self._takes_option(line) or self._takes_label(line))):
            if found := pasted_lines.QUESTION.fullmatch(line):
                self._open(found[2], place, plain_number(found[1]))
            else:
                self._more(line, place)

    def _open_list(self) -> None:
        """Begin a list of answers; without a question since the last one, go on with that."""
        self._in_list = True
        is_asked = any(
            each.section == len(self._lists) and not each.is_bare for each in self._questions
        )
        if is_asked or not self._lists:
            self._lists.append(KeyList())

    def _takes_label(self, line: str) -> bool:
        """Take in the answer, reason or source of the last question, where the line is one."""
        if found := pasted_lines.KEY.fullmatch(line):
            self._take_key(pasted_lines.letters(found[1]))
        elif found := pasted_lines.WHY.fullmatch(line):
            self._questions[-1].draft.explanation = found[1]
            self._questions[-1].is_explaining = True
        elif found := pasted_lines.SOURCE.fullmatch(line):
            self._questions[-1].draft.sources = (found[1][:500],)
        return found is not None

    def _take_key(self, key: str) -> None:
        """Note an answer; a letter is none for a text below options that still lack theirs."""
        question, before = self._questions[-1], self._before()
        is_letter = pasted_lines.KEY_LETTERS.match(key) is not None
        if is_letter and question.is_bare and before is not None and before.lacks_answer:
            self._questions[-2:] = [question, before]
        self._questions[-1].key = key

    def _before(self) -> Question | None:
        return self._questions[-2] if len(self._questions) > 1 else None

    def _open(self, text: str, place: str, number: str = "") -> Question:
        self._in_list = self._in_list and not number
        question = Question(Lettered(Draft(place=place, front=text)), len(self._lists), number)
        self._questions.append(question)
        return question

    def _takes_option(self, line: str) -> bool:
        """Take an option into its question, where the line is one."""
        found = pasted_lines.OPTION.fullmatch(line)
        if found is None:
            return False
        text, starred = found[5].strip(), bool(found[1] or found[4])
        if text.endswith("*") and not text.endswith("**"):
            text, starred = text[:-1].rstrip(), True
        question = self._question_of(found[3], found[2])
        return question.lettered.take(found[3], found[2], text, correct=starred)

    def _question_of(self, letter: str, written: str) -> Question:
        """Return what an option belongs to: the last question, one before it, or one begun here."""
        question, before = self._questions[-1], self._before()
        if begun := question.lettered.next_question(letter, written):
            return self._open(*begun)
        if question.is_bare and before is not None and before.lettered.awaits(letter, written):
            self._questions.pop()
            before.lettered.join(question.draft.front, question.draft.place, " ")
            return before
        return question

    def _more(self, line: str, place: str) -> None:
        """Join a line to what it goes on with; without a number a new question may begin."""
        question = self._questions[-1] if self._questions else None
        if question is None:
            self._open(line, place)
        elif question.is_explaining and not self._is_parted:
            question.draft.explanation += f" {line}"
        elif question.key or self._in_list or (self._is_parted and question.draft.options):
            self._open(line, place)
        else:
            question.lettered.join(line, place, " ")
