"""Why no window opens, and what happens instead, in one line."""

from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Display"
_NO_DISPLAY = QT_TRANSLATE_NOOP("Display", "There is no display, so no window opens.")
_PACKAGES = QT_TRANSLATE_NOOP(
    "Display", "No window opens: it needs system libraries (apt install {packages})."
)
_IN_TERMINAL = QT_TRANSLATE_NOOP("Display", "{reason} You can study right here.")
_PLAN = QT_TRANSLATE_NOOP("Display", "{reason} Here is today's plan.")


def no_window_text(packages: str, *, in_terminal: bool, translate: Translate = english) -> str:
    """Return the line; *packages* are those missing, empty when there is no display."""
    reason = translate(_CONTEXT, _PACKAGES if packages else _NO_DISPLAY).format(packages=packages)
    said = translate(_CONTEXT, _IN_TERMINAL if in_terminal else _PLAN)
    return said.format(reason=reason)
