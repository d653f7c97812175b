"""flashcards restore COPY: go on from a copy; what it replaces is kept."""

import argparse
import json
from pathlib import Path
from typing import IO

from flashcards.cli import copies
from flashcards.cli.command import DONE
from flashcards.cli.opening import clock, folder_of, writing
from flashcards.core.days import moment
from flashcards.core.errors import CollectionDamaged, FileRefused
from flashcards.services.restoring import (
    Ready,
    put_in_place,
    put_in_place_of_damaged,
    secure,
)
from flashcards.words.backups import ready_lines, restored_text
from flashcards.words.transfer import dry_text

SUMMARY: str = "go on from a copy; what it replaces is kept"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    copies.add_copy(parser)
    parser.add_argument(
        "--keep-answers", action="store_true", help="add the answers that only this collection has"
    )


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Replace the collection by the copy; 1 when the copy is refused, and all is as it was.

    A collection that is damaged is replaced too, and kept beside the others that were.
    """
    copy = copies.copy_named(folder_of(arguments), arguments.copy)
    try:
        try:
            _restore(arguments, copy, out)
        except CollectionDamaged:
            if arguments.dry_run or arguments.keep_answers:
                raise
            now = moment(clock()())
            ready, replaced = put_in_place_of_damaged(folder_of(arguments), copy, now)
            _tell(ready, str(replaced), arguments.json, out)
    except FileRefused as refused:
        return copies.tell_refused(copy, refused, arguments.json, out)
    return DONE


def _restore(arguments: argparse.Namespace, copy: Path, out: IO[str]) -> None:
    with writing(arguments) as collection:
        now = copies.moment_of(collection)
        with copies.looked_at(collection, copy, now) as ready:
            replaced = None
            if not arguments.dry_run:
                secure(collection.folder, ready, now, keeps_answers=arguments.keep_answers)
                replaced = str(put_in_place(collection, ready))
            _tell(ready, replaced, arguments.json, out)


def _tell(ready: Ready, replaced: str | None, as_json: bool, out: IO[str]) -> None:
    if as_json:
        print(json.dumps({**copies.ready_values(ready), "replaced": replaced}), file=out)
        return
    print("\n".join(ready_lines(ready)), file=out)
    print(restored_text(replaced) if replaced else dry_text(), file=out)
