"""flashcards doctor: is everything in the data folder as it should be, and can it be mended?"""

import argparse
import json
from dataclasses import replace
from typing import IO

from flashcards.cli.command import DONE, REFUSED
from flashcards.cli.opening import clock, folder_of, reading_only, writing
from flashcards.core.days import moment
from flashcards.core.errors import CollectionDamaged
from flashcards.services.doctor import Report, examine, mend
from flashcards.services.earlier import LOST
from flashcards.services.recovery import look, put_in_place
from flashcards.services.settings import settings_in
from flashcards.words.doctor import mended_lines, report_lines
from flashcards.words.recovery import recovered_lines

SUMMARY: str = "look whether the collection is whole, and mend it"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("--repair", action="store_true", help="keep a copy, then mend")
    parser.add_argument(
        "--digest", action="store_true", help="print what the collection means as one number"
    )
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Look, and mend when asked to; 1 while anything is wrong."""
    if arguments.repair:
        try:
            report = _repair(arguments, out)
        except CollectionDamaged as error:
            if error.code not in (CollectionDamaged.code, LOST):
                raise
            report = _recover(arguments, error, out)
    else:
        with reading_only(arguments) as connection:
            folder = folder_of(arguments)
            report = examine(connection, folder, with_digest=arguments.digest)
        if not arguments.json:
            print("\n".join(report_lines(report)), file=out)
    if arguments.json:
        print(json.dumps(_plain(report)), file=out)
    return DONE if report.is_sound else REFUSED


def _repair(arguments: argparse.Namespace, out: IO[str]) -> Report:
    with writing(arguments) as collection:
        now = moment(clock()(), settings_in(collection.connection).rollover)
        repaired = mend(collection, now)
        after = repaired.after
        if arguments.digest:
            digest = examine(collection.connection, collection.folder, with_digest=True).digest
            after = replace(after, digest=digest)
    if not arguments.json:
        copy = str(repaired.copy or "")
        print("\n".join(mended_lines(repaired.before, after, copy)), file=out)
    return after


def _recover(arguments: argparse.Namespace, error: CollectionDamaged, out: IO[str]) -> Report:
    """Put what can be saved in place of a file that cannot be mended, which is kept."""
    folder = folder_of(arguments)
    found = look(folder, moment(clock()()))
    if found.draft is None:
        raise CollectionDamaged("nothing-to-recover") from error
    kept = put_in_place(folder, found.draft)
    if not arguments.json:
        is_lost = error.code == LOST
        print("\n".join(recovered_lines(found.draft, str(kept), is_lost=is_lost)), file=out)
    with reading_only(arguments) as connection:
        return examine(connection, folder, with_digest=arguments.digest)


def _plain(report: Report) -> dict[str, object]:
    found = [{"code": each.code, "count": each.count} for each in report.checks]
    return {"ok": report.is_sound, "checks": found, "digest": report.digest}
