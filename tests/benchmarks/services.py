"""The product through its services: ``python -m tests.benchmarks.services WORKLOAD SIZE``.

Workloads: import_csv, import_apkg, study, overview, exam, search, stats.
"""

import shutil
import sys
from dataclasses import replace
from time import perf_counter

from tests.benchmarks.measuring import PRODUCT, WORK, Watch, repeated, told, weight
from tests.benchmarks.notes import ANSWERS_A_CARD, MID, NOWHERE, RARE, grades, written
from tests.benchmarks.synthetic import DECK, NOW, collection_folder

REVIEWS = 500
MINUTES = (60,) * 7
DAYS_TO_EXAM = 60


def import_csv(size):
    """From a CSV file to an open collection that can be searched."""
    from flashcards.services.collection import Collection

    source, folder = written(size, WORK), _empty("import")
    with Collection(folder) as collection:
        start = perf_counter()
        _take_in(collection, source)
        seconds = perf_counter() - start
    file_mb = weight(folder / "collection.db")
    return told(PRODUCT, "import_csv", size, total_s=round(seconds, 3), file_mb=file_mb)


def import_apkg(size):
    """Write a package of the deck, and read it into an empty collection."""
    from flashcards.services.collection import Collection
    from flashcards.services.deck_files import export_deck

    package, source = WORK / f"ours-{size}.apkg", collection_folder(size, "export")
    with Collection(source) as collection:
        start = perf_counter()
        export_deck(collection.connection, source, DECK, package)
        exported = perf_counter() - start
    start = perf_counter()
    with Collection(_empty("apkg")) as collection:
        _take_in(collection, package)
    taken = perf_counter() - start
    return told(PRODUCT, "import_apkg", size, export_s=round(exported, 3), total_s=round(taken, 3))


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
        watch = Watch()
        for name in grades(REVIEWS):
            if question is None:
                break
            watch.start()
            session.answer(question, Grade[name], 5000)
            question = session.next()
            watch.stop()
        progress = repeated(session.progress, 15)
    return told(
        PRODUCT,
        "study",
        size,
        variant="wal/full",
        reviews=watch.count,
        **watch.figures("answer_plus_next"),
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


def exam(size):
    """Work out Home and the day's plan for all cards, with an exam ahead; once new, then kept."""
    from flashcards.core.days import study_day
    from flashcards.services.collection import Collection
    from flashcards.services.overview import overview as look
    from flashcards.services.settings import read_settings, write_settings
    from flashcards.store import queries

    with Collection(collection_folder(size, "exam")) as collection:
        today, known = study_day(NOW), queries.deck(collection.connection, DECK)
        about = replace(known.deck, exam="Bench", exam_weight=100.0)
        collection.write("exam", lambda opened: opened.put(replace(known, deck=about)))
        settings = replace(
            read_settings(collection), exam_day=today + DAYS_TO_EXAM, minutes=MINUTES
        )
        write_settings(collection, settings)
        first = repeated(lambda: look(collection, today), 1)
        spread = repeated(lambda: look(collection, today), 5)
        plan = repeated(lambda: _plan(collection, settings, today), 5)
    return told(PRODUCT, "exam", size, home=spread, home_first=first["first_ms"], day_plan=plan)


def search(size):
    """Find a rare word, one of every twentieth card, and one that is nowhere."""
    from flashcards.core.days import study_day
    from flashcards.core.search_query import parse
    from flashcards.services.collection import Collection
    from flashcards.services.search import find

    with Collection(collection_folder(size, "search")) as collection:
        today = study_day(NOW)
        queries = {"rare": parse(RARE), "mid": parse(MID), "nowhere": parse(NOWHERE)}
        found = {
            name: repeated(lambda query=query: find(collection.connection, query, today), 5)
            for name, query in queries.items()
        }
    return told(PRODUCT, "search", size, **found)


def stats(size):
    """Work out the page of statistics, and what is under More, over every answer."""
    from flashcards.core.days import study_day
    from flashcards.services.collection import Collection
    from flashcards.services.statistics import statistics_of
    from flashcards.services.statistics_more import more_statistics
    from flashcards.services.statistics_wish import Wish

    with Collection(collection_folder(size, "stats", answered=True)) as collection:
        connection, today, wish = collection.connection, study_day(NOW), Wish()
        spread = repeated(lambda: statistics_of(connection, today, wish), 5)
        more = repeated(lambda: more_statistics(connection, today, wish), 5)
    answers = size * ANSWERS_A_CARD
    return told(PRODUCT, "stats", size, answers=answers, **spread, more=more)


def _plan(collection, settings, today):
    from flashcards.services.exam import exam_plan

    return exam_plan(collection.connection, settings, today).today(today, 0)


def _take_in(collection, path):
    from flashcards.core.days import moment
    from flashcards.formats import registry
    from flashcards.services.import_plan import Choices
    from flashcards.services.importing import import_plan
    from flashcards.services.transfer import plan

    planned = plan(collection.connection, registry.read_path(path), Choices())
    import_plan(collection, planned, moment(NOW))


def _empty(name):
    folder = WORK / f"copy-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    return folder


if __name__ == "__main__":
    acts = (import_csv, import_apkg, study, overview, exam, search, stats)
    workloads = {act.__name__: act for act in acts}
    workloads[sys.argv[1]](int(sys.argv[2]))
