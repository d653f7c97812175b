"""The study settings, which live in the collection: they decide what is asked, and when."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from functools import lru_cache
from typing import cast

from flashcards.core.blueprint import Leaning, Topic
from flashcards.core.days import LAST_DAY, ROLLOVER
from flashcards.core.model import Day, DeckId, DomainId
from flashcards.services.collection import Collection
from flashcards.store import queries
from flashcards.store.database import Connection
from flashcards.store.records import Setting

NEW_CARDS_A_DAY = 20
"""The pace until minutes or an exam are set."""
HARD_TOPICS = ("suicide", "overdose", "abuse", "trauma")


class ExamResult(StrEnum):
    """What the learner said of how the exam went."""

    PASSED = "passed"
    NOT_YET = "not-yet"
    MOVED = "moved"
    UNSAID = "unsaid"


class Grading(StrEnum):
    """How many grades a card offers: all four, or Not yet and I knew it."""

    FOUR = "four"
    TWO = "two"


@dataclass(frozen=True, slots=True, kw_only=True)
class StudySettings:
    """What the learner decided about study; the defaults are what Enter on the first page gives.

    *minutes* holds the minutes for Monday to Sunday, 0 for a day off; None when never set.
    *warned* names the hard topics whose cards open with a line of warning; *left_out* the topics
    whose new cards wait until after the exam; *leanings* the topics that count for more or less in
    the learner's own exam than their decks say; *kept* the plan with too little time that they
    chose to keep; *result* is how the exam of *result_day* went; *pass_mark* is the share, 0 to 1,
    that the learner's board asks for, if they typed it. With *spreads* reviews without an exam are
    levelled, and related cards kept apart.
    """

    rollover: int = ROLLOVER
    exam_day: Day | None = None
    minutes: tuple[int, ...] | None = None
    grading: Grading = Grading.FOUR
    warned: tuple[str, ...] = HARD_TOPICS
    left_out: tuple[Topic, ...] = ()
    leanings: tuple[tuple[Topic, Leaning], ...] = ()
    kept: str = ""
    result: ExamResult | None = None
    result_day: Day | None = None
    pass_mark: float | None = None
    spreads: bool = False
    is_set_up: bool = False

    @property
    def is_paced(self) -> bool:
        """Say whether minutes or an exam decide the pace."""
        return self.minutes is not None or self.exam_day is not None


def read_settings(collection: Collection) -> StudySettings:
    """Return the study settings; what was never set has its default."""
    return settings_in(collection.connection)


def settings_in(connection: Connection) -> StudySettings:
    """Return the study settings that a connection, perhaps only reading, finds."""
    return _from_texts(tuple(queries.settings(connection).items()))


@lru_cache(maxsize=8)
def _from_texts(texts: tuple[tuple[str, str], ...]) -> StudySettings:
    """Return the settings that their JSON texts say; asked after each answer, mostly the same."""
    names = {field.name for field in fields(StudySettings)}
    found: dict[str, object] = {}
    for key, text in texts:
        if key not in names:
            continue
        try:
            found[key] = json.loads(text)
        except (ValueError, RecursionError):  # damaged: the default holds, and the doctor counts it
            continue
    return _from_json(found)


def write_settings(collection: Collection, settings: StudySettings) -> None:
    """Keep the study settings that differ from what is kept."""
    values = asdict(settings)
    collection.write(
        "settings",
        lambda transaction: [
            transaction.put(Setting(key=key, value=json.dumps(value)))
            for key, value in values.items()
        ],
        is_undoable=False,
    )


def _from_json(found: Mapping[str, object]) -> StudySettings:
    """Return the settings in *found*; a value that this version does not know is passed over."""
    settings = StudySettings()
    rollover, exam_day = found.get("rollover"), found.get("exam_day")
    if isinstance(rollover, int) and 0 <= rollover <= 23:
        settings = replace(settings, rollover=rollover)
    if isinstance(exam_day, int) and 0 < exam_day <= LAST_DAY:
        settings = replace(settings, exam_day=Day(exam_day))
    minutes = _listed(found.get("minutes"))
    if len(minutes) == 7:
        settings = replace(settings, minutes=tuple(map(_minutes, minutes)))
    if "warned" in found:
        topics = _listed(found["warned"])
        settings = replace(settings, warned=tuple(t for t in HARD_TOPICS if t in topics))
    left_out = tuple(map(_topic, _listed(found.get("left_out"))))
    settings = replace(settings, left_out=tuple(topic for topic in left_out if topic))
    settings = replace(settings, leanings=_leanings(found.get("leanings")))
    settings = replace(settings, kept=str(found.get("kept", "")))
    result, result_day = found.get("result"), found.get("result_day")
    if result in {each.value for each in ExamResult} and isinstance(result_day, int):
        settings = replace(settings, result=ExamResult(str(result)), result_day=Day(result_day))
    pass_mark = found.get("pass_mark")
    if isinstance(pass_mark, float) and 0 < pass_mark <= 1:
        settings = replace(settings, pass_mark=pass_mark)
    if found.get("grading") == Grading.TWO:
        settings = replace(settings, grading=Grading.TWO)
    settings = replace(settings, spreads=found.get("spreads") is True)
    return replace(settings, is_set_up=found.get("is_set_up") is True)


def _listed(value: object) -> Sequence[object]:
    return cast("Sequence[object]", value) if isinstance(value, list) else ()


def _topic(value: object) -> Topic | None:
    if not isinstance(value, dict):
        return None
    found = cast("Mapping[str, object]", value)
    domain = found.get("domain")
    deck = DeckId(str(found.get("deck", "")))
    return Topic(deck=deck, domain=None if domain is None else DomainId(str(domain)))


def _leanings(value: object) -> tuple[tuple[Topic, Leaning], ...]:
    known = {each.value for each in Leaning}
    pairs = [pair for pair in map(_listed, _listed(value)) if len(pair) == 2 and pair[1] in known]
    found = [(_topic(topic), Leaning(str(leaning))) for topic, leaning in pairs]
    return tuple((topic, leaning) for topic, leaning in found if topic is not None)


def _minutes(value: object) -> int:
    return min(600, max(0, value)) if isinstance(value, int) else 0
