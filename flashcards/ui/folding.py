"""Layouts that fold: things beside each other while they fit, below each other where not."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from flashcards.ui import theme
from flashcards.ui.mirror import visual_rect

Places = list[tuple[QLayoutItem, QRect]]


class Folding(QLayout):
    """Keeps the items of a layout of our own, the one of a widget; *gap* at 100 % text size.

    In another layout PySide would keep the halves of its items beyond the items (see `held`).
    """

    def __init__(self, parent: QWidget, *, gap: float = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._known: dict[int, Places] = {}
        self._gap = gap
        parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        theme.follow(self._restyle)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._laid_out(width)), default=0)

    def invalidate(self) -> None:
        self._known.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, place in self._laid_out(rect.width()):
            at_home = place.translated(rect.topLeft())
            item.setGeometry(visual_rect(direction, rect, at_home))

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(widest, 0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _restyle(self) -> None:
        self.setSpacing(theme.current().px(self._gap))
        self.invalidate()

    def _laid_out(self, width: int) -> Places:
        if width not in self._known:
            self._known[width] = self._places(width)
        return self._known[width]

    def _places(self, width: int) -> Places:
        raise NotImplementedError


class Tiles(Folding):
    """Equal columns, as many as fit at *least* scaled pixels each; rows as high as they need."""

    def __init__(self, parent: QWidget, *, least: float, most: int = 99, gap: float = 12) -> None:
        self._least, self._most = least, most
        super().__init__(parent, gap=gap)

    def sizeHint(self) -> QSize:
        columns = min(len(self._shown()), self._most)
        width = columns * (self._narrowest() + self.spacing()) - self.spacing()
        return QSize(max(width, 0), self.heightForWidth(max(width, 1)))

    def _narrowest(self) -> int:
        least = theme.current().px(self._least)
        return max([least, *(item.minimumSize().width() for item in self._shown())])

    def _places(self, width: int) -> Places:
        items, gap = self._shown(), self.spacing()
        fitting = (width + gap) // (self._narrowest() + gap)
        columns = max(1, min(len(items), self._most, fitting))
        each = (width - gap * (columns - 1)) // columns
        places: Places = []
        top = 0
        for start in range(0, len(items), columns):
            row = items[start : start + columns]
            height = max(_height(item, each) for item in row)
            for column, item in enumerate(row):
                places.append((item, QRect(column * (each + gap), top, each, height)))
            top += height + gap
        return places


class Flow(Folding):
    """Things at their own width after each other, on as many lines as they need."""

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint().width() for item in self._shown()]
        width = sum(hints) + self.spacing() * max(len(hints) - 1, 0)
        return QSize(width, self.heightForWidth(max(width, 1)))

    def _places(self, width: int) -> Places:
        places: Places = []
        line: Places = []
        left = top = 0
        for item in self._shown():
            needed = min(item.sizeHint().width(), width)
            if line and left + needed > width:
                places += _level(line)
                top = 1 + max(place.bottom() for _, place in line) + self.spacing() // 2
                line, left = [], 0
            line.append((item, QRect(left, top, needed, _height(item, needed))))
            left += needed + self.spacing()
        return places + _level(line)


class Ends(Folding):
    """Words at the start and a control at the end of one line, or the control below the words.

    They share a line while *least* scaled pixels are left for the words.
    """

    def __init__(self, parent: QWidget, *, gap: float = 0, least: float = 240) -> None:
        self._least = least
        super().__init__(parent, gap=gap)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint().width() for item in self._shown()]
        width = sum(hints) + self.spacing() * max(len(hints) - 1, 0)
        return QSize(width, self.heightForWidth(max(width, 1)))

    def _places(self, width: int) -> Places:
        items = self._shown()
        if len(items) != 2:
            return [(item, QRect(0, 0, width, _height(item, width))) for item in items]
        words, control = items
        needed = control.sizeHint().width()
        rest = width - needed - self.spacing()
        if rest < max(theme.current().px(self._least), words.minimumSize().width()):
            return self._stacked(words, control, width, min(needed, width))
        height = max(_height(words, rest), _height(control, needed))
        return [
            (words, _centred(QRect(0, 0, rest, _height(words, rest)), height)),
            (control, _centred(QRect(width - needed, 0, needed, _height(control, needed)), height)),
        ]

    def _stacked(self, words: QLayoutItem, control: QLayoutItem, width: int, needed: int) -> Places:
        top = _height(words, width)
        below = QRect(0, top + self.spacing() // 2, needed, _height(control, needed))
        return [(words, QRect(0, 0, width, top)), (control, below)]


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()


def _level(line: Places) -> Places:
    height = max((place.height() for _, place in line), default=0)
    return [(item, _centred(place, height)) for item, place in line]


def _centred(rect: QRect, height: int) -> QRect:
    return rect.translated(0, (height - rect.height()) // 2)
