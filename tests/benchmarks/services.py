"""The product through its services, without a window."""

import random
from time import perf_counter

from tests.benchmarks.measuring import PRODUCT, latencies, repeated, told
from tests.benchmarks.synthetic import NOW, collection_folder

GRADES = ("AGAIN", "HARD", "GOOD", "EASY")
REVIEWS = 500


def study(size):
    """Open, show the first card, then answer and show the next, each answer on disk."""
    from flashcards.core.model import Grade
    from flashcards.services.collection import Collection
    from flashcards.services.study import StudySession

    folder = collection_folder(size, "study")
    start = perf_counter()
    with Collection(folder) as collection:
        opened = perf_counter()
        session = StudySession(collection, lambda: NOW)
        question = session.next()
        first = perf_counter()
        seconds = []
        for name in random.Random(11).choices(GRADES, (10, 10, 70, 10), k=REVIEWS):
            if question is None:
                break
            before = perf_counter()
            session.answer(question, Grade[name], 5000)
            question = session.next()
            seconds.append(perf_counter() - before)
        progress = repeated(session.progress, 15)
    return told(
        PRODUCT,
        "study",
        size,
        variant="wal/full",
        reviews=len(seconds),
        answer_plus_next=latencies(seconds),
        open_ms=round((opened - start) * 1e3, 2),
        first_queue_ms=round((first - opened) * 1e3, 3),
        progress_ms=progress["median_ms"],
    )


def overview(size):
    """Count what Home shows of all decks."""
    from flashcards.core.days import study_day
    from flashcards.services.collection import Collection
    from flashcards.services.overview import overview as look

    with Collection(collection_folder(size, "overview")) as collection:
        today = study_day(NOW)
        found = look(collection, today)
        counts = [[topic.total - topic.seen, 0, topic.due] for topic in found.topics]
        spread = repeated(lambda: look(collection, today), 15)
    return told(PRODUCT, "overview", size, counts=counts, **spread)
