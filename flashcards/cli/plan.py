"""flashcards plan: the days to the exam, or the next month, changing nothing."""

import argparse
import json
from dataclasses import replace
from datetime import date
from typing import IO

from flashcards.cli.command import DONE
from flashcards.cli.opening import clock, reading_only
from flashcards.core.days import from_date, study_day, to_date
from flashcards.core.errors import WrongUse
from flashcards.core.model import Day
from flashcards.services.plan_ahead import PlanAhead, plan_ahead
from flashcards.services.settings import StudySettings, settings_in
from flashcards.store.database import Connection
from flashcards.words.standing import if_followed_text

SUMMARY: str = "show the plan day by day, also for another exam date or other minutes"
_MOST_MINUTES = 600


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("--exam", metavar="DATE", type=_date, help="as if the exam were on DATE")
    parser.add_argument("--minutes", metavar="N", type=_minutes, help="as if with N minutes a day")
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Print a line for each day."""
    with reading_only(arguments) as connection:
        settings = _settings(connection, arguments)
        today = study_day(clock()(), settings.rollover)
        if arguments.exam is not None and from_date(arguments.exam) <= today:
            raise WrongUse("exam-not-ahead", value=arguments.exam.isoformat())
        found = plan_ahead(connection, settings, today)
    if arguments.json:
        print(json.dumps(_plain(found)), file=out)
        return DONE
    print("date        minutes  to review  new", file=out)
    for day in found.days:
        minutes = round(day.seconds / 60)
        print(f"{to_date(day.day)}  {minutes:>7}  {day.due:>9}  {day.new:>3}", file=out)
    if found.overload is not None:
        print(f"needed of the time given: {found.overload:.0%}", file=out)
    if found.by_exam is not None:
        print(if_followed_text(found.by_exam, len(found.days)), file=out)
    return DONE


def _settings(connection: Connection, arguments: argparse.Namespace) -> StudySettings:
    settings = settings_in(connection)
    if arguments.exam is not None:
        settings = replace(settings, exam_day=Day(from_date(arguments.exam)))
    if arguments.minutes is not None:
        settings = replace(settings, minutes=(arguments.minutes,) * 7)
    return settings


def _plain(found: PlanAhead) -> dict[str, object]:
    score = found.by_exam
    return {
        "days": [
            {
                "date": to_date(day.day).isoformat(),
                "minutes": round(day.seconds / 60, 1),
                "new": day.new,
                "due": day.due,
            }
            for day in found.days
        ],
        "overload": None if found.overload is None else round(found.overload, 3),
        "readiness": round(score.score, 4) if score is not None and score.is_enough else None,
    }


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no date such as 2026-12-16") from None


def _minutes(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= _MOST_MINUTES:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 to {_MOST_MINUTES}")
    return int(text)
