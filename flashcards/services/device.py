"""Who writes the history: a random name in the collection, and beside it a marker that agrees.

Two copies of one collection must not both go on as the same device: their events would bear the
same numbers. So a file whose marker is missing or tells of another place becomes a new device.
"""

import platform
import random
from pathlib import Path

from flashcards.store import facts
from flashcards.store.database import Connection

MARKER = "device"
_BYTES = 16


def device_of(connection: Connection, folder: Path, randomness: random.Random) -> str:
    """Return the device that writes here, making a new one when the marker does not agree."""
    device = facts.read(connection, "device")
    marker = folder / MARKER
    if device is not None and _read(marker) == _signature(device, folder):
        return device
    device = randomness.randbytes(_BYTES).hex()
    marker.write_text(_signature(device, folder), encoding="utf-8")
    facts.write(connection, "device", device)
    return device


def _signature(device: str, folder: Path) -> str:
    return f"{device}\n{platform.node()}\n{folder.resolve()}\n"


def _read(marker: Path) -> str | None:
    try:
        return marker.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
