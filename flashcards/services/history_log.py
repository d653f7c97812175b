"""The history once more, as text: DIR/history/YYYY-MM.jsonl, a line for each event.

A second copy of the one thing that cannot be imported again. Lines are only added; each bears a
checksum, and the last one, if a crash tore it, is taken away before others follow.
"""

import json
import os
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from flashcards.core.days import LAST_DAY, to_date
from flashcards.core.errors import CollectionUnwritable
from flashcards.core.lines import to_checked_line
from flashcards.core.model import Event
from flashcards.core.progress import Progress, unwatched
from flashcards.services.log_index import LARGEST, LOG, Known, keep_index, read_index
from flashcards.store import history, history_sets
from flashcards.store.backup import make_folder, sync
from flashcards.store.database import Connection
from flashcards.store.folder_lock import FolderLock

_TOLD_EVERY = 1_000
_LINES_IN_MEMORY = 20_000
_LONGEST_LINE = 200_000


def write_log(connection: Connection, folder: Path, progress: Progress = unwatched) -> int:
    """Add the events that the log in *folder* lacks, and return how many; on disk when it returns.

    While another adds to it nothing is done. Raises CollectionUnwritable; the next call then adds
    what this one could not.
    """
    log = folder / LOG
    try:
        make_folder(log)
        lock = FolderLock(log)
    except BlockingIOError:
        return 0
    except OSError as error:
        raise _unwritable(error) from error
    try:
        known = _known(log, progress)
        added = _append(log, known, _lacking(connection, log, known, progress), progress)
        if added or read_index(log) != known:
            keep_index(log, known)
    except OSError as error:
        raise _unwritable(error) from error
    finally:
        lock.release()
    return added


def _lacking(
    connection: Connection, log: Path, known: Known, progress: Progress
) -> Iterator[Event]:
    for device in history_sets.last_numbers(connection):
        last, count = known.devices.get(device, (0, 0))
        if history_sets.count_to(connection, device, last) <= count:
            yield from history.of_device(connection, device, last)
            continue
        there = {seq for each, seq in _keys_in(log, progress) if each == device}  # some came late
        for event in history.of_device(connection, device, 0):
            if event.seq not in there:
                yield event


def _append(log: Path, known: Known, events: Iterable[Event], progress: Progress) -> int:
    months: defaultdict[str, list[str]] = defaultdict(list)
    added = 0
    for event in events:
        months[_month(event)].append(to_checked_line(event) + "\n")
        known.add(event.device, event.seq)
        added += 1
        if added % _TOLD_EVERY == 0:
            progress(added, 0)
        if added % _LINES_IN_MEMORY == 0:
            _write_all(log, known, months)
    _write_all(log, known, months)
    if added:
        sync(log)
    return added


def _month(event: Event) -> str:
    """Return the file of an event; a day that no calendar has came with a collection of others."""
    return f"{to_date(event.day):%Y-%m}.jsonl" if 0 < event.day <= LAST_DAY else "undated.jsonl"


def _write_all(log: Path, known: Known, months: dict[str, list[str]]) -> None:
    for name, lines in months.items():
        known.sizes[name] = _write(log / name, "".join(lines).encode())
    months.clear()


def _write(path: Path, lines: bytes) -> int:
    """Add *lines* as a whole or not at all, and return the size of the file."""
    with path.open("ab") as file:
        before = file.tell()
        try:
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            file.truncate(before)
            raise
        return file.tell()


def _known(log: Path, progress: Progress) -> Known:
    """Return what the files hold, from the index where it fits them, else by reading them."""
    sizes = {path.name: path.stat().st_size for path in log.glob("*.jsonl")}
    found = read_index(log)
    if found is not None and found.sizes == sizes:
        return found
    known = Known()
    for device, seq in _keys_in(log, progress):
        known.add(device, seq)
    known.sizes = {path.name: path.stat().st_size for path in log.glob("*.jsonl")}
    return known


def _keys_in(log: Path, progress: Progress) -> Iterator[tuple[str, int]]:
    """Yield the keys of all lines that are whole, each once; mend torn ends on the way."""
    seen: set[tuple[str, int]] = set()
    for path in sorted(log.glob("*.jsonl")):
        _take_torn_end_away(path)
        with path.open("rb") as file:
            for number, line in enumerate(file):
                if number % _TOLD_EVERY == 0:
                    progress(number, 0)
                key = _key(line)
                if key is not None and key not in seen:
                    seen.add(key)
                    yield key


def _take_torn_end_away(path: Path) -> None:
    with path.open("r+b") as file:
        start = max(0, file.seek(0, os.SEEK_END) - _LONGEST_LINE)
        file.seek(start)
        end = file.read()
        if not end.endswith(b"\n") and end:
            file.truncate(start + end.rfind(b"\n") + 1)
            os.fsync(file.fileno())


def _key(line: bytes) -> tuple[str, int] | None:
    """Return device and number of a line whose checksum agrees, and which is an event's."""
    start, _, rest = line.rstrip(b"\n").partition(b",")
    if not start.startswith(b'{"crc":') or start[7:] != b"%d" % zlib.crc32(b"{" + rest):
        return None
    try:
        fields = cast("Mapping[str, object]", json.loads(line))
        device, seq = fields["device"], fields["seq"]
    except (ValueError, KeyError, RecursionError):
        return None
    if isinstance(device, str) and isinstance(seq, int) and 0 < seq < LARGEST:
        return device, seq
    return None


def _unwritable(error: OSError) -> CollectionUnwritable:
    return CollectionUnwritable("log-unwritable", detail=error.strerror or "")
