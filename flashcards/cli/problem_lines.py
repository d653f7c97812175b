"""The problems of a file as the commands print them: as JSON values, or a line each."""

from collections.abc import Sequence
from pathlib import Path
from typing import IO

from flashcards.core.errors import Level, Problem
from flashcards.words.problems import problem_line, problem_text


def problem_values(problems: Sequence[Problem]) -> list[dict[str, str]]:
    """Return problems as JSON values."""
    return [
        {
            "level": problem.level,
            "code": problem.code,
            "place": problem.place,
            "message": problem_text(problem),
        }
        for problem in problems
    ]


def print_problems(path: Path, problems: Sequence[Problem], out: IO[str]) -> None:
    """Print a line for each problem: file, level unless it is an error, sentence, code."""
    for problem in problems:
        mark = "" if problem.level == Level.ERROR else f"{problem.level}: "
        print(f"{path}: {mark}{problem_line(problem)} [{problem.code}]", file=out)
