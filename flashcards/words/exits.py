"""How the program tells its caller how it went: the exit codes of window and command line."""

from flashcards.core.errors import CollectionBusy, FlashcardsError, WrongUse

DONE = 0
REFUSED = 1
WRONG_USE = 2
CANNOT_OPEN = 4
IN_USE = 5


def code_of(error: FlashcardsError) -> int:
    """Return the exit code that *error* means."""
    match error:
        case WrongUse():
            return WRONG_USE
        case CollectionBusy():
            return IN_USE
        case FlashcardsError(code="file-unwritable"):
            return REFUSED
        case _:
            return CANNOT_OPEN
