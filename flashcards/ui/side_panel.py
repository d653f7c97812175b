"""A panel that slides over the end of a screen without pushing anything."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from flashcards.ui import theme
from flashcards.ui.buttons import IconButton
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Row
from flashcards.ui.mirror import visual_rect

WIDTH, NARROW = 400, 900


class SidePanel(QFrame):
    """Lies over the end side of *host*; add to its *body* and, fixed below it, its *foot*.

    Esc closes it, and the focus returns to where it was; Tab stays inside while it is open.
    """

    closed = Signal()
    wide = WIDTH
    """Pixels at 100 % where there is room."""

    def __init__(self, host: QWidget, title: str) -> None:
        super().__init__(host)
        self._host = host
        self._opener: QWidget | None = None
        self.setAccessibleName(title)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setProperty("side", "left" if is_mirrored else "right")
        column = Column(self, margins=(20, 14, 16, 18), gap=12)
        head = Row(margins=(4, 0, 4, 0), gap=8)
        head.addWidget(Label(title, "h1", wraps=True), 1)
        self._close_button = IconButton("x", self.tr("Close"))
        self._close_button.clicked.connect(self.close_panel)
        head.addWidget(self._close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        page = QWidget()
        page.setProperty("page", True)
        self.body = Column(page, margins=(4, 4, 4, 4), gap=12)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        column.addWidget(area, 1)
        self.foot = Row(margins=(4, 0, 4, 0), gap=8)
        column.addLayout(self.foot)
        host.installEventFilter(self)
        theme.follow(self._place)
        self.hide()

    def open_panel(self, first: QWidget | None = None) -> None:
        """Show the panel with the focus on *first*, else on its close button."""
        self._opener = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        (first or self._close_button).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Hide the panel and give the focus back."""
        if not self.isVisible():
            return
        self.hide()
        # What had the focus may have been taken away meanwhile.
        if self._opener is not None and isValid(self._opener) and self._opener.isVisible():
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)
        self._opener = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        stops = [each for each in _chain(self) if _is_stop(each)]
        now = QApplication.focusWidget()
        if now not in stops:
            return super().focusNextPrevChild(next)
        goal = stops[(stops.index(now) + (1 if next else -1)) % len(stops)]
        goal.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        self._area.ensureWidgetVisible(goal)
        return True

    def _place(self) -> None:
        host = self._host
        width = host.width()
        if width >= theme.current().px(NARROW):
            width = min(theme.current().px(self.wide), width)
        place = QRect(host.width() - width, 0, width, host.height())
        self.setGeometry(visual_rect(self.layoutDirection(), host.rect(), place))


def _chain(panel: QWidget) -> list[QWidget]:
    """Return the widgets inside *panel* in their Tab order."""
    found: list[QWidget] = []
    widget = panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        if panel.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
