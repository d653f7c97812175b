"""flashcards study: today's cards in the terminal, by the same scheduler as the window."""

import argparse
import sys
import time
from collections.abc import Callable
from typing import IO

from flashcards.cli.command import DONE
from flashcards.cli.keeping import kept_safe
from flashcards.cli.opening import clock, writing
from flashcards.cli.terminal import Ended, Terminal, Undone
from flashcards.core.model import Grade, Scenario
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.marks import CardName, Marks
from flashcards.services.question import Question
from flashcards.services.study import StudySession
from flashcards.words.terminal import place_line, terminal_text

SUMMARY: str = "study today's cards in the terminal"
_CONCEPT_GRADES = (Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY)
_RIGHT_GRADES = (Grade.GUESSED, Grade.HARD, Grade.GOOD, Grade.EASY)


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser: it has none."""
    del parser


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Ask the cards of today until they are done, the input ends, or the learner stops."""
    with writing(arguments) as collection, kept_safe(collection, out):
        TerminalStudy(collection, clock(), Terminal(sys.stdin, out)).study()
    return DONE


class TerminalStudy:
    """One sitting at the terminal; *monotonic* gives seconds, for the time an answer takes."""

    def __init__(
        self,
        collection: Collection,
        now: Clock,
        terminal: Terminal,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = StudySession(collection, now)
        self._marks = Marks(collection, now)
        self._terminal = terminal
        self._monotonic = monotonic

    def study(self) -> None:
        """Ask the plan, then the repeats if they are wanted."""
        try:
            self._ask_all(repeats=False)
            if (owed := self._session.progress().repeats) and self._session.next():
                self._terminal.ask(terminal_text("repeats", count=owed), {""})
                self._ask_all(repeats=True)
            self._terminal.say(terminal_text("done"))
        except Ended:
            return

    def _ask_all(self, *, repeats: bool) -> None:
        while (question := self._session.next(repeats=repeats)) is not None:
            try:
                self._ask(question)
            except Undone:
                undone = self._session.undo() is not None
                self._terminal.say(terminal_text("undone" if undone else "nothing-to-undo"))

    def _ask(self, question: Question) -> None:
        self._terminal.say("", place_line(question.topic, self._session.progress()), "")
        if question.warned and not self._is_wanted(question):
            self._marks.not_today(CardName(deck=question.origin, card=question.card.id))
            return
        started = self._monotonic()
        if isinstance(question.card, Scenario):
            self._ask_scenario(question, question.card, started)
        else:
            self._ask_recall(question, started)

    def _is_wanted(self, question: Question) -> bool:
        topics = ", ".join(question.warned)
        return self._terminal.ask(terminal_text("warned", topics=topics), {"", "n"}) == ""

    def _ask_recall(self, question: Question, started: float) -> None:
        self._terminal.front(question)
        self._terminal.ask(terminal_text("show"), {""})
        milliseconds = self._since(started)
        self._terminal.back(question)
        grade = self._terminal.ask_grade(_CONCEPT_GRADES, question.returns)
        self._session.answer(question, grade, milliseconds)

    def _ask_scenario(self, question: Question, card: Scenario, started: float) -> None:
        self._terminal.front(question)
        chosen = self._terminal.ask_options(question, len(card.right))
        milliseconds = self._since(started)
        ids = [option.id for option in chosen]
        if frozenset(ids) != card.right:
            self._session.answer(question, Grade.AGAIN, milliseconds, ids)
            self._terminal.verdict(question, chosen, is_right=False)
            self._terminal.pause()
            return
        self._terminal.verdict(question, chosen, is_right=True)
        grade = self._terminal.ask_grade(_RIGHT_GRADES, question.returns)
        self._session.answer(question, grade, milliseconds, ids)

    def _since(self, started: float) -> int:
        return round((self._monotonic() - started) * 1000)
