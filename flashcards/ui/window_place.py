"""Where the window stands: kept from day to day, and always on a screen that is there."""

from dataclasses import replace

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from flashcards.ui.session import Session

USUAL = QSize(1240, 820)


def place(window: QWidget, geometry: str) -> None:
    """Put *window* where *geometry* says, else in its usual size; never out of sight."""
    if not geometry or not window.restoreGeometry(QByteArray.fromHex(geometry.encode())):
        window.resize(USUAL)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    window.setGeometry(clamped(window.geometry(), screens))


def keep_place(window: QWidget, session: Session) -> None:
    """Keep where *window* stands; that it cannot be kept is no reason to stay open."""
    try:
        session.set_preferences(replace(session.preferences, geometry=geometry_of(window)))
    except OSError as error:
        from flashcards.services.log_file import LogFile

        log = LogFile(session.collection.folder)
        log.write(f"The place of the window was not kept: {error}", "WARNING")
        log.close()


def geometry_of(window: QWidget) -> str:
    """Return the place of *window* as Qt's own description, in hexadecimal."""
    return bytes(window.saveGeometry().toHex().data()).decode()


def clamped(window: QRect, screens: list[QRect]) -> QRect:
    """Return *window* moved and shrunk so that one of *screens* shows all of it."""
    if not screens:
        return window
    screen = max(screens, key=lambda each: _area(each & window))
    result = QRect(window.topLeft(), window.size().boundedTo(screen.size()))
    x = min(max(result.x(), screen.x()), screen.right() - result.width() + 1)
    y = min(max(result.y(), screen.y()), screen.bottom() - result.height() + 1)
    result.moveTo(x, y)
    return result


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()
