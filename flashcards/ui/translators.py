"""The language of the window: where Qt looks up words, and English plurals without a file."""

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

_PLURAL = "(s)"


class EnglishPlurals(QTranslator):
    """Turns "%n card(s)" into "1 card" or "2 cards"; all other English stays as it is written."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: bytes | str,  # noqa: ARG002  Qt's signature
        sourceText: bytes | str,  # noqa: N803
        disambiguation: bytes | str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str:
        text = sourceText.decode() if isinstance(sourceText, bytes) else sourceText
        return text.replace(_PLURAL, "" if n == 1 else "s") if n >= 0 else text


def install(app: QCoreApplication) -> QObject:
    """Give *app* its language and return what holds it."""
    plurals = EnglishPlurals(app)
    app.installTranslator(plurals)
    return plurals


def translate(context: str, text: str) -> str:
    """Return *text* of the words below ui in the language of the window."""
    return QCoreApplication.translate(context, text)
