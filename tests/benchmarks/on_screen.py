"""Keys pressed and pixels watched from outside, as the peers' harness does, under Xvfb.

What it adds to the time in the process: the way of the key through X, and of the pixels back.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import time
import zlib
from contextlib import contextmanager

from tests.benchmarks.measuring import latencies

WIDTH, HEIGHT = 1280, 900
_PLACES, _LONGEST, _QUIET = 100, 1.5, 0.25
_ALL_PLANES, _Z_PIXMAP = ctypes.c_ulong(-1).value, 2


class _Image(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("width", "height", "offset", "format")),
        ("data", ctypes.c_void_p),
        *((name, ctypes.c_int) for name in ("order", "unit", "bits", "pad", "depth", "line")),
    ]


def can_run():
    """Say whether Xvfb, a window manager and the X libraries are here."""
    try:
        ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    except OSError:
        return False
    return bool(shutil.which("Xvfb") and shutil.which("openbox"))


class Screen:
    """One X display of our own."""

    def __init__(self, name):
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        pointer, number = ctypes.c_void_p, ctypes.c_ulong
        x, test = self._x, self._test
        x.XOpenDisplay.restype = pointer
        x.XDefaultRootWindow.argtypes, x.XDefaultRootWindow.restype = [pointer], number
        x.XGetImage.restype = ctypes.POINTER(_Image)
        whole = [ctypes.c_int] * 2 + [ctypes.c_uint] * 2
        x.XGetImage.argtypes = [pointer, number, *whole, number, ctypes.c_int]
        x.XDestroyImage.argtypes = x.XFlush.argtypes = [pointer]
        x.XStringToKeysym.restype = number
        x.XKeysymToKeycode.argtypes, x.XKeysymToKeycode.restype = [pointer, number], ctypes.c_ubyte
        test.XTestFakeKeyEvent.argtypes = [pointer, ctypes.c_uint, ctypes.c_int, number]
        self._display = _until(lambda: x.XOpenDisplay(name.encode()))
        self._root = x.XDefaultRootWindow(self._display)

    def seen(self):
        """Return a number that changes with any pixel."""
        image = self._x.XGetImage(
            self._display, self._root, 0, 0, WIDTH, HEIGHT, _ALL_PLANES, _Z_PIXMAP
        )
        size = image.contents.line * HEIGHT
        number = zlib.adler32(ctypes.string_at(image.contents.data, size))
        self._x.XDestroyImage(image)
        return number

    def press(self, key):
        """Press a key, and return the seconds until the last pixel changed; None if none did."""
        before, start, last = self.seen(), time.perf_counter(), None
        code = self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(key.encode()))
        for is_down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, is_down, 0)
        self._x.XFlush(self._display)
        while (passed := time.perf_counter() - start) < _LONGEST:
            now = self.seen()
            if now != before:
                before, last = now, time.perf_counter() - start
            elif last is not None and passed - last > _QUIET:
                break
        return last

    def settle(self, seconds=1.0):
        """Wait until nothing has changed for some time."""
        before, since = self.seen(), time.perf_counter()
        while time.perf_counter() - since < seconds:
            now = self.seen()
            if now != before:
                before, since = now, time.perf_counter()


def review(command, environment, presses, first_keys=()):
    """Return the spreads of key to answer and key to next card of the program *command*."""
    with _display() as name:
        screen = Screen(name)
        shown = {**environment, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen(
            [sys.executable, *map(str, command)],
            env=shown,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            empty = screen.seen()
            _until(lambda: screen.seen() != empty)
            screen.settle()
            for key in first_keys:
                screen.press(key)
            rounds = [(screen.press("space"), screen.press("3")) for _ in range(presses)]
        finally:
            program.terminate()
            program.wait()
    answers, nexts = zip(*rounds, strict=True)
    assert None not in answers + nexts, "a key changed nothing on the screen"
    return {"show_answer_last_px": latencies(answers), "grade_last_px": latencies(nexts)}


@contextmanager
def _display():
    name = f":{150 + os.getpid() % _PLACES}"
    size = f"{WIDTH}x{HEIGHT}x24"
    server = subprocess.Popen(
        ["Xvfb", name, "-screen", "0", size, "-nolisten", "tcp"], stderr=subprocess.DEVNULL
    )
    Screen(name)
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL
    )
    time.sleep(1)  # it takes the display before the first window comes
    try:
        yield name
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def _until(found, seconds=20):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        if result := found():
            return result
        time.sleep(0.05)
    raise TimeoutError
