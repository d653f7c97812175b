"""What became of a checked file, in one line."""

from flashcards.core.errors import Level
from flashcards.services.checking import Checked, Outcome
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Checks"
_OUTCOMES = {
    Outcome.ACCEPT: QT_TRANSLATE_NOOP("Checks", "sound"),
    Outcome.WARN: QT_TRANSLATE_NOOP("Checks", "usable, with warnings"),
    Outcome.REFUSE: QT_TRANSLATE_NOOP("Checks", "refused"),
}
_SUMMARY = QT_TRANSLATE_NOOP(
    "Checks",
    "{file}: {outcome} (cards: {cards}, errors: {errors}, warnings: {warnings}, "
    "notices: {notices}, excused: {excused})",
)


def summary_line(checked: Checked, translate: Translate = english) -> str:
    """Return how a file fared and how much there was to say about it."""
    levels = [problem.level for problem in checked.problems]
    return translate(_CONTEXT, _SUMMARY).format(
        file=checked.path,
        outcome=translate(_CONTEXT, _OUTCOMES[checked.outcome]),
        cards=len(checked.file.cards) if checked.file else 0,
        errors=levels.count(Level.ERROR),
        warnings=levels.count(Level.WARNING),
        notices=levels.count(Level.NOTICE),
        excused=len(checked.excused),
    )
