"""What is wrong with packages, tables and quizzes: one sentence a code, and what to do."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

FILE_PROBLEMS = {
    "all-correct": QT_TRANSLATE_NOOP(
        "Problems",
        "Every option of this question is marked as right; look whether that is meant.",
    ),
    "answer-beyond": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” names none of the options here, which end at {last}; write the letter of the"
        " right one.",
    ),
    "answer-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "No right answer is given here; write the letter of the right option, such as B, or A,C"
        " for two.",
    ),
    "answer-number": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” was taken for option {letter}; write letters, so that nobody has to guess.",
    ),
    "answer-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” names an option twice; once is enough.",
    ),
    "answer-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is neither a letter nor the text of an option; write the letter of the right"
        " option, such as B.",
    ),
    "too-many-marks": QT_TRANSLATE_NOOP(
        "Problems",
        "A letter here bears far too many marks, which were removed; look at the text.",
    ),
    "brace-open": QT_TRANSLATE_NOOP(
        "Problems",
        "A curly bracket is opened and never closed here, or closed twice; put the answers "
        "between one pair, and a backslash before a bracket that is text.",
    ),
    "column-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{column}” is not known and was left out; rename it if it holds something "
        "for the cards.",
    ),
    "control-removed": QT_TRANSLATE_NOOP(
        "Problems",
        "Characters that cannot be seen were removed here; look whether the text is still whole.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Problems",
        "The file is damaged and cannot be read; fetch it again from where it came from.",
    ),
    "delimiter": QT_TRANSLATE_NOOP(
        "Problems",
        "“{found}” was taken for the sign between the columns; look whether they are right.",
    ),
    "duplicate-header": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{column}” stands twice ({first} and {second}); rename or remove one of them.",
    ),
    "empty-back": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer is empty; fill it in. Merged cells leave all but the first empty.",
    ),
    "empty-file": QT_TRANSLATE_NOOP(
        "Problems",
        "The file is empty; look whether the right one was chosen and whether its download was "
        "finished.",
    ),
    "empty-front": QT_TRANSLATE_NOOP(
        "Problems",
        "The question is empty, or nothing of it can be seen; fill it in.",
    ),
    "encoding": QT_TRANSLATE_NOOP(
        "Problems",
        "The letters are stored in a way that is not read here ({found}); save the file as "
        "UTF-8 and try again.",
    ),
    "encoding-guessed": QT_TRANSLATE_NOOP(
        "Problems",
        "The file is not UTF-8, so it was read as Windows-1252; look whether letters with "
        "accents are right.",
    ),
    "encoding-mixed": QT_TRANSLATE_NOOP(
        "Problems",
        "Most of the file is UTF-8, this line is not and was read as Windows-1252; look at its "
        "accents, then save the whole as UTF-8.",
    ),
    "extra-files": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} files in the package belong to no card and were left out, such as “{name}”.",
    ),
    "field-empty": QT_TRANSLATE_NOOP(
        "Problems",
        "“{field}” is empty; fill it in, or leave the field out where it is not needed.",
    ),
    "field-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The field “{field}” is missing; add it.",
    ),
    "field-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "The field “{field}” is not known; look at its spelling in the guide to deck files, or "
        "remove it.",
    ),
    "file-changed": QT_TRANSLATE_NOOP(
        "Problems",
        "The file changed while it was read; try again when nothing writes to it.",
    ),
    "formula": QT_TRANSLATE_NOOP(
        "Problems",
        "A cell holds the formula “{formula}” without a result, and formulas are never computed"
        " here; open and save the file in its own program, or type the value.",
    ),
    "half-character": QT_TRANSLATE_NOOP(
        "Problems",
        "The file holds half a character, which cannot be stored; write it anew.",
    ),
    "hidden-sheet": QT_TRANSLATE_NOOP(
        "Problems",
        "The questions stand on the hidden sheet “{sheet}”; look whether they are meant to be "
        "taken.",
    ),
    "html-removed": QT_TRANSLATE_NOOP(
        "Problems",
        "Parts that could run or load something were removed from the text; look whether it "
        "still makes sense.",
    ),
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
    "json-syntax": QT_TRANSLATE_NOOP(
        "Problems",
        "This is no JSON from column {column} on; a comma, quotation mark or bracket is missing"
        " or too many, or the file is cut off.",
    ),
    "json-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” stands twice in one object; remove one of them.",
    ),
    "json-type": QT_TRANSLATE_NOOP(
        "Problems",
        "The value here must be of another type ({wanted}); see the guide to deck files.",
    ),
    "latex-text": QT_TRANSLATE_NOOP(
        "Problems",
        "Formulas in LaTeX are shown as they are written, as nothing here sets them; look "
        "whether they can be read.",
    ),
    "media-damaged": QT_TRANSLATE_NOOP(
        "Problems",
        "The file “{name}” is damaged or badly named, and was left out; put it in again.",
    ),
    "media-empty": QT_TRANSLATE_NOOP(
        "Problems",
        "The file “{name}” is empty and was left out; put the picture or sound in again.",
    ),
    "media-ending": QT_TRANSLATE_NOOP(
        "Problems",
        "The file “{name}” is really of the type {kind}; it is kept, but rename it.",
    ),
    "media-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The cards name the file “{name}”, which is not there; add it, or remove its name.",
    ),
    "media-type": QT_TRANSLATE_NOOP(
        "Problems",
        "The file “{name}” is no picture or sound that is known here and was left out; use PNG,"
        " JPEG, GIF, WebP, MP3, Ogg, WAV or M4A.",
    ),
    "media-unused": QT_TRANSLATE_NOOP(
        "Problems",
        "No card names the file “{name}”, so it was left out.",
    ),
    "member-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The package holds two files called “{name}”; pack it anew with one of them.",
    ),
    "missing-column": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no column “{column}”; name the columns in the first row, as the template "
        "does: front and back, or front, option_a, option_b and correct.",
    ),
    "name-clash": QT_TRANSLATE_NOOP(
        "Problems",
        "Two different files are called “{name}”; the first was kept. Rename one of them.",
    ),
    "no-deck": QT_TRANSLATE_NOOP(
        "Problems",
        "The package holds neither deck.md nor deck.json; pack one of them, and pictures in a "
        "folder called media.",
    ),
    "no-header-row": QT_TRANSLATE_NOOP(
        "Problems",
        "No row names the columns, so the first was taken for the question and the second for "
        "the answer.",
    ),
    "not-a-deck-package": QT_TRANSLATE_NOOP(
        "Problems",
        "This zip file holds no deck that is known here; unpack it and choose the deck inside.",
    ),
    "not-a-package": QT_TRANSLATE_NOOP(
        "Problems",
        "This package is cut off or no package at all; was its download finished? Fetch it again.",
    ),
    "not-text": QT_TRANSLATE_NOOP(
        "Problems",
        "This file is not text; choose the table or text itself, or export it as CSV.",
    ),
    "option-id": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” cannot be the id of an option; use one letter from a to j.",
    ),
    "options-gap": QT_TRANSLATE_NOOP(
        "Problems",
        "Option {letter} is empty, though others follow or stand before it; fill it in, or move"
        " the others up.",
    ),
    "options-unused": QT_TRANSLATE_NOOP(
        "Problems",
        "The row says it is a concept, so its options were left out; make it a scenario if they"
        " are meant.",
    ),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "Problems",
        "The picture “{name}” has {megapixels} megapixels, above the limit of {limit}, and was "
        "left out; make it smaller.",
    ),
    "question-skipped": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” has no answer that a card could ask for, so it was left out.",
    ),
    "question-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The same question stands at {first} already; look whether both are meant.",
    ),
    "quote-inside": QT_TRANSLATE_NOOP(
        "Problems",
        "A quotation mark stands inside a cell; double it there, or save the table anew from "
        "its program.",
    ),
    "ragged": QT_TRANSLATE_NOOP(
        "Problems",
        "This row has {found} cells and the header {wanted}; look whether a separator inside a "
        "text lacks its quotation marks.",
    ),
    "remote-media": QT_TRANSLATE_NOOP(
        "Problems",
        "Pictures from the network are never fetched; save the picture beside the deck and name"
        " that file.",
    ),
    "too-deep": QT_TRANSLATE_NOOP(
        "Problems",
        "Parts of the file stand in one another too many levels deep; simplify it.",
    ),
    "too-large": QT_TRANSLATE_NOOP(
        "Problems",
        "Unpacked, this grows past the limit of {limit} MB, so it was left alone; is it really "
        "a deck?",
    ),
    "too-many-columns": QT_TRANSLATE_NOOP(
        "Problems",
        "The table has more than {limit} columns; remove those that hold nothing, and stray "
        "cells far to the right.",
    ),
    "too-many-files": QT_TRANSLATE_NOOP(
        "Problems",
        "The package holds more than {limit} files; split it.",
    ),
    "type-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is no type of card; write concept, cloze or scenario, or leave the cell empty.",
    ),
    "unclosed-quote": QT_TRANSLATE_NOOP(
        "Problems",
        "A quotation mark is opened here and never closed; close it, or double it where it is "
        "part of the text.",
    ),
    "unknown-format": QT_TRANSLATE_NOOP(
        "Problems",
        "This is no file that Flashcards knows; it reads decks, CSV and Excel tables, Anki "
        "packages, GIFT, Aiken, Moodle XML and pasted questions.",
    ),
    "unsupported-packing": QT_TRANSLATE_NOOP(
        "Problems",
        "A file in the package is packed or locked in a way that is not read here; pack it as a"
        " plain zip file.",
    ),
    "weight-odd": QT_TRANSLATE_NOOP(
        "Problems",
        "The weight {value} % is beyond 100; look whether it is meant.",
    ),
    "wrong-ending": QT_TRANSLATE_NOOP(
        "Problems",
        "What the file holds goes with the ending {ending}, so it was read as that; rename it.",
    ),
    "xml-doctype": QT_TRANSLATE_NOOP(
        "Problems",
        "The file declares a document type (DOCTYPE), which no deck needs and which can do "
        "harm; export it anew without.",
    ),
    "xml-syntax": QT_TRANSLATE_NOOP(
        "Problems",
        "This is no sound XML from column {column} on; the file may be cut off. Export it anew.",
    ),
}
