"""Pasted lines filed under their questions: options, answers, reasons, and texts of no question."""

from collections.abc import Iterator, Sequence

from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats import pasted_lines
from flashcards.formats.draft import Draft
from flashcards.formats.lettered import Lettered
from flashcards.formats.pasted_inline import Cut, cut, labelled, letter_ahead, may_hold_options
from flashcards.formats.pasted_key import lettered
from flashcards.formats.pasted_letters import is_shared_out, row_of_letters
from flashcards.formats.pasted_list import KeyList, first_number, plain_number, rest_of_heading
from flashcards.formats.pasted_page import Page
from flashcards.formats.pasted_question import Question


class Paste:
    """The questions found so far, and the lists of answers that stand apart from them.

    *unclear* are rows of letters that may be for several questions, with how many these are.
    """

    def __init__(self) -> None:
        self._questions: list[Question] = []
        self._lists: list[KeyList] = []
        self._texts: list[Draft] = []
        self.unclear: list[tuple[Draft, int]] = []
        self._page = Page()
        self._at = 0
        self._bulleted: frozenset[int] = frozenset()
        self._first_number = ""
        self._in_list = False
        self._is_parted = False

    def sort(self, text: str, progress: Progress = unwatched) -> None:
        """File each line under the question it belongs to."""
        lines, self._bulleted = pasted_lines.lines_of(text), pasted_lines.bulleted(text)
        self._page = Page(lines)
        for at, line in enumerate(watched(lines, progress)):
            self._at = at
            if line:
                for part in self._parts(lines, at):
                    self._line(part, f"line {at + 1}")
            self._is_parted = not line

    def questions(self) -> list[Question]:
        """Return what was found; texts below an answer or an explanation are joined to it."""
        settled: list[Question] = []
        for each in self._questions:
            if not each.is_bare:
                settled.append(each)
            elif not (settled and settled[-1].takes_text(each)):
                self._texts.append(each.draft)
        return settled

    def texts(self) -> list[Draft]:
        """Return the texts that belong to no question, once the questions were asked for."""
        return sorted(self._texts, key=lambda draft: int(draft.place.removeprefix("line ")))

    def answers(self, section: int) -> KeyList:
        """Return the list of answers to the questions of a section."""
        return self._lists[section] if section < len(self._lists) else KeyList()

    def _parts(self, lines: Sequence[str], at: int) -> Iterator[str]:
        """Yield the parts of a line: options side by side, and an answer behind them."""
        first, *labels = labelled(lines[at])
        found = self._cut(first, lines, at) if may_hold_options(first) else Cut([first])
        begun, *options = found.parts
        yield begun
        if self._questions:
            self._questions[-1].is_inline |= bool(options)
            self._questions[-1].doubtful = (
                first if found.is_doubtful else self._questions[-1].doubtful
            )
        yield from options
        yield from labels

    def _cut(self, line: str, lines: Sequence[str], at: int) -> Cut:
        ahead = letter_ahead(lines, at)
        if pasted_lines.question(line):
            return cut(line, ahead, "")
        question = self._questions[-1] if self._questions else None
        if question is None or question.keys or question.is_explaining or self._in_list:
            return Cut([line])
        wanted = question.lettered.next_letter() if question.is_inline else ""
        is_begun = bool(question.draft.options) and pasted_lines.option(line) is None
        return Cut([line]) if is_begun and not wanted else cut(line, ahead, wanted)

    def _line(self, line: str, place: str) -> None:
        rest = self._rest_of_heading(line)
        if rest is not None:
            self._open_list()
            self._lists[-1].take(rest)
        elif not (self._takes_answers(line, place) or self._takes_part(line)):
            found = pasted_lines.question(line)
            if found is None:
                self._more(line, place)
            elif between := self._between(found):
                self._questions[-1].lettered.join(line, place, between)
            else:
                question = self._open(found.text, place, plain_number(found.number))
                question.sign = found.sign

    def _takes_answers(self, line: str, place: str) -> bool:
        is_listed = self._in_list and self._lists[-1].take(line)
        return is_listed or self._takes_row(line, place)

    def _takes_part(self, line: str) -> bool:
        return bool(self._questions) and (self._takes_option(line) or self._takes_label(line))

    def _between(self, found: pasted_lines.Numbered) -> str:
        question = self._questions[-1] if self._questions else None
        return question.joint(found, is_asked=self._in_list) if question else ""

    def _rest_of_heading(self, line: str) -> str | None:
        """Return what a line holds of a list of answers that begins here, or None.

        Without a heading one begins where a letter stands at the number of the first question.
        """
        if not self._questions:
            return None
        is_due = self._first_number and self._questions[-1].lacks_answer and not self._in_list
        if is_due and first_number(line) == self._first_number:
            return line
        return rest_of_heading(line)

    def _open_list(self) -> None:
        """Begin a list of answers; without a question since the last one, go on with that."""
        self._in_list, self._first_number = True, ""
        is_asked = any(
            each.section == len(self._lists) and not each.is_bare for each in self._questions
        )
        if is_asked or not self._lists:
            self._lists.append(KeyList())

    def _takes_row(self, line: str, place: str) -> bool:
        """Share out a row of letters among the questions above that still lack their answers."""
        letters = row_of_letters(line)
        asked = [each for each in self._questions if each.section == len(self._lists)]
        lacking = sum(each.lacks_answer for each in asked)
        if not letters or lacking < 2:
            return False
        if is_shared_out(letters, line, asked):
            self._lists.append(KeyList())
        else:
            self.unclear.append((Draft(place=place, front=line), lacking))
        return True

    def _list_below(self) -> KeyList | None:
        """Return the list of answers that is being read, while no text but answers came since."""
        return self._lists[-1] if self._questions[-1].section < len(self._lists) else None

    def _takes_label(self, line: str) -> bool:
        """Take in the answer, reason or source of the last question, where the line is one."""
        if (key := self._key(self._questions[-1], line)) is not None:
            self._take_key(key)
        elif (why := pasted_lines.why(line)) is not None:
            if (answers := self._list_below()) and answers.explain(why):
                return True
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
            self._questions.pop()
            if not before.takes_text(question):
                self._texts.append(question.draft)
        return self._questions[-1]

    def _key(self, question: Question, line: str) -> str | None:
        """Return the answer that a line gives: after its word, below it, or a letter alone."""
        if question.keys == [""] and not pasted_lines.question(line):
            return line
        is_due = question.lacks_answer and not self._in_list
        return line if is_due and pasted_lines.lone_letter(line) else pasted_lines.key(line)

    def _take_key(self, key: str) -> None:
        """Note an answer; a letter is none for a text below options that still lack theirs."""
        question, before = self._questions[-1], self._before()
        if question.keys == [""]:
            question.keys.clear()
        if lettered(key) and question.is_bare and before is not None and before.lacks_answer:
            self._texts.append(self._questions.pop().draft)
        self._questions[-1].keys.append(key)

    def _before(self) -> Question | None:
        return self._questions[-2] if len(self._questions) > 1 else None

    def _open(self, text: str, place: str, number: str = "") -> Question:
        self._in_list = self._in_list and not number
        self._first_number = self._first_number or number
        question = Question(Lettered(Draft(place=place, front=text)), len(self._lists), number)
        question.is_parted = self._is_parted
        self._questions.append(question)
        return question

    def _takes_option(self, line: str) -> bool:
        """Take an option into its question, where the line is one."""
        found = pasted_lines.option(line)
        if found is None or self._questions[-1].keys == [""]:
            return False
        if self._questions[-1].is_closed and not self._is_due(found):
            return False
        if (answers := self._list_below()) and answers.goes_on(line):
            return True
        question = self._question_of(found.letter, found.written)
        is_due = question.lettered.awaits(found.letter, found.written)
        if not (found.text or is_due or found.letter in "Aa"):
            return False
        return question.lettered.take(
            found.letter, found.written, found.text, correct=found.is_right
        )

    def _is_due(self, found: pasted_lines.Option) -> bool:
        question = self._questions[-1]
        is_next = question.lettered.awaits(found.letter, found.written)
        return is_next and not question.is_explaining

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
        elif self._page.is_beside(question, self._at, line, in_list=self._in_list):
            self._texts.append(Draft(place=place, front=line))
        elif not self._is_parted and (answers := self._list_below()) and answers.goes_on(line):
            return
        elif question.is_explaining and not self._is_parted:
            question.draft.explanation += f" {line}"
        elif question.keys or self._in_list or (self._is_parted and question.draft.options):
            self._open(line, place)
        else:
            question.join(line, place, is_bulleted=self._at in self._bulleted)
