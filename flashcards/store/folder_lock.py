"""The lock on a data folder: one process at a time may write there."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _BUSY = OSError  # Windows has no one number for it

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _BUSY = BlockingIOError

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Holds *folder* until it is released or the process ends, however it ends.

    It is the lock that earlier versions took with the package filelock, whose import cost a start
    13 ms. The file stays: to remove it would let two processes in.

    A folder made here can be read by its owner alone. Raises BlockingIOError while another holds
    it, OSError where no file can be made.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file: int | None = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(self._file)
        except _BUSY as error:
            self.release()
            raise BlockingIOError(*error.args) from error
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        """Let others in; safe to call twice."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
