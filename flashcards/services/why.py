"""Why this card today: its last answers, how its date came about, what the plan did."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.model import Day
from flashcards.core.reasons import Pause, Reason, pauses, reason
from flashcards.services.collection import Collection
from flashcards.services.exam import exam_plan, today_plan
from flashcards.services.question import Question
from flashcards.services.scope import Scope, Source
from flashcards.services.settings import read_settings
from flashcards.store import history

LAST_ANSWERS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """What there is to say of one card today; *pauses* are its last answers that set a date.

    *due* is SM-2's own day for it; *is_crowded*: the day asks more than its minutes, and the cards
    that bring most come first.
    """

    today: Day
    reason: Reason
    pauses: Sequence[Pause]
    due: Day | None
    exam: Day | None
    is_crowded: bool

    @property
    def is_early(self) -> bool:
        """Say whether SM-2's own day has not come yet."""
        return self.due is not None and self.due > self.today


def why(collection: Collection, question: Question, scope: Scope) -> Why:
    """Return why *question* is asked in a session of *scope*."""
    connection, today = collection.connection, question.day
    memory = question.memory
    events = history.of_part(connection, question.unit.name, question.unit.part)
    settings = read_settings(collection)
    plan = exam_plan(connection, settings, today)
    kept = today_plan(connection, settings, today)
    cards = {card.key: card for card in plan.cards} if plan else {}
    card = cards.get(question.unit.key)
    is_chosen = scope.source is not Source.PLAN or bool(scope.names)
    found = reason(
        memory,
        today,
        exam=plan.exam if plan and card else None,
        window=plan.window if plan else None,
        is_final=kept is not None and question.unit.key in kept.final,
        is_pulled=card is not None and card.is_pulled,
    )
    if is_chosen and found is not Reason.NEW:
        found = Reason.CHOSEN
    given = plan.exam.seconds(today) if plan else 0.0
    return Why(
        today=today,
        reason=found,
        pauses=pauses(event for event in events if event.day < today)[-LAST_ANSWERS:],
        due=memory.due if memory else None,
        exam=plan.exam.day if plan and card else None,
        is_crowded=kept is not None and 0 < given < kept.seconds,
    )
