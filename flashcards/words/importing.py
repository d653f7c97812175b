"""What the Import screen says of a line, a column or an update: plain sentences."""

from flashcards.core.errors import Problem
from flashcards.core.merge import Fate, Side
from flashcards.core.pairing import Sign
from flashcards.services.import_plan import Doubt, ImportPlan
from flashcards.services.import_rows import Row, State
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english
from flashcards.words.problems import SENTENCES, problem_text

_CONTEXT = "Import"
_MENDS = {
    "answer-missing": QT_TRANSLATE_NOOP(
        "Import", "No option is marked as the best answer. Which one is it?"
    ),
    "no-right-option": QT_TRANSLATE_NOOP(
        "Import", "No option is marked as the best answer. Which one is it?"
    ),
    "answer-beyond": QT_TRANSLATE_NOOP(
        "Import", "The best answer is {value}, but the card has options A to {last}."
    ),
    "answer-unknown": QT_TRANSLATE_NOOP(
        "Import", "The best answer is “{value}”, which is none of the options. Which one is it?"
    ),
    "answer-two-ways": QT_TRANSLATE_NOOP(
        "Import",
        "The best answer is “{value}”: option {letter}, or option {other} with that text?",
    ),
    "empty-front": QT_TRANSLATE_NOOP("Import", "The question is empty."),
    "empty-back": QT_TRANSLATE_NOOP("Import", "The answer is empty."),
}
_BEGINS = QT_TRANSLATE_NOOP("Import", "The question is empty. Its options begin with “{option}”.")
_OTHER = QT_TRANSLATE_NOOP("Import", "This line cannot be read ({code}).")
_STATES = {
    State.COPY: QT_TRANSLATE_NOOP("Import", "Same as {first}. The second copy is left out."),
    State.KEPT_COPY: QT_TRANSLATE_NOOP("Import", "Same as {first}. Both come in."),
    State.UNPAIRED: QT_TRANSLATE_NOOP("Import", "Comes in as a new card, as you said."),
    State.KEY_CHANGED: QT_TRANSLATE_NOOP(
        "Import", "Another best answer. You will see this card today."
    ),
    State.RETIRED: QT_TRANSLATE_NOOP(
        "Import", "No longer in the deck. Your answers stay in the history."
    ),
    State.MOVED: QT_TRANSLATE_NOOP("Import", "Moves to another topic. Your progress stays."),
    State.ADDED: QT_TRANSLATE_NOOP("Import", "New card."),
    State.UNCHANGED: QT_TRANSLATE_NOOP("Import", "You have this card. Your progress stays."),
}
_CHANGED = QT_TRANSLATE_NOOP("Import", "“{before}” becomes “{after}”. Your progress stays.")
_FILLED = QT_TRANSLATE_NOOP("Import", "“{after}” is added. Your progress stays.")
_EMPTIED = QT_TRANSLATE_NOOP("Import", "“{before}” is taken out. Your progress stays.")
_CONFLICTS = {
    Side.MINE: QT_TRANSLATE_NOOP(
        "Import",
        "You and the author both changed this. Yours stays: “{mine}”. Theirs: “{theirs}”.",
    ),
    Side.THEIRS: QT_TRANSLATE_NOOP(
        "Import", "You and the author both changed this. Theirs comes in: “{theirs}”."
    ),
}
_SIGNS = {
    Sign.QUESTION: QT_TRANSLATE_NOOP(
        "Import", "Taken for the card that you have with the same question. {change}"
    ),
    Sign.ANSWER: QT_TRANSLATE_NOOP(
        "Import", "Taken for the card that you have with the same answer. {change}"
    ),
    Sign.LIKENESS: QT_TRANSLATE_NOOP(
        "Import", "Taken for a card that you have with much the same words. {change}"
    ),
}
_FIELDS = {
    "front": QT_TRANSLATE_NOOP("Import", "Question"),
    "back": QT_TRANSLATE_NOOP("Import", "Answer"),
    "correct": QT_TRANSLATE_NOOP("Import", "Best answer"),
    "options": QT_TRANSLATE_NOOP("Import", "All options in one"),
    "vignette": QT_TRANSLATE_NOOP("Import", "Situation"),
    "explanation": QT_TRANSLATE_NOOP("Import", "Explanation"),
    "example": QT_TRANSLATE_NOOP("Import", "Example"),
    "hint": QT_TRANSLATE_NOOP("Import", "Hint"),
    "domain": QT_TRANSLATE_NOOP("Import", "Topic"),
    "tags": QT_TRANSLATE_NOOP("Import", "Tags"),
    "sources": QT_TRANSLATE_NOOP("Import", "Sources"),
    "media": QT_TRANSLATE_NOOP("Import", "Picture or sound"),
    "type": QT_TRANSLATE_NOOP("Import", "Kind of card"),
    "id": QT_TRANSLATE_NOOP("Import", "Id"),
}
_OPTION = QT_TRANSLATE_NOOP("Import", "Option {letter}")
_WHY = QT_TRANSLATE_NOOP("Import", "Why {letter}")
_DOUBTS = {
    Doubt.MANY_RETIRED: QT_TRANSLATE_NOOP(
        "Import", "The file lacks {retired} of your {total} cards of this deck. They are kept."
    ),
    Doubt.OLDER: QT_TRANSLATE_NOOP(
        "Import", "This is version {version}. You have {known}, which is newer and stays."
    ),
    Doubt.OTHER_DECK: QT_TRANSLATE_NOOP(
        "Import",
        "“{title}” has the same id as your deck “{known}”, but seems to be another deck. Yours "
        "stays as it is.",
    ),
    Doubt.IDS_SHIFTED: QT_TRANSLATE_NOOP(
        "Import",
        "Ids that stand at another card's question in the file: {count}, for instance “{card}” at "
        "“{question}”. They seem to have moved on. Your cards stay as they are.",
    ),
}
_OTHER_TABLE = QT_TRANSLATE_NOOP(
    "Import",
    "Your deck “{known}” has none of these {count} questions, though the file bears its name. "
    "Choose the deck that they go into, or rename the file to make a deck of them.",
)
_RETIRING = QT_TRANSLATE_NOOP(
    "Import",
    "Cards that the file lacks leave the deck, as you said. Their answers stay in the history.",
)
_COUNTS = {
    Fate.ADDED: (
        QT_TRANSLATE_NOOP("Import", "{n} new card"),
        QT_TRANSLATE_NOOP("Import", "{n} new cards"),
    ),
    Fate.CHANGED: (
        QT_TRANSLATE_NOOP("Import", "{n} reworded"),
        QT_TRANSLATE_NOOP("Import", "{n} reworded"),
    ),
    Fate.KEY_CHANGED: (
        QT_TRANSLATE_NOOP("Import", "{n} best answer changed"),
        QT_TRANSLATE_NOOP("Import", "{n} best answers changed"),
    ),
    Fate.MOVED: (
        QT_TRANSLATE_NOOP("Import", "{n} in another topic"),
        QT_TRANSLATE_NOOP("Import", "{n} in another topic"),
    ),
    Fate.RETIRED: (
        QT_TRANSLATE_NOOP("Import", "{n} no longer in the deck"),
        QT_TRANSLATE_NOOP("Import", "{n} no longer in the deck"),
    ),
    Fate.CONFLICT: (
        QT_TRANSLATE_NOOP("Import", "{n} that you and the author both changed"),
        QT_TRANSLATE_NOOP("Import", "{n} that you and the author both changed"),
    ),
}
_NOTHING = QT_TRANSLATE_NOOP("Import", "No card changes")
_LETTERS = "abcdefgh"
_LONGEST = 90


def row_text(row: Row, side: Side = Side.MINE, translate: Translate = english) -> str:
    """Return what there is to mend or to know about a line of the preview."""
    match row.state:
        case State.BAD:
            return " ".join(mend_text(each, row, translate) for each in row.problems[:2])
        case State.WARNED:
            return " ".join(_sentence(each, translate) for each in row.problems[:2])
        case State.COPY | State.KEPT_COPY:
            return translate(_CONTEXT, _STATES[row.state]).format(first=row.first)
        case State.CHANGED:
            return _change(row, translate)
        case State.CONFLICT:
            mine, theirs = _texts(row)
            return translate(_CONTEXT, _CONFLICTS[side]).format(mine=mine, theirs=theirs)
        case State.PAIRED if row.item is not None and row.item.sign is not None:
            sign = translate(_CONTEXT, _SIGNS[row.item.sign])
            return sign.format(change=_change(row, translate)).strip()
        case _:
            return translate(_CONTEXT, _STATES.get(row.state, _STATES[State.UNCHANGED]))


def mend_text(problem: Problem, row: Row, translate: Translate = english) -> str:
    """Return what is to be mended in a row that is in error."""
    data = dict(problem.data)
    first = row.draft.options[0].text if row.draft and row.draft.options else ""
    if problem.code == "empty-front" and first:
        return translate(_CONTEXT, _BEGINS).format(option=_short(first))
    if problem.code in _MENDS:
        return translate(_CONTEXT, _MENDS[problem.code]).format_map(data)
    return _sentence(problem, translate)


def doubt_text(doubt: Doubt, plan: ImportPlan, translate: Translate = english) -> str:
    """Return what an import asks about before it is done."""
    found = next(each for each in plan.problems if each.code == doubt)
    is_of_table = doubt == Doubt.OTHER_DECK and plan.reading.is_table
    words = _OTHER_TABLE if is_of_table else _DOUBTS[doubt]
    return translate(_CONTEXT, words).format_map(dict(found.data))


def counts_text(plan: ImportPlan, translate: Translate = english) -> str:
    """Return what happens to how many cards: "12 new cards, 5 reworded", without an end."""
    counts = plan.counts
    parts = [
        translate(_CONTEXT, words[counts[fate] != 1]).format(n=counts[fate])
        for fate, words in _COUNTS.items()
        if counts.get(fate)
    ]
    return ", ".join(parts) or translate(_CONTEXT, _NOTHING)


def retiring_text(translate: Translate = english) -> str:
    """Return that the user chose to let what a file lacks go."""
    return translate(_CONTEXT, _RETIRING)


def field_text(field: str, translate: Translate = english) -> str:
    """Return what the column *field* of a table is called."""
    name, _, letter = field.partition("_")
    if letter:
        return translate(_CONTEXT, _OPTION if name == "option" else _WHY).format(
            letter=letter.upper()
        )
    return translate(_CONTEXT, _FIELDS[field])


def column_fields() -> list[str]:
    """Return the fields that a column can be taken for, the most usual first."""
    options = [f"{name}_{letter}" for name in ("option", "why") for letter in _LETTERS]
    return [*list(_FIELDS)[:5], *options[:8], *list(_FIELDS)[5:], *options[8:]]


def sentence(problem: Problem, translate: Translate = english) -> str:
    """Return what *problem* means; for a code that has no sentence, its code."""
    return _sentence(problem, translate)


def _sentence(problem: Problem, translate: Translate) -> str:
    if problem.code not in SENTENCES:
        return translate(_CONTEXT, _OTHER).format(code=problem.code)
    return problem_text(problem, translate)


def _change(row: Row, translate: Translate) -> str:
    before, after = _texts(row)
    words = _CHANGED if before and after else _FILLED if after else _EMPTIED
    if not before and not after:
        return ""
    return translate(_CONTEXT, words).format(before=before, after=after)


def _texts(row: Row) -> tuple[str, str]:
    """Return the first text that differs, as it is here and as it comes."""
    found = row.item.differences if row.item else ()
    if not found:
        return "", ""
    return _short(found[0].before), _short(found[0].after)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"
