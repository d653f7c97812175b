"""What every test of the window stands on: no screen, the bundled font, one look, one language."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from flashcards.services.preferences import Language
from flashcards.ui import announce, theme
from flashcards.ui.collector import Collector
from flashcards.ui.focus_ring import FocusRings
from flashcards.ui.theme import Theme, ThemeName
from flashcards.ui.translators import Speech

LIGHT = Theme()


def pytest_configure(config: pytest.Config) -> None:
    # Qt's offscreen platform says so of every window with a smallest size.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    Speech(qapp, Language.ENGLISH)
    theme.load_fonts()
    FocusRings(qapp)
    Collector(qapp)
    theme.apply(qapp, LIGHT)
    return qapp


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> None:
    """Begin each test in the light theme at 100 %, whatever the test before it wore."""
    if theme.current() != LIGHT:
        theme.apply(qapp, LIGHT)


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Callable[[str, float], Theme]]:
    """Give themed(name, scale), which applies a theme until the test ends."""

    def use(name: str = "light", scale: float = 1.0) -> Theme:
        look = Theme(name=ThemeName(name), scale=scale)
        theme.apply(qapp, look)
        return look

    yield use
    theme.apply(qapp, LIGHT)


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """Give the list of what a screen reader is told during the test."""
    texts: list[str] = []

    def listen(_widget: QWidget, text: str) -> None:
        texts.append(text)

    announce.spies.append(listen)
    yield texts
    announce.spies.remove(listen)
