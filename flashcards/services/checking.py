"""Checking deck files: reading them and asking the lint rules, without a collection."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from flashcards.bundle import resources
from flashcards.core.errors import Level, Problem
from flashcards.core.lint import lint
from flashcards.core.lint_excuses import Excused, Report
from flashcards.core.model import Day, DeckFile
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import registry
from flashcards.formats.reading import Reading
from flashcards.services.lint_families import language_rules


class Outcome(StrEnum):
    """What becomes of a file: taken, taken after a look at its warnings, or refused."""

    ACCEPT = "accept"
    WARN = "warn"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Everything there is to say about one file; *file* is None when it is refused."""

    path: Path
    format: str = ""
    file: DeckFile | None = None
    problems: tuple[Problem, ...] = ()
    excused: tuple[Excused, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """Return what becomes of the file."""
        levels = {each.level for each in self.problems}
        if self.file is None or Level.ERROR in levels:
            return Outcome.REFUSE
        return Outcome.WARN if Level.WARNING in levels else Outcome.ACCEPT


def check(path: Path, *, today: Day | None) -> Checked:
    """Return what reading and linting say of the file at *path*; no problem of a file raises."""
    reading = registry.read_path(path)
    report = lint_file(reading, today=today)
    return Checked(
        path=path,
        format=reading.format,
        file=reading.file,
        problems=reading.problems + report.problems,
        excused=report.excused,
    )


def lint_file(reading: Reading, *, today: Day | None, progress: Progress = unwatched) -> Report:
    """Return what the lint rules say of a deck that was read; nothing of a refused one."""
    if reading.file is None:
        return Report()
    from flashcards.services.reading_grade import reading_grade  # its dictionary takes 30 ms

    rules = language_rules(resources() / "lint", reading.file.deck.exam)
    return lint(
        reading.file,
        language=rules,
        reading_grade=reading_grade,
        today=today,
        progress=progress,
    )
