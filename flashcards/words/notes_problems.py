"""What is wrong with a file of notes on cards, and what to do."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

NOTES_PROBLEMS = {
    "notes-unknown": QT_TRANSLATE_NOOP(
        "Problems", "This is no file of notes on cards; ask the learner to save it anew."
    ),
    "notes-line": QT_TRANSLATE_NOOP(
        "Problems",
        "This line is no note on a card; the file was changed or cut off. Ask the learner to save"
        " it anew.",
    ),
    "notes-too-many": QT_TRANSLATE_NOOP(
        "Problems", "The file holds too many notes; the most is {limit}."
    ),
}
