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
        " “flashcards doctor --repair” brings back what can be read, from it and from its copies;"
        " so does the window.",
    ),
    "collection-lost": QT_TRANSLATE_NOOP(
        "Errors",
        "The collection of this folder is lost: collection.db is gone or empty, though there was"
        " one. Nothing was changed. “flashcards doctor --repair” brings it back from its copies and"
        " its log; so does the window, where you can also begin anew.",
    ),
    "nothing-to-recover": QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing can be brought back: the collection file is damaged, gone or empty, and no copy"
        " and no log of it is here. All was left as it is. If you saved a copy elsewhere, go on"
        " from it with “flashcards restore FILE”. To begin anew, open the window, or choose another"
        " folder with --data-dir.",
    ),
    "collection-foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "The file collection.db in this folder belongs to another program. It was left as it is."
        " Choose another folder with --data-dir. If it took the place of your collection,"
        " “flashcards restore NAME” goes on from a copy in the folder backups, and keeps the file.",
    ),
    "collection-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "The collection cannot be written ({detail}). What was saved before is kept."
        " Look whether the disk is full or the folder is write-protected, then try again.",
    ),
    "collection-unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The file collection.db in {folder} cannot be read from this account ({detail}). It was"
        " left as it is. Allow reading and writing it, then try again.",
    ),
    "folder-protected": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {folder} cannot be written to from this account ({detail}). Nothing was"
        " changed. Allow writing there, or copy the folder elsewhere and name the copy with"
        " --data-dir; the window offers to make such a copy.",
    ),
    "folder-gone": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {folder} is not there and cannot be made ({detail}). Nothing was changed."
        " If it is on a stick or a network drive, connect that; or choose another folder with"
        " --data-dir.",
    ),
    "place-taken": QT_TRANSLATE_NOOP(
        "Errors",
        "Flashcards cannot keep its files at {place} ({detail}). Nothing was changed. If something"
        " else lies there, move it away; or choose another folder with --data-dir.",
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
    "copy-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "A safety copy of the collection could not be written ({detail}). The older copies are all"
        " there. Look whether the disk is full or the folder is write-protected.",
    ),
    "log-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "The text log of your answers could not be written ({detail}). The answers themselves are"
        " kept. Look whether the disk is full or the folder is write-protected.",
    ),
    "second-folder": QT_TRANSLATE_NOOP(
        "Errors",
        "The second folder for copies is not at hand ({detail}). The copy in the data folder was"
        " made. The next one goes there when the folder is back.",
    ),
    "collection-held": QT_TRANSLATE_NOOP(
        "Errors",
        "The collection could not be replaced ({detail}). All is as it was."
        " Close other programs that use it, then try again.",
    ),
    "collection-moved": QT_TRANSLATE_NOOP(
        "Errors",
        "The collection file in {folder} was removed or replaced while Flashcards was open, so the"
        " last step was not saved. Put it back and try again; or close Flashcards and open it"
        " again.",
    ),
    "collection-moved-on": QT_TRANSLATE_NOOP(
        "Errors",
        "Something was answered since you looked at the copy, so nothing was replaced."
        " Look at the copy again.",
    ),
    "disk-too-full": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk has no room for what the copy holds ({detail}). Nothing was changed."
        " Make some room, then try again.",
    ),
    "folder-taken": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {folder} holds a collection already, or lies within this one, so nothing was"
        " written there. Choose another, empty folder.",
    ),
    "copy-beyond-limit": QT_TRANSLATE_NOOP(
        "Errors",
        "Your decks have more pictures and sounds than one copy can hold ({limit} GB, 50,000"
        " files), so none was written. Your answers are also in the folder backups.",
    ),
    "exam-not-ahead": QT_TRANSLATE_NOOP(
        "Errors", "The exam is on {value}, but must be after today."
    ),
    "no-file": QT_TRANSLATE_NOOP("Errors", "Name a file to take in, or --bundled."),
    "one-file": QT_TRANSLATE_NOOP("Errors", "--ids-copy goes with one file."),
    "unknown-option": QT_TRANSLATE_NOOP(
        "Errors", "There is no option {value}; see flashcards --help."
    ),
    "no-folder": QT_TRANSLATE_NOOP(
        "Errors",
        "--data-dir names no folder: what follows it is empty. Nothing was changed.",
    ),
    "no-home": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no home folder for {value}; name the data folder by its whole path. Nothing was"
        " changed.",
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
