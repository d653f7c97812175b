"""The system libraries that Qt needs and pip cannot bring: which of them are missing.

Run as a program it says so in one line; it imports no Qt, which would fail without a word.
"""

import ctypes
import sys
from collections.abc import Callable, Mapping

_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
_X11_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages(*, x11: bool, can_load: Callable[[str], bool] | None = None) -> list[str]:
    """Return the Debian packages of the libraries that are not there; *x11* asks for a window's.

    Elsewhere than on Linux the libraries come with the system or with Qt.
    """
    if not sys.platform.startswith("linux"):
        return []
    loads = can_load or _can_load
    wanted: Mapping[str, str] = _PACKAGES | (_X11_PACKAGES if x11 else {})
    return [package for library, package in wanted.items() if not loads(library)]


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main() -> int:
    """Print what is missing and return 1, or return 0."""
    missing = missing_packages(x11=False)
    if missing:
        sys.stderr.write(f"Qt needs system libraries: apt install {' '.join(missing)}\n")
    return int(bool(missing))


if __name__ == "__main__":
    sys.exit(main())
