"""The fields above the table of cards: what is searched for, and a filter."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from flashcards.ui import icons, theme
from flashcards.ui.fields import ChoiceField

_SEARCH, _TIGHT, _MARK, _LETTERS = 300, 216, 16, 5


class FilterField(ChoiceField):
    """A choice as wide as its first one, which means all: others are cut, for they may be long."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)

    def sizeHint(self) -> QSize:
        return self._wide_enough(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._wide_enough(super().minimumSizeHint())

    def _wide_enough(self, usual: QSize) -> QSize:
        metrics = self.fontMetrics()
        around = usual.width() - _LETTERS * metrics.horizontalAdvance("X")
        words = around + metrics.horizontalAdvance(self.itemText(0))
        return QSize(max(usual.width(), words), usual.height())


class SearchField(QLineEdit):
    """Where one types what is searched for; the arrow down leads to what was found."""

    left_downward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cards-search")
        self._is_tight = False
        self.setAccessibleName(self.tr("Search the text of your cards"))
        theme.follow(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_downward.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, start = theme.current().px(_MARK), theme.current().px(11)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - start - side if is_mirrored else start
        place = QRectF(left, (self.height() - side) / 2, side, side)
        icons.draw(QPainter(self), "search", "text2", place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def set_tight(self, is_tight: bool) -> None:
        """Take less room, or what the design gives it."""
        self._is_tight = is_tight
        self._restyle()

    def _restyle(self) -> None:
        room = theme.current().px(_MARK + 6)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        whole, short = self.tr("Search the text of your cards"), self.tr("Search your cards")
        self.setPlaceholderText(short if self._is_tight else whole)
        self.setTextMargins(*((0, 0, room, 0) if is_mirrored else (room, 0, 0, 0)))
        self.setFixedWidth(theme.current().px(_TIGHT if self._is_tight else _SEARCH))
