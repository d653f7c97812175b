"""What the columns of a table are called, in our template and out there, in English and Spanish."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import pairwise

FIELDS = (
    "id", "type", "domain", "tags", "vignette", "front", "back", "hint", "options", "correct",
    "explanation", "sources", "media", "example",
)  # fmt: skip
IGNORED = "-"
_OPTION_, _WRONG_ONE = "option_", "wrong"
_SYNONYMS: Mapping[str, str] = {
    name: field
    for field, names in {
        "id": "id|card id|name",
        "type": "type|kind|card type|tipo",
        "domain": "domain|category|topic|section|module|subject|chapter|deck"
        "|tema|categoria|seccion|modulo|capitulo|materia",
        "tags": "tags|tag|labels|keywords|etiqueta|etiquetas|palabras clave",
        "vignette": "vignette|scenario|situation|case|context|situacion|caso|contexto",
        "front": "front|question|term|q|question text|question title|prompt|stem|word|item"
        "|pregunta|termino|anverso|palabra",
        "back": "back|answer|definition|a|meaning|response"
        "|respuesta|definicion|reverso|significado",
        "hint": "hint|clue|pista",
        "options": "options|choices|answer options|answer choices|possible answers|opciones",
        "correct": "correct|correct answer|correct answers|right answer|right answers|key answer"
        "|correct option|correct options|correct choice|correct letter|right option|right choice"
        "|answer key|answer letter|solution"
        "|correcta|respuesta correcta|respuestas correctas|opcion correcta|clave|solucion",
        "explanation": "explanation|rationale|answer explanation|why|feedback|comment|reason"
        "|general feedback|explicacion|justificacion|comentario",
        "sources": "sources|source|reference|references|fuente|fuentes|referencia|referencias",
        "media": "media|picture|image|image file|imagen",
        "example": "example|examples|ejemplo|ejemplos",
        IGNORED: "time limit|time in seconds|time|image link|question type|points|no|nr|number|#",
    }.items()
    for name in names.split("|")
}
_OPTION = re.compile(r"(?:option|answer|choice|opcion|respuesta|alternativa)[ _-]*(10|[1-9]|[a-j])")
_WRONG = re.compile(
    r"(?:distractor|(?:incorrect|wrong)(?:[ _-]*(?:answer|option|choice))?"
    r"|(?:(?:respuesta|opcion) )?(?:incorrecta|falsa))s?[ _-]*(?:10|[1-9]|[a-j])?"
)
_WHY = re.compile(
    r"(?:why|rationale|feedback|reason|explanation|explicacion|por que)[ _-]*(10|[1-9]|[a-j])"
)
_LETTERS = "abcdefghij"
_DIGITS = 6
_DESCRIBED = "text of the question"
_HEADING = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?")
_HEADING_WORDS = 4
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_COUNTED = re.compile(r"answer\(s\)|max \d+ char|^time (?:limit|in seconds)", re.IGNORECASE)
"""What Kahoot, Blooket and Wayground call columns, whose keys are the numbers of options."""
_TAIL = re.compile(r"\s*(?:\(.*?\)|\s[-\u2013\u2014]\s.*)")


def field_of(heading: str) -> str:
    """Return the field that a heading means: option_a, why_b, front …; nothing if none.

    Options that are called wrong are all "wrong"; which letter they get, fields_of says.
    """
    spaced = _HUMP.sub(" ", heading.strip()).casefold()
    plain = _TAIL.sub("", _unaccented(spaced)).replace("_", " ")
    plain = plain.strip(" :*?\u00bf")
    if plain in _SYNONYMS:
        return _SYNONYMS[plain]
    for prefix, pattern in (("option", _OPTION), ("why", _WHY)):
        if found := pattern.fullmatch(plain):
            return f"{prefix}_{_letter(found[1])}"
    return _WRONG_ONE if _WRONG.fullmatch(plain) else ""


def fields_of(headings: Sequence[str]) -> list[str]:
    """Return the field of each heading, seen together.

    Beside options an "answer" or a "key" is the right one, and without them what is correct is the
    answer; single letters are options where there are several. Where the others are called wrong,
    the right one is option_a: see begins_right.
    """
    found = [field_of(heading) for heading in headings]
    letters = [heading.strip().casefold() for heading in headings]
    if {"a", "b"} <= set(letters):
        for index, letter in enumerate(letters):
            if letter in _LETTERS and len(letter) == 1:
                found[index] = _OPTION_ + letter
    is_asked = any(map(_is_option, found)) or _WRONG_ONE in found
    for index, letter in enumerate(letters):
        if letter == "key":
            found[index] = "correct" if is_asked else "id"
    if is_asked and "correct" not in found:
        found = ["correct" if field == "back" else field for field in found]
    if not is_asked:
        found = ["back" if field == "correct" else field for field in found]
    return _with_wrong_ones(found)


def begins_right(headings: Sequence[str]) -> bool:
    """Say whether the right answer is a column of its own beside wrong ones, as in Gimkit."""
    found = [field_of(heading) for heading in headings]
    is_asked = "correct" in found or "back" in found
    return is_asked and _WRONG_ONE in found and not any(map(_is_option, found))


def is_header(headings: Sequence[str]) -> bool:
    """Say whether a row names the columns of a table that holds questions."""
    found = fields_of(headings)
    return "front" in found and ("back" in found or any(map(_is_option, found)))


def are_likely_headings(first: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    """Say whether a first row of one or two plain words each stands above longer texts."""
    is_plain = all(_HEADING.fullmatch(cell.strip()) for cell in first)
    longer = sum(len(" ".join(cells).split()) > _HEADING_WORDS for cells in others)
    return is_plain and len(others) > 1 and longer * 5 >= len(others) * 4


def is_description(cells: Sequence[str]) -> bool:
    """Say whether a row below the header explains the columns, as Wayground's template has it."""
    return any(cell.strip().casefold().startswith(_DESCRIBED) for cell in cells)


def counts_from_one(headings: Sequence[str]) -> bool:
    """Say whether the options are called 1, 2, 3, so that a number is no slip."""
    return any(
        field.startswith(_OPTION_) and heading.strip()[-1:].isdigit()
        for heading, field in ((_TAIL.sub("", heading), field_of(heading)) for heading in headings)
    )


def names_by_number(headings: Sequence[str]) -> bool:
    """Say whether the table is one of those whose keys are numbers of options."""
    return any(_COUNTED.search(heading) for heading in headings)


def is_count(ids: Sequence[str]) -> bool:
    """Say whether ids only number the rows: 1, 2, 3 and so on, where some rows may be gone."""
    if not all(each.isascii() and each.isdecimal() and len(each) <= _DIGITS for each in ids):
        return False
    numbers = [int(each) for each in ids]
    is_rising = all(one < following for one, following in pairwise(numbers))
    return bool(numbers) and is_rising and numbers[-1] <= 2 * len(numbers)


def _with_wrong_ones(found: Sequence[str]) -> list[str]:
    """Return the fields with a letter for each option that is called wrong."""
    if _WRONG_ONE not in found:
        return list(found)
    if not any(map(_is_option, found)):
        right = "correct" if "correct" in found else "back"
        found = [_OPTION_ + "a" if field == right else field for field in found]
    free = iter([letter for letter in _LETTERS if _OPTION_ + letter not in found])
    return [_OPTION_ + next(free, "") if field == _WRONG_ONE else field for field in found]


def _is_option(field: str) -> bool:
    return field.startswith(_OPTION_) or field == "options"


def _unaccented(text: str) -> str:
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


def _letter(number: str) -> str:
    return "abcdefghij"[int(number) - 1] if number.isdecimal() else number
