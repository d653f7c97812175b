"""The keys that do something, in one table: the shortcut sheet and the tests read it."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from flashcards.words.marks import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """Keys that do the same, as Qt writes them, and what they do in a few words."""

    keys: tuple[str, ...]
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The shortcuts of one place."""

    title: str
    shortcuts: tuple[Shortcut, ...]


ANYWHERE = Group(
    title=QT_TRANSLATE_NOOP("ShortcutSheet", "Anywhere"),
    shortcuts=(
        Shortcut(keys=("Ctrl+Return",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Study now")),
        Shortcut(
            keys=("Ctrl+I", "Ctrl+O", "Ctrl+5"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Open or import a file"),
        ),
        Shortcut(keys=("Ctrl+1",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Home")),
        Shortcut(keys=("Ctrl+2",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Mock exam")),
        Shortcut(keys=("Ctrl+3",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Cards")),
        Shortcut(keys=("Ctrl+4",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Statistics")),
        Shortcut(keys=("Ctrl+P",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Print this page")),
        Shortcut(keys=("Ctrl++",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Larger text")),
        Shortcut(keys=("Ctrl+-",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Smaller text")),
        Shortcut(keys=("Ctrl+0",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Usual text size")),
        Shortcut(keys=("F11",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Full screen")),
        Shortcut(keys=("Ctrl+,",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Settings")),
        Shortcut(keys=("F1",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "This list")),
        Shortcut(
            keys=("Tab", "Shift+Tab"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "To the next or the last control"),
        ),
    ),
)
CARDS = Group(
    title=QT_TRANSLATE_NOOP("ShortcutSheet", "Among your cards"),
    shortcuts=(
        Shortcut(keys=("Ctrl+F",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Find cards")),
        Shortcut(
            keys=("Return",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Edit the card of this row")
        ),
        Shortcut(keys=("Ctrl+A",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Select all")),
        Shortcut(
            keys=("Ctrl+Shift+S", "Ctrl+Shift+U"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Give a star, or take it away"),
        ),
        Shortcut(
            keys=("Ctrl+Shift+R", "Ctrl+Shift+W"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Let cards rest, or wake them"),
        ),
        Shortcut(
            keys=("Ctrl+Shift+P",),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Practice the selected cards"),
        ),
        Shortcut(
            keys=("Ctrl+Shift+M",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Move to another deck")
        ),
        Shortcut(
            keys=("Ctrl+Shift+T", "Ctrl+Shift+G"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Add a tag, or take one away"),
        ),
        Shortcut(
            keys=("Ctrl+Shift+H",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "History of the card")
        ),
        Shortcut(keys=("Del",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Delete, once asked")),
        Shortcut(
            keys=("Ctrl+Z", "Ctrl+Shift+Z"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Undo, or do it again"),
        ),
        Shortcut(keys=("Ctrl+N",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "New card")),
        Shortcut(keys=("Ctrl+Shift+D",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Decks")),
    ),
)
STUDY = Group(
    title=QT_TRANSLATE_NOOP("ShortcutSheet", "While you study"),
    shortcuts=(
        Shortcut(
            keys=("Space", "Return"), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Show the answer")
        ),
        Shortcut(
            keys=("1", "2", "3", "4"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Not yet, Hard, Good, Easy"),
        ),
        Shortcut(
            keys=("Ctrl+Z",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Take the last answer back")
        ),
        Shortcut(keys=("S",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Star")),
        Shortcut(keys=("N",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Not today")),
        Shortcut(keys=("Ctrl+D",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "I doubt this card")),
        Shortcut(keys=("Ctrl+E", "E"), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Edit this card")),
        Shortcut(keys=("Esc",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "End the session")),
    ),
)
SITUATIONS = Group(
    title=QT_TRANSLATE_NOOP("ShortcutSheet", "In a situation, before the check"),
    shortcuts=(
        Shortcut(
            keys=("A", "B", "C", "D"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Pick an option; 1 to 4 do the same"),
        ),
        Shortcut(
            keys=("Up", "Down"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Pick the option above or below"),
        ),
        Shortcut(keys=("Return",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Check the answer")),
    ),
)
EXAM = Group(
    title=QT_TRANSLATE_NOOP("ShortcutSheet", "In a mock exam"),
    shortcuts=(
        Shortcut(
            keys=("Shift+A", "Shift+B", "Shift+C", "Shift+D"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Strike an option out, or bring it back"),
        ),
        Shortcut(keys=("F",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Flag for later")),
        Shortcut(
            keys=("Ctrl+Right", "Ctrl+Left"),
            does=QT_TRANSLATE_NOOP("ShortcutSheet", "Next or previous question"),
        ),
        Shortcut(keys=("Esc",), does=QT_TRANSLATE_NOOP("ShortcutSheet", "Take a break")),
    ),
)
GROUPS = (ANYWHERE, CARDS, STUDY, SITUATIONS, EXAM)


def native(key: str) -> str:
    """Return how this system writes *key* on its keyboards: "⌘Z" for "Ctrl+Z" on a Mac."""
    words = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return words.replace("Return", "Enter")  # what keyboards have printed on them
