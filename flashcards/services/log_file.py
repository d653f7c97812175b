"""The log of the program: what went wrong, for the person and for those they ask for help."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from logging import Handler

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]
_BYTES, _OLDER = 1_000_000, 2
_FORM = "%(asctime)s %(levelname)s %(message)s"


class LogFile:
    """``logs/flashcards.log`` in the data folder and two older ones, a megabyte each.

    Nothing is made, and no logging loaded, before the first line is written. A log that cannot be
    written is no reason to stop: its lines are lost.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "logs" / "flashcards.log"
        self._handler: Handler | None = None

    def write(self, text: str, level: Level = "ERROR") -> None:
        """Append *text* with the time and its *level*."""
        from logging import makeLogRecord

        try:
            handler = self._opened()
        except OSError:
            return
        handler.handle(makeLogRecord({"msg": text, "levelname": level}))

    def close(self) -> None:
        """Let go of the file."""
        if self._handler is not None:
            self._handler.close()
            self._handler = None

    def _opened(self) -> "Handler":
        if self._handler is None:
            from logging import Formatter
            from logging.handlers import RotatingFileHandler

            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(
                self.path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8"
            )
            self._handler.setFormatter(Formatter(_FORM))
        return self._handler
