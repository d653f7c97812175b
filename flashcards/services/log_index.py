"""What the monthly log holds, told without reading it: sizes of files, last numbers of devices."""

import json
import zlib
from dataclasses import dataclass, field
from pathlib import Path

LOG = "history"
"""The folder of the log in a data folder."""
LARGEST = 2**63
"""No number of an event is as large: SQLite could not hold it."""
_INDEX = "index.json"
_BEYOND = (RecursionError, OverflowError)
"""What rises where JSON is nested without end, or a number has none."""


@dataclass(slots=True)
class Known:
    """What the files hold: their sizes, and of each device the last number and how many."""

    sizes: dict[str, int] = field(default_factory=dict[str, int])
    devices: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])

    def add(self, device: str, seq: int) -> None:
        """Note one event."""
        last, count = self.devices.get(device, (0, 0))
        self.devices[device] = max(last, seq), count + 1


def last_logged(folder: Path, device: str) -> int:
    """Return the newest number of *device* in the log of a data folder, as its index says; or 0."""
    known = read_index(folder / LOG)
    return known.devices.get(device, (0, 0))[0] if known else 0


def read_index(log: Path) -> Known | None:
    """Return what the index says, which may be old; None where there is none to read."""
    try:
        found = json.loads((log / _INDEX).read_text(encoding="utf-8"))
        sizes = {str(name): int(size) for name, size in found["files"].items()}
        devices = {str(d): (int(last), int(n)) for d, (last, n) in found["devices"].items()}
        crc = found.get("crc")  # an earlier version wrote none
    except (OSError, ValueError, KeyError, TypeError, AttributeError, *_BEYOND):
        return None
    known = Known(sizes, devices)
    is_possible = all(0 < last < LARGEST for last, _ in devices.values())
    return known if is_possible and crc in (None, _checksum(known)) else None


def keep_index(log: Path, known: Known) -> None:
    """Write the index: the old one or the new, never half."""
    from flashcards.store.backup import put_in_place  # a start only reads the index

    temporary = log / f"{_INDEX}.tmp"
    fields = {"crc": _checksum(known), "files": known.sizes, "devices": known.devices}
    temporary.write_text(json.dumps(fields), encoding="utf-8")
    put_in_place(temporary, log / _INDEX)


def _checksum(known: Known) -> int:
    """Return what tells an index that was changed: one that claims too much hides lost lines."""
    return zlib.crc32(json.dumps([known.sizes, known.devices]).encode())
