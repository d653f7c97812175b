"""What an import does or did, and what its undo took back, in a line or two."""

from flashcards.core.merge import Fate
from flashcards.services.history_files import TakenIn
from flashcards.services.import_plan import ImportPlan, Version
from flashcards.store.undo import Undone
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Transfer"
_FATES = {
    Fate.ADDED: QT_TRANSLATE_NOOP("Transfer", "{n} new"),
    Fate.CHANGED: QT_TRANSLATE_NOOP("Transfer", "{n} reworded"),
    Fate.KEY_CHANGED: QT_TRANSLATE_NOOP("Transfer", "{n} with another best answer"),
    Fate.MOVED: QT_TRANSLATE_NOOP("Transfer", "{n} moved to another topic"),
    Fate.RETIRED: QT_TRANSLATE_NOOP("Transfer", "{n} retired"),
    Fate.CONFLICT: QT_TRANSLATE_NOOP("Transfer", "{n} edited here and in the file"),
    Fate.UNCHANGED: QT_TRANSLATE_NOOP("Transfer", "{n} unchanged"),
}
_VERSIONS = {
    Version.FIRST: QT_TRANSLATE_NOOP("Transfer", "{title} {version}, a new deck: {counts}."),
    Version.NEWER: QT_TRANSLATE_NOOP(
        "Transfer", "{title} {version}, newer than your {known}: {counts}. Your progress stays."
    ),
    Version.SAME: QT_TRANSLATE_NOOP(
        "Transfer", "{title} {version}, the version you have: {counts}. Your progress stays."
    ),
    Version.OLDER: QT_TRANSLATE_NOOP(
        "Transfer", "{title} {version}, older than your {known}: {counts}. Your progress stays."
    ),
}
_HELD = QT_TRANSLATE_NOOP(
    "Transfer", "{title} {version} was left out. To take it in all the same, add --anyway."
)
_DRY = QT_TRANSLATE_NOOP("Transfer", "Nothing was written, as you asked.")
_UNDO = QT_TRANSLATE_NOOP("Transfer", "To take it back: flashcards undo-import")
_COPIED = QT_TRANSLATE_NOOP(
    "Transfer",
    "{count} rows were written to {file}, each with its id. Go on with that file: its rows are"
    " known by their ids then.",
)
_IDS = QT_TRANSLATE_NOOP(
    "Transfer", "Rows of this file have no id. To have them filled in, add: --ids-copy FILE.xlsx"
)
_NO_NEWS = QT_TRANSLATE_NOOP("Transfer", "This version brings no deck that is new to you.")
_UNDONE = QT_TRANSLATE_NOOP(
    "Transfer",
    "The last import was taken back: {removed} cards removed, {restored} put back as they were, "
    "{events} events no longer count, {kept} cards kept, as you used them since.",
)
_NOTHING = QT_TRANSLATE_NOOP("Transfer", "There is no import to take back.")
_TAKEN_IN = QT_TRANSLATE_NOOP(
    "Transfer", "{added} events were added to the history, {known} were there already."
)
_APART = QT_TRANSLATE_NOOP(
    "Transfer",
    "{count} of them bear numbers that other events here have, as when a whole data folder was"
    " copied. Both are kept.",
)
_EXPORTED = QT_TRANSLATE_NOOP("Transfer", "{title}: {cards} cards were written to {file}.")
_TEMPLATE = QT_TRANSLATE_NOOP(
    "Transfer",
    "An empty table was written to {file}. Fill in a row for each card, then run: "
    "flashcards check {file}",
)
_WRITTEN = QT_TRANSLATE_NOOP("Transfer", "{count} events were written to {file}.")


def plan_text(plan: ImportPlan, translate: Translate = english) -> str:
    """Return what kind of update this is and what it does to how many cards."""
    deck = plan.deck
    if plan.is_held:
        title, version = plan.file.deck.title, plan.file.deck.version
        return translate(_CONTEXT, _HELD).format(title=title, version=version)
    counts = [
        translate(_CONTEXT, words).format(n=plan.counts[fate])
        for fate, words in _FATES.items()
        if plan.counts.get(fate)
    ]
    return translate(_CONTEXT, _VERSIONS[plan.version]).format(
        title=deck.title,
        version=plan.file.deck.version,
        known=plan.known.deck.version if plan.known else "",
        counts=", ".join(counts),
    )


def dry_text(translate: Translate = english) -> str:
    """Return that a dry run wrote nothing."""
    return translate(_CONTEXT, _DRY)


def undo_hint(translate: Translate = english) -> str:
    """Return how an import is taken back at a terminal."""
    return translate(_CONTEXT, _UNDO)


def copied_text(count: int, file: str, translate: Translate = english) -> str:
    """Return that a copy of a table with its ids filled in was written."""
    return translate(_CONTEXT, _COPIED).format(count=count, file=file)


def ids_hint(translate: Translate = english) -> str:
    """Return how the ids that a table lacks are filled in at a terminal."""
    return translate(_CONTEXT, _IDS)


def no_news_text(translate: Translate = english) -> str:
    """Return that the bundled decks are here already."""
    return translate(_CONTEXT, _NO_NEWS)


def undone_text(undone: Undone | None, translate: Translate = english) -> str:
    """Return what undoing the last import took back."""
    if undone is None:
        return translate(_CONTEXT, _NOTHING)
    return translate(_CONTEXT, _UNDONE).format(
        removed=undone.removed, restored=undone.restored, events=undone.events, kept=undone.kept
    )


def taken_in_text(taken: TakenIn, translate: Translate = english) -> str:
    """Return what a file of history brought."""
    words = translate(_CONTEXT, _TAKEN_IN).format(added=taken.added, known=taken.known)
    return "\n".join([words, *apart_lines(taken.apart, translate)])


def apart_lines(count: int, translate: Translate = english) -> list[str]:
    """Return how many events came in beside others of the same numbers, where there were any."""
    return [translate(_CONTEXT, _APART).format(count=count)] if count else []


def written_text(count: int, file: str, translate: Translate = english) -> str:
    """Return how much history was written where."""
    return translate(_CONTEXT, _WRITTEN).format(count=count, file=file)


def exported_text(title: str, cards: int, file: str, translate: Translate = english) -> str:
    """Return which deck was written where."""
    return translate(_CONTEXT, _EXPORTED).format(title=title, cards=cards, file=file)


def template_text(file: str, translate: Translate = english) -> str:
    """Return where the empty table is, and what to do with it."""
    return translate(_CONTEXT, _TEMPLATE).format(file=file)
