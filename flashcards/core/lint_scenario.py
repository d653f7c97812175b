"""Item-writing rules for one scenario: its stem, its options and their rationales."""

import re
from collections.abc import Iterator

from flashcards.core.lint_finding import Finding, warning
from flashcards.core.model import Option, Scenario
from flashcards.core.prose import word_count

OPTION_COUNT = 4
LENGTH_RATIO = 1.4
STEM_WORDS = range(35, 81)
RATIONALE_WORDS = 60
_BANNED = re.compile(
    r"\b(?:all|none|any|both|neither|two) of (?:the|these|those) (?:above|others|options|answers)\b"
    r"|\b(?:all|none|both|neither) of (?:the above|these|those)\s*[.!]?$"
    r"|(?<!\bwe )(?<!\byou )(?<!\bthey )(?<!\bus )(?<!\bthem )\bboth(?: [^\s,;.]+){1,3} and\b",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(
    r"\b(?:NOT|EXCEPT|LEAST)\b"
    r"|\b(?i:except(?= ?[:?]|$))"
    r"|\b(?i:which(?: of (?:these|the following|them))?(?: [\w’']+){0,3}"  # noqa: RUF001  apostrophe
    r" (?:is|are|was|were|would|should|does|do|could)(?: not\b|n[’']t\b))"  # noqa: RUF001  the same
    r"|\b(?i:should (?:[\w’']+ ){0,4}not (?:do|say|be done))\b"  # noqa: RUF001  the same
)
_PART = re.compile(r"[,;.?!]\s|\band\b", re.IGNORECASE)


def scenario_findings(scenario: Scenario) -> Iterator[Finding]:
    """Yield what the rules that need no English words say of *scenario*."""
    yield from _options(scenario)
    yield from _lengths(scenario)
    yield from _stem(scenario)
    yield from _rationales(scenario)


def scenario_wording(scenario: Scenario) -> Iterator[Finding]:
    """Yield what the rules about English wording say of *scenario*."""
    for option in scenario.options:
        if match := _BANNED.search(option.text):
            yield warning("banned-phrase", phrase=match[0])
            break
    if match := _NEGATIVE.search(scenario.question):
        yield warning("negative-question", phrase=match[0])
    key = single_key(scenario)
    wrong = [option for option in scenario.options if not option.correct]
    if key is not None and parts(key.text) > 1 and all(parts(each.text) == 1 for each in wrong):
        yield warning("key-multi-part", parts=parts(key.text))


def single_key(scenario: Scenario) -> Option | None:
    """Return the best answer, or None when several are right."""
    right = [option for option in scenario.options if option.correct]
    return right[0] if len(right) == 1 else None


def stem_text(scenario: Scenario) -> str:
    """Return the situation and the question as one text."""
    return f"{scenario.vignette}\n{scenario.question}".strip()


def parts(text: str) -> int:
    """Return how many parts commas, semicolons, sentences and "and" make of an option."""
    return 1 + len(_PART.findall(text))


def _options(scenario: Scenario) -> Iterator[Finding]:
    if len(scenario.options) != OPTION_COUNT:
        yield warning("option-total", count=len(scenario.options), wanted=OPTION_COUNT)
    best = sum(option.correct for option in scenario.options)
    if best > 1:
        yield warning("several-best", count=best)


def _lengths(scenario: Scenario) -> Iterator[Finding]:
    lengths = [len(option.text) for option in scenario.options]
    ratio = max(lengths) / min(lengths)
    if ratio > LENGTH_RATIO:
        yield warning("options-uneven", ratio=round(ratio, 2), limit=LENGTH_RATIO)


def _stem(scenario: Scenario) -> Iterator[Finding]:
    count = word_count(stem_text(scenario))
    if count < STEM_WORDS.start:
        yield warning("stem-short", count=count, least=STEM_WORDS.start)
    elif count >= STEM_WORDS.stop:
        yield warning("stem-long", count=count, most=STEM_WORDS.stop - 1)


def _rationales(scenario: Scenario) -> Iterator[Finding]:
    longest = max(word_count(option.why) for option in scenario.options)
    if longest > RATIONALE_WORDS:
        yield warning("rationale-long", count=longest, most=RATIONALE_WORDS)
