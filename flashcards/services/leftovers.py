"""What a crash left half done in the data folder, looked for at every opening.

There is hardly ever any, so what finishes it is loaded only then.
"""

from contextlib import suppress
from pathlib import Path

from flashcards.services.door import Door
from flashcards.store.layout import BACKUPS, RESTORING, UNFINISHED


def settle(folder: Path) -> None:
    """Finish a swap that broke off and remove unfinished copies; nothing has the file open.

    Raises CollectionUnwritable where a swap cannot be finished; then there is nothing to open.
    """
    if any(folder.glob(f"{RESTORING}*")):
        from flashcards.services import swapping

        swapping.settle(folder)
    for each in (folder / BACKUPS).glob(f"*{UNFINISHED}*"):
        with suppress(OSError):  # a folder that cannot be written to is told of elsewhere
            each.unlink()


def settle_media(door: Door) -> None:
    """Finish what an import or its undo left half done among the pictures and sounds."""
    if (door.folder / "media").is_dir():
        from flashcards.services import media_files

        media_files.settle(door)
