"""One deck of the list: whether it is studied, what it holds, and what can be done with it."""

from enum import StrEnum

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QSizePolicy, QWidget

from flashcards.services.deck_states import DeckLine, DeckState
from flashcards.ui.buttons import IconButton
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Column, Row


class DeckAct(StrEnum):
    """What can be asked of a deck."""

    STUDY = "study"
    PRACTICE = "practice"
    CARDS = "cards"
    PROPERTIES = "properties"
    PUBLISH = "publish"
    EXPORT = "export"
    PRINT = "print"
    PAUSE = "pause"
    ARCHIVE = "archive"
    REMOVE = "remove"
    BRING_BACK = "bring-back"


_LEAST_TARGET = 24
"""Pixels, at any text size."""


class DeckRow(QFrame):
    """``asked`` carries a DeckAct and the DeckLine; ``studied`` the line and whether it is."""

    asked = Signal(object, object)
    studied = Signal(object, bool)

    def __init__(self, line: DeckLine, *, calm: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        deck = line.deck
        self.setObjectName(f"deck-{deck.id}")
        column = Column(self)
        column.addWidget(Line())
        row = Row(margins=(0, 8, 0, 8), gap=12)
        self._check = QCheckBox()
        self._check.setObjectName(f"deck-studied-{deck.id}")
        self._check.setAccessibleName(self.tr("Study {deck}").format(deck=deck.title))
        self._check.setMinimumWidth(_LEAST_TARGET)
        self._check.setChecked(line.state is DeckState.STUDIED)
        self._check.toggled.connect(self._tell_studied)
        row.addWidget(self._check)
        words = Column(gap=2)
        words.addWidget(Label(deck.title, "strong", wraps=True))
        self._facts = Label(self._said(calm=calm), "small", "text2", wraps=True)
        words.addWidget(self._facts)
        row.addLayout(words, 1)
        self._more = IconButton("ellipsis", self.tr("More for {deck}").format(deck=deck.title))
        self._more.setObjectName(f"deck-more-{deck.id}")
        self._more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._more.clicked.connect(self._open)
        row.addWidget(self._more)
        column.addLayout(row)
        self._menu = QMenu(self)
        self._menu.setObjectName(f"deck-menu-{deck.id}")
        self._fill()

    def focus_widget(self) -> QWidget:
        """Return what takes the focus of the row."""
        return self._check

    def facts(self) -> str:
        """Return what is said of the deck."""
        return self._facts.text()

    def _said(self, *, calm: bool) -> str:
        line = self._line
        parts: list[str] = []
        if line.state is not DeckState.STUDIED:
            parts.append(self._state())
        if not calm:
            parts.append(self.tr("%n card(s)", None, line.cards))
        if line.state is DeckState.STUDIED and not calm:
            parts.append(self.tr("%n to review today", None, line.counts.due))
            parts.append(self.tr("%n not seen yet", None, line.counts.new))
        parts.append(self.tr("version {version}").format(version=line.deck.version))
        return " · ".join(parts)

    def _state(self) -> str:
        match self._line.state:
            case DeckState.PAUSED:
                return self.tr("Paused")
            case DeckState.ARCHIVED:
                return self.tr("Archived")
            case DeckState.REMOVED:
                return self.tr("Removed, progress kept")
            case DeckState.STUDIED:
                return ""

    def _fill(self) -> None:
        state = self._line.state
        if state is DeckState.REMOVED:
            self._add(DeckAct.BRING_BACK, self.tr("&Bring it back"))
            return
        if state is DeckState.STUDIED:
            self._add(DeckAct.STUDY, self.tr("&Study this deck"))
            self._add(DeckAct.PRACTICE, self.tr("P&ractice it: dates stay"))
        self._add(DeckAct.CARDS, self.tr("Show its &cards"))
        self._menu.addSeparator()
        self._add(DeckAct.PROPERTIES, self.tr("Pr&operties…"))
        self._add(DeckAct.PUBLISH, self.tr("P&ublish…"))
        self._add(DeckAct.EXPORT, self.tr("&Export…"))
        self._add(DeckAct.PRINT, self.tr("&Print…"))
        self._menu.addSeparator()
        if state is DeckState.STUDIED:
            self._add(DeckAct.PAUSE, self.tr("P&ause"))
        else:
            self._add(DeckAct.BRING_BACK, self.tr("&Study it again"))
        if state is not DeckState.ARCHIVED:
            self._add(DeckAct.ARCHIVE, self.tr("&Archive"))
        self._add(DeckAct.REMOVE, self.tr("Re&move…"))

    def _add(self, act: DeckAct, words: str) -> None:
        action = QAction(words, self._menu)
        action.setObjectName(f"{act.value}-{self._line.deck.id}")
        action.triggered.connect(lambda: self.asked.emit(act, self._line))
        self._menu.addAction(action)

    def _tell_studied(self, is_on: bool) -> None:
        self.studied.emit(self._line, is_on)

    def _open(self) -> None:
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
