"""Words that a deck family avoids: the rules are data, read from resources/lint by the services."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from flashcards.core.lint_finding import Finding, warning

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


class Dated(StrEnum):
    """Where an old word is right: nowhere, beside a year, or in a title beside a year."""

    NO = "no"
    WORD = "word"
    TITLE = "title"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordRule:
    """A word to avoid: *pattern*, in small letters, finds it whole in any case.

    *better* says what to write; what an expression of *exceptions* covers is right.
    """

    pattern: str
    better: str
    reason: str = ""
    exceptions: tuple[str, ...] = ()
    dated: Dated = Dated.NO


@dataclass(frozen=True, kw_only=True)
class LanguageRules:
    """The words a deck family avoids; what an exception of *exceptions* covers is always right."""

    words: tuple[WordRule, ...] = ()
    exceptions: tuple[str, ...] = ()

    @cached_property
    def any_word(self) -> re.Pattern[str]:
        """Return the one pattern that tells whether lowered text has anything to look at.

        Without IGNORECASE it takes a third of the time.
        """
        return re.compile(_whole_words("|".join(f"(?:{rule.pattern})" for rule in self.words)))

    @cached_property
    def compiled(self) -> tuple[tuple[WordRule, re.Pattern[str], tuple[re.Pattern[str], ...]], ...]:
        """Return each rule with its pattern and all exceptions that hold for it."""
        return tuple(
            (
                rule,
                re.compile(_whole_words(rule.pattern), re.IGNORECASE),
                tuple(
                    re.compile(each, re.IGNORECASE) for each in (*rule.exceptions, *self.exceptions)
                ),
            )
            for rule in self.words
        )


NO_RULES = LanguageRules()


def words_to_avoid(texts: Mapping[str, str], language: LanguageRules) -> Iterator[Finding]:
    """Yield one finding for each rule that the *texts* of a card break."""
    whole = "\n".join(texts.values()).lower()
    if not language.words or not language.any_word.search(whole):
        return
    has_year = _YEAR.search(whole) is not None
    for rule, pattern, exceptions in language.compiled:
        for text in texts.values():
            if word := _broken(text, pattern, exceptions, rule.dated if has_year else Dated.NO):
                yield warning("word-to-avoid", word=word, better=rule.better, reason=rule.reason)
                break


def _broken(
    text: str, pattern: re.Pattern[str], exceptions: tuple[re.Pattern[str], ...], dated: Dated
) -> str:
    if dated == Dated.WORD:
        return ""
    for match in pattern.finditer(text):
        in_title = dated == Dated.TITLE and match[0][0].isupper()
        if not in_title and not _is_covered(text, match.span(), exceptions):
            return match[0]
    return ""


def _is_covered(text: str, span: tuple[int, int], exceptions: tuple[re.Pattern[str], ...]) -> bool:
    return any(
        match.start() <= span[0] and span[1] <= match.end()
        for exception in exceptions
        for match in exception.finditer(text)
    )


def _whole_words(pattern: str) -> str:
    return rf"\b(?:{pattern})\b"
