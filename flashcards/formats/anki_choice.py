"""Notes of the Anki add-on "Multiple Choice for Anki" (AllInOne) as scenarios."""

import re
from collections.abc import Mapping, Sequence

from flashcards.core.model import CardId, Option, OptionId, Scenario
from flashcards.formats import limits
from flashcards.formats.html_text import words

_OPTION = re.compile(r"Q_(\d{1,2})")
_LETTERS = "abcdefghij"


def is_choice(fields: Sequence[str]) -> bool:
    """Say whether a note type with these fields holds questions with options."""
    return {"Question", "Q_1", "Answers"} <= set(fields)


def scenario(identity: CardId, texts: Mapping[str, str], raw: Mapping[str, str]) -> Scenario | None:
    """Return the question with its options, or None where it makes no sound one.

    *texts* are the fields as card text. The answers are given as ``1 0 0 0``, one for each option.
    """
    names = sorted((int(match[1]), name) for name in texts if (match := _OPTION.fullmatch(name)))
    answers = re.findall(r"\d+", re.sub(r"<[^<>]*>|&nbsp;", " ", raw["Answers"]))
    marked = [
        (texts[name], index < len(answers) and answers[index] == "1")
        for index, (_, name) in enumerate(names)
        if texts[name]
    ]
    options = tuple(
        Option(id=OptionId(letter), text=text, correct=is_right)
        for letter, (text, is_right) in zip(_LETTERS, marked, strict=False)
    )
    if not texts["Question"] or not _are_sound(options, len(marked)):
        return None
    sources = (words(line) for line in re.split(r"<br ?/?>|\n", raw.get("Sources", "")))
    kept = tuple(line[: limits.SOURCE_CHARACTERS] for line in sources if line)
    return Scenario(
        id=identity,
        vignette=texts.get("Title", ""),
        question=texts["Question"],
        options=options,
        explanation=texts.get("Extra 1", ""),
        sources=kept[: limits.SOURCES],
    )


def _are_sound(options: Sequence[Option], count: int) -> bool:
    texts = {option.text.casefold() for option in options}
    return (
        count in limits.OPTIONS
        and len(texts) == len(options)
        and any(option.correct for option in options)
    )
