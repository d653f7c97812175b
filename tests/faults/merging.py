"""Row 11: histories of several devices, merged in any order, come to the same collection."""

import random
import shutil
import tempfile
from pathlib import Path

from flashcards.core.days import moment
from flashcards.core.model import Grade
from flashcards.services.collection import Collection
from flashcards.services.history_files import export_history, import_history
from flashcards.services.study import Scope, StudySession
from flashcards.store import history, verify
from tests.faults.inspecting import answers_in
from tests.faults.outcome import Outcome
from tests.sampledata import HandClock, open_collection, small_deck

_DEVICES = 3


def merged(rounds, seed=1):
    """Study on three devices, merge in two orders, and compare what both mean."""
    chance = random.Random(seed)
    lost = half = 0
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as temporary:
            one_lost, is_alike = once(Path(temporary), chance)
            lost, half = lost + one_lost, half + (not is_alike)
    return Outcome(tried=rounds, lost=lost, half=half, note=f"{_DEVICES} devices each")


def once(folder, chance):
    with open_collection(folder / "origin", small_deck(concepts=8)):
        pass
    files, said = [], set()
    for number in range(_DEVICES):
        own = folder / str(number)
        shutil.copytree(folder / "origin", own)
        with Collection(own) as collection:
            said |= study(collection, chance)
            files.append(folder / f"{number}.jsonl")
            export_history(collection.connection, files[-1])
    means = []
    for order in (files, chance.sample([*files, files[0]], _DEVICES + 1)):
        own = folder / f"merged{len(means)}"
        shutil.copytree(folder / "origin", own)
        with Collection(own) as collection:
            for path in order:
                import_history(collection, path, moment(HandClock()()))
            connection = collection.connection
            means.append(verify.digest(connection))
            lost = len(said - answers_in(connection))
            is_sound = not verify.memories_unlike_history(connection)
            is_sound &= not verify.counts_unlike_history(connection)
    return lost, is_sound and means[0] == means[1]


def study(collection, chance):
    """Answer some, take some back, on days that overlap with those of other devices."""
    clock, said = HandClock(), set()
    for _ in range(chance.randint(3, 12)):
        clock.move(hours=chance.randint(-5, 60), seconds=chance.randint(0, 59))
        session = StudySession(collection, clock, Scope(more_new=1000))
        question = session.next()
        if question is None:
            continue
        event = session.answer(question, Grade(chance.choice([1, 2, 3, 4, 5])), 3000)
        if chance.random() < 0.2:
            session.undo()
        else:
            said.add(f"answer {event.device}-{event.seq}")
    assert list(history.everything(collection.connection))
    return said
