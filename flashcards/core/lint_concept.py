"""Item-writing rules for one concept card: one question, one short answer."""

import re
from collections.abc import Iterator

from flashcards.core.lint_finding import Finding, warning
from flashcards.core.model import Concept
from flashcards.core.prose import without_quotations, word_count

ANSWER_WORDS = 25
EXPLANATION_WORDS = 40
_ASKING = r"(?:what|who|when|where|why|how|which)"
_VERB = r"(?:is|are|was|were|do|does|did|can|could|should|would|may|might|must|has|have|will)"
_DOUBLE = re.compile(
    rf"\?\s.*\?|\b{_ASKING}\b.* and {_ASKING} {_VERB}\b.*\?", re.IGNORECASE | re.DOTALL
)
_NUMBER = r"(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|[3-9]|[1-9]\d)"
_LIST = re.compile(
    r"^(?:[^?.:]{1,40}: ?)?(?:list|enumerate|recite)\b"
    rf"|\b(?:list|name|give|state) (?:all\b|(?:of )?(?:the |its |their )?{_NUMBER}\b)"
    rf"|\bwhat are (?:all |the |its |their |SAMHSA['’]s )*{_NUMBER}\b"  # noqa: RUF001  apostrophe
    rf"|\bwhat do (?:all |the |its |their )*{_NUMBER}\b.*\b(?:stand for|mean)\b",
    re.IGNORECASE,
)


def concept_findings(concept: Concept) -> Iterator[Finding]:
    """Yield what the rules that need no English words say of *concept*."""
    count = word_count(concept.back)
    if count > ANSWER_WORDS:
        yield warning("answer-long", count=count, most=ANSWER_WORDS)
    count = word_count(concept.explanation)
    if count > EXPLANATION_WORDS:
        yield warning("explanation-long", count=count, most=EXPLANATION_WORDS)


def concept_wording(concept: Concept) -> Iterator[Finding]:
    """Yield what the rules about English wording say of *concept*."""
    question = without_quotations(concept.front)
    if _DOUBLE.search(question):
        yield warning("double-question")
    if match := _LIST.search(question):
        yield warning("list-question", phrase=match[0].strip())
