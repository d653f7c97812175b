"""A program with a window, run from outside in a process of its own.

``driven.py ACT PROGRAM ARGUMENTS``: PROGRAM is a module or a file; it is left to itself until it
enters its event loop. ACT ``start`` then prints the monotonic time when its window was painted;
``press`` presses keys and prints how long each took until all was painted. Nothing but the standard
library is imported before the program, which would find it loaded.
"""

import json
import os
import runpy
import sys
import time

QUIET = 2
"""Rounds of the event loop without a paint, after which all is painted."""


class Hook:
    """Takes the place of QApplication.exec, as soon as the program imports that."""

    def __init__(self, act):
        self._act = act

    def find_spec(self, name, _path, _target=None):
        if name != "PySide6.QtWidgets":
            return None
        sys.meta_path.remove(self)
        import importlib.util

        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module

        def load_and_hook(module):
            load(module)
            loop = module.QApplication.exec
            module.QApplication.exec = lambda *_: self._act(module.QApplication, loop)

        spec.loader.exec_module = load_and_hook
        return spec


def start(application, loop):
    """Print the time when the window was exposed and the loop had nothing more to do."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    def say():
        print(time.monotonic(), flush=True)
        os._exit(0)

    class Exposed(QObject):
        def eventFilter(self, _watched, event):  # noqa: N802  Qt's
            if event.type() == QEvent.Type.Expose:
                QTimer.singleShot(0, lambda: QTimer.singleShot(0, say))
            return False

    window = _window(application)
    watch = Exposed(window)
    window.windowHandle().installEventFilter(watch)
    loop()


def press(application, _loop):
    """Press the keys that come on standard input, and print what each took."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtTest import QTest

    class Paints(QObject):
        count = 0

        def eventFilter(self, _watched, event):  # noqa: N802  Qt's
            self.count += event.type() == QEvent.Type.UpdateRequest
            return False

    window = _window(application)
    paints = Paints(window)
    window.installEventFilter(paints)
    window.activateWindow()

    def settle():
        """Let all be painted, and return when the last paint was done."""
        done, quiet, seen = time.perf_counter(), 0, paints.count
        while quiet < QUIET:
            application.processEvents()
            quiet += 1
            if paints.count != seen:
                done, quiet, seen = time.perf_counter(), 0, paints.count
        return done

    settle()
    for line in sys.stdin:
        *with_control, name = line.strip().split("+")
        held = Qt.KeyboardModifier.ControlModifier if with_control else Qt.KeyboardModifier(0)
        start, before = time.perf_counter(), paints.count
        QTest.keyClick(window.windowHandle(), Qt.Key[name], held)
        seconds = settle() - start
        print(json.dumps([seconds, paints.count - before, _rss()]), flush=True)
    os._exit(0)


def _window(application):
    return next(each for each in application.topLevelWidgets() if each.isVisible())


def _rss():
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0


if __name__ == "__main__":
    act, program = sys.argv[1:3]
    sys.argv[:] = sys.argv[2:]
    sys.path[0] = os.getcwd()  # noqa: PTH109
    sys.meta_path.insert(0, Hook({"start": start, "press": press}[act]))
    if program.endswith(".py"):
        runpy.run_path(program, run_name="__main__")
    else:
        runpy.run_module(program, run_name="__main__", alter_sys=True)
