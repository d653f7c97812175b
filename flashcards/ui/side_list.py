"""The list of pages at the side of the window; in a narrow window only its icons."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from flashcards.ui import icons, theme
from flashcards.ui.layouts import Column

WIDTH, NARROW_WIDTH = 212, 64
_HEIGHT, _ICON, _INDENT, _GAP, _RADIUS = 38, 18, 13, 7, 9


class SideList(QWidget):
    """Tells which page was asked for, and keeps the shown one marked."""

    page_requested = Signal(str)
    help_requested = Signal()
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side-list")
        self.setAccessibleName(self.tr("Pages"))
        self._is_narrow = False
        self._pages: dict[str, SideItem] = {}
        self._column = Column(self, margins=(17, 13, 13, 16), gap=5)
        self._add_page("home", "home", self.tr("Home"))
        self._add_page("mock", "clipboard-check", self.tr("Mock exam"))
        self._add_page("cards", "layers", self.tr("Cards"))
        self._add_page("statistics", "chart-column", self.tr("Statistics"))
        self._add_page("standing", "trending-up", self.tr("Where you stand"))
        self._column.addStretch(1)
        self._help = self._add("life-buoy", self.tr("Help"), "side-help")
        self._help.clicked.connect(self.help_requested)
        settings = self._add("settings", self.tr("Settings"), "side-settings")
        settings.clicked.connect(self.settings_requested)
        theme.follow(self._restyle)

    def mark(self, page: str) -> None:
        """Mark *page* as the one that is shown."""
        for name, item in self._pages.items():
            item.set_current(name == page)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show only icons, or icons with words."""
        if is_narrow != self._is_narrow:  # else the whole window would be laid out once more
            self._is_narrow = is_narrow
            self._restyle()

    def help_item(self) -> QWidget:
        """Return the item at which the menu of help opens."""
        return self._help

    def _add_page(self, page: str, icon: str, words: str) -> None:
        item = self._add(icon, words, f"side-{page}")
        item.clicked.connect(lambda: self.page_requested.emit(page))
        self._pages[page] = item

    def _add(self, icon: str, words: str, name: str) -> "SideItem":
        item = SideItem(icon, words)
        item.setObjectName(name)
        self._column.addWidget(item)
        return item

    def _restyle(self) -> None:
        look = theme.current()
        self.setFixedWidth(look.px(NARROW_WIDTH if self._is_narrow else WIDTH))
        side = look.px(11 if self._is_narrow else 17)
        end = look.px(11 if self._is_narrow else 13)
        self._column.setContentsMargins(side, look.px(13), end, look.px(16))
        for item in self.findChildren(SideItem):
            item.set_narrow(self._is_narrow)


class SideItem(QPushButton):
    """One line of the side list, painted by hand so that icon and words start at the side."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words = icon, words
        self._is_narrow = self._is_current = False
        self.setAccessibleName(words)
        self.setProperty("radius", _RADIUS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self._restyle)

    def set_current(self, is_current: bool) -> None:
        """Mark this line, or not, as the page that is shown."""
        self._is_current = is_current
        self.setAccessibleDescription(self.tr("This page is open") if is_current else "")
        self.update()

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon alone, with the words as its tooltip."""
        self._is_narrow = is_narrow
        self.setToolTip(self._words if is_narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        words = self.fontMetrics().horizontalAdvance(self._words)
        wide = look.px(_INDENT * 2 + _ICON + _GAP) + words
        return QSize(look.px(46) if self._is_narrow else wide, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        color = "on_primary_soft" if self._is_current else "text2"
        side = look.px(_ICON)
        start = (self.width() - side) / 2 if self._is_narrow else look.px(_INDENT)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - start - side if is_mirrored else start
        icons.draw(painter, self._icon, color, QRectF(left, (self.height() - side) / 2, side, side))
        if self._is_narrow:
            return
        painter.setPen(look.color(color))
        painter.setFont(self.font())
        indent = round(start + side + look.px(_GAP))
        words = self.rect().adjusted(*((0, 0, -indent, 0) if is_mirrored else (indent, 0, 0, 0)))
        start_edge = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, start_edge, self._words)

    def _paint_ground(self, painter: QPainter) -> None:
        if not self._is_current and not self.underMouse() and not self.isDown():
            return
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        is_marked = self._is_current or self.isDown()
        painter.setBrush(look.color("primary_soft" if is_marked else "hover"))
        radius = look.px(_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
