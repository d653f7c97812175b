"""The program in the menu of a Linux desktop, and its decks' files opened by a double-click."""

import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from flashcards import bundle

_FILES = {
    "flashcards.desktop": "applications/flashcards.desktop",
    "flashcards.xml": "mime/packages/flashcards.xml",
    "flashcards.svg": "icons/hicolor/scalable/apps/flashcards.svg",
}
_SECONDS = 20


def install(share: Path, command: Sequence[str]) -> list[Path]:
    """Put menu entry, file types and icon into *share*, and return the files written.

    *share* is the user's folder of such things (XDG_DATA_HOME), *command* starts the program.
    Raises OSError where it cannot be written.
    """
    written: list[Path] = []
    for name, place in _FILES.items():
        text = (bundle.resources() / "desktop" / name).read_text(encoding="utf-8")
        path = share / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("{command}", shlex.join(command)), encoding="utf-8")
        written.append(path)
    _tell_desktop(share)
    return written


def remove(share: Path) -> list[Path]:
    """Take away what install put into *share*, and return the files that were there."""
    there = [path for path in (share / place for place in _FILES.values()) if path.exists()]
    for path in there:
        path.unlink()
    _tell_desktop(share)
    return there


def _tell_desktop(share: Path) -> None:
    """Let the desktop read its folders anew, where it has the tools for it."""
    for tool, folder in (
        ("update-mime-database", "mime"),
        ("update-desktop-database", "applications"),
    ):
        if (found := shutil.which(tool)) and (share / folder).is_dir():
            subprocess.run(  # noqa: S603  a fixed tool on a fixed folder
                [found, str(share / folder)], check=False, capture_output=True, timeout=_SECONDS
            )
