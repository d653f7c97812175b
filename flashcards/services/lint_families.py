"""Which words a deck avoids: the lists in resources/lint, chosen by the name of its exam."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import cast

from flashcards.core.lint_language import NO_RULES, Dated, LanguageRules, WordRule

FAMILIES = "families.json"
Plain = Mapping[str, object]


def language_rules(folder: Path, exam: str) -> LanguageRules:
    """Return the words to avoid in decks for *exam*; none for an exam that no family names."""
    families = cast("list[Plain]", _read(folder / FAMILIES)["families"])
    for family in families:
        exams = cast("list[str]", family["exams"])
        if exam.casefold() in map(str.casefold, exams):
            return _rules(folder / str(family["rules"]))
    return NO_RULES


@cache
def _rules(path: Path) -> LanguageRules:
    content = _read(path)
    return LanguageRules(
        words=tuple(_word_rule(each) for each in cast("list[Plain]", content["words"])),
        exceptions=_texts(content, "exceptions"),
    )


def _word_rule(content: Plain) -> WordRule:
    return WordRule(
        pattern=str(content["pattern"]),
        better=str(content["better"]),
        reason=str(content.get("reason", "")),
        exceptions=_texts(content, "exceptions"),
        dated=Dated(str(content.get("dated", Dated.NO))),
    )


def _texts(content: Plain, key: str) -> tuple[str, ...]:
    return tuple(cast("list[str]", content.get(key, [])))


def _read(path: Path) -> Plain:
    return cast("Plain", json.loads(path.read_text("utf-8")))
