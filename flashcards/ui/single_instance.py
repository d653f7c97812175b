"""One window a data folder: a second start hands its files to the first and ends.

The two speak over a local socket that only this user may use; no network takes part.
"""

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 2000
"""Milliseconds; a first window that is busy longer is not waited for."""
_MOST_BYTES = 65_536
_TAKEN = b"taken\n"
_LONGEST_SOCKET = 100
"""Of the path of a socket, in bytes; systems allow little more."""


class FirstInstance(QObject):
    """Listens for later starts; ``called`` carries the files they name, perhaps none."""

    called = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        name = _name(folder)
        QLocalServer.removeServer(name)  # left by a crash: the lock of the collection is ours
        self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            self._callers.append(caller)
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(self._forget)
        self._hear()

    def _hear(self) -> None:
        for caller in self._callers:
            if caller.canReadLine():
                files = _files(bytes(caller.readLine(_MOST_BYTES).data()))
                caller.write(_TAKEN)
                caller.flush()
                self.called.emit(files)
            elif caller.bytesAvailable() > _MOST_BYTES:
                caller.abort()

    def _forget(self) -> None:
        """Let go of callers that have hung up; their sockets end with the server."""
        gone = QLocalSocket.LocalSocketState.UnconnectedState
        self._callers = [caller for caller in self._callers if caller.state() is not gone]


def hand_over(folder: Path, files: Sequence[Path]) -> bool:
    """Give *files* to the window that has *folder* open; say whether one took them."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_WAIT):
        return False
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode() + b"\n")
    is_taken = socket.waitForReadyRead(_WAIT) and bytes(socket.readAll().data()) == _TAKEN
    socket.disconnectFromServer()
    return is_taken


def _name(folder: Path) -> str:
    """Return the name of the socket: in the data folder where its path is short and plain enough.

    On Linux a path may be no text at all.
    """
    path = str(folder.resolve() / "window")
    fits = path.isprintable() and len(path.encode()) <= _LONGEST_SOCKET
    if sys.platform != "win32" and fits:
        return path
    return f"flashcards-{hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:32]}"


def _files(line: bytes) -> list[Path]:
    """Return the paths in a caller's line; what is none is passed over."""
    try:
        found: object = json.loads(line)
    except ValueError:
        return []
    if not isinstance(found, list):
        return []
    return [Path(each) for each in cast("list[object]", found) if isinstance(each, str)]
