"""The language of the window: what Qt looks words up in, and how numbers and dates are written."""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from flashcards import bundle
from flashcards.services.preferences import Language

_PLURAL = "(s)"
_OF_ONE = {
    "are": "is",
    "begin": "begins",
    "have": "has",
    "rest": "rests",
    "stay": "stays",
    "wait": "waits",
}
"""What the verb behind a noun becomes where there is one of it."""
_VERB = re.compile(rf"(\(s\)(?:[^.(]*? and)? )({'|'.join(_OF_ONE)})\b")
_LOCALES = {Language.ENGLISH: "en_US", Language.SPANISH: "es_US"}


class EnglishPlurals(QTranslator):
    """Turns "%n card(s) rest" into "1 card rests" or "2 cards rest"; other English stays."""

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
        if n == 1:
            text = _VERB.sub(lambda found: found[1] + _OF_ONE[found[2]], text)
        return text.replace(_PLURAL, "" if n == 1 else "s") if n >= 0 else text


class Speech(QObject):
    """The language that *app* speaks; ``speak`` changes it for words that are made from then on.

    Numbers and dates are written as the desktop writes them where it speaks the same language,
    else as in the United States.
    """

    def __init__(self, app: QCoreApplication, language: Language = Language.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self.language = language
        self._installed: list[QTranslator] = []
        self.speak(language)

    def speak(self, language: Language) -> None:
        """Take up *language*, the desktop's if that is one of ours, else English."""
        self.language = language
        for translator in self._installed:
            self._app.removeTranslator(translator)
        spoken = _spoken(language)
        QLocale.setDefault(_locale(spoken))
        self._installed = list(self._translators(spoken))
        for translator in self._installed:
            self._app.installTranslator(translator)

    def _translators(self, spoken: Language) -> list[QTranslator]:
        if spoken is Language.ENGLISH:
            return [EnglishPlurals(self)]
        folders = {
            "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            "flashcards": str(bundle.resources() / "translations"),
        }
        made: list[QTranslator] = []
        for name, folder in folders.items():
            translator = QTranslator(self)
            if translator.load(f"{name}_{spoken.value}", folder):
                made.append(translator)
        return made


def translate(context: str, text: str) -> str:
    """Return *text* of the words below ui in the language of the window."""
    return QCoreApplication.translate(context, text)


def _spoken(language: Language) -> Language:
    if language is not Language.SYSTEM:
        return language
    is_spanish = QLocale.system().language() is QLocale.Language.Spanish
    return Language.SPANISH if is_spanish else Language.ENGLISH


def _locale(spoken: Language) -> QLocale:
    ours, system = QLocale(_LOCALES[spoken]), QLocale.system()
    return system if system.language() is ours.language() else ours
