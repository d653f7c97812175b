"""python -m tests.screenshots OUT [NAME...]: a picture of each screen and state, light and dark."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from flashcards.ui import theme
from flashcards.ui.desktop import prepare
from flashcards.ui.theme import Theme, ThemeName
from tests.ui.screens import SCREENS, SIZES, Pasts, settle, show

SMALL = ("home", "first_run")
LARGE_TEXT = 1.6
SMALLEST = 0
"""What Qt calls the quality of a PNG that takes longest to write and least room."""


def main(out: Path, names: list[str]) -> int:
    """Draw the screens called *names*, or all, into the folder *out*."""
    out.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale("en_US"))
    app = QApplication(["flashcards", *theme.STYLE])
    prepare(app)
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        pasts = Pasts(folder / "pasts")
        for number, (name, file, look, size) in enumerate(_pictures(names)):
            theme.apply(app, look)
            shown = show(name, folder / str(number), pasts, size)
            settle()
            picture = shown.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
            picture.save(str(out / f"{file}.png"), quality=SMALLEST)
            shown.close()
    return 0


def _pictures(names: list[str]) -> list[tuple[str, str, Theme, tuple[int, int]]]:
    """Return name, file, look and size of each picture to draw."""
    wanted = names or list(SCREENS)
    usual, low = SIZES
    pictures = [
        (name, f"{name}-{look.value}", Theme(name=look), usual)
        for name in wanted
        for look in (ThemeName.LIGHT, ThemeName.DARK)
    ]
    pictures += [
        (name, f"{name}-{low[0]}x{low[1]}-light", Theme(), low) for name in SMALL if name in wanted
    ]
    if "home" in wanted:
        pictures.append(("home", "home-text160-light", Theme(scale=LARGE_TEXT), usual))
        pictures.append(("home", "home-contrast", Theme(name=ThemeName.CONTRAST), usual))
    return pictures


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("python -m tests.screenshots OUT [NAME...]")
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
