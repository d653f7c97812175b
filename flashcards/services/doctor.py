"""Is everything in the data folder as it should be? Looks, counts, and mends on request."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.errors import CollectionDamaged
from flashcards.core.progress import Progress, unwatched
from flashcards.services import media_files
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.device import MARKER
from flashcards.services.preferences import is_readable as preferences_are_readable
from flashcards.services.preferences import set_aside as set_preferences_aside
from flashcards.services.settings import StudySettings, settings_in
from flashcards.services.spare_events import spare
from flashcards.services.turns import set_turns
from flashcards.store import checks, queries, repair, schema, text_proofs, verify
from flashcards.store.database import Connection, translated
from flashcards.store.records import Setting
from flashcards.store.spare import Spare
from flashcards.store.transaction import Transaction

RETURNED = "event-returned"
"""The count of answers that a repair found in the log or a copy; only a repair tells of it."""
REMARKS = ("media-lacking", "media-unused", RETURNED)
"""Counts that say something about the user's files and are no fault of the collection."""
_OF_ANSWERS = ("event-damaged", "event-without-name", "event-missing", "name-lost")
_LEFT_OVER = ("*.tmp", "backups/*.tmp", "history/*.tmp")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at, and how many faults there were."""

    code: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that was looked at; *digest* is what the collection means, where it was asked for."""

    checks: tuple[Check, ...]
    digest: str | None = None

    @property
    def concerns_answers(self) -> bool:
        """Say whether answers themselves are lost or damaged, and not only what is made of them."""
        return any(map(self.count, ("event-lacking", *_OF_ANSWERS)))

    @property
    def is_sound(self) -> bool:
        """Say whether nothing was found but remarks."""
        return not any(each.count for each in self.checks if each.code not in REMARKS)

    def count(self, code: str) -> int:
        """Return the count of one check; 0 where damage kept it from being made."""
        return next((each.count for each in self.checks if each.code == code), 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """What was found before a repair and after it, and the copy that was taken first, if any."""

    before: Report
    after: Report
    copy: Path | None


def examine(
    connection: Connection,
    folder: Path,
    progress: Progress = unwatched,
    *,
    with_digest: bool = False,
) -> Report:
    """Look at everything; where the file is damaged or lacks tables, at what can be looked at."""
    found = checks.of_file(connection)
    digest: str | None = None
    if not found["file-damaged"]:
        with checks.lenient(connection), translated():
            found |= checks.of_schema(connection)
            if not schema.hides_rows(connection):
                found |= checks.of_rows(connection, progress)
                found |= _of_settings(connection)
                found |= _of_media(connection, folder)
        found |= _of_folder(folder)
        digest = _digest(connection) if with_digest else None
    return Report(
        checks=tuple(Check(code=code, count=count) for code, count in found.items()), digest=digest
    )


def mend(collection: Collection, now: Moment, progress: Progress = unwatched) -> Repaired:
    """Mend what can be mended, after a copy; nothing is written where nothing is wrong.

    Raises CollectionDamaged where the file itself is damaged, or tables lack columns: then it is to
    be recovered.
    """
    connection, folder = collection.connection, collection.folder
    before = examine(connection, folder, progress)
    if before.count("file-damaged"):
        raise CollectionDamaged(detail="integrity_check")
    if schema.short_tables(connection):
        raise CollectionDamaged(detail="schema")
    if before.is_sound:
        return Repaired(before=before, after=before, copy=None)
    repair.mend_indexes(connection)  # a copy with a damaged one would not pass its check
    copy = back_up(folder, Why.REPAIR, now, progress)
    if any(map(before.count, _OF_ANSWERS)):
        (folder / MARKER).unlink(missing_ok=True)  # a number that goes is never given again
    had = schema.rows(connection, "history")
    others = spare(folder, [collection.device])
    with checks.lenient(connection):
        others = replace(others, doubted=text_proofs.doubted(connection))
        collection.write("repair", lambda transaction: _mend(transaction, others, progress))
    sweep(folder)
    after = examine(connection, folder, progress)
    returned = Check(code=RETURNED, count=max(0, schema.rows(connection, "history") - had))
    after = replace(after, checks=(*after.checks, returned))
    return Repaired(before=before, after=after, copy=copy)


def sweep(folder: Path) -> None:
    """Take away what crashes left half done, and put settings aside that cannot be read."""
    for path in _left_over(folder):
        path.unlink(missing_ok=True)
    if not preferences_are_readable(folder):
        set_preferences_aside(folder)


def _mend(transaction: Transaction, others: Spare, progress: Progress) -> None:
    decks = repair.mend(transaction.connection, others, progress)
    for deck in decks:
        set_turns(transaction, deck)
    repair.drop_keys(
        transaction.connection, "settings", _unreadable_settings(transaction.connection)
    )
    transaction.touched.add(Setting)


def _of_settings(connection: Connection) -> dict[str, int]:
    return {"setting-unreadable": len(_unreadable_settings(connection))}


def _unreadable_settings(connection: Connection) -> list[str]:
    """Return the settings that are no text or no JSON, or whose value this version passes over."""
    found = queries.settings(connection)
    understood = settings_in(connection)
    known = {field.name: getattr(understood, field.name) for field in fields(StudySettings)}
    defaults = StudySettings()
    unreadable = queries.unreadable_settings(connection)
    for key, text in found.items():
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            unreadable.append(key)
            continue
        is_default = key in known and known[key] == getattr(defaults, key)
        if is_default and json.loads(json.dumps(known[key])) != value:
            unreadable.append(key)
    return unreadable


def _of_media(connection: Connection, folder: Path) -> dict[str, int]:
    """Count files that cards name but that are not there, and files that no card names."""
    named = checks.media(connection)
    wanted = {media_files.folder_of(folder, deck) / name for deck, name in named}
    media = folder / "media"
    found = {
        path
        for path in media.glob("*/*")
        if path.is_file() and not path.relative_to(media).parts[0].startswith(".")
    }
    return {"media-lacking": len(wanted - found), "media-unused": len(found - wanted)}


def _of_folder(folder: Path) -> dict[str, int]:
    waiting = [each for each in (folder / "media" / ".staging").glob("*") if each.is_dir()]
    return {
        "preferences-unreadable": int(not preferences_are_readable(folder)),
        "import-left-over": len(waiting),
        "copy-left-over": len(list(_left_over(folder))),
    }


def _left_over(folder: Path) -> Iterator[Path]:
    """Yield the files that crashes left half done; a folder of such a name is somebody else's."""
    for pattern in _LEFT_OVER:
        yield from (path for path in folder.glob(pattern) if path.is_file())


def _digest(connection: Connection) -> str | None:
    try:
        return verify.digest(connection)
    except (ValueError, CollectionDamaged):  # a text that cannot be read: a check has counted it
        return None
