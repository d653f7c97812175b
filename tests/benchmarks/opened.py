"""``opened.py PEER PLACE``: a process that ends with its first card; prints the parts as JSON."""

import json
import os
import sys
from pathlib import Path
from time import perf_counter


def product(folder):
    start = perf_counter()
    from datetime import UTC, datetime

    from flashcards.services.collection import Collection
    from flashcards.services.study import StudySession

    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    imported = perf_counter()
    collection = Collection(Path(folder))
    opened = perf_counter()
    assert StudySession(collection, lambda: now).next() is not None
    return start, imported, opened


def bare(path):
    start = perf_counter()
    from tests.benchmarks import floor

    imported = perf_counter()
    connection = floor.connect(path)
    opened = perf_counter()
    floor.first_card(connection)
    return start, imported, opened


if __name__ == "__main__":
    peer, place = sys.argv[1:]
    start, imported, opened = (bare if peer == "floor" else product)(place)
    done = perf_counter()
    parts = {"import_ms": imported - start, "open_ms": opened - imported}
    parts["first_card_ms"] = done - opened
    print(json.dumps({key: round(each * 1e3, 1) for key, each in parts.items()}), flush=True)
    os._exit(0)
