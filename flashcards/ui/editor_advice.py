"""What is said beside the fields while a card is written; asked in pauses, beside the window."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from flashcards.core.errors import Problem
from flashcards.core.lint_card import card_texts
from flashcards.core.model import (
    AnyCard,
    Cloze,
    Concept,
    Day,
    Deck,
    DeckId,
    OptionId,
    Scenario,
)
from flashcards.core.progress import Progress
from flashcards.services.advice import Like, advice_on, find_like
from flashcards.services.reading import reading
from flashcards.ui.editor_fields import Saying
from flashcards.ui.jobs import Job, Jobs
from flashcards.ui.translators import translate
from flashcards.words.authoring import fault_text
from flashcards.words.problems import problem_text

_PAUSE = 500
"""Milliseconds without a key after which advice is asked for."""
_FIELDS = {
    "about-missing": "about",
    "answer-long": "answer",
    "double-question": "question",
    "list-question": "question",
    "explanation-long": "explanation",
    "negative-question": "question",
    "stem-short": "vignette",
    "stem-long": "vignette",
    "review-date-missing": "reviewed",
    "review-overdue": "review_by",
    "review-far": "review_by",
    "source-missing": "sources",
    "priority-missing": "tags",
    "priority-twice": "tags",
    "banned-phrase": "options",
    "key-multi-part": "options",
    "option-total": "options",
    "options-uneven": "options",
    "rationale-long": "options",
    "rationale-missing": "options",
    "several-best": "options",
    "trap-missing": "options",
}
"""Beside which field a finding is said; what is not here is about the whole card."""
WHOLE = "card"

Said = Mapping[str, Sequence[Saying]]


class Advice(QObject):
    """``given`` carries what the rules say by field, ``likened`` the card it is like, or None."""

    given = Signal(object)
    likened = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._asked: tuple[Deck, AnyCard, DeckId, Day] | None = None
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.setObjectName("advice-pause")
        self._pause.timeout.connect(self._ask)

    def ask(self, deck: Deck, card: AnyCard, origin: DeckId, today: Day) -> None:
        """Ask for advice on a sound card once the typing rests."""
        self.forget()
        self._asked = (deck, card, origin, today)
        self._pause.start()

    def forget(self) -> None:
        """Want no advice on what was asked before."""
        self._pause.stop()
        self._asked = None
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def stop(self) -> None:
        """End what is under way."""
        self.forget()
        self._jobs.stop()

    def _ask(self) -> None:
        if self._asked is None:
            return
        deck, card, origin, today = self._asked
        folder = self._folder

        def work(_progress: Progress) -> tuple[Sequence[Problem], Like | None]:
            problems = advice_on(deck, card, today)
            with reading(folder) as connection:
                return problems, find_like(connection, deck.id, card, origin)

        self._job = self._jobs.start(work)
        self._job.done.connect(self._tell)

    def _tell(self, found: tuple[Sequence[Problem], Like | None]) -> None:
        if self._asked is None:
            return
        self._job = None
        problems, like = found
        self.given.emit(said_of(problems, self._asked[1]))
        self.likened.emit(like)


def said_of(problems: Sequence[Problem], card: AnyCard) -> Said:
    """Return what lint problems say of *card*, by field."""
    said: defaultdict[str, list[Saying]] = defaultdict(list)
    for each in problems:
        text = problem_text(each, translate)
        said[_field_of(each, card)].append(Saying(text=text))
    return said


def refused(faults: Sequence[Problem]) -> Said:
    """Return what keeps a card from being saved, by field."""
    said: defaultdict[str, list[Saying]] = defaultdict(list)
    for each in faults:
        saying = Saying(text=fault_text(each, translate), refuses=True)
        place = each.place or ("options" if "option" in each.code else WHOLE)
        said[_listed(place)].append(saying)
    return said


def _listed(place: str) -> str:
    """Return the field of a place in a list: "tags" of "tags[3]"."""
    return place if place.startswith("options") else place.partition("[")[0]


def _field_of(problem: Problem, card: AnyCard) -> str:
    """Return the field that a finding is about: where the words stand that it names, if any."""
    if problem.code in _FIELDS:
        return _own_name(_FIELDS[problem.code], card)
    words = str(dict(problem.data).get("word", "")).casefold()
    for place, text in card_texts(card).items() if words else ():
        if words in text.casefold():
            return _own_name(place, card)
    return WHOLE


def _own_name(place: str, card: AnyCard) -> str:
    """Return what the editor calls a place of lint's, or another field's name, in this card."""
    name, _, option = place.partition(" ")
    if option and isinstance(card, Scenario):
        number = [each.id for each in card.options].index(OptionId(option))
        return f"options[{number}].{'why' if name == 'rationale' else 'text'}"
    match card:
        case Concept():
            return {"question": "front", "answer": "back"}.get(name, name)
        case Cloze():
            return {"text": "cloze", "explanation": "extra"}.get(name, name)
        case Scenario():
            return name
