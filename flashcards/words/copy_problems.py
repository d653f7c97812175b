"""Why a file cannot be gone on from as a copy: one sentence a code."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

COPY_PROBLEMS = {
    "copy-damaged-file": QT_TRANSLATE_NOOP(
        "Problems",
        "This copy is damaged or not complete, so it was left alone. Your collection is as it was; "
        "choose another copy, or copy the file again from where it came.",
    ),
    "copy-not-ours": QT_TRANSLATE_NOOP(
        "Problems",
        "This is no copy that Flashcards saved. Choose a file that ends in .flashcards, or one of "
        "the folder backups. A deck is opened with File, Open or import.",
    ),
    "copy-strange-file": QT_TRANSLATE_NOOP(
        "Problems",
        "This copy holds a file that Flashcards does not save ({name}), so it was left alone. Your "
        "collection is as it was.",
    ),
    "copy-too-large": QT_TRANSLATE_NOOP(
        "Problems",
        "Unpacked, this copy grows past the limit of {limit} MB, so it was left alone. Your "
        "collection is as it was.",
    ),
    "copy-too-new": QT_TRANSLATE_NOOP(
        "Problems",
        "This copy was saved by a newer Flashcards. Install the newer version here to go on from "
        "it. Your collection is as it was.",
    ),
}
