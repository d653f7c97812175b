"""What happens to an error that nobody caught: it is logged, and told once."""

import faulthandler
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from flashcards.services.log_file import Level, LogFile

_LEVELS: dict[QtMsgType, Level] = {
    QtMsgType.QtDebugMsg: "DEBUG",
    QtMsgType.QtInfoMsg: "INFO",
    QtMsgType.QtWarningMsg: "WARNING",
    QtMsgType.QtCriticalMsg: "ERROR",
    QtMsgType.QtFatalMsg: "CRITICAL",
}
_SOON = 1000
"""Milliseconds until what Qt said is logged: the first of it comes before Home is painted."""


class Watch(QObject):
    """Takes Python's and Qt's last words while it stands; ``failed`` carries a traceback.

    The program runs on after an error in a slot: each answer is on disk already. ``failed`` tells
    the first one only, the log has them all. A crash of the process itself leaves its stack in
    ``logs/crash.txt``.
    """

    failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = LogFile(folder)
        self._has_failed = False
        self._messages: list[tuple[str, Level]] = []
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._write_messages)
        self._hooks = sys.excepthook, threading.excepthook
        self._crashes = _opened(folder / "logs" / "crash.txt")
        if self._crashes is not None:
            faulthandler.enable(self._crashes)
        sys.excepthook = self._take
        threading.excepthook = self._take_of_thread
        qInstallMessageHandler(self._take_message)

    def stop(self) -> None:
        """Give back what was taken over."""
        qInstallMessageHandler(None)
        self._write_messages()
        sys.excepthook, threading.excepthook = self._hooks
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()
        self.log.close()

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        import traceback  # an error is rare, and a start spares it

        self._write_messages()
        text = "".join(traceback.format_exception(kind, error, trace))
        self.log.write(text)
        self._hooks[0](kind, error, trace)
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(text)

    def _take_of_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self._take(found.exc_type, found.exc_value, found.exc_traceback)

    def _take_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        self._messages.append((f"Qt: {message}", _LEVELS[kind]))
        if threading.current_thread() is threading.main_thread():
            self._soon.start()  # what other threads said waits for the next one
        if sys.stderr is not None:
            print(message, file=sys.stderr)  # noqa: T201  as Qt itself would

    def _write_messages(self) -> None:
        messages, self._messages = self._messages, []
        for text, level in messages:
            self.log.write(text, level)


def _opened(path: Path) -> IO[str] | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("a", encoding="utf-8")
    except OSError:
        return None
