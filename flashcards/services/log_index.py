"""What the monthly log holds, told without reading it: sizes of files, last numbers of devices."""

import json
from dataclasses import dataclass, field
from pathlib import Path

LOG = "history"
"""The folder of the log in a data folder."""
_INDEX = "index.json"


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
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return Known(sizes, devices)


def keep_index(log: Path, known: Known) -> None:
    """Write the index: the old one or the new, never half."""
    from flashcards.store.backup import put_in_place  # a start only reads the index

    temporary = log / f"{_INDEX}.tmp"
    text = json.dumps({"files": known.sizes, "devices": known.devices})
    temporary.write_text(text, encoding="utf-8")
    put_in_place(temporary, log / _INDEX)
