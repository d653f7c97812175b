"""flashcards backup [FILE]: make a checked copy, or save everything to one file."""

import argparse
import json
from pathlib import Path
from typing import IO

from flashcards.cli.command import DONE
from flashcards.cli.opening import clock, folder_of, reading_only
from flashcards.core.days import Moment, moment
from flashcards.services import backups
from flashcards.services.backups import Backup, Why
from flashcards.services.preferences import read_preferences
from flashcards.services.safekeeping import keep_safe, save_copy
from flashcards.services.settings import settings_in
from flashcards.words.backups import backup_line, made_text, no_second_text, saved_text

SUMMARY: str = "make a checked copy, or save everything to one file"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        nargs="?",
        help="save decks, media, history and settings to this file, such as progress.flashcards",
    )
    parser.add_argument("--list", action="store_true", help="list the copies; make none")
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Copy or list; it works while the window is open."""
    folder = folder_of(arguments)
    with reading_only(arguments) as connection:
        now = moment(clock()(), settings_in(connection).rollover)
    if arguments.list:
        _list(folder, now, arguments.json, out)
    elif arguments.file is not None:
        _save(folder, arguments.file, now, arguments.json, out)
    else:
        _back_up(folder, now, arguments.json, out)
    return DONE


def _list(folder: Path, now: Moment, as_json: bool, out: IO[str]) -> None:
    for each in backups.backups(backups.folder_of(folder)):
        print(json.dumps(_values(each)) if as_json else backup_line(each, now.zone), file=out)


def _save(folder: Path, target: Path, now: Moment, as_json: bool, out: IO[str]) -> None:
    saved = save_copy(folder, target, now)
    if as_json:
        values = {"file": str(saved.path), "answers": saved.answers, "bytes": saved.size}
        print(json.dumps(values), file=out)
    else:
        print(saved_text(str(saved.path), saved.answers), file=out)


def _back_up(folder: Path, now: Moment, as_json: bool, out: IO[str]) -> None:
    second = read_preferences(folder).second_folder
    kept = keep_safe(folder, now, Path(second) if second else None, why=Why.ASKED)
    found = backups.backups(backups.folder_of(folder))
    made = next(each for each in found if each.path == kept.copy)
    if as_json:
        print(json.dumps(_values(made)), file=out)
        return
    print(made_text(str(made.path), made.answers), file=out)
    if kept.trouble is not None:
        print(no_second_text(second, str(kept.trouble.data.get("detail", ""))), file=out)


def _values(backup: Backup) -> dict[str, object]:
    return {
        "file": str(backup.path),
        "why": backup.why,
        "made": backup.wall,
        "answers": backup.answers,
        "cards": backup.cards,
        "bytes": backup.size,
        "checked": backup.is_checked,
    }
