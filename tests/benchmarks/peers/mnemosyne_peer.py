"""Mnemosyne beside us: ``$PEERS/mnemosyne/bin/python -m tests.benchmarks.peers.mnemosyne_peer …``.

WORKLOAD SIZE follow; import_csv, study, overview and open. It runs in an environment of its own,
as a program beside ours, through the interface that Mnemosyne has for scripts. It commits every
tenth answer, and its search and statistics need its window.
"""

import json
import os
import shutil
import sys
import time
import warnings
from time import perf_counter

from tests.benchmarks import notes
from tests.benchmarks.measuring import WORK, Watch, repeated, told, weight

PEER = "mnemosyne"
REVIEWS = 500
_FORM = 1
_DAY = 86_400
_GRADES = {"AGAIN": 1, "HARD": 3, "GOOD": 4, "EASY": 5}


def import_csv(size):
    """From a text file to an open collection that can be searched."""
    source, folder = _notes(size), _empty("import")
    program = _started(folder)
    start = perf_counter()
    _take_in(program, source)
    seconds = perf_counter() - start
    assert program.database().card_count() == size
    file_mb = weight(folder / "default.db")
    return told(PEER, "import_csv", size, total_s=round(seconds, 3), file_mb=file_mb)


def study(size):
    """Open, which fetches the first card too, then answer."""
    folder = _copy(size, "study")
    start = perf_counter()
    program = _started(folder)
    opened = perf_counter()
    controller = program.review_controller()
    controller.reset()
    first = perf_counter()
    watch = Watch()
    for grade in notes.grades(REVIEWS):
        if controller.card is None:
            break
        controller.show_answer()
        watch.start()
        controller.grade_answer(_GRADES[grade])
        watch.stop()
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
    """Count what is scheduled, not memorised and active: it has no list of decks."""
    controller = _started(_copy(size, "overview")).review_controller()
    return told(PEER, "overview", size, **repeated(controller.reload_counters, 15))


def open_first_card(size):
    """Print the parts of a start; the process that started us looks at the clock."""
    folder = _built(size)
    start = perf_counter()
    import mnemosyne.script  # noqa: F401  what is measured

    imported = perf_counter()
    program = _started(folder)
    opened = perf_counter()
    assert program.review_controller().card is not None
    done = perf_counter()
    parts = {
        "import_ms": imported - start,
        "open_ms": opened - imported,
        "first_card_ms": done - opened,
    }
    print(json.dumps({key: round(each * 1e3, 1) for key, each in parts.items()}), flush=True)


def _started(folder):
    warnings.simplefilter("ignore")
    import mnemosyne.script as script

    script.ScriptMainWidget.show_information = lambda _self, _text: None
    program = script.Mnemosyne(str(folder))
    for help_text in ("backlog", "learn_new_cards", "schedule"):
        program.config()[f"shown_{help_text}_help"] = True
    program.config()["warned_about_learning_ahead"] = True
    return program


def _take_in(program, source):
    formats = program.component_manager.all("file_format")
    reader = next(each for each in formats if type(each).__name__ == "Tsv")
    reader.do_import(str(source), "bench")
    program.database().save()


def _built(size):
    """Return the folder of *size* cards, made when it is not there yet."""
    folder = WORK / f"mnemosyne-{_FORM}-{size}"
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        program = _started(folder)
        _take_in(program, _notes(size))
        _schedule(program, size)
        (folder / "done").touch()
    return folder


def _schedule(program, size):
    database = program.database()
    today = program.scheduler().midnight_UTC(int(time.time()))
    cards = [row[0] for row in database.con.execute("SELECT _id FROM cards ORDER BY _id")]
    rows = []
    for card, state in zip(cards, notes.schedule(size), strict=True):
        if state is not None:
            interval, days = state
            due = today + days * _DAY
            rows.append((due, due - interval * _DAY, card))
    database.con.executemany(
        "UPDATE cards SET grade = 4, next_rep = ?, last_rep = ?, easiness = 2.5, acq_reps = 1,"
        " ret_reps = 3 WHERE _id = ?",
        rows,
    )
    database.save()


def _notes(size):
    """Return the cards as its importer reads them: front, tab, back."""
    path = WORK / f"mnemosyne-notes-{size}.txt"
    if not path.exists():
        WORK.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8") as file:
            file.writelines(f"{front}\t{back}\n" for front, back in notes.notes(size))
        part.rename(path)
    return path


def _copy(size, name):
    folder = _empty(name)
    shutil.copy(_built(size) / "default.db", folder)
    return folder


def _empty(name):
    folder = WORK / f"mnemosyne-copy-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


if __name__ == "__main__":
    acts = {act.__name__: act for act in (import_csv, study, overview)} | {"open": open_first_card}
    acts[sys.argv[1]](int(sys.argv[2]))
    sys.stdout.flush()
    os._exit(0)  # its own way out copies the file, which is no part of what was measured
