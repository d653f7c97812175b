"""Anki beside us: ``$PEERS/anki/bin/python -m tests.benchmarks.peers.anki_peer WORKLOAD SIZE``.

It runs in an environment of its own, as a program beside ours, and does the same acts through
Anki's public Python interface: import_csv, import_apkg, study, overview, open, search, stats.
"""

import json
import os
import shutil
import sys
import time
from contextlib import closing
from time import perf_counter

from tests.benchmarks import notes
from tests.benchmarks.measuring import WORK, Watch, repeated, told, weight

PEER = "anki"
REVIEWS = 500
NO_LIMIT = 9999
_FORM = 1
_ONE_YEAR = 365


def import_csv(size):
    """From a CSV file to an open collection that can be searched."""
    source = _notes(size)
    place = _empty("import")
    start = perf_counter()
    collection = _open(place)
    _take_in(collection, source)
    done = perf_counter()
    assert collection.card_count() == size
    collection.close()
    return told(PEER, "import_csv", size, total_s=round(done - start, 3), file_mb=weight(place))


def import_apkg(size):
    """Write a package with progress, and read it into an empty collection."""
    from anki import collection as api

    package = WORK / f"anki-{size}.apkg"
    options = api.ExportAnkiPackageOptions(
        with_scheduling=True, with_deck_configs=True, with_media=True, legacy=False
    )
    with closing(_open(_copy(size, "export"))) as collection:
        start = perf_counter()
        collection.export_anki_package(out_path=str(package), options=options, limit=None)
        exported = perf_counter() - start
    asked = api.ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True)
    request = api.ImportAnkiPackageRequest(package_path=str(package), options=asked)
    start = perf_counter()
    with closing(_open(_empty("apkg"))) as collection:
        collection.import_anki_package(request)
        assert collection.card_count() == size
    taken = perf_counter() - start
    return told(PEER, "import_apkg", size, export_s=round(exported, 3), total_s=round(taken, 3))


def study(size):
    """Open, show the first card with the usual limits; then answer without limits."""
    place = _copy(size, "study")
    start = perf_counter()
    collection = _open(place)
    opened = perf_counter()
    collection.sched.get_queued_cards(fetch_limit=1)
    first = perf_counter()
    _lift_limits(collection)
    collection.close()
    with closing(_open(place)) as collection:
        watch = Watch()
        _answer_all(collection, watch)
    return told(
        PEER,
        "study",
        size,
        reviews=watch.count,
        **watch.figures("answer_plus_next"),
        open_ms=round((opened - start) * 1e3, 2),
        first_queue_ms=round((first - opened) * 1e3, 3),
    )


def overview(size):
    """Count what the deck list shows."""
    with closing(_open(_copy(size, "overview"))) as collection:
        collection.sched.deck_due_tree()
        spread = repeated(collection.sched.deck_due_tree, 15)
    return told(PEER, "overview", size, **spread)


def search(size):
    """Find a rare word, one of every twentieth card, and one that is nowhere."""
    with closing(_open(_copy(size, "search"))) as collection:
        found = {
            name: repeated(lambda word=word: collection.find_cards(word, order=True), 5)
            for name, word in (
                ("rare", notes.RARE),
                ("mid", notes.MID),
                ("nowhere", notes.NOWHERE),
            )
        }
    return told(PEER, "search", size, **found)


def stats(size):
    """Work out all graphs over every answer."""
    from anki.stats_pb2 import GraphsRequest

    request = GraphsRequest(search="", days=0).SerializeToString()
    with closing(_open(_copy(size, "stats"))) as collection:
        collection.db.executemany(
            "INSERT INTO revlog VALUES (?, ?, 0, ?, 10, 5, 2500, ?, 1)", _log(collection, size)
        )
        graphs = repeated(lambda: collection._backend.graphs_raw(request), 5)
    return told(PEER, "stats", size, answers=size * notes.ANSWERS_A_CARD, **graphs)


def open_first_card(size):
    """Print the parts of a start; the process that started us looks at the clock."""
    start = perf_counter()
    import anki.collection  # noqa: F401  what is measured

    imported = perf_counter()
    collection = _open(_built(size))
    opened = perf_counter()
    collection.sched.get_queued_cards(fetch_limit=1)
    done = perf_counter()
    parts = {
        "import_ms": imported - start,
        "open_ms": opened - imported,
        "first_card_ms": done - opened,
    }
    print(json.dumps({key: round(each * 1e3, 1) for key, each in parts.items()}), flush=True)
    os._exit(0)


def _answer_all(collection, watch):
    """Take the time of each answer until the next card is there."""
    from anki.cards import Card
    from anki.scheduler.v3 import CardAnswer

    ratings = {name: getattr(CardAnswer, name) for name in notes.GRADES}
    queue = collection.sched.get_queued_cards(fetch_limit=1)
    for grade in notes.grades(REVIEWS):
        if not queue.cards:
            break
        top = queue.cards[0]
        card = Card(collection, backend_card=top.card)
        card.start_timer()
        watch.start()
        states = top.states
        states.current.custom_data = top.card.custom_data
        answer = collection.sched.build_answer(card=card, states=states, rating=ratings[grade])
        collection.sched.answer_card(answer)
        queue = collection.sched.get_queued_cards(fetch_limit=1)
        watch.stop()


def _log(collection, size):
    cards = collection.db.list("SELECT id FROM cards ORDER BY id")
    now = int(time.time() * 1000)
    ratings = {name: rating for rating, name in enumerate(notes.GRADES, 1)}
    for number, (ago, card, grade, milliseconds) in enumerate(notes.answers(size)):
        identity = now - ago * 86_400_000 + number  # unlike each other, as Anki's key must be
        yield identity, cards[card], ratings[grade], milliseconds


def _built(size):
    """Return the collection of *size* cards, made when it is not there yet."""
    place = WORK / f"anki-{_FORM}-{size}"
    path = place / "collection.anki2"
    if not (place / "done").exists():
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        with closing(_open(path)) as collection:
            _take_in(collection, _notes(size))
            _schedule(collection, size)
        (place / "done").touch()
    return path


def _schedule(collection, size):
    today, rows = collection.sched.today, []
    cards = collection.db.list("SELECT id FROM cards ORDER BY id")
    for card, state in zip(cards, notes.schedule(size), strict=True):
        if state is not None:
            interval, days = state
            rows.append((today + days, interval, card))
    collection.db.executemany(
        "UPDATE cards SET type = 2, queue = 2, due = ?, ivl = ?, factor = 2500, reps = 3"
        " WHERE id = ?",
        rows,
    )


def _take_in(collection, source):
    from anki.collection import ImportCsvRequest

    metadata = collection.get_csv_metadata(str(source), None)
    metadata.deck_id = collection.decks.id("Default")
    metadata.global_notetype.id = collection.models.by_name("Basic")["id"]
    del metadata.global_notetype.field_columns[:]
    metadata.global_notetype.field_columns.extend([1, 2])
    collection.import_csv(ImportCsvRequest(path=str(source), metadata=metadata))


def _notes(size):
    return notes.written(size, WORK, "anki-notes", ("#separator:comma", "#html:false"))


def _lift_limits(collection):
    limits = collection.decks.get_config(1)
    limits["new"]["perDay"] = limits["rev"]["perDay"] = NO_LIMIT
    collection.decks.update_config(limits)


def _copy(size, name):
    target = _empty(name)
    shutil.copy(_built(size), target)
    return target


def _empty(name):
    place = WORK / f"anki-copy-{name}"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    return place / "collection.anki2"


def _open(path):
    from anki.collection import Collection

    return Collection(str(path))


if __name__ == "__main__":
    acts = (import_csv, import_apkg, study, overview, search, stats)
    workloads = {act.__name__: act for act in acts} | {"open": open_first_card}
    workloads[sys.argv[1]](int(sys.argv[2]))
