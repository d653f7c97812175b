"""What went wrong with the collection, what is kept, and what to do: for window and terminal."""

from flashcards.core.errors import FlashcardsError
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Errors"
_SENTENCES = {
    "collection-busy": QT_TRANSLATE_NOOP(
        "Errors",
        "Flashcards is already open with this collection. Nothing was changed."
        " Close the other window or command, then try again.",
    ),
    "collection-too-new": QT_TRANSLATE_NOOP(
        "Errors",
        "This collection was written by a newer Flashcards. Nothing was changed."
        " Install the newer version to go on with it.",
    ),
    "collection-damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The collection file is damaged ({detail}). It was left as it is."
        " A copy may lie in the folder backups beside it.",
    ),
    "collection-foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "The file collection.db in this folder belongs to another program. It was left as it is."
        " Choose another folder with --data-dir.",
    ),
    "collection-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "The collection cannot be written ({detail}). What was saved before is kept."
        " Look whether the disk is full or the folder is write-protected, then try again.",
    ),
    "file-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "The file cannot be written ({detail}). Your collection is as it was."
        " Choose another folder, or look whether the disk is full.",
    ),
    "copy-damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "A safety copy of the collection did not pass its check ({detail}), so nothing was changed."
        " Look whether the disk is full or failing.",
    ),
    "exam-not-ahead": QT_TRANSLATE_NOOP(
        "Errors", "The exam is on {value}, but must be after today."
    ),
    "unknown-option": QT_TRANSLATE_NOOP(
        "Errors", "There is no option {value}; see flashcards --help."
    ),
    "bad-now": QT_TRANSLATE_NOOP(
        "Errors",
        "FLASHCARDS_NOW is {value}, but must be a date and time with its offset,"
        " such as 2026-11-23T09:00:00-05:00.",
    ),
}
_OTHER = QT_TRANSLATE_NOOP("Errors", "Something went wrong ({code}). What was saved is kept.")


def error_text(error: FlashcardsError, translate: Translate = english) -> str:
    """Return what happened, what is kept, and what to do."""
    sentence = translate(_CONTEXT, _SENTENCES.get(error.code, _OTHER))
    details = {"detail": "", "value": "", "code": error.code, **error.data}
    return sentence.format(**details).replace(" ()", "")
