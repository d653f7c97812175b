"""Copies of the collection in DIR/backups, each checked before it counts."""

from datetime import UTC, datetime
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.progress import Progress, unwatched
from flashcards.store.backup import verified_copy


def copy_before_import(folder: Path, now: Moment, progress: Progress = unwatched) -> Path:
    """Copy the collection as it is before an import, and return where the copy lies."""
    moment = datetime.fromtimestamp(now.wall / 1000, UTC)
    name = f"before-import-{moment:%Y%m%dT%H%M%S}"
    backups = folder / "backups"
    taken = {path.stem for path in backups.glob(f"{name}*.db")}
    number = 1
    while (unique := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return verified_copy(folder / "collection.db", backups / f"{unique}.db", progress)
