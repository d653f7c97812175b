"""Who writes the history: a random name in the collection, and beside it a marker that agrees.

Two copies of one collection must not both go on as the same device: their events would bear the
same numbers. So a file whose marker is missing or tells of another place becomes a new device.
"""

import os
import random
import sys
from pathlib import Path

from flashcards.services.locking import unwritable
from flashcards.services.log_index import last_logged
from flashcards.store import facts, glances
from flashcards.store.database import Connection

MARKER = "device"
_BYTES = 16


def device_of(connection: Connection, folder: Path, randomness: random.Random) -> str:
    """Return the device that writes here, making a new one when the marker does not agree.

    So it does when the log has more of it than the file: that is an older one, put back by hand.
    Raises CollectionUnwritable where no marker can be written.
    """
    device = facts.read(connection, "device")
    marker = folder / MARKER
    if (
        device is not None
        and _read(marker) == _signature(device, folder)
        and last_logged(folder, device) <= glances.last_number(connection, device)
    ):
        return device
    device = randomness.randbytes(_BYTES).hex()
    _write(marker, _signature(device, folder))
    facts.write(connection, "device", device)
    return device


def _write(marker: Path, signature: bytes) -> None:
    try:
        marker.write_bytes(signature)
    except OSError as error:
        raise unwritable(error, marker.parent) from error


def _signature(device: str, folder: Path) -> bytes:
    return b"%b\n%b\n%b\n" % tuple(map(os.fsencode, (device, _machine(), folder.resolve())))


def _machine() -> str:
    """Return the name of this machine, as platform.node() would."""
    if sys.platform != "win32":
        return os.uname().nodename
    import platform  # 2 ms of a start, where os can say the same

    return platform.node()


def _read(marker: Path) -> bytes | None:
    try:
        return marker.read_bytes()
    except OSError:
        return None
