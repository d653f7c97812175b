"""What a line of pasted text can be: a question, an option, an answer, a reason, a source."""

import re
from typing import NamedTuple

from flashcards.formats.pasted_key import lettered, plain

_QUESTION = re.compile(
    r"((?:Q(?:uestion)?\s*|P(?:regunta)?\s*|#\s?|\()?)(\d{1,4})\s*([.):])(?!\d)\s*(.*)",
    re.IGNORECASE,
)
_QUESTION_HEAD = re.compile(
    r"(?:Question\s+|Pregunta\s+|Q\s?)(\d{1,4})(?:\s+(?:of|de|/)\s+\d+)?", re.IGNORECASE
)
_BULLET = re.compile(r"(?:[-\u2013]|o)\s+(?=[*(\[]?[A-Ja-j][.)\]])")
_SIGN = re.compile(
    r"(\*\*|\*|[\u2713\u2714\u2611\u2705\u221a]|\[[xX\u2713]\])\s*|(?:[\u2610\u2717\u2718\u274c]|\[\s?\])\s*"
)
_MARKED = re.compile(r"([(\[]?([A-Ja-j])[.)\]])(?![A-Za-z]\.)(\*\*)?\s*(.*)")
_CORRECT = re.compile(
    r"\s*(?:[(\[]\s?correct(?:\sanswer)?\s?[)\]]|\u2190\s?correct(?:\sanswer)?"
    r"|[\u2713\u2714\u2611\u2705\u221a\u2190])$",
    re.IGNORECASE,
)
_KEY = re.compile(
    r"(?:(?:the\s)?(?:(?:correct|right|best)\s)?(?:answers?|ans|key|solution)(?:\(s\))?"
    r"|(?:la\s)?(?:respuestas?(?:\scorrectas?)?|clave|soluci[o\u00f3]n))"
    r"(?:\s(?:is|are|es))?\s?(?:([:=])|(\.|\s[-\u2013\u2014](?=\s)|-(?=\s?[A-J]\b)))\s?(.*)",
    re.IGNORECASE,
)
_KEY_SAID = re.compile(
    r"(?:the\s)?(?:(?:correct|right|best)\s)?(?:answers?|choice|option)(?:\s(?:is|are))?\s(.*)"
    r"|ans\s(.*)|correct(?:\s(?:option|choice))?:\s?(.*)",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"(?:explanation|rationale|reason|why|feedback|explicaci[o\u00f3]n|justificaci[o\u00f3]n)\s*(?::|\.(?=\s|$)|\s?[-\u2013](?=\s))\s*(.*)",
    re.IGNORECASE,
)
_WHY_HEADING = re.compile(r"(?:explanation|rationale)()", re.IGNORECASE)
_SOURCE = re.compile(r"(?:source|reference|fuente|referencia)s?\s*:\s*(.*)", re.IGNORECASE)
_ODD = str.maketrans({
    "\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2022": "", "\u25cf": "", "\u25cb": "",
    "\u25aa": "", "\u25e6": "", "\u25a0": "", "\uf0b7": "", "\u200b": "", "\ufeff": "",
})  # fmt: skip
_DOT = re.compile("\\s*[\u2022\u25cf\u25cb\u25aa\u25e6\u25a0\uf0b7]")


class Numbered(NamedTuple):
    """A question as its first line has it; *sign* is how its number is written."""

    number: str
    text: str
    sign: str


class Option(NamedTuple):
    """An option as a line has it; *written* is its letter with its signs."""

    letter: str
    written: str
    text: str
    is_right: bool


def lines_of(text: str) -> list[str]:
    """Return the lines without blanks around them, bullets and what cannot be seen."""
    return [line.strip() for line in text.translate(_ODD).split("\n")]


def bulleted(text: str) -> frozenset[int]:
    """Return the places, from 0, of the lines that begin with a bullet."""
    return frozenset(at for at, line in enumerate(text.split("\n")) if _DOT.match(line))


def question(line: str) -> Numbered | None:
    """Return what a line is when a question begins here."""
    if found := _QUESTION.fullmatch(line):
        return Numbered(number=found[2], text=found[4], sign=found[1].casefold() + found[3])
    found = _QUESTION_HEAD.fullmatch(line)
    return Numbered(number=found[1], text="", sign="question") if found else None


def option(line: str) -> Option | None:
    """Return the option that a line may be, without the signs that mark it as right."""
    rest, is_right, is_bold = _without_signs(_BULLET.sub("", line, count=1))
    found = _MARKED.fullmatch(rest)
    if found is None:
        return None
    text, is_starred, is_inner = _without_signs(found[4])
    if "*" in text[:-2] or (is_inner and not text.endswith("**")):
        text, is_starred = found[4], False
    shorter = _CORRECT.sub("", text)
    is_right = is_right or is_starred or shorter != text
    text = shorter.rstrip()
    if text.endswith("**") and (is_bold or is_inner or text.count("**") == 1):
        text, is_right = text[:-2].rstrip(), True
    elif text.endswith("*") and not text.endswith("**"):
        text, is_right = text[:-1].rstrip(), True
    return Option(letter=found[2], written=found[1], text=text, is_right=is_right)


def key(line: str) -> str | None:
    """Return what stands behind the word for an answer: letters or, after a colon, any text."""
    line = plain(line)
    if found := _KEY.fullmatch(line):
        rest = plain(found[3])
        is_sure = bool(found[1]) or lettered(rest) is not None
        if is_sure or (line[0].isupper() and rest and found[2]):
            return rest
    found = _KEY_SAID.fullmatch(line)
    rest = plain(found[1] or found[2] or found[3] or "") if found else ""
    return rest if lettered(rest) else None


def lone_letter(line: str) -> bool:
    """Say whether a line is nothing but the letter of an option; a small one needs a sign."""
    found = lettered(line)
    is_one = found is not None and not found.words and len(found.named) == 1
    return is_one and (line.isupper() or not line.isalpha())


def why(line: str) -> str | None:
    """Return the reason that a line begins; empty where it stands below."""
    found = _WHY.fullmatch(line) or _WHY_HEADING.fullmatch(line)
    is_sure = found is not None and (":" in found[0][:20] or line[0].isupper())
    return (found[1] or "") if found and is_sure else None


def source(line: str) -> str | None:
    """Return the source that a line names."""
    found = _SOURCE.fullmatch(line)
    return found[1] if found else None


def _without_signs(text: str) -> tuple[str, bool, bool]:
    """Return a text without the signs in front; say whether one means right, and is bold."""
    is_right = is_bold = False
    while found := _SIGN.match(text):
        is_right, is_bold = is_right or bool(found[1]), is_bold or found[1] == "**"
        text = text[found.end() :]
    return text, is_right, is_bold
