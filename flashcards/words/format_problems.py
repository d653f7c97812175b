"""What is wrong with the form of a deck file: one sentence a code, for people who know Word."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

CONTEXT = "Problems"

FORMAT_PROBLEMS = {
    "about-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "The line “about:” names “{id}”, but the file has no card of that name; copy the name "
        "from the “##” line of the card you mean.",
    ),
    "bad-cloze-here": QT_TRANSLATE_NOOP(
        "Problems",
        "A gap is opened with two curly brackets that is none: it never ends, lies in another, has "
        "too large a number or holds nothing. Write each gap like {{{{1::this}}}}.",
    ),
    "bad-date": QT_TRANSLATE_NOOP(
        "Problems",
        "“{field}: {value}” is no date; write year, month and day like 2026-11-23.",
    ),
    "bad-id": QT_TRANSLATE_NOOP(
        "Problems",
        "“{id}” cannot be a name here; use up to 64 letters A to Z, digits, dots, hyphens and "
        "underscores, without spaces.",
    ),
    "bad-value": QT_TRANSLATE_NOOP(
        "Problems",
        "“{field}: {value}” is not understood; see the words that “{field}:” knows in the guide "
        "to deck files.",
    ),
    "bad-version": QT_TRANSLATE_NOOP(
        "Problems",
        "“version: {value}” is no version; write one to three numbers with dots, like 1.0.0.",
    ),
    "bad-weight": QT_TRANSLATE_NOOP(
        "Problems",
        "“exam-weight: {value}” is no percentage; write a number like 18.",
    ),
    "card-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "A card named “{card}” stands already at {first}; give each card a name of its own.",
    ),
    "cloze-without-gap": QT_TRANSLATE_NOOP(
        "Problems",
        "The text after “C:” has no gap; mark what is to be remembered like {{{{1::this}}}}.",
    ),
    "control-character": QT_TRANSLATE_NOOP(
        "Problems",
        "There is an invisible control character, which is never taken in; type the line anew or "
        "paste it as plain text.",
    ),
    "domain-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The header names the domain “{id}” twice; keep one of the two lines.",
    ),
    "domain-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "The heading “# {name}” is none of the domains in the header; use the short name of a "
        "“domain” line there.",
    ),
    "fence-long": QT_TRANSLATE_NOOP(
        "Problems",
        "The block that three backticks open here runs over “{text}”, which looks like a card and "
        "became part of the text; put a line of three backticks before it if it is one.",
    ),
    "fence-open": QT_TRANSLATE_NOOP(
        "Problems",
        "The three backticks here open a block that never ends; put a line of three backticks "
        "after it.",
    ),
    "field-late": QT_TRANSLATE_NOOP(
        "Problems",
        "“{field}:” was taken as part of the text; it belongs right under the “##” line of the "
        "card.",
    ),
    "field-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "“{field}:” stands twice on this card; put everything into one line.",
    ),
    "file-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no such file; look at the spelling of its name and folder.",
    ),
    "file-too-large": QT_TRANSLATE_NOOP(
        "Problems",
        "The file is larger than {limit} megabytes, which is the most a deck file can have.",
    ),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "The file cannot be read ({reason}); close it in other programs and look at its "
        "permissions.",
    ),
    "format-newer": QT_TRANSLATE_NOOP(
        "Problems",
        "The file is in format {value}, made for a newer Flashcards; update the program to read "
        "it.",
    ),
    "format-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "“format: {value}” is not known; the line is to read “format: 1”.",
    ),
    "header-key": QT_TRANSLATE_NOOP(
        "Problems",
        "The header line “{key}:” is not known and was passed over; look at its spelling in the "
        "guide to deck files.",
    ),
    "header-key-near": QT_TRANSLATE_NOOP(
        "Problems",
        "The header line “{key}:” is not known and was passed over; did you mean “{near}:”?",
    ),
    "header-line": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” is no header line; write a word, a colon and a value, like “title: My deck”.",
    ),
    "header-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The header lacks the line “{key}:”; add it between the two lines of three hyphens.",
    ),
    "header-open": QT_TRANSLATE_NOOP(
        "Problems",
        "The header begins here but never ends; put a line of three hyphens (---) after its last "
        "line.",
    ),
    "header-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The header has “{key}:” here and at line {first}; keep one of the two.",
    ),
    "heading": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” is no heading that a deck has; a domain begins with “# ” and a card with “## ”.",
    ),
    "is-a-folder": QT_TRANSLATE_NOOP(
        "Problems",
        "This is a folder; name a deck file in it.",
    ),
    "label-misplaced": QT_TRANSLATE_NOOP(
        "Problems",
        "“{label}:” has no place on this kind of card; a concept has Q: and A:, a card with gaps "
        "has C:, a scenario has Q: and options.",
    ),
    "label-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The card “{card}” has no text after “{label}:”; add the line or fill it in.",
    ),
    "label-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "“{label}:” stands twice on this card; a card has one, so join the two or begin a new "
        "card with “##”.",
    ),
    "label-unused": QT_TRANSLATE_NOOP(
        "Problems",
        "“{label}:” has no place on this kind of card and was left out; put the text into "
        "“Explanation:” instead.",
    ),
    "near-field": QT_TRANSLATE_NOOP(
        "Problems",
        "“{found}:” was taken as part of the text; did you mean “{near}:”?",
    ),
    "near-label": QT_TRANSLATE_NOOP(
        "Problems",
        "“{found}:” was taken as part of the text; did you mean “{near}:”?",
    ),
    "near-option": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” was taken as part of the text; an option begins at the start of a line with "
        "“- [ ]”, and the best one with “- [x]”.",
    ),
    "no-cards": QT_TRANSLATE_NOOP(
        "Problems",
        "The file has no card; in a deck file begin one with a line like “## my-first-card”, in a"
        " table write each into a row below the headings.",
    ),
    "no-header": QT_TRANSLATE_NOOP(
        "Problems",
        "The file does not begin like a deck; its first line is to be three hyphens (---), then "
        "the header.",
    ),
    "no-right-option": QT_TRANSLATE_NOOP(
        "Problems",
        "No option of the card “{card}” is marked as right; put an x between the brackets of the "
        "best one: - [x].",
    ),
    "not-a-file": QT_TRANSLATE_NOOP(
        "Problems",
        "This is not an ordinary file, so it was not opened; copy the deck into a file.",
    ),
    "not-utf8": QT_TRANSLATE_NOOP(
        "Problems",
        "The text is not stored as UTF-8; save it again as plain text with the encoding UTF-8.",
    ),
    "option-count": QT_TRANSLATE_NOOP(
        "Problems",
        "The card “{card}” has {count} options; a scenario needs 2 to 10.",
    ),
    "option-empty": QT_TRANSLATE_NOOP(
        "Problems",
        "An option of the card “{card}” has no text; write it after the brackets.",
    ),
    "option-id-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "Two options of the card “{card}” bear the same letter; give each its own, or leave all "
        "letters out.",
    ),
    "option-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "Two options of the card “{card}” have the same text; change or drop one.",
    ),
    "text-after-options": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” stands after the options but belongs to none; put two spaces before it, or a "
        "label such as “Explanation:”.",
    ),
    "text-before-cards": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” stands before the first heading; begin a card with “## ” or a domain with “# ”.",
    ),
    "text-before-label": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” stands before the first label of the card “{card}”; put it after Q: or A:, or "
        "add options if the card is a scenario.",
    ),
    "too-long": QT_TRANSLATE_NOOP(
        "Problems",
        "What stands after “{field}:” is too long; the most is {limit} characters.",
    ),
    "too-many": QT_TRANSLATE_NOOP(
        "Problems",
        "“{field}:” lists too much; the most is {limit}.",
    ),
    "too-many-cards": QT_TRANSLATE_NOOP(
        "Problems",
        "The file has more than {limit} cards; divide it into several decks.",
    ),
    "too-many-domains": QT_TRANSLATE_NOOP(
        "Problems",
        "The header has more than {limit} domains; join some of them.",
    ),
    "trap-on-right": QT_TRANSLATE_NOOP(
        "Problems",
        "The best option has a trap under it; only wrong options have one, so drop the line with "
        "the exclamation mark.",
    ),
    "trap-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The header names the trap “{id}” twice; keep one of the two lines.",
    ),
    "trap-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "The trap “{trap}” is not in the header; add a line like “trap {trap}: what the mistake "
        "is”.",
    ),
    "unknown-sensitivity": QT_TRANSLATE_NOOP(
        "Problems",
        "The program has no filter for “{value}”; it knows {known}.",
    ),
    "unsafe-name": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” cannot be the name of a picture or sound; use a plain file name without folders, "
        "like map.png.",
    ),
    "weights-scaled": QT_TRANSLATE_NOOP(
        "Problems",
        "The weights of the domains add up to {total} and were scaled to 100; change them so that "
        "they add up.",
    ),
}
