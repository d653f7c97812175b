"""The command line: one module a command, the same services as the window, no Qt.

Only the names stand here: a start of the window asks for them, and for no command.
"""

from collections.abc import Sequence

COMMANDS = (
    "backup",
    "check",
    "convert",
    "decks",
    "desktop-entry",
    "doctor",
    "export",
    "history",
    "import",
    "merge",
    "mock",
    "plan",
    "readiness",
    "restore",
    "schedule",
    "search",
    "statistics",
    "study",
    "template",
    "undo-import",
)


def command_of(arguments: Sequence[str]) -> str | None:
    """Return the command that the first bare word names, or None: then it is a file."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--data-dir":
            next(rest, None)
        elif not argument.startswith("-"):
            return argument if argument in COMMANDS else None
    return None
