"""The ring around the control that has the focus, painted over the window so nothing moves."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QTabBar, QWidget
from shiboken6 import isValid

from flashcards.ui import theme

GAP = 2
THICKNESS = 2
_PAINTS = {QEvent.Type.UpdateRequest, QEvent.Type.Resize}


class FocusRings(QObject):
    """Lays a ring in whichever window of *app* has the focus.

    Buttons and tab bars get one; another widget asks for it with the property "ring". The property
    "radius" is the widget's own corner radius in scaled pixels.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._move_ring)

    def _move_ring(self) -> None:
        # The signal's arguments are left alone: a widget half destroyed crashes when touched.
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        widget = QApplication.focusWidget()
        if widget is not None and wants_ring(widget):
            self._ring = ring_of(widget.window()) or FocusRing(widget.window())
            self._ring.surround(widget)


class FocusRing(QWidget):
    """The ring of one window; it looks where its widget is each time the window is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._widget: QWidget | None = None
        self._outline = QRect()
        window.installEventFilter(self)
        self.hide()

    def surround(self, widget: QWidget) -> None:
        """Lie around *widget* and go where it goes."""
        self._widget = widget
        self.raise_()
        self._place()

    def leave(self) -> None:
        """Go away."""
        self._widget = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PAINTS and self._widget is not None and isValid(self._widget):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._widget is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("focus"), THICKNESS))
        half = THICKNESS / 2
        outline = QRectF(self._outline.translated(-self.pos())).adjusted(half, half, -half, -half)
        radius = theme.current().px(_radius(self._widget)) + GAP + half
        painter.drawRoundedRect(outline, radius, radius)

    def _place(self) -> None:
        widget = self._widget
        if widget is None:
            return
        outline = _ring_rect(widget)
        shown = outline & _window_shown(widget)
        self.setVisible(widget.isVisible() and not shown.isEmpty())
        if (outline, shown) != (self._outline, self.geometry()):
            self._outline = outline
            self.setGeometry(shown)
            self.raise_()
            self.update()


def ring_of(window: QWidget) -> FocusRing | None:
    """Return the ring of *window*, if it has had one."""
    found = window.findChildren(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found[0] if found else None


def wants_ring(widget: QWidget) -> bool:
    """Return whether a ring marks the focus of *widget*."""
    return isinstance(widget, (QAbstractButton, QTabBar)) or bool(widget.property("ring"))


def _ancestors(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    while not widget.isWindow() and (parent := widget.parentWidget()):
        found.append(parent)
        widget = parent
    return found


def _ring_rect(widget: QWidget) -> QRect:
    spread = GAP + THICKNESS
    part = widget.tabRect(widget.currentIndex()) if isinstance(widget, QTabBar) else widget.rect()
    corner = widget.mapTo(widget.window(), part.topLeft())
    return QRect(corner, part.size()).adjusted(-spread, -spread, spread, spread)


def _window_shown(widget: QWidget) -> QRect:
    window = widget.window()
    shown = window.rect()
    for area in _ancestors(widget):
        if isinstance(area, QAbstractScrollArea):
            view = area.viewport()
            shown &= QRect(view.mapTo(window, QPoint(0, 0)), view.size())
    return shown


def _radius(widget: QWidget) -> float:
    radius = widget.property("radius")
    return float(radius) if radius is not None else 10.0
