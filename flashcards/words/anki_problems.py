"""What cannot be carried over from Anki's files: one sentence a code."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

ANKI_PROBLEMS = {
    "active-schema": QT_TRANSLATE_NOOP(
        "Problems",
        "The collection holds things that would run by themselves (triggers, views or virtual "
        "tables), which Anki never writes; export the deck from Anki anew.",
    ),
    "bad-cloze": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} notes have a gap that is none, such as {{{{c0::…}}}} or one that never ends; it "
        "was taken as words. Mend it in Anki like {{{{c1::this}}}}.",
    ),
    "bad-deck": QT_TRANSLATE_NOOP(
        "Problems",
        "The list of decks cannot be read, so all cards go into one deck; export the deck from "
        "Anki anew to keep its parts.",
    ),
    "bad-deck-name": QT_TRANSLATE_NOOP(
        "Problems",
        "Some decks lie too deep, have too long a name or are too many; their cards were put one "
        "level higher. Rename or join them in Anki to keep them apart.",
    ),
    "bad-note": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} notes do not fit their note type, have no right option, or lack a card template, "
        "and were left out; look at them in Anki (Tools, Check Database).",
    ),
    "bad-schedule": QT_TRANSLATE_NOOP(
        "Problems",
        "This card's dates or ease are impossible, so it would start as new; look at its card info "
        "in Anki.",
    ),
    "field-count": QT_TRANSLATE_NOOP(
        "Problems",
        "The note has {count} fields where its note type has {wanted}; missing ones count as "
        "empty, others were kept as extra text. Look at it in Anki.",
    ),
    "column-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The header speaks of column {number}, but the rows have {columns}; export the notes from "
        "Anki anew.",
    ),
    "guid-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The note has no mark of its own by which Anki knows it again, or shares it with another, "
        "so it was given one; export the deck from Anki anew to avoid doubles later.",
    ),
    "html-deep": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} texts have formats within formats without end, so only their words were kept; "
        "clear the formatting in the program they come from if it matters.",
    ),
    "image-occlusion": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} notes hide parts of a picture (image occlusion), which Flashcards cannot show; "
        "they were left out. Ask about the picture in words instead.",
    ),
    "newer-format": QT_TRANSLATE_NOOP(
        "Problems",
        "The file was made by a newer Anki; export it again with “Support older Anki versions”, "
        "or update Flashcards.",
    ),
    "no-collection": QT_TRANSLATE_NOOP(
        "Problems",
        "The package holds no collection of Anki's; export the deck from Anki anew.",
    ),
    "no-notes": QT_TRANSLATE_NOOP(
        "Problems",
        "The file has no note that makes a card; export a deck with cards from Anki.",
    ),
    "note-empty-back": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} notes have nothing to answer with and were left out; fill in the second field "
        "in Anki.",
    ),
    "note-empty-front": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} notes ask nothing that can be seen and were left out; fill in the first field in "
        "Anki.",
    ),
    "note-text": QT_TRANSLATE_NOOP(
        "Problems",
        "The note held signs that are no text, which were left out or replaced; look at it in "
        "Anki and type the place anew.",
    ),
    "note-type-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} notes of the type “{name}” have more than two fields, and a text file does not "
        "say what they are: the first was taken as the question, the second as the answer. Export "
        "the deck as .apkg to have its cards as Anki shows them.",
    ),
    "orphan-card": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} notes are missing though their cards are there, so the cards were left out; in "
        "Anki choose Tools, Check Database, and export anew.",
    ),
    "partly-suspended": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} notes have cards suspended in Anki beside others that are studied; here they are "
        "one card, which is studied. Let it rest if you do not want that.",
    ),
    "placeholder": QT_TRANSLATE_NOOP(
        "Problems",
        "The file only holds Anki's note that asks to update Anki; export the deck anew, from the "
        "Anki that has its cards.",
    ),
    "row-unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "A quotation mark in the row that begins here is never closed, or stands in the middle; "
        "export the notes from Anki anew.",
    ),
    "tags-cut": QT_TRANSLATE_NOOP(
        "Problems",
        "The note has more than {limit} tags, or one longer than {longest} letters; the rest was "
        "left out. Shorten them in Anki if they matter.",
    ),
    "template-script": QT_TRANSLATE_NOOP(
        "Problems",
        "The cards of the note type “{name}” run a script in Anki, which is never taken in; look "
        "whether they make sense without it.",
    ),
    "unknown-schema": QT_TRANSLATE_NOOP(
        "Problems",
        "The collection is not built as Anki's are; export the deck from Anki anew.",
    ),
}
