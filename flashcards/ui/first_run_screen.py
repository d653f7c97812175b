"""The first page: four choices, each with a default, and Enter to start."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from flashcards.core.errors import CollectionError
from flashcards.services.settings import Grading
from flashcards.ui import theme
from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button
from flashcards.ui.choice_tile import ChoiceTile, SizeTile
from flashcards.ui.exam_choice import ExamChoice
from flashcards.ui.folding import Flow, Tiles
from flashcards.ui.labels import KeyCap, Label
from flashcards.ui.layouts import Card, Column, Dock, Measure, Row
from flashcards.ui.minutes_choice import MinutesChoice
from flashcards.ui.notice import Notice
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

WIDTH = 900
SIZES = (100, 125, 150)


class FirstRunScreen(QWidget):
    """Asks for exam, minutes, text size and grading; ``done`` once they are kept.

    ``own_cards_requested`` comes after ``done`` where the learner has cards of their own to bring.
    """

    done = Signal()
    own_cards_requested = Signal()
    copy_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("first-run")
        column = Column(self)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._page())
        column.addWidget(self._area, 1)
        column.addWidget(self._dock())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._exam.field.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.isAutoRepeat():
            self._finish()
        else:
            super().keyPressEvent(event)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setProperty("page", True)
        outer = Column(page, margins=(16, 4, 16, 24))
        card = Card(margins=(26, 26, 26, 26), gap=10)
        outer.addWidget(Measure(card, WIDTH))
        outer.addStretch(1)
        welcome = Column(gap=2)
        title = self.tr("Welcome. Four choices and you can start")
        welcome.addWidget(Label(title, "h1", wraps=True))
        promise = self.tr("Everything can be changed later. Nothing leaves this computer.")
        welcome.addWidget(Label(promise, "body", "text2", wraps=True))
        card.body.addLayout(welcome)
        self._add_exam(card)
        self._add_minutes(card)
        self._add_sizes(card)
        self._add_grading(card)
        return page

    def _add_exam(self, card: Card) -> None:
        card.body.addWidget(_question(self.tr("1. When is your exam?")))
        self._exam = ExamChoice(self._session.today)
        self._exam.show_day(self._session.settings.exam_day)
        card.body.addWidget(self._exam)

    def _add_minutes(self, card: Card) -> None:
        card.body.addWidget(_question(self.tr("2. How many minutes a day?")))
        self._minutes = MinutesChoice()
        card.body.addWidget(self._minutes)

    def _add_sizes(self, card: Card) -> None:
        card.body.addWidget(_question(self.tr("3. Which size reads best?")))
        words = (self.tr("Standard"), self.tr("Large"), self.tr("Extra large"))
        sample = self.tr("Which one keeps you on equal footing: empathy or sympathy?")
        now = self._session.preferences
        tiles: list[ChoiceTile] = []
        for word, percent in zip(words, SIZES, strict=True):
            look = theme.chosen(theme.ThemeChoice(now.theme.value), percent)
            tile = SizeTile(word, sample, look)
            tile.setObjectName(f"size-{percent}")
            tile.setChecked(percent == now.text_percent)
            tile.clicked.connect(lambda _=False, percent=percent: self._resize(percent))
            tiles.append(tile)
        card.body.addWidget(_row(self.tr("Text size"), tiles, 240))

    def _add_grading(self, card: Card) -> None:
        card.body.addWidget(_question(self.tr("4. How do you want to rate yourself?")))
        four = ChoiceTile(self.tr("Four answers"), self.tr("Not yet, Hard, Good, Easy"))
        four.setObjectName("grading-four")
        self._two = ChoiceTile(self.tr("Two answers"), self.tr("Not yet, I knew it"))
        self._two.setObjectName("grading-two")
        chosen = self._session.settings.grading
        (self._two if chosen is Grading.TWO else four).setChecked(True)
        card.body.addWidget(_row(self.tr("Answers"), [four, self._two], 240))

    def _dock(self) -> Dock:
        inside = QWidget()
        row = Row(inside, gap=12)
        others = QWidget()
        flow = Flow(others, gap=8)
        own = Button(self.tr("Use my own cards instead…"), "quiet", icon="download")
        own.setObjectName("own-cards")
        own.clicked.connect(self._bring_own)
        flow.addWidget(own)
        copy = Button(self.tr("Continue from a copy…"), "quiet", icon="history")
        copy.setObjectName("open-copy")
        copy.clicked.connect(self.copy_requested)
        flow.addWidget(copy)
        row.addWidget(others, 1)
        button = Button(self.tr("Make my plan"), "primary", large=True)
        button.setObjectName("make-plan")
        button.clicked.connect(self._finish)
        row.addWidget(button)
        row.addWidget(KeyCap(self.tr("Enter")))
        dock = Dock(margins=(16, 10, 16, 14))
        self._notice = Notice("", "warn")
        self._notice.setObjectName("not-kept")
        self._notice.hide()
        dock.body.addWidget(Measure(self._notice, WIDTH))
        dock.body.addWidget(Measure(inside, WIDTH))
        return dock

    def _resize(self, percent: int) -> None:
        preferences = replace(self._session.preferences, text_percent=percent)
        # A size that cannot be kept still counts; that nothing can be written is said on *done*.
        with suppress(OSError):
            self._session.set_preferences(preferences)
        QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._area.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)

    def _bring_own(self) -> None:
        if self._finish():
            self.own_cards_requested.emit()

    def _finish(self) -> bool:
        """Keep the choices and say so; return whether it went well."""
        if not self._exam.check():
            return False
        settings = replace(
            self._session.settings,
            exam_day=self._exam.day(),
            minutes=(self._minutes.minutes(),) * 7,
            grading=Grading.TWO if self._two.isChecked() else Grading.FOUR,
            is_set_up=True,
        )
        try:
            self._session.set_settings(settings)
        except CollectionError as error:
            self._say(error_text(error, translate))
            return False
        self.done.emit()
        return True

    def _say(self, words: str) -> None:
        self._notice.show_text(words)
        self._notice.show()
        announce(self, words)


def _question(text: str) -> Label:
    label = Label(text, "strong", wraps=True)
    label.setContentsMargins(0, theme.current().px(6), 0, 0)
    return label


def _row(name: str, tiles: Sequence[ChoiceTile], least: float) -> QWidget:
    row = QWidget()
    row.setAccessibleName(name)
    layout = Tiles(row, least=least, gap=12)
    for tile in tiles:
        layout.addWidget(tile)
    return row
