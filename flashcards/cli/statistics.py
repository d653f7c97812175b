"""flashcards statistics: days, what was remembered, misses and traps; nothing is written."""

import argparse
import json
from collections.abc import Sequence
from textwrap import shorten
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.cli.opening import clock, reading_only
from flashcards.core.blueprint import Topic
from flashcards.core.days import study_day, to_date
from flashcards.core.model import Day, DeckId
from flashcards.core.statistics import DayFigures, Share
from flashcards.services.settings import settings_in
from flashcards.services.statistics_csv import csv_text, day_rows
from flashcards.services.statistics_more import Figures, figures_of
from flashcards.store import queries
from flashcards.words.statistics import (
    days_text,
    growth_text,
    missed_text,
    nothing_text,
    remembered_text,
    trap_text,
)

SUMMARY: str = "show how much was studied, what was remembered and what was missed"

_LONGEST = 90


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("--deck", metavar="ID", type=DeckId, help="only of this deck")
    parser.add_argument("--days", metavar="N", type=_days, help="only of the last N days")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print a JSON object")
    form.add_argument("--csv", action="store_true", help="print a line for each day as CSV")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Print the figures; 1 when there is no such deck."""
    with reading_only(arguments) as connection:
        if arguments.deck is not None and queries.deck(connection, arguments.deck) is None:
            print(f"There is no deck {arguments.deck}; see flashcards decks.", file=out)
            return REFUSED
        today = study_day(clock()(), settings_in(connection).rollover)
        since = Day(today - arguments.days + 1) if arguments.days else Day(0)
        among = Topic(deck=arguments.deck) if arguments.deck is not None else None
        found = figures_of(connection, among, since)
    if arguments.json:
        print(json.dumps(_plain(found), ensure_ascii=False), file=out)
    elif arguments.csv:
        out.write(csv_text(day_rows(found.days)).replace("\r\n", "\n"))
    else:
        print("\n".join(_lines(found)), file=out)
    return DONE


def _lines(found: Figures) -> Sequence[str]:
    if not found.days:
        return [nothing_text()]
    growth = ", ".join(f"{count} {growth_text(each)}" for each, count in found.more.growth.items())
    return [
        days_text(len(found.days), sum(day.milliseconds for day in found.days) / 60_000),
        remembered_text(found.more.whole),
        *(f"  {name}: {share.part} of {share.whole}" for name, share in found.more.remembered),
        growth,
        *(missed_text(_short(each.text), each.missed, each.answers) for each in found.missed),
        *(trap_text(each.name, each.chosen, each.chances) for each in found.traps),
    ]


def _short(text: str) -> str:
    return shorten(text, _LONGEST, placeholder="…")


def _plain(found: Figures) -> dict[str, object]:
    return {
        "days": [_day(day) for day in found.days],
        "remembered": _share(found.more.whole),
        "by_topic": [{"topic": name, **_share(share)} for name, share in found.more.remembered],
        "grades": {str(int(grade)): count for grade, count in found.more.grades.items()},
        "hours": [share.whole for share in found.more.hours],
        "cards": {growth.value: count for growth, count in found.more.growth.items()},
        "times": [
            {"kind": each.kind, "seconds": each.seconds, "answers": each.answers}
            for each in found.more.times
        ],
        "missed": [
            {
                "deck": each.origin,
                "card": each.card,
                "part": each.part,
                "missed": each.missed,
                "answers": each.answers,
            }
            for each in found.missed
        ],
        "traps": [
            {"trap": each.name, "chosen": each.chosen, "chances": each.chances}
            for each in found.traps
        ],
    }


def _day(day: DayFigures) -> dict[str, object]:
    return {
        "date": to_date(day.day).isoformat(),
        "minutes": round(day.milliseconds / 60_000, 1),
        "answers": day.answers,
        "new": day.new,
        "reviews": day.reviews,
        "passed": day.passed,
    }


def _share(share: Share) -> dict[str, int]:
    return {"passed": share.part, "reviews": share.whole}


def _days(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"{text} is no number of days from 1")
    return int(text)
