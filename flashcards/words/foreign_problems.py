"""What a file is that is no deck of ours: one sentence a code, and what to do instead."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

FOREIGN_PROBLEMS = {
    "is-crowdanki": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a CrowdAnki deck; import it into Anki and export it there as a package (.apkg).",
    ),
    "is-database": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a database and no deck; export a package (.apkg) from the program that made it.",
    ),
    "is-hashcards": QT_TRANSLATE_NOOP(
        "Problems",
        "These are hashcards notes, which are not read; bring questions and answers into two "
        "columns of a table.",
    ),
    "is-mnemosyne": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a deck of Mnemosyne, which is not read; export it there as text separated by "
        "tabs.",
    ),
    "is-numbers": QT_TRANSLATE_NOOP(
        "Problems",
        "This is an Apple Numbers file; export it there as Excel or CSV.",
    ),
    "is-obsidian": QT_TRANSLATE_NOOP(
        "Problems",
        "These are Obsidian notes, which are not read; bring questions and answers into two "
        "columns of a table.",
    ),
    "is-ods": QT_TRANSLATE_NOOP(
        "Problems",
        "This is an OpenDocument table, which is not read; open it in its program and save it "
        "as XLSX or CSV.",
    ),
    "is-old-office": QT_TRANSLATE_NOOP(
        "Problems",
        "This is an old Office file (.xls, .doc); open it in its program and save it as XLSX or"
        " CSV.",
    ),
    "is-packed": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a packed file of a kind that is not read; unpack it and choose the deck inside.",
    ),
    "is-pdf": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a PDF; select its questions, copy them into a plain text file, and import that.",
    ),
    "is-pickle": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a file of an old Mnemosyne (.mem) or a Python pickle, which can run programs "
        "and is never opened; export text from Mnemosyne.",
    ),
    "is-picture": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a picture; type or copy its questions into a text file or the spreadsheet "
        "template.",
    ),
    "is-qti": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a quiz in QTI, which is not read yet; export it from its program as Moodle "
        "XML, GIFT, Aiken or CSV.",
    ),
    "is-slides": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a presentation; copy its questions into a plain text file or the spreadsheet "
        "template.",
    ),
    "is-supermemo": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a SuperMemo collection, which is not read; export its questions and answers as"
        " text, and bring them into a table.",
    ),
    "is-web-page": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a web page; copy its questions into a plain text file or the spreadsheet "
        "template.",
    ),
    "is-word": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a document of a word processor; copy its questions into a plain text file, or "
        "its table into a spreadsheet, and import that.",
    ),
    "is-yaml": QT_TRANSLATE_NOOP(
        "Problems",
        "This is YAML, which is not read; write the deck as Deck Markdown or JSON.",
    ),
    "not-a-deck-package": QT_TRANSLATE_NOOP(
        "Problems",
        "This zip file holds no deck that is known here; unpack it and choose the deck inside.",
    ),
    "unknown-format": QT_TRANSLATE_NOOP(
        "Problems",
        "This is no file that Flashcards knows; it reads decks, CSV and Excel tables, Anki "
        "packages, GIFT, Aiken, Moodle XML and pasted questions.",
    ),
    "wrong-ending": QT_TRANSLATE_NOOP(
        "Problems",
        "What the file holds goes with the ending {ending}, so it was read as that; rename it.",
    ),
}
