"""Pasted lines filed under their questions: options, answers, reasons, and texts of no question."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats import pasted_lines
from flashcards.formats.draft import Draft
from flashcards.formats.lettered import Lettered
from flashcards.formats.pasted_inline import Cut, cut, labelled, letter_ahead
from flashcards.formats.pasted_key import lettered
from flashcards.formats.pasted_list import KeyList, plain_number, rest_of_heading


@dataclass(slots=True)
class Question:
    """A question with what the text says of it; without *number* it may be any text.

    *below* are the lines right below its answer; *is_left* is a text that belongs to no question.
    *section* counts the lists of answers above it; *is_parted* says that an empty line stands
    there, *is_inline* that options stand side by side; *doubtful* may be one option or two.
    """

    lettered: Lettered
    section: int
    number: str = ""
    keys: list[str] = field(default_factory=list[str])
    below: list[str] = field(default_factory=list[str])
    is_explaining: bool = False
    is_parted: bool = True
    is_inline: bool = False
    is_left: bool = False
    doubtful: str = ""

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


class Paste:
    """The questions found so far, and the lists of answers that stand apart from them."""

    def __init__(self) -> None:
        self._questions: list[Question] = []
        self._lists: list[KeyList] = []
        self._in_list = False
        self._is_parted = False

    def sort(self, lines: Sequence[str], progress: Progress = unwatched) -> None:
        """File each line under the question it belongs to."""
        for at, line in enumerate(watched(lines, progress)):
            if line:
                for part in self._parts(lines, at):
                    self._line(part, f"line {at + 1}")
            self._is_parted = not line

    def questions(self) -> list[Question]:
        """Return what was found; texts below an answer or an explanation are joined to it."""
        settled: list[Question] = []
        for each in self._questions:
            before = settled[-1] if settled else None
            if before is None or each.is_left or not each.is_bare:
                settled.append(each)
            elif before.is_explaining:
                before.draft.explanation += f"\n\n{each.draft.front}"
            elif before.keys and not each.is_parted:
                before.below.append(each.draft.front)
            else:
                settled.append(each)
        return settled

    def answers(self, section: int) -> KeyList:
        """Return the list of answers to the questions of a section."""
        return self._lists[section] if section < len(self._lists) else KeyList()

    def _parts(self, lines: Sequence[str], at: int) -> Iterator[str]:
        """Yield the parts of a line: options side by side, and an answer behind them."""
        first, *labels = labelled(lines[at])
        ahead = letter_ahead(lines, at)
        question = self._questions[-1] if self._questions else None
        is_asking = question is not None and not (question.keys or question.is_explaining)
        if pasted_lines.question(first):
            found = cut(first, ahead, "")
        elif question is None or not is_asking or self._in_list:
            found = Cut([first])
        else:
            wanted = question.lettered.next_letter() if question.is_inline else ""
            is_stem = not question.draft.options or pasted_lines.option(first) is not None
            found = cut(first, ahead, wanted) if is_stem or wanted else Cut([first])
        begun, *options = found.parts
        yield begun
        if self._questions:
            self._questions[-1].is_inline |= bool(options)
            self._questions[-1].doubtful = (
                first if found.is_doubtful else self._questions[-1].doubtful
            )
        yield from options
        yield from labels

    def _line(self, line: str, place: str) -> None:
        rest = rest_of_heading(line) if self._questions else None
        if rest is not None:
            self._open_list()
            self._lists[-1].take(rest)
        elif self._in_list and self._lists[-1].take(line):
            pass
        elif not (self._questions and (self._takes_option(line) or self._takes_label(line))):
            if found := pasted_lines.question(line):
                self._open(found[1], place, plain_number(found[0]))
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
        if (key := self._key(self._questions[-1], line)) is not None:
            self._take_key(key)
        elif (why := pasted_lines.why(line)) is not None:
            question = self._explained()
            question.draft.explanation, question.is_explaining = why, True
        elif source := pasted_lines.source(line):
            self._explained().draft.sources = (source[:500],)
        else:
            return False
        return True

    def _explained(self) -> Question:
        """Return the question that a reason is for: not a text below its answer or options."""
        question, before = self._questions[-1], self._before()
        if question.is_bare and before is not None and not before.is_bare:
            if before.keys and not question.is_parted:
                before.below.append(question.draft.front)
                self._questions.pop()
            else:
                self._leave_out()
        return self._questions[-1]

    def _leave_out(self) -> None:
        """Let the last text be none of a question, and go on with the question above it."""
        question, before = self._questions[-1], self._questions[-2]
        question.is_left = True
        self._questions[-2:] = [question, before]

    def _key(self, question: Question, line: str) -> str | None:
        """Return the answer that a line gives: after its word, below it, or a letter alone."""
        if question.keys == [""] and not pasted_lines.question(line):
            return line
        found = lettered(line)
        is_alone = found is not None and not found.words and question.lacks_answer
        return line if is_alone else pasted_lines.key(line)

    def _take_key(self, key: str) -> None:
        """Note an answer; a letter is none for a text below options that still lack theirs."""
        question, before = self._questions[-1], self._before()
        if question.keys == [""]:
            question.keys.clear()
        if lettered(key) and question.is_bare and before is not None and before.lacks_answer:
            self._leave_out()
        self._questions[-1].keys.append(key)

    def _before(self) -> Question | None:
        return self._questions[-2] if len(self._questions) > 1 else None

    def _open(self, text: str, place: str, number: str = "") -> Question:
        self._in_list = self._in_list and not number
        question = Question(Lettered(Draft(place=place, front=text)), len(self._lists), number)
        question.is_parted = self._is_parted
        self._questions.append(question)
        return question

    def _takes_option(self, line: str) -> bool:
        """Take an option into its question, where the line is one."""
        found = pasted_lines.option(line)
        if found is None or self._questions[-1].keys == [""]:
            return False
        question = self._question_of(found.letter, found.written)
        is_due = question.lettered.awaits(found.letter, found.written)
        if not (found.text or is_due or found.letter in "Aa"):
            return False
        return question.lettered.take(
            found.letter, found.written, found.text, correct=found.is_right
        )

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
        elif question.keys or self._in_list or (self._is_parted and question.draft.options):
            self._open(line, place)
        else:
            question.lettered.join(line, place, " ")
