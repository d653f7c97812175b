"""What is wrong with a file as such, packages, XML and JSON: a sentence a code, and a way out."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

FILE_PROBLEMS = {
    "control-removed": QT_TRANSLATE_NOOP(
        "Problems",
        "Characters that cannot be seen were removed here; look whether the text is still whole.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Problems",
        "The file is damaged and cannot be read; fetch it again from where it came from.",
    ),
    "empty-file": QT_TRANSLATE_NOOP(
        "Problems",
        "The file is empty; look whether the right one was chosen and whether its download was "
        "finished.",
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
    "field-unkept": QT_TRANSLATE_NOOP(
        "Problems",
        "“{field}” has no place in Flashcards and was left out; everything else is kept.",
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
    "half-character": QT_TRANSLATE_NOOP(
        "Problems",
        "The file holds half a character, which cannot be stored; write it anew.",
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
    "member-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The package holds two files called “{name}”; pack it anew with one of them.",
    ),
    "no-deck": QT_TRANSLATE_NOOP(
        "Problems",
        "The package holds neither deck.md nor deck.json; pack one of them, and pictures in a "
        "folder called media.",
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
    "too-deep": QT_TRANSLATE_NOOP(
        "Problems",
        "Parts of the file stand in one another too many levels deep; simplify it.",
    ),
    "too-large": QT_TRANSLATE_NOOP(
        "Problems",
        "Unpacked, this grows past the limit of {limit} MB, so it was left alone; is it really "
        "a deck?",
    ),
    "too-many-files": QT_TRANSLATE_NOOP(
        "Problems",
        "The package holds more than {limit} files; split it.",
    ),
    "too-many-marks": QT_TRANSLATE_NOOP(
        "Problems",
        "A letter here bears far too many marks, which were removed; look at the text.",
    ),
    "unsupported-packing": QT_TRANSLATE_NOOP(
        "Problems",
        "A file in the package is packed or locked in a way that is not read here; pack it as a"
        " plain zip file.",
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
