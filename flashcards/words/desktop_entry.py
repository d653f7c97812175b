"""What the command says that puts the program into the desktop's menu."""

from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "DesktopEntry"
_INSTALLED = QT_TRANSLATE_NOOP(
    "DesktopEntry",
    "Flashcards is in the menu of your desktop now, and opens deck files (in {folder})."
    " Take it out again with: flashcards desktop-entry --remove",
)
_REMOVED = QT_TRANSLATE_NOOP(
    "DesktopEntry", "Flashcards is out of the menu. Your cards and answers are where they were."
)
_NOT_THERE = QT_TRANSLATE_NOOP("DesktopEntry", "Flashcards was not in the menu.")


def installed_text(folder: str, translate: Translate = english) -> str:
    """Return what was done in *folder*, and how to undo it."""
    return translate(_CONTEXT, _INSTALLED).format(folder=folder)


def removed_text(files: int, translate: Translate = english) -> str:
    """Return what was done when so many *files* were taken away."""
    return translate(_CONTEXT, _REMOVED if files else _NOT_THERE)
