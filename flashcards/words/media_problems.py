"""What is wrong with pictures and sounds, or lost from HTML: a sentence a code, and what to do."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

MEDIA_PROBLEMS = {
    "html-removed": QT_TRANSLATE_NOOP(
        "Problems",
        "HTML does nothing here: what could run or load something was left out, or stands in the "
        "text as it was written. Look whether the text still makes sense.",
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
        "The cards name the file “{name}”, which did not come with them; add it (a package .deck "
        "brings pictures and sounds, a plain deck file does not), or remove its name.",
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
    "name-clash": QT_TRANSLATE_NOOP(
        "Problems",
        "Two different files are called “{name}”; the first was kept. Rename one of them.",
    ),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "Problems",
        "The picture “{name}” has {megapixels} megapixels, above the limit of {limit}, and was "
        "left out; make it smaller.",
    ),
    "remote-media": QT_TRANSLATE_NOOP(
        "Problems",
        "Pictures from the network are never fetched; save the picture beside the deck and name"
        " that file.",
    ),
}
