"""The files that ship with the program: decks, icons, fonts, styles, translations.

In a wheel they lie inside the package; in a checkout, and so in an editable install, beside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of icons, fonts, styles and translations."""
    return folder("resources")


def decks() -> list[Path]:
    """Return the bundled deck files, in the order of their names."""
    return sorted(folder("decks").glob("*.deck.md"))


def folder(name: str, package: Path = _PACKAGE) -> Path:
    """Return the shipped folder *name*: the package's own, else the checkout's.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for parent in (package, package.parent):
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(package / name)
