"""Letting cards and decks off a rule: ``lint-ok: CODE reason``, counted and never silent."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flashcards.core.errors import Problem
from flashcards.core.lint_finding import Finding, notice, warning
from flashcards.core.model import DeckFile, Excuse

WHOLE_DECK = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Excused:
    """An excuse that was used: how many findings it let off, and the place of its card."""

    excuse: Excuse
    place: str
    findings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the rules say of one deck, in the order of the file, and what was excused."""

    problems: tuple[Problem, ...] = ()
    excused: tuple[Excused, ...] = ()


def excused(file: DeckFile, findings: Sequence[Finding]) -> Report:
    """Return the report that is left of *findings* once the excuses of *file* are heard."""
    by_card = {
        (index, excuse.code): excuse
        for index, card in enumerate(file.cards)
        for excuse in card.excuses
    }
    by_deck = {(WHOLE_DECK, excuse.code): excuse for excuse in file.deck.excuses}
    excuses: dict[tuple[int | None, str], Excuse] = {**by_deck, **by_card}
    used: Counter[tuple[int | None, str]] = Counter()
    kept: list[Finding] = []
    for finding in findings:
        keys = ((finding.card, finding.code), (WHOLE_DECK, finding.code))
        key = next((each for each in keys if each in excuses), None)
        if key is None:
            kept.append(finding)
        else:
            used[key] += 1
    kept.extend(_idle(excuses, used))
    kept.sort(key=lambda finding: -1 if finding.card is None else finding.card)
    return Report(
        problems=tuple(_problem(file, finding) for finding in kept),
        excused=tuple(
            Excused(excuse=excuses[key], place=_place(file, key[0]), findings=count)
            for key, count in used.items()
        ),
    )


def _idle(
    excuses: dict[tuple[int | None, str], Excuse], used: Counter[tuple[int | None, str]]
) -> Iterator[Finding]:
    for (card, code), excuse in excuses.items():
        if not excuse.reason:
            yield warning("excuse-without-reason", card, rule=code)
        elif not used[card, code]:
            yield notice("excuse-unused", card, rule=code)


def _problem(file: DeckFile, finding: Finding) -> Problem:
    data = finding.data
    if finding.card is not None:
        data = (("card", file.cards[finding.card].id), *data)
    return Problem(
        code=finding.code, place=_place(file, finding.card), level=finding.level, data=data
    )


def _place(file: DeckFile, card: int | None) -> str:
    if card is None or card >= len(file.places):
        return ""
    return file.places[card]
