"""The bundled line icons, drawn in a colour of the theme."""

import re
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from flashcards import bundle
from flashcards.ui import theme

_MIRRORED = {
    "chevron-right": "chevron-left",
    "chevron-left": "chevron-right",
    "arrow-right": "arrow-left",
    "arrow-left": "arrow-right",
}


def icon(name: str, color: str = "text2", size: float = 18, *, filled: bool = False) -> QIcon:
    """Return the icon *name* in the theme's colour *color*, *size* scaled pixels wide."""
    result = QIcon()
    for ratio in _ratios():
        result.addPixmap(pixmap(name, color, size, ratio=ratio, filled=filled))
        # Qt would grey the icon by its own rule, and below the contrast of the disabled text.
        faded = pixmap(name, "border_strong", size, ratio=ratio, filled=filled)
        result.addPixmap(faded, QIcon.Mode.Disabled)
    return result


def spaced(source: QIcon, size: QSize, gap: int, *, is_mirrored: bool) -> QIcon:
    """Return *source* with *gap* pixels of nothing after it: Qt sets words too close to icons."""
    result = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        for ratio in _ratios():
            wide = QPixmap(QSize(size.width() + gap, size.height()) * ratio)
            wide.setDevicePixelRatio(ratio)
            wide.fill(Qt.GlobalColor.transparent)
            painter = QPainter(wide)
            left = gap if is_mirrored else 0
            painter.drawPixmap(left, 0, source.pixmap(size, ratio, mode))
            painter.end()
            result.addPixmap(wide, mode)
    return result


def pixmap(
    name: str, color: str = "text2", size: float = 18, *, ratio: float = 1.0, filled: bool = False
) -> QPixmap:
    """Return the icon as a picture for a screen with *ratio* device pixels a pixel."""
    hue = theme.current().color(color).name()
    side = round(theme.current().px(size) * ratio)
    key = f"icon/{name}/{hue}/{side}/{ratio}/{filled}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    image = QPixmap(QSize(side, side))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(_svg(name, hue, filled=filled))).render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, image)
    return image


def draw(painter: QPainter, name: str, color: str, corner: QRectF, *, filled: bool = False) -> None:
    """Paint the icon into the square *corner*, sharp on that screen."""
    scale = theme.current().scale
    ratio = painter.device().devicePixelRatioF()
    image = pixmap(name, color, corner.width() / scale, ratio=ratio, filled=filled)
    painter.drawPixmap(corner.topLeft(), image)


def for_direction(name: str, direction: Qt.LayoutDirection) -> str:
    """Return the icon that points forward in *direction*: chevrons and arrows are mirrored."""
    if direction is Qt.LayoutDirection.RightToLeft:
        return _MIRRORED.get(name, name)
    return name


def _ratios() -> set[float]:
    """Return the device pixels a pixel that icons must be sharp at; a new screen restyles all."""
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()}


def _svg(name: str, hue: str, *, filled: bool) -> bytes:
    text = _source(name).replace("currentColor", hue)
    return (re.sub(r'fill="none"', f'fill="{hue}"', text, count=1) if filled else text).encode()


@cache
def _source(name: str) -> str:
    return (bundle.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
