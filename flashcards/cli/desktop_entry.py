"""flashcards desktop-entry: the program in the menu of a Linux desktop, or out of it again."""

import argparse
import os
import sys
from pathlib import Path
from typing import IO

from flashcards.cli.command import DONE
from flashcards.core.errors import FlashcardsError
from flashcards.services import desktop_entry
from flashcards.words.desktop_entry import installed_text, removed_text

SUMMARY: str = "put the program into the desktop's menu and let it open deck files (Linux)"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("--remove", action="store_true", help="take it out of the menu again")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Write or remove the files; FlashcardsError when the folder does not allow it."""
    share = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    try:
        if arguments.remove:
            print(removed_text(len(desktop_entry.remove(share))), file=out)
        else:
            desktop_entry.install(share, [sys.executable, "-m", "flashcards"])
            print(installed_text(str(share)), file=out)
    except OSError as error:
        raise FlashcardsError("file-unwritable", detail=str(error)) from error
    return DONE
