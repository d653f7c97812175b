"""Import packages into a new collection of the real Anki and tell, as JSON, what it made of them.

Run with a Python that has Anki: python peer.py PACKAGE...
"""

import json
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest


def counts(log):
    names = ("new", "updated", "duplicate", "conflicting", "missing_notetype", "empty_first_field")
    return {name: len(getattr(log, name)) for name in names}


def cards(col):
    yesterday = date.fromtimestamp(col.sched.day_cutoff - 86400)  # noqa: DTZ012 - local, as Anki
    zero = yesterday - timedelta(days=col.sched.today)
    for number in sorted(col.find_cards("")):
        card = col.get_card(number)
        note = card.note()
        yield {
            "guid": note.guid,
            "fields": note.fields,
            "tags": note.tags,
            "ord": card.ord,
            "deck": col.decks.name(card.did),
            "type": card.type,
            "queue": card.queue,
            "due": (zero + timedelta(days=card.due)).isoformat() if card.type == 2 else None,
            "ivl": card.ivl,
            "factor": card.factor,
            "lapses": card.lapses,
            "question": card.question(),
            "answer": card.answer(),
        }


def main(paths):
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(f"{folder}/collection.anki2")
        logs = []
        for path in paths:
            options = ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=False)
            request = ImportAnkiPackageRequest(package_path=path, options=options)
            logs.append(counts(col.import_anki_package(request).log))
        media = {each.name: each.stat().st_size for each in Path(col.media.dir()).iterdir()}
        problems, is_sound = col.fix_integrity()
        found = {
            "logs": logs,
            "cards": list(cards(col)),
            "media": media,
            "sound": is_sound,
            "problems": problems,
        }
        col.close()
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
