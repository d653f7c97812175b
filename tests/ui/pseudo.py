"""A made-up language: every translated word gets accents, brackets and a third more length."""

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{[^}]*\}|%\w+|<[^>]*>|&\w)")
_DATE = re.compile(r"[dMyhmsaAP ,./:'-]+")
_LONGER = 0.35


class Pseudo(QTranslator):
    """Translates every text; formats of dates stay, or dates could not be read."""

    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, context, sourceText, disambiguation=None, n=-1):  # noqa: N803
        text = sourceText.decode() if isinstance(sourceText, bytes) else sourceText
        if not text.strip() or _DATE.fullmatch(text):
            return text
        if n >= 0:
            text = text.replace("(s)", "" if n == 1 else "s")
        parts = _KEPT.split(text)
        said = "".join(p if i % 2 else p.translate(_ACCENTS) for i, p in enumerate(parts))
        return f"[{said}{'·' * round(len(text) * _LONGER)}]"
