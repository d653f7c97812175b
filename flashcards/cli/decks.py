"""flashcards decks: which decks there are, and what waits in each."""

import argparse
import json
from typing import IO

from flashcards.cli.command import DONE
from flashcards.cli.opening import clock, reading_only
from flashcards.services.deck_list import DeckLine, deck_lines

SUMMARY: str = "list the decks and what waits in each"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("--json", action="store_true", help="print a JSON list")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Print a line for each deck."""
    with reading_only(arguments) as connection:
        lines = deck_lines(connection, clock()())
    if arguments.json:
        print(json.dumps([_plain(line) for line in lines], ensure_ascii=False), file=out)
        return DONE
    width = max((len(line.deck.title) for line in lines), default=0)
    print(f"{'Deck':<{width}}  concept  scenario  mock  due  new  new today", file=out)
    for line in lines:
        print(
            f"{line.deck.title:<{width}}  {line.counts.concept:>7}  {line.counts.scenario:>8}"
            f"  {line.counts.mock:>4}  {line.counts.due:>3}  {line.counts.new:>3}"
            f"  {line.new_today:>9}",
            file=out,
        )
    return DONE


def _plain(line: DeckLine) -> dict[str, object]:
    return {
        "id": line.deck.id,
        "title": line.deck.title,
        "version": line.deck.version,
        "concept": line.counts.concept,
        "scenario": line.counts.scenario,
        "mock": line.counts.mock,
        "due": line.counts.due,
        "new": line.counts.new,
        "new_today": line.new_today,
    }
