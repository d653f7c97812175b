"""Rules about cards that are too alike, and options too like their stem."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from flashcards.core.lint_finding import Finding, warning
from flashcards.core.lint_scenario import stem_text
from flashcards.core.model import Concept, Scenario
from flashcards.core.near_twins import alike, near_twins
from flashcards.core.progress import Progress, unwatched
from flashcards.core.prose import content_stems, content_words, shingles, word_count, words

STEM_LIKENESS = 0.5
STEM_WORDS = 10
QUESTION_LIKENESS = 0.8
ANSWER_LIKENESS = 0.5
CLANG_LETTERS = 6
CLANG_STEMS = 2
_EVERYDAY = frozenset(
    content_stems(
        words(
            """
            again almost already although always another around asking become before behind better
            brings brought called coming different enough evening afternoon everyone getting giving
            herself himself instead leaves listen little matter minutes moment months morning
            myself needed nothing people person please question rather really reasons seems
            showed someone something sometimes started starts talking taking telling thanks
            though thought through together tomorrow tonight toward trying turned wanted without
            wonder working yesterday yourself
            """
        )
    )
)
_SENTENCE_START = re.compile(r"(?:^|[.?!:]\s+|[\"“‘(]\s*)(\w)")  # noqa: RUF001  quotation mark


def twin_stems(
    scenarios: Mapping[int, Scenario], progress: Progress = unwatched
) -> Iterator[Finding]:
    """Yield scenarios whose stem is nearly that of an earlier one."""
    indexes = list(scenarios)
    stems = [stem_text(scenario) for scenario in scenarios.values()]
    marks = [
        shingles(each) if word_count(each) >= STEM_WORDS else frozenset[tuple[str, str]]()
        for each in stems
    ]
    for later, earlier in near_twins(marks, STEM_LIKENESS, progress):
        yield warning("stem-twin", indexes[later], other=scenarios[indexes[earlier]].id)


def twin_questions(
    concepts: Mapping[int, Concept], progress: Progress = unwatched
) -> Iterator[Finding]:
    """Yield concept cards that ask nearly what an earlier one asks."""
    indexes = list(concepts)
    marks = [content_words(concept.front) for concept in concepts.values()]
    for later, earlier in near_twins(marks, QUESTION_LIKENESS, progress):
        one, other = concepts[indexes[later]], concepts[indexes[earlier]]
        answers = alike(content_words(one.back), content_words(other.back))
        if marks[later] == marks[earlier] or answers >= ANSWER_LIKENESS:
            yield warning("question-twin", indexes[later], other=other.id)


def clangs(scenarios: Mapping[int, Scenario]) -> Iterator[Finding]:
    """Yield scenarios where a rare word of the stem comes again in the best answer alone.

    A wrong option that repeats the stem is no clue: it draws readers away.
    """
    stems = {index: _rare_candidates(stem_text(card)) for index, card in scenarios.items()}
    frequency = Counter(stem for each in stems.values() for stem in each)
    for index, card in scenarios.items():
        rare = {stem for stem in stems[index] if frequency[stem] <= CLANG_STEMS}
        shared = [(option, _first_of(rare, option.text)) for option in card.options]
        clanging = [(option, word) for option, word in shared if word]
        if len(clanging) == 1 and clanging[0][0].correct:
            yield warning("clang", index, word=clanging[0][1])


def _rare_candidates(text: str) -> set[str]:
    lowered_starts = _SENTENCE_START.sub(lambda match: match[0].lower(), text)
    plain = [word for word in words(lowered_starts) if not word[0].isupper()]
    return {each for each in content_stems(plain) if len(each) >= CLANG_LETTERS} - _EVERYDAY


def _first_of(rare: AbstractSet[str], text: str) -> str:
    found = words(text) if rare else []
    if rare.isdisjoint(content_stems(found)):
        return ""
    return next(word for word in found if not rare.isdisjoint(content_stems([word])))
