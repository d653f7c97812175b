"""Whether a window can be shown here; asked before Qt, which aborts where none can."""

import sys
from collections.abc import Mapping

NO_DISPLAY = "no-display"


def obstacle(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """Return why no window can be shown: no display, or the packages missing; None if one can."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return None
    has_x11, has_wayland = environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY")
    if not has_x11 and not has_wayland:
        return NO_DISPLAY
    from flashcards.ui.libraries import missing_packages  # ctypes, for Linux alone

    if missing := missing_packages(x11=bool(has_x11)):
        return " ".join(missing)
    return None if has_wayland or _answers() else NO_DISPLAY


def _answers() -> bool:
    """Say whether the X server that DISPLAY names lets us in."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt may know another way
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    is_refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not is_refused
