"""What drive.py does to copies: migrations, backups and restores, each known again after a crash.

The collection's own facts say how far it is, so that what is found tells what was done: a migration
or restore number N is there when the file that came of it says N.
"""

import shutil
import sqlite3
from pathlib import Path

from flashcards.core.days import moment
from flashcards.core.errors import CollectionDamaged
from flashcards.services import backups, restoring
from flashcards.services.backups import Why
from flashcards.services.collection import Collection
from flashcards.services.history_log import write_log
from flashcards.store import copies, facts, verify

VERSION_1 = Path(__file__).parents[1] / "store" / "data" / "version-1.db"
DIGEST = VERSION_1.with_suffix(".digest")
MIGRATED, RESTORED = "driven-migration", "driven-restore"


def migrate_for_ever(folder, limit, say):
    """Put the collection of version 1 in place again and again, and open it."""
    if (folder / "collection.db").exists():
        Collection(folder).close()
    say("READY")
    number = 0 if not (folder / "collection.db").exists() else fact(folder, MIGRATED)
    done = 0
    while limit is None or done < limit:
        number += 1
        put_version_1(folder, number)
        Collection(folder).close()
        done += 1
        say("ACK", "migrate", number)


def put_version_1(folder, number):
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / "version-1.tmp"
    shutil.copy(VERSION_1, fresh)
    fresh.chmod(0o644)
    connection = sqlite3.connect(fresh, isolation_level=None)
    connection.execute(
        "INSERT OR REPLACE INTO facts (key, value) VALUES (?, ?)", (MIGRATED, str(number))
    )
    connection.close()
    fresh.replace(folder / "collection.db")


def back_up_for_ever(collection, clock, limit, answer, say):
    """Answer and copy by turns; a backup is known by how many answers it holds."""
    done = 0
    while limit is None or done < limit:
        answer(1)
        path = backups.back_up(collection.folder, Why.ASKED, moment(clock()))
        write_log(collection.connection, collection.folder)
        with copies.opened(path) as copy:
            say("ACK", "backup", copies.holdings(copy)["answers"])
        done += 1
        clock.move(hours=5)


def restore_for_ever(collection, clock, limit, answer, say):
    """Copy, answer, and go back to the copy with what was answered since.

    The fact is even in the copy and odd in what comes after it.
    """
    number = int(facts.read(collection.connection, RESTORED) or 0) // 2
    done = 0
    while limit is None or done < limit:
        number += 1
        facts.write(collection.connection, RESTORED, str(2 * number))
        copy = backups.back_up(collection.folder, Why.START, moment(clock()))
        facts.write(collection.connection, RESTORED, str(2 * number - 1))
        answer(1)
        now = moment(clock())
        ready = restoring.make_ready(collection.folder, copy, now)
        restoring.secure(collection.folder, ready, now, keeps_answers=True)
        restoring.put_in_place(collection, ready)
        done += 1
        say("ACK", "restore", number)
        clock.move(hours=5)


def is_migrated(collection):
    """Say whether this is the collection of version 1, whose answers nobody acknowledged here."""
    return facts.read(collection.connection, MIGRATED) is not None


def tell(collection, version, say):
    """Say what is there of migrations, backups and restores, and what is there in part."""
    done = int(facts.read(collection.connection, MIGRATED) or 0)
    for number in range(1, done + (version != 1)):
        say("HAVE", "migrate", number)
    if done and verify.digest(collection.connection) != DIGEST.read_text().strip():
        say("PARTIAL", "migrate", done)
    for number in range(1, int(facts.read(collection.connection, RESTORED) or 0) // 2 + 1):
        say("HAVE", "restore", number)
    for path in collection.folder.glob("restoring-*"):
        say("PARTIAL", "restore", path.name)
    tell_backups(collection.folder / "backups", say)


def tell_backups(place, say):
    most = 0
    for path in place.glob("*"):
        if path.is_file() and not is_whole(path):
            say("PARTIAL", "backup", path.name)
    for each in backups.backups(place):
        most = max(most, each.answers if each.why is Why.ASKED else 0)
    for number in range(1, most + 1):
        say("HAVE", "backup", number)


def is_whole(path):
    try:
        with copies.opened(path) as copy:
            copies.refuse_unsound(copy)
            return bool(copies.about(copy))
    except CollectionDamaged:
        return False


def fact(folder, key):
    with copies.opened(folder / "collection.db") as connection:
        return int(facts.read(connection, key) or 0)


def version_of(folder):
    """Return the version of the file, before it is opened and brought to the newest."""
    try:
        connection = sqlite3.connect(f"{(folder / 'collection.db').as_uri()}?mode=ro", uri=True)
    except sqlite3.OperationalError:
        return None
    try:
        return connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError:
        return None
    finally:
        connection.close()
