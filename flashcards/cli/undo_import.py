"""flashcards undo-import: take the last import back, whichever process made it."""

import argparse
import json
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.cli.opening import writing
from flashcards.store import journal
from flashcards.words.transfer import undone_text

SUMMARY: str = "take the last import back"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Take the last import back; 1 when there is none."""
    with writing(arguments) as collection:
        step = journal.last_step(collection.connection)
        is_import = step is not None and step.operation == journal.IMPORT
        undone = collection.undo_import() if is_import else None
    if not arguments.json:
        print(undone_text(undone), file=out)
    else:
        values = {
            "undone": undone is not None,
            "removed": undone.removed if undone else 0,
            "restored": undone.restored if undone else 0,
            "kept": undone.kept if undone else 0,
            "events": undone.events if undone else 0,
        }
        print(json.dumps(values), file=out)
    return REFUSED if undone is None else DONE
