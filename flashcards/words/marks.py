"""How sentences reach the translators without Qt: a mark for lupdate, a function to translate."""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""Takes a context and an English text; QCoreApplication.translate is one."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  the name lupdate looks for
    """Return *text* as it is; lupdate finds it by this mark."""
    return text


def english(_context: str, text: str) -> str:
    """Return the English *text*: the translation where there is no Qt."""
    return text
