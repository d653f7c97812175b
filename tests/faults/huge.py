"""Row 12: a collection of a million cards; only where FAULTS_HUGE asks for it."""

import os
import time

from flashcards.services.doctor import examine
from flashcards.services.reading import reading
from tests.faults.outcome import Outcome, skipped


def huge(cards):
    """Let the doctor go over a collection with so many cards and as many answers."""
    if not os.environ.get("FAULTS_HUGE"):
        return skipped("set FAULTS_HUGE=1")
    from tests.benchmarks.synthetic import collection_folder

    folder = collection_folder(cards, "faults")
    began = time.perf_counter()
    with reading(folder) as connection:
        report = examine(connection, folder)
    found = sum(each.count for each in report.checks)
    return Outcome(tried=cards, damaged=found, note=f"doctor {time.perf_counter() - began:.0f} s")
