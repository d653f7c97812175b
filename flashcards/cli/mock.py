"""flashcards mock: which questions a mock exam of a given seed would ask; nothing is written."""

import argparse
import json
from typing import IO

from flashcards.cli.command import DONE
from flashcards.cli.opening import clock, reading_only
from flashcards.core.days import study_day
from flashcards.core.model import Scenario
from flashcards.services.mock import drawn_cards
from flashcards.services.settings import settings_in
from flashcards.store.records import CardRecord

SUMMARY: str = "show which questions a mock exam would draw"
_MOST = 1_000


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument(
        "--questions", metavar="N", type=_count, default=50, help="how many questions (50)"
    )
    parser.add_argument(
        "--seed", metavar="S", type=int, default=0, help="the same seed draws the same questions"
    )
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Print the questions in their order."""
    with reading_only(arguments) as connection:
        today = study_day(clock()(), settings_in(connection).rollover)
        drawn = drawn_cards(connection, today, arguments.questions, arguments.seed)
    if arguments.json:
        plain = {"questions": [_plain(record) for record in drawn]}
        print(json.dumps(plain, ensure_ascii=False), file=out)
        return DONE
    for number, record in enumerate(drawn, 1):
        card = record.card
        asked = card.question if isinstance(card, Scenario) else ""
        print(f"{number:>3}  {record.home}/{card.id}  {asked}", file=out)
    return DONE


def _plain(record: CardRecord) -> dict[str, str]:
    return {"id": record.card.id, "deck": record.home, "pool": record.card.pool}


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= _MOST:
        raise argparse.ArgumentTypeError(f"must be 1 to {_MOST}")
    return count
