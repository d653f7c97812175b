"""What an import asks about or tells before it is done: one sentence a code."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

TRANSFER_PROBLEMS = {
    "card-other": QT_TRANSLATE_NOOP(
        "Problems",
        "“{card}” comes as quite another card: its question and answer, or its kind, are other "
        "ones. Its progress stays with it; a card that is new needs an id of its own.",
    ),
    "deck-by-ids": QT_TRANSLATE_NOOP(
        "Problems",
        "The ids in this table are those of your deck “{title}”, so its rows go there; choose "
        "another deck if that is not meant (--into).",
    ),
    "deck-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no deck “{deck}” in your collection; flashcards decks --json lists their ids.",
    ),
    "ending-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” has no ending that a deck can be written to; choose one of {endings}.",
    ),
    "history-line": QT_TRANSLATE_NOOP(
        "Problems",
        "This is no line of a Flashcards history; export the history again, or remove the line. "
        "Nothing was changed.",
    ),
    "ids-shifted": QT_TRANSLATE_NOOP(
        "Problems",
        "Ids that stand at another card's question in the file: {count}, for instance “{card}” at "
        "“{question}”. They seem to have moved on, so the file is left out; give each question its "
        "old id, or say that the questions are to change (--anyway).",
    ),
    "many-retired": QT_TRANSLATE_NOOP(
        "Problems",
        "The file lacks {retired} of the {total} cards that you have of this deck, so they are "
        "kept; say that they are to retire if that is meant (--retire).",
    ),
    "copy-loses-many": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} rows are in error, too many for a copy with ids to keep them; mend them in the "
        "table first. Nothing was written.",
    ),
    "copy-loses-rows": QT_TRANSLATE_NOOP(
        "Problems",
        "The rows in error can be kept only in a table; let the name of the copy end in one of"
        " {endings}.",
    ),
    "deck-conflict": QT_TRANSLATE_NOOP(
        "Problems",
        "You changed what the deck says of itself, and so does the file ({fields}); yours is kept."
        " Change it in the properties of the deck if you prefer theirs.",
    ),
    "left-behind": QT_TRANSLATE_NOOP(
        "Problems",
        "A {ending} file has no place for some of what the cards say, which was left behind, with"
        " the number of cards: {fields}. A .deck file holds all of it.",
    ),
    "media-left-behind": QT_TRANSLATE_NOOP(
        "Problems",
        "A {ending} file holds no pictures and sounds, so {count} of them were left behind; a "
        ".deck or .apkg file takes them along.",
    ),
    "older-version": QT_TRANSLATE_NOOP(
        "Problems",
        "This is {title} {version}; you have {known}, which is newer and is kept. Say so if the "
        "older one is to replace it (--anyway).",
    ),
    "other-deck": QT_TRANSLATE_NOOP(
        "Problems",
        "“{title}” bears the id “{deck}” of your deck “{known}”, but seems to be another deck, so "
        "it is left out; give it an id of its own, or say that it is the same (--anyway).",
    ),
    "rows-alike": QT_TRANSLATE_NOOP(
        "Problems",
        "Rows without an id that were taken for cards that you have, as the words or the answer "
        "are much alike: {count}, this one first. Look whether each is the same card; give a row "
        "that is another card an id of its own in the file.",
    ),
    "other-deck-table": QT_TRANSLATE_NOOP(
        "Problems",
        "Your deck “{known}” has none of the {count} questions here, though the file bears its "
        "name, so they are left out; say that they go there (--into {deck}), or rename the file to "
        "make a deck of them.",
    ),
    "same-file": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” is the file that is read, and writing it anew could lose what only it holds, so "
        "it was left as it is; choose another name.",
    ),
    "rows-paired": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} rows without an id were taken for cards that you have, by their text; look at "
        "the list of changes and keep a copy of the file with the ids filled in.",
    ),
}
