"""Garbage is looked for in the window's thread alone.

Python looks for it in whichever thread makes the next object. In the thread of a job it would free
the Python halves of widgets that Qt is deleting in the window's thread at that moment, which can
end the program. Threads still free what nothing refers to; only cycles wait.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 1_000
"""Milliseconds between two looks at how much was made."""
_OBJECTS = 50_000
"""Made before garbage is looked for: then it takes some milliseconds."""
_WHOLE_EVERY = 10
"""Looks through what is young, before one through everything."""


class Collector(QObject):
    """Takes the place of Python's own collecting, from now on and for good."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        timer = QTimer(self, interval=_PAUSE)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect if much was made since the last time."""
        if gc.get_count()[0] > _OBJECTS:
            self._looks += 1
            gc.collect(1 if self._looks % _WHOLE_EVERY else 2)
