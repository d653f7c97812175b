"""Fields of the editors: a text that grows with its words, and what is said below a field."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from flashcards.ui import theme
from flashcards.ui.discard import discard_held
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Column, Row

_MOST_LINES = 14
_ROOM = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What is said below a field; one that *refuses* keeps the card from being saved."""

    text: str
    refuses: bool = False


class TextField(QPlainTextEdit):
    """Plain text, as tall as its lines need; Tab leaves it."""

    def __init__(self, name: str, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.follow(self._grow)

    def text(self) -> str:
        """Return what stands in it."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Put *text* in place of all; the same text leaves cursor and undo as they are."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(240), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(100), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() > bar.minimum():
            super().wheelEvent(event)
        else:
            event.ignore()  # the page around it scrolls

    def _grow(self) -> None:
        lines = int(self.document().size().height())
        shown = max(self._least, min(lines, _MOST_LINES))
        is_long = lines > _MOST_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_long else policy.ScrollBarAlwaysOff
        )
        height = shown * self.fontMetrics().lineSpacing() + theme.current().px(_ROOM) + 2
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)


class FieldBox(QWidget):
    """A caption, a field, and below it what there is to say about what it holds."""

    def __init__(
        self, caption: str, field: QWidget, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        column = Column(self, gap=4)
        if caption:
            column.addWidget(Label(caption, "caption", "text2", wraps=True))
        is_narrow = field.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
        alignment = Qt.AlignmentFlag.AlignLeading if is_narrow else Qt.AlignmentFlag(0)
        column.addWidget(field, 0, alignment)
        self._note = note
        if note:
            column.addWidget(Label(note, "small", "text3", wraps=True))
            field.setAccessibleDescription(note)
        self.sayings = Sayings()
        column.addWidget(self.sayings)

    def say(self, sayings: Sequence[Saying]) -> None:
        """Show what there is to say, for eyes and for screen readers."""
        self.sayings.say(sayings)
        spoken = " ".join(each.text for each in sayings)
        self.field.setAccessibleDescription(spoken or self._note)


class Sayings(QWidget):
    """Lines with an icon: a bulb for advice, a sign for what must be mended before saving."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[Saying, ...] = ()
        self._column = Column(self, gap=3)
        self.hide()

    def said(self) -> tuple[Saying, ...]:
        """Return what is shown."""
        return self._said

    def say(self, sayings: Sequence[Saying]) -> None:
        """Show *sayings* instead."""
        if tuple(sayings) == self._said:
            return
        self._said = tuple(sayings)
        discard_held(self._column)
        for each in sayings:
            self._column.addWidget(_Line(each))
        self.setVisible(bool(sayings))


class _Line(QWidget):
    def __init__(self, saying: Saying) -> None:
        super().__init__()
        row = Row(self, margins=(0, 2, 0, 0), gap=6)
        icon = "circle-alert" if saying.refuses else "lightbulb"
        row.addWidget(IconMark(icon, "warn", 15), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(saying.text, "small", "text2", wraps=True), 1)
