"""The thin bar above the card: end, how far, help, undo, star, more."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from flashcards.ui import theme
from flashcards.ui.bars import Bar
from flashcards.ui.buttons import Button, IconButton
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Row

_NO_MINUTES, _NO_BAR, _GAP = 700, 600, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownProgress:
    """How far a session is: in words, as *value* of *total*, and the minutes left in words."""

    count: str
    value: int
    total: int
    minutes: str


class StudyBar(QWidget):
    """Tells what is pressed and chosen; the minutes, then the bar, go where room is short."""

    end_requested = Signal()
    help_requested = Signal()
    undo_requested = Signal()
    star_requested = Signal()
    not_today_requested = Signal()
    rest_requested = Signal()
    doubt_requested = Signal()
    edit_requested = Signal()
    why_requested = Signal()
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, margins=(16, 3, 18, 3), gap=_GAP)
        self._end = Button(self.tr("End session"), "quiet", icon="x")
        self._home = Button(self.tr("Home"), "quiet", icon="home")
        self._count = Label("", "caption", "text2")
        self._bar = Bar(self.tr("Progress of this session"))
        self._minutes = Label("", "small", "text2")
        self._help = Button(self.tr("If this is hard"), "quiet", icon="life-buoy")
        self._undo = IconButton("undo-2", self.tr("Undo the last answer (Ctrl+Z)"))
        self._undo_words = Button(self.tr("Undo the last answer"), "quiet", icon="undo-2")
        self._star = IconButton("star", self.tr("Star (S)"))
        self._more = IconButton("ellipsis", self.tr("More"))
        self._menu = self._build_menu()
        self._lay_out(row)
        self._name()
        self._connect()
        self._is_summary = False
        self.turn_to_summary(False)
        theme.follow(self._fold)

    def _lay_out(self, row: Row) -> None:
        row.addWidget(self._end)
        row.addWidget(self._home)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addSpacing(4)
        row.addWidget(self._bar, 2)
        row.addSpacing(4)
        row.addWidget(self._minutes)
        row.addStretch(1)
        for button in (self._help, self._undo, self._undo_words, self._star, self._more):
            row.addWidget(button)

    def _name(self) -> None:
        for name, widget in {
            "end_session": self._end,
            "home": self._home,
            "progress": self._count,
            "progress_bar": self._bar,
            "minutes_left": self._minutes,
            "if_this_is_hard": self._help,
            "undo": self._undo,
            "undo_words": self._undo_words,
            "star": self._star,
            "more": self._more,
        }.items():
            widget.setObjectName(name)

    def _connect(self) -> None:
        self._end.clicked.connect(self.end_requested)
        self._home.clicked.connect(self.end_requested)
        self._help.clicked.connect(self.help_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._undo_words.clicked.connect(self.undo_requested)
        self._star.clicked.connect(self.star_requested)
        self._more.clicked.connect(self._open_menu)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("more_menu")
        self._card_acts = [
            self._act("why", self.tr("Why this card today?"), "", self.why_requested),
            self._act("not_today", self.tr("Not today"), "N", self.not_today_requested),
            self._act("rest", self.tr("Rest until I wake it"), "", self.rest_requested),
            self._act("doubt", self.tr("I doubt this card…"), "Ctrl+D", self.doubt_requested),
            self._act("edit", self.tr("Edit this card…"), "E", self.edit_requested),
        ]
        menu.addActions(self._card_acts)
        menu.addSeparator()
        menu.addAction(self._act("settings", self.tr("Settings…"), "", self.settings_requested))
        return menu

    def _act(self, name: str, text: str, key: str, signal: object) -> QAction:
        act = QAction(f"{text}\t{key}" if key else text, self)  # the screen handles the key
        act.setObjectName(name)
        act.triggered.connect(signal)
        return act

    def show_progress(self, shown: ShownProgress) -> None:
        """Show how far the session is, in words and as a bar."""
        self._count.setText(shown.count)
        self._bar.setMaximum(max(1, shown.total))
        self._bar.setValue(min(shown.value, shown.total))
        self._minutes.setText(shown.minutes)
        self._fold()

    def show_star(self, is_on: bool) -> None:
        """Show whether the card has a star."""
        self._star.set_icon("star", filled=is_on)
        self._star.set_name(self.tr("Take the star away (S)") if is_on else self.tr("Star (S)"))

    def allow_undo(self, is_possible: bool) -> None:
        """Let an answer be taken back, when there is one."""
        for button in (self._undo, self._undo_words):
            button.setEnabled(is_possible)

    def turn_to_summary(self, is_summary: bool) -> None:
        """Show what a card needs, or what the end of a session needs."""
        self._is_summary = is_summary
        for widget in (self._end, self._undo, self._star, self._more, self._count):
            widget.setVisible(not is_summary)
        for widget in (self._home, self._undo_words):
            widget.setVisible(is_summary)
        self._fold()

    def help_button(self) -> QWidget:
        """Return the button that opens *If this is hard*."""
        return self._help

    def minimumSizeHint(self) -> QSize:
        """Return the room that is needed once the minutes and the bar have gone."""
        stays = (self._end, self._home, self._count, self._help, self._undo, self._undo_words)
        shown = [each for each in (*stays, self._star, self._more) if not each.isHidden()]
        width = sum(each.sizeHint().width() for each in shown)
        gaps = theme.current().px(_GAP) * (len(shown) + 1)
        return QSize(width + gaps, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        px = theme.current().px
        is_told = not self._is_summary
        self._minutes.setVisible(
            is_told and self.width() >= px(_NO_MINUTES) and bool(self._minutes.text())
        )
        self._bar.setVisible(is_told and self.width() >= px(_NO_BAR))
        self._bar.setMaximumWidth(px(286))

    def _open_menu(self) -> None:
        corner = self._more.mapToGlobal(QPoint(0, self._more.height()))
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            corner -= QPoint(self._menu.sizeHint().width() - self._more.width(), 0)
        self._menu.popup(corner)
