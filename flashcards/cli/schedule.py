"""flashcards schedule GRADE…: what SM-2 makes of a row of grades, each given on its due date."""

import argparse
import json
from typing import IO

from flashcards.cli.command import DONE
from flashcards.core.model import Day, Grade, Memory
from flashcards.core.sm2 import answer

SUMMARY: str = "show the interval after each of a row of grades"
_FIRST_DAY = Day(1)


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument(
        "grades",
        metavar="GRADE",
        nargs="+",
        type=int,
        choices=[int(grade) for grade in Grade],
        help="0 to 5 as SM-2 counts: Again is 1, Hard 3, Good 4, Easy 5",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Print easiness and interval after each grade."""
    grades = [Grade(grade) for grade in arguments.grades]
    steps = list(zip(grades, memories(grades), strict=True))
    if arguments.json:
        print(json.dumps([_plain(grade, memory) for grade, memory in steps]), file=out)
        return DONE
    print("grade  easiness  interval", file=out)
    for grade, memory in steps:
        easiness = f"{memory.easiness // 100}.{memory.easiness % 100:02}"
        print(f"{grade:>5}  {easiness:>8}  {memory.interval:>8}", file=out)
    return DONE


def memories(grades: list[Grade]) -> list[Memory]:
    """Return the memory after each of *grades*, each given on the day the card was due."""
    found: list[Memory] = []
    memory: Memory | None = None
    for grade in grades:
        memory = answer(memory, grade, memory.due if memory else _FIRST_DAY)
        found.append(memory)
    return found


def _plain(grade: Grade, memory: Memory) -> dict[str, int]:
    return {
        "grade": int(grade),
        "easiness": memory.easiness,
        "interval": memory.interval,
        "repetition": memory.repetition,
    }
