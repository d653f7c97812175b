"""The bar above a mock exam: what it is, text size, the time left, the break."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget

from flashcards.ui import theme
from flashcards.ui.buttons import Button, IconButton
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Row

NARROW = 900
_NO_TITLE = 620


class ExamBar(QWidget):
    """``text_size_requested`` carries 1 for larger, -1 for smaller, 0 for the usual size."""

    text_size_requested = Signal(int)
    timer_turned = Signal()
    pause_requested = Signal()
    questions_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_timer = self._is_running = False
        row = Row(self, margins=(20, 4, 20, 7), gap=8)
        self._title = Label("", "h3")
        self._title.setObjectName("exam-title")
        self._note = Label("", "small", "text3")
        self._note.setObjectName("exam-note")
        self._size = Button(self.tr("Text size"), "quiet", icon="a-large-small")
        self._size_icon = IconButton("a-large-small", self.tr("Text size"))
        self._hide = Button("", "quiet", icon="eye-off")
        self._hide_icon = IconButton("eye-off", "")
        self._timer = TimerChip()
        self._questions = Button("", icon="list")
        self._pause = Button(self.tr("Pause"), icon="pause")
        self._pause_icon = IconButton("pause", self.tr("Pause"))
        self._menu = self._build_menu()
        row.addWidget(self._title)
        row.addSpacing(5)
        row.addWidget(self._note)
        row.addStretch(1)
        for widget in self._widgets().values():
            row.addWidget(widget)
        for name, widget in self._widgets().items():
            widget.setObjectName(name)
        self._connect()
        theme.follow(self._fold)

    def _widgets(self) -> dict[str, QWidget]:
        return {
            "text-size": self._size,
            "text-size-icon": self._size_icon,
            "turn-timer": self._hide,
            "turn-timer-icon": self._hide_icon,
            "time-left": self._timer,
            "all-questions": self._questions,
            "pause-mock": self._pause,
            "pause-mock-icon": self._pause_icon,
        }

    def _connect(self) -> None:
        self._size.clicked.connect(lambda: self._open_menu(self._size))
        self._size_icon.clicked.connect(lambda: self._open_menu(self._size_icon))
        self._hide.clicked.connect(self.timer_turned)
        self._hide_icon.clicked.connect(self.timer_turned)
        self._questions.clicked.connect(self.questions_requested)
        self._pause.clicked.connect(self.pause_requested)
        self._pause_icon.clicked.connect(self.pause_requested)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("text-size-menu")
        for name, words, step in (
            ("exam-larger", self.tr("Larger"), 1),
            ("exam-smaller", self.tr("Smaller"), -1),
            ("exam-usual-size", self.tr("Usual size"), 0),
        ):
            action = QAction(words, self)
            action.setObjectName(name)
            action.triggered.connect(self._asking(step))
            menu.addAction(action)
        return menu

    def show_exam(self, title: str, note: str, *, has_timer: bool, is_running: bool) -> None:
        """Show what is sat, and what belongs to it while it runs."""
        self._title.setText(title)
        self._note.setText(note)
        self._has_timer, self._is_running = has_timer, is_running
        self._fold()

    def show_timer(self, words: str, *, is_shown: bool) -> None:
        """Show the time left in *words*, or only that it can be shown."""
        self._timer.show_words(words if is_shown else "")
        name = self.tr("Hide timer") if is_shown else self.tr("Show timer")
        self._hide.setText(name)
        self._hide.set_icon("eye-off" if is_shown else "eye")
        self._hide_icon.set_name(name)
        self._hide_icon.set_icon("eye-off" if is_shown else "eye")
        self._fold()

    def show_place(self, words: str) -> None:
        """Call the button to all questions *words*."""
        self._questions.setText(words)
        self._questions.setAccessibleName(self.tr("All questions, {place}").format(place=words))

    def is_narrow(self) -> bool:
        """Say whether the questions have no room beside the one in view."""
        return self.width() < theme.current().px(NARROW)

    def questions_button(self) -> QWidget:
        """Return the button that opens all questions."""
        return self._questions

    def minimumSizeHint(self) -> QSize:
        """Return the room that is needed once the words have gone."""
        shown = [each for each in self._widgets().values() if not each.isHidden()]
        width = sum(each.sizeHint().width() for each in shown)
        gaps = theme.current().px(8) * (len(shown) + 1) + 2 * theme.current().px(20)
        return QSize(width + gaps, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_narrow, is_tight = self.is_narrow(), self.width() < theme.current().px(_NO_TITLE)
        has_timer, is_on = self._has_timer and self._is_running, self._is_running
        self._title.setVisible(not is_tight or not is_on)
        self._note.setVisible(not is_narrow)
        self._size.setVisible(is_on and not is_narrow)
        self._size_icon.setVisible(is_on and is_narrow)
        self._hide.setVisible(has_timer and not is_narrow)
        self._hide_icon.setVisible(has_timer and is_narrow)
        self._timer.setVisible(has_timer and self._timer.has_words())
        self._questions.setVisible(is_on and is_narrow)
        self._pause.setVisible(is_on and not is_tight)
        self._pause_icon.setVisible(is_on and is_tight)

    def _asking(self, step: int) -> Callable[[], None]:
        return lambda: self.text_size_requested.emit(step)

    def _open_menu(self, button: QWidget) -> None:
        corner = button.mapToGlobal(QPoint(0, button.height()))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner += QPoint(button.width() - self._menu.sizeHint().width(), 0)
        self._menu.popup(corner)


class TimerChip(QFrame):
    """The time left, in the one warm colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, margins=(15, 9, 16, 9), gap=7)
        row.addWidget(IconMark("timer", "on_accent_soft", 18))
        self._words = Label("", "strong", "on_accent_soft")
        self._words.setObjectName("time-left-words")
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def show_words(self, words: str) -> None:
        """Show *words*."""
        self._words.setText(words)

    def has_words(self) -> bool:
        """Say whether there is anything to show."""
        return bool(self._words.text())
