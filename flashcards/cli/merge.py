"""flashcards merge COPY: add the answers of a copy to these; both keep what they have."""

import argparse
import json
from typing import IO

from flashcards.cli import copies
from flashcards.cli.command import DONE
from flashcards.cli.opening import folder_of, writing
from flashcards.core.errors import FileRefused
from flashcards.services.joining import Joined, join
from flashcards.services.restoring import Ready
from flashcards.words.backups import joined_text, joining_text, ready_lines
from flashcards.words.transfer import dry_text

SUMMARY: str = "add the answers of a copy to these"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    copies.add_copy(parser)


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Join the copy to the collection; 1 when the copy is refused, and all is as it was."""
    copy = copies.copy_named(folder_of(arguments), arguments.copy)
    try:
        with writing(arguments) as collection:
            now = copies.moment_of(collection)
            with copies.looked_at(collection, copy, now) as ready:
                joined = None if arguments.dry_run else join(collection.door, ready, now)
                if joined is not None and joined.written is not None:
                    collection.note(joined.written)
                _tell(ready, joined, arguments.json, out)
    except FileRefused as refused:
        return copies.tell_refused(copy, refused, arguments.json, out)
    return DONE


def _tell(ready: Ready, joined: Joined | None, as_json: bool, out: IO[str]) -> None:
    if as_json:
        added = {
            "added": joined.events if joined else 0,
            "decks_added": joined.decks if joined else 0,
            "left_out": joined.left_out if joined else 0,
            "apart": joined.apart if joined else 0,
        }
        print(json.dumps({**copies.ready_values(ready), **added}), file=out)
        return
    if joined is None:
        print("\n".join([*ready_lines(ready), joining_text()]), file=out)
    print(dry_text() if joined is None else joined_text(joined), file=out)
