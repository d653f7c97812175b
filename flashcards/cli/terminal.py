"""The terminal as study needs it: wrapped text, one line of input a prompt."""

import shutil
import textwrap
from collections.abc import Collection, Mapping, Sequence
from typing import IO

from flashcards.core.markup import plain
from flashcards.core.model import Concept, Grade, Option
from flashcards.core.units import back_of, front_of
from flashcards.services.question import Question, Return
from flashcards.words.days import return_text
from flashcards.words.terminal import grade_of, grade_prompt, terminal_text

_WIDEST = 80
_LETTERS = "ABCDEFGHIJ"


class Ended(Exception):
    """The learner stops, or the input ended."""


class Undone(Exception):
    """The learner takes the last answer back."""


class Terminal:
    """Prints to *out* and reads a line for each prompt from *source*."""

    def __init__(self, source: IO[str], out: IO[str]) -> None:
        self._source = source
        self._out = out
        self._width = min(_WIDEST, shutil.get_terminal_size().columns)

    def say(self, *texts: str) -> None:
        """Print texts, wrapped, each in lines of its own."""
        for text in texts:
            for line in text.split("\n"):
                print(textwrap.fill(line, self._width), file=self._out)

    def ask(self, prompt: str, choices: Collection[str]) -> str:
        """Return the choice that was typed; ask again for anything else.

        Raises Ended for q and at the end of the input, Undone for u.
        """
        while True:
            typed = self._line(prompt)
            if typed in choices:
                return typed
            self.say(terminal_text("not-understood"))

    def ask_grade(self, grades: Sequence[Grade], returns: Mapping[Grade, Return]) -> Grade:
        """Return the grade that was typed."""
        prompt = grade_prompt(grades, returns)
        while (grade := grade_of(self._line(prompt), grades)) is None:
            self.say(terminal_text("not-understood"))
        return grade

    def ask_options(self, question: Question, count: int) -> list[Option]:
        """Return the options that were picked; none for "show me"."""
        letters = _LETTERS[: len(question.options)]
        key = "pick" if count == 1 else "pick-several"
        prompt = terminal_text(key, letters=letters, count=count)
        while True:
            typed = self._line(prompt).upper().replace(" ", "").replace(",", "")
            picked = sorted(set(typed))
            if not typed or (len(picked) == count and set(picked) <= set(letters)):
                return [question.options[letters.index(letter)] for letter in picked]
            self.say(terminal_text("not-understood"))

    def front(self, question: Question) -> None:
        """Print what comes before the answer, with the options of a scenario."""
        self.say(plain(front_of(question.card, question.unit.part)), "")
        for letter, option in zip(_LETTERS, question.options, strict=False):
            self.say(f"{letter}  {plain(option.text)}")

    def back(self, question: Question) -> None:
        """Print the answer and what explains it."""
        card = question.card
        self.say(plain(back_of(card, question.unit.part)))
        if isinstance(card, Concept):
            for key, text in (("why", card.explanation), ("example", card.example)):
                if text:
                    self.say("", terminal_text(key), plain(text))
        self._sources(question)

    def verdict(self, question: Question, chosen: Sequence[Option], *, is_right: bool) -> None:
        """Print how the pick was, and the reason for every option."""
        again = question.returns[Grade.AGAIN]
        when = return_text(again.days, today=again.today)
        self.say(terminal_text("right") if is_right else terminal_text("not-best", when=when))
        for letter, option in zip(_LETTERS, question.options, strict=False):
            mark = f" [{terminal_text('best')}]" if option.correct else ""
            pick = "*" if option in chosen else " "
            self.say(f"{pick}{letter}{mark}  {plain(option.text)}", f"    {plain(option.why)}")
        self._sources(question)

    def pause(self) -> None:
        """Wait for Enter where a person sits; a script has no line for it."""
        if self._source.isatty():
            self.ask(terminal_text("continue"), {""})

    def _sources(self, question: Question) -> None:
        if question.card.sources:
            self.say("", terminal_text("sources", sources="; ".join(question.card.sources)))

    def _line(self, prompt: str) -> str:
        print(prompt, end="", flush=True, file=self._out)
        line = self._source.readline()
        typed = line.strip().lower()
        if not line or typed == "q":
            print(file=self._out)
            raise Ended
        if typed == "u":
            raise Undone
        return typed
