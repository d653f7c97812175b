"""The lines of a preview: what needs the user first, then what comes in, each with why."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from flashcards.core.errors import Level, Problem
from flashcards.core.merge import Fate
from flashcards.core.model import AnyCard, CardId
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.core.units import front_of
from flashcards.formats.draft import Draft
from flashcards.formats.reading import Reading
from flashcards.services.import_plan import ImportPlan, Item


class State(StrEnum):
    """Why a line stands where it does."""

    BAD = "bad"
    CONFLICT = "conflict"
    PAIRED = "paired"
    UNPAIRED = "unpaired"
    COPY = "copy"
    KEPT_COPY = "kept-copy"
    WARNED = "warned"
    KEY_CHANGED = "key-changed"
    RETIRED = "retired"
    CHANGED = "changed"
    MOVED = "moved"
    ADDED = "added"
    UNCHANGED = "unchanged"


ATTENTION = frozenset(
    {State.BAD, State.CONFLICT, State.PAIRED, State.UNPAIRED, State.COPY, State.KEPT_COPY,
     State.WARNED}
)  # fmt: skip
"""The states that are shown first."""
_ORDER = {state: number for number, state in enumerate(State)}
_STATES = {
    Fate.ADDED: State.ADDED,
    Fate.CHANGED: State.CHANGED,
    Fate.KEY_CHANGED: State.KEY_CHANGED,
    Fate.RETIRED: State.RETIRED,
    Fate.MOVED: State.MOVED,
    Fate.CONFLICT: State.CONFLICT,
    Fate.UNCHANGED: State.UNCHANGED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line: a row of the file or a card, and what there is to say about it.

    *draft* is the row as it stands in the file where it is in error; *first* is the place that a
    copy repeats.
    """

    state: State
    place: str
    question: str
    draft: Draft | None = None
    item: Item | None = None
    problems: tuple[Problem, ...] = ()
    first: str = ""
    row_id: CardId | None = None


def rows_of(
    reading: Reading,
    plan: ImportPlan | None,
    copies: Mapping[str, str],
    kept_copies: frozenset[str],
    progress: Progress = unwatched,
) -> tuple[Row, ...]:
    """Return a line for each row and card, those that need the user first."""
    told = _by_place(plan.problems if plan else reading.problems)
    rows = [_bad(draft, told[draft.place]) for draft in reading.bad]
    rows += [
        Row(state=State.COPY, place=place, question="", first=first)
        for place, first in copies.items()
        if place not in kept_copies
    ]
    chosen: Mapping[CardId, CardId | None] = plan.choices.pairs if plan else {}
    for item in watched(plan.items if plan else (), progress):
        rows.append(_of_item(item, told, copies, kept_copies, chosen))
    return tuple(sorted(_with_questions(rows), key=lambda row: _ORDER[row.state]))


def _bad(draft: Draft, problems: Sequence[Problem]) -> Row:
    errors = [each for each in problems if each.level == Level.ERROR]
    return Row(
        state=State.BAD,
        place=draft.place,
        question=draft.vignette or draft.front,
        draft=draft,
        problems=tuple(errors),
    )


def _of_item(
    item: Item,
    told: Mapping[str, Sequence[Problem]],
    copies: Mapping[str, str],
    kept_copies: frozenset[str],
    chosen: Mapping[CardId, CardId | None],
) -> Row:
    card = item.theirs or item.after or item.before
    warnings = tuple(each for each in told.get(item.place, ()) if each.level == Level.WARNING)
    return Row(
        state=_state(item, warnings, kept_copies, chosen),
        place=item.place,
        question=_question(card),
        item=item,
        problems=warnings,
        first=copies.get(item.place, ""),
        row_id=item.row or item.id,
    )


def _state(
    item: Item,
    warnings: Sequence[Problem],
    kept_copies: frozenset[str],
    chosen: Mapping[CardId, CardId | None],
) -> State:
    if item.fate == Fate.CONFLICT:
        return State.CONFLICT
    if item.row is not None and item.fate != Fate.UNCHANGED:
        return State.PAIRED
    if item.id in chosen and chosen[item.id] is None:
        return State.UNPAIRED
    if item.place and item.place in kept_copies:
        return State.KEPT_COPY
    return State.WARNED if warnings and item.place else _STATES[item.fate]


def _with_questions(rows: Sequence[Row]) -> list[Row]:
    """Give copies the question of the row that they repeat."""
    questions = {row.place: row.question for row in rows if row.place and row.question}
    return [
        replace(row, question=questions.get(row.first, "")) if row.state == State.COPY else row
        for row in rows
    ]


def _question(card: AnyCard | None) -> str:
    return front_of(card) if card is not None else ""


def _by_place(problems: Sequence[Problem]) -> Mapping[str, list[Problem]]:
    found: defaultdict[str, list[Problem]] = defaultdict(list)
    for each in problems:
        found[each.place].append(each)
    return found
