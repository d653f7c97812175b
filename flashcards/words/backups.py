"""What is said of copies: why one was made, what it holds, what going on from it would change."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

from flashcards.core.days import to_date
from flashcards.services.backups import Backup, Why
from flashcards.services.joining import Joined
from flashcards.services.restoring import Ready
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english
from flashcards.words.transfer import apart_lines

_CONTEXT = "Backups"
_REASONS = {
    Why.START: QT_TRANSLATE_NOOP("Backups", "at a start"),
    Why.IMPORT: QT_TRANSLATE_NOOP("Backups", "before an import"),
    Why.RESTORE: QT_TRANSLATE_NOOP("Backups", "before going back to a copy"),
    Why.REPAIR: QT_TRANSLATE_NOOP("Backups", "before a repair"),
    Why.VERSION: QT_TRANSLATE_NOOP("Backups", "before a new version"),
    Why.ASKED: QT_TRANSLATE_NOOP("Backups", "when you asked"),
}
_UNKNOWN = QT_TRANSLATE_NOOP("Backups", "not made by Flashcards")
_MADE = QT_TRANSLATE_NOOP("Backups", "A checked copy was made: {file} (answers: {answers})")
_NO_SECOND = QT_TRANSLATE_NOOP("Backups", "It could not be copied to {folder} ({detail}).")
_SAVED = QT_TRANSLATE_NOOP(
    "Backups", "Everything was saved to {file} and read back (answers: {answers})."
)
_HOLDS = QT_TRANSLATE_NOOP("Backups", "Answers in this copy: {answers}. Cards: {cards}.")
_HOLDS_UNTIL = QT_TRANSLATE_NOOP(
    "Backups", "Answers in this copy: {answers}, the last of {date}. Cards: {cards}."
)
_SAME = QT_TRANSLATE_NOOP("Backups", "It is the same as what you have here.")
_OUR_ANSWERS = QT_TRANSLATE_NOOP("Backups", "Answers only here: {count}")
_THEIR_ANSWERS = QT_TRANSLATE_NOOP("Backups", "Answers only in the copy: {count}")
_OUR_CARDS = QT_TRANSLATE_NOOP("Backups", "Cards only here: {count}")
_THEIR_CARDS = QT_TRANSLATE_NOOP("Backups", "Cards only in the copy: {count}")
_CHANGED = QT_TRANSLATE_NOOP("Backups", "Cards with another text in the copy: {count}")
_OUR_DECKS = QT_TRANSLATE_NOOP("Backups", "Decks only here: {decks}")
_THEIR_DECKS = QT_TRANSLATE_NOOP("Backups", "Decks only in the copy: {decks}")
_SETTINGS = QT_TRANSLATE_NOOP("Backups", "The exam, the minutes or other study settings differ.")
_RESTORED = QT_TRANSLATE_NOOP(
    "Backups", "You go on from the copy now. What was here before lies in {folder}"
)
_JOINED = QT_TRANSLATE_NOOP(
    "Backups",
    "Events added: {events}, decks: {decks}. To take it back: flashcards undo-import",
)
_LEFT_OUT = QT_TRANSLATE_NOOP("Backups", "Left out, because they are damaged in the copy: {count}")
_JOINING = QT_TRANSLATE_NOOP(
    "Backups",
    "Decks that only the copy has come too. In decks that both have, your cards stay as they are."
    " Its mock exams and study settings are not added. One undo takes it back.",
)
_NOTHING = QT_TRANSLATE_NOOP("Backups", "The copy holds nothing that was not here already.")
_KIBIBYTE = 1024


def why_text(why: Why | None, translate: Translate = english) -> str:
    """Return why a copy was made.

    >>> why_text(Why.IMPORT)
    'before an import'
    """
    return translate(_CONTEXT, _REASONS[why] if why else _UNKNOWN)


def size_text(size: int) -> str:
    """Return a size of so many bytes in the unit that fits it.

    >>> size_text(1_085_440)
    '1.0 MB'
    """
    if size < _KIBIBYTE**2:
        return f"{max(1, round(size / _KIBIBYTE))} KB"
    return f"{size / _KIBIBYTE**2:.1f} MB"


def backup_line(backup: Backup, zone: int) -> str:
    """Return a line of a list; *zone* is in minutes east of UTC."""
    local = timezone(timedelta(minutes=zone))
    made = datetime.fromtimestamp(backup.wall / 1000, UTC).astimezone(local)
    held = f"answers: {backup.answers}" if backup.is_checked else "not checked"
    reason = why_text(backup.why)
    return f"{made:%Y-%m-%d %H:%M}  {reason}, {held}, {size_text(backup.size)}  {backup.path.name}"


def made_text(file: str, answers: int, translate: Translate = english) -> str:
    """Return that a backup was made, and where it lies."""
    return translate(_CONTEXT, _MADE).format(file=file, answers=answers)


def no_second_text(folder: str, detail: str, translate: Translate = english) -> str:
    """Return that the second folder was not at hand."""
    return translate(_CONTEXT, _NO_SECOND).format(folder=folder, detail=detail)


def saved_text(file: str, answers: int, translate: Translate = english) -> str:
    """Return that everything was saved to one file."""
    return translate(_CONTEXT, _SAVED).format(file=file, answers=answers)


def ready_lines(ready: Ready, translate: Translate = english) -> list[str]:
    """Return what a copy holds, and how it differs from the collection."""
    return [holds_text(ready, translate), *difference_lines(ready, translate)]


def holds_text(ready: Ready, translate: Translate = english, date: str = "") -> str:
    """Return what a copy holds, its last day called *date* where a language has its own way."""
    if ready.day is None:
        words = translate(_CONTEXT, _HOLDS)
        return words.format(answers=ready.answers, cards=ready.cards)
    date = date or to_date(ready.day).isoformat()
    words = translate(_CONTEXT, _HOLDS_UNTIL)
    return words.format(answers=ready.answers, cards=ready.cards, date=date)


def difference_lines(ready: Ready, translate: Translate = english) -> list[str]:
    """Return a line for each way in which the copy differs; none where nothing can be compared."""
    found = ready.difference
    if ready.last is None:
        return []
    if found.is_same:
        return [translate(_CONTEXT, _SAME)]
    counted = (
        (_OUR_ANSWERS, found.our_answers),
        (_THEIR_ANSWERS, found.their_answers),
        (_OUR_CARDS, found.our_cards),
        (_THEIR_CARDS, found.their_cards),
        (_CHANGED, found.changed_cards),
    )
    lines = [translate(_CONTEXT, words).format(count=count) for words, count in counted if count]
    for words, decks in ((_OUR_DECKS, found.our_decks), (_THEIR_DECKS, found.their_decks)):
        lines += [translate(_CONTEXT, words).format(decks=_listed(decks))] if decks else []
    if not found.are_settings_alike:
        lines.append(translate(_CONTEXT, _SETTINGS))
    return lines


def restored_text(folder: str, translate: Translate = english) -> str:
    """Return that the collection is now the copy, and where the replaced one lies."""
    return translate(_CONTEXT, _RESTORED).format(folder=folder)


def joining_text(translate: Translate = english) -> str:
    """Return what joining adds besides answers, and what it leaves in the copy."""
    return translate(_CONTEXT, _JOINING)


def joined_text(joined: Joined, translate: Translate = english) -> str:
    """Return what a copy added to the collection, and what was not to be believed."""
    if joined.written is None:
        lines = [translate(_CONTEXT, _NOTHING)]
    else:
        lines = [translate(_CONTEXT, _JOINED).format(events=joined.events, decks=joined.decks)]
    return "\n".join([*lines, *special_lines(joined, translate)])


def special_lines(joined: Joined, translate: Translate = english) -> list[str]:
    """Return how many events of a copy came in beside others, and how many were left out."""
    lines = apart_lines(joined.apart, translate)
    if joined.left_out:
        lines.append(translate(_CONTEXT, _LEFT_OUT).format(count=joined.left_out))
    return lines


def _listed(decks: Sequence[str]) -> str:
    return ", ".join(decks)
