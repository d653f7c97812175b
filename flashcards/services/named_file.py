"""A file that somebody named for the program to read."""

from pathlib import Path
from stat import S_ISREG

from flashcards.core.errors import FileRefused, problem


def require_file(path: Path, otherwise: str = "not-a-file") -> None:
    """Raise FileRefused unless *path* is a file; with the code *otherwise* for what is none.

    What may not be looked at, or has a name that no file can have, is no bug either.
    """
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        raise FileRefused([problem("file-missing")]) from None
    except OSError as error:
        raise FileRefused([problem("file-unreadable", reason=error.strerror or "")]) from error
    if not S_ISREG(mode):
        raise FileRefused([problem(otherwise)])
