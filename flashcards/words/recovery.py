"""What came back of a damaged collection, and what is missing, for the terminal."""

from flashcards.services.recovery import Base, Draft
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Recovery"
_FROM = {
    Base.FILE: QT_TRANSLATE_NOOP(
        "Recovery", "The file was damaged. Your cards and answers were read out of it."
    ),
    Base.COPY: QT_TRANSLATE_NOOP(
        "Recovery",
        "The file was damaged. The newest copy came back, with {added} later answers added;"
        " cards changed after it are as they were then.",
    ),
    Base.LOG: QT_TRANSLATE_NOOP(
        "Recovery",
        "The file was damaged and there was no copy. Your answers came back from their log;"
        " import your own decks again.",
    ),
}
_FROM_LOST = {
    Base.COPY: QT_TRANSLATE_NOOP(
        "Recovery",
        "The collection file was gone or empty. The newest copy came back, with {added} later"
        " answers added; cards changed after it are as they were then.",
    ),
    Base.LOG: QT_TRANSLATE_NOOP(
        "Recovery",
        "The collection file was gone or empty and there was no copy. Your answers came back from"
        " their log; import your own decks again.",
    ),
}
_HOLDS = QT_TRANSLATE_NOOP("Recovery", "The collection now holds {answers} answers, {cards} cards.")
_LACKS = QT_TRANSLATE_NOOP("Recovery", "{lacking} answers could not be read and are missing.")
_UNREAD = QT_TRANSLATE_NOOP("Recovery", "Answers that neither the copy nor the log holds are lost.")
_KEPT = QT_TRANSLATE_NOOP("Recovery", "The damaged file is kept at {kept}.")


def recovered_lines(
    draft: Draft, kept: str, translate: Translate = english, *, is_lost: bool
) -> list[str]:
    """Return what came back, what is missing, and where the damaged file lies, unless it *is_lost*.

    Of a lost one nothing was read.
    """
    lines = [
        translate(_CONTEXT, (_FROM_LOST if is_lost else _FROM)[draft.base]).format(
            added=draft.added
        ),
        translate(_CONTEXT, _HOLDS).format(answers=draft.answers, cards=draft.cards),
    ]
    if draft.lacking:
        lines.append(translate(_CONTEXT, _LACKS).format(lacking=draft.lacking))
    if draft.is_unread:
        lines.append(translate(_CONTEXT, _UNREAD))
    return lines if is_lost else [*lines, translate(_CONTEXT, _KEPT).format(kept=kept)]
