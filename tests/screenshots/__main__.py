"""A picture of each screen and state over real decks.

``python -m tests.screenshots OUT [NAME...]`` draws them in light and dark, some also small or
large; with ``--look spanish|rtl|large|small`` (or several) it draws them in these looks instead.
"""

import argparse
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from flashcards.services.preferences import Language
from flashcards.ui import theme
from flashcards.ui.desktop import prepare
from flashcards.ui.theme import Theme, ThemeName
from flashcards.ui.translators import Speech
from tests.ui.screens import SCREENS, SIZES, Pasts, settle, show

PLAIN = Theme()
SMALLEST = 0
"""What Qt calls the quality of a PNG that takes longest to write and least room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a screen is drawn."""

    theme: Theme = PLAIN
    size: tuple[int, int] = SIZES[0]
    language: Language = Language.ENGLISH
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


LOOKS = {
    "light": Look(),
    "dark": Look(theme=Theme(name=ThemeName.DARK)),
    "contrast": Look(theme=Theme(name=ThemeName.CONTRAST)),
    "large": Look(theme=Theme(scale=1.6)),
    "small": Look(size=SIZES[1]),
    "spanish": Look(language=Language.SPANISH),
    "rtl": Look(direction=Qt.LayoutDirection.RightToLeft),
}
USUAL = ("light", "dark")
MORE = {"home": ("small", "large", "contrast"), "first_run": ("small",)}


def main(out: Path, names: list[str], looks: list[str]) -> int:
    """Draw the screens called *names*, or all, into the folder *out*."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["flashcards", *theme.STYLE])
    prepare(app)
    speech = Speech(app, Language.ENGLISH)
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        pasts = Pasts(folder / "pasts")
        for number, (name, called) in enumerate(_pictures(names, looks)):
            look = LOOKS[called]
            wear(app, speech, look)
            shown = show(name, folder / str(number), pasts, look.size)
            settle()
            picture = shown.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
            picture.save(str(out / f"{name}-{called}.png"), quality=SMALLEST)
            shown.close()
    return 0


def wear(app: QApplication, speech: Speech, look: Look) -> None:
    """Give the program a look."""
    if speech.language is not look.language:
        speech.speak(look.language)
    app.setLayoutDirection(look.direction)
    theme.apply(app, look.theme)


def _pictures(names: list[str], looks: list[str]) -> list[tuple[str, str]]:
    """Return the name and the look of each picture to draw."""
    return [
        (name, look) for name in names or SCREENS for look in looks or (*USUAL, *MORE.get(name, ()))
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--look", action="append", choices=LOOKS, default=[])
    arguments = parser.parse_args()
    sys.exit(main(arguments.out, arguments.names, arguments.look))
