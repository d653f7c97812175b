"""flashcards search: which cards a search finds, as the window's page Cards does."""

import argparse
import json
import sys
from typing import IO

from flashcards.cli.command import DONE
from flashcards.cli.opening import clock, reading_only
from flashcards.core.days import study_day
from flashcards.core.search_query import parse
from flashcards.services.search import FoundCard, find, found_cards
from flashcards.services.settings import settings_in
from flashcards.words.search import doubt_text, stand_text

SUMMARY: str = "find cards by words and conditions such as is:due"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument(
        "query",
        nargs="+",
        metavar="QUERY",
        help='words, "phrases", deck: domain: tag: kind: is:due is:new is:starred is:resting'
        " is:trouble is:draft; a minus turns one round (after -- where it comes first)",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Print a line for each card found; what could not be read is said beside them."""
    query = parse(" ".join(arguments.query))
    for doubt in query.doubts:
        sys.stderr.write(f"flashcards: {doubt_text(doubt)}\n")
    with reading_only(arguments) as connection:
        today = study_day(clock()(), settings_in(connection).rollover)
        cards = found_cards(connection, find(connection, query, today).names, today)
    if arguments.json:
        print(json.dumps([_plain(card) for card in cards], ensure_ascii=False), file=out)
        return DONE
    for card in cards:
        question = f"{card.situation} {card.question}".strip()
        print(f"{card.name.deck}/{card.name.card}\t{stand_text(card)}\t{question}", file=out)
    return DONE


def _plain(card: FoundCard) -> dict[str, object]:
    return {
        "deck": card.name.deck,
        "card": card.name.card,
        "kind": card.kind,
        "topic": card.topic,
        "question": f"{card.situation} {card.question}".strip(),
        "stands": card.stand.value,
        "days": card.days if card.stand.value == "review" else None,
        "starred": card.is_starred,
    }
