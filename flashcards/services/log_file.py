"""The log of the program: what went wrong, for the person and for those they ask for help."""

import logging
from pathlib import Path

_BYTES, _OLDER = 1_000_000, 2
_FORM = "%(asctime)s %(levelname)s %(message)s"


class LogFile:
    """``logs/flashcards.log`` in the data folder and two older ones, a megabyte each.

    Nothing is made before the first line is written. A log that cannot be written is no reason to
    stop: its lines are lost.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "logs" / "flashcards.log"
        self._handler: logging.Handler | None = None

    def write(self, text: str, level: int = logging.ERROR) -> None:
        """Append *text* with the time and the *level* of the module logging."""
        try:
            handler = self._opened()
        except OSError:
            return
        handler.handle(
            logging.makeLogRecord(
                {"msg": text, "levelno": level, "levelname": logging.getLevelName(level)}
            )
        )

    def close(self) -> None:
        """Let go of the file."""
        if self._handler is not None:
            self._handler.close()
            self._handler = None

    def _opened(self) -> logging.Handler:
        if self._handler is None:
            from logging.handlers import RotatingFileHandler  # loads sockets, which most runs spare

            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(
                self.path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8"
            )
            self._handler.setFormatter(logging.Formatter(_FORM))
        return self._handler
