"""Is this a good card, and a good deck? The item-writing rules that can be computed.

Only rules: what the findings mean in words stands in words/problems.py. Every finding is at most a
warning; what breaks a deck is told by its reader.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from flashcards.core.lint_card import (
    card_texts,
    deck_review_findings,
    deck_texts,
    grade_findings,
    letter_findings,
    review_findings,
)
from flashcards.core.lint_concept import concept_findings, concept_wording
from flashcards.core.lint_deck import coverage_findings, deck_wording, key_findings
from flashcards.core.lint_excuses import Report, excused
from flashcards.core.lint_finding import Finding
from flashcards.core.lint_language import LanguageRules, words_to_avoid
from flashcards.core.lint_likeness import clangs, twin_questions, twin_stems
from flashcards.core.lint_scenario import scenario_findings, scenario_wording
from flashcards.core.model import AnyCard, Concept, Day, DeckFile, Scenario, Status
from flashcards.core.progress import Progress, unwatched

ReadingGrade = Callable[[str], float]


def lint(
    file: DeckFile,
    *,
    language: LanguageRules,
    reading_grade: ReadingGrade | None,
    today: Day | None,
    progress: Progress = unwatched,
) -> Report:
    """Return what the rules say of the active cards of *file*; *progress* counts cards.

    *today* None leaves out what is overdue, *reading_grade* None how hard the texts are to read.
    """
    rules = _Rules(
        file=file,
        language=language,
        reading_grade=reading_grade,
        today=today,
        progress=progress,
    )
    return excused(file, list(rules.findings()))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    """All rules, with what they look at."""

    file: DeckFile
    language: LanguageRules
    reading_grade: ReadingGrade | None
    today: Day | None
    progress: Progress

    def findings(self) -> Iterator[Finding]:
        deck = self.file.deck
        cards = {i: c for i, c in enumerate(self.file.cards) if c.status == Status.ACTIVE}
        scenarios = {i: c for i, c in cards.items() if isinstance(c, Scenario)}
        concepts = {i: c for i, c in cards.items() if isinstance(c, Concept)}
        yield from deck_review_findings(deck, self.today)
        yield from words_to_avoid(deck_texts(deck), self.language)
        yield from key_findings(scenarios)
        yield from coverage_findings(deck, cards)
        yield from twin_stems(scenarios, self._alive)
        yield from self._english_of_deck(scenarios, concepts)
        for index, card in cards.items():
            self.progress(index, len(self.file.cards))
            for finding in self._of_card(card):
                yield replace(finding, card=index)

    def _alive(self, _done: int, _total: int) -> None:
        """Let the work be stopped where it has no share of its own to tell."""
        self.progress(0, 0)

    def _english_of_deck(
        self, scenarios: Mapping[int, Scenario], concepts: Mapping[int, Concept]
    ) -> Iterator[Finding]:
        if self._is_english:
            yield from deck_wording(scenarios)
            yield from twin_questions(concepts, self._alive)
            yield from clangs(scenarios)

    def _of_card(self, card: AnyCard) -> Iterator[Finding]:
        texts = card_texts(card)
        if isinstance(card, Scenario):
            yield from scenario_findings(card)
        elif isinstance(card, Concept):
            yield from concept_findings(card)
        yield from review_findings(card, self.today)
        yield from letter_findings(card, texts)
        yield from words_to_avoid(texts, self.language)
        if self._is_english:
            yield from self._english_of_card(card)

    def _english_of_card(self, card: AnyCard) -> Iterator[Finding]:
        if isinstance(card, Scenario):
            yield from scenario_wording(card)
        elif isinstance(card, Concept):
            yield from concept_wording(card)
        if self.reading_grade is not None:
            yield from grade_findings(card, self.reading_grade)

    @property
    def _is_english(self) -> bool:
        return self.file.deck.language.partition("-")[0].lower() == "en"
