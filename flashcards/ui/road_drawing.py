"""How the road to the exam is painted: where each day stands, and what stands there."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from flashcards.ui import icons
from flashcards.ui.road import Road, RoadDay, RoadWords
from flashcards.ui.text_block import TextBlock
from flashcards.ui.theme import Theme

_FOOT, _HEAD = 21, 39  # room for the words below the bars and above the daily line
_BAR, _BAR_SHARE, _BAND = 24, 0.66, 8


class RoadDrawing:
    """A road laid out in *area*; mirrored, it runs from right to left."""

    def __init__(self, road: Road, area: QRectF, look: Theme, *, is_mirrored: bool) -> None:
        self.road, self.area, self.look, self.is_mirrored = road, area, look, is_mirrored
        self._most = max([1, road.daily_minutes or 0, *(day.minutes for day in road.days)])

    def paint(self, painter: QPainter, words: RoadWords) -> None:
        """Paint all of it."""
        self._paint_final_band(painter, words.final_pass())
        for index, day in enumerate(self.road.days):
            self._paint_day(painter, self.slot(index), day)
        self._paint_base(painter)
        if self.road.daily_minutes:
            self._paint_daily(painter, words.daily(self.road))
        if self.road.exam:
            self._paint_flag(painter)
        self._paint_feet(painter, words.feet(self.road))

    def paint_current(self, painter: QPainter, index: int) -> None:
        """Paint the outline that says on which day the keyboard stands."""
        painter.setPen(QPen(self.look.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self.look.px(4)
        painter.drawRoundedRect(self.slot(index).adjusted(1, 1, -1, -1), radius, radius)

    def slot(self, index: int) -> QRectF:
        """Return the column of the day at *index*, from the top to the base line."""
        width = self.area.width() / self.road.stops
        return self._placed(QRectF(index * width, 0, width, self._base()))

    def index_at(self, x: float) -> int | None:
        """Return which day stands at *x*."""
        stops = range(self.road.stops)
        return next((i for i in stops if self.slot(i).left() <= x < self.slot(i).right()), None)

    def _placed(self, rect: QRectF) -> QRectF:
        """Return *rect*, told from the start of the line, where it really lies."""
        return (
            rect
            if not self.is_mirrored
            else QRectF(self.area.width() - rect.right(), rect.y(), rect.width(), rect.height())
        )

    def _base(self) -> float:
        return self.area.height() - self.look.px(_FOOT)

    def _tall(self, minutes: float) -> float:
        return minutes / self._most * (self._base() - self.look.px(_HEAD))

    def _bar(self, slot: QRectF) -> QRectF:
        width = min(self.look.px(_BAR), slot.width() * _BAR_SHARE)
        return QRectF(slot.center().x() - width / 2, slot.y(), width, slot.height())

    def _band(self) -> QRectF | None:
        finals = [index for index, day in enumerate(self.road.days) if day.final]
        if not finals:
            return None
        reach = self.look.px(_BAND)
        ends = (self._bar(self.slot(index)) for index in (finals[0], finals[-1]))
        first, last = ends
        return (first | last).adjusted(-reach, 0, reach, 0)

    def _paint_final_band(self, painter: QPainter, sayings: tuple[str, str]) -> None:
        if (band := self._band()) is None:
            return
        px = self.look.px
        painter.fillPath(_rounded_top(band, px(8)), self.look.color("primary_soft"))
        for saying in sayings:
            block = TextBlock(saying, self.look.font(13, 600))
            width = block.natural_width() + 1
            if width <= band.width() - px(12):
                x = band.right() - px(8) - width if self.is_mirrored else band.x() + px(8)
                corner = QPointF(x, band.y() + px(2))
                block.draw(painter, corner, width, self.look.color("on_primary_soft"))
                return

    def _paint_day(self, painter: QPainter, slot: QRectF, day: RoadDay) -> None:
        if day.is_done:
            self._paint_done(painter, slot)
        elif day.is_day_off:
            self._paint_day_off(painter, slot)
        else:
            bar = self._bar(slot)
            top = self._paint_minutes(painter, bar, day)
            if day.mock:
                self._paint_mock(painter, bar, top, day.mock)

    def _paint_done(self, painter: QPainter, slot: QRectF) -> None:
        side = self.look.px(18)
        place = QRectF(slot.center().x() - side / 2, self._base() - self.look.px(25), side, side)
        icons.draw(painter, "circle-check", "ok", place)

    def _paint_day_off(self, painter: QPainter, slot: QRectF) -> None:
        px = self.look.px
        dash = QRectF(slot.center().x() - px(5), self._base() - px(7), px(10), px(3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("border_strong"))
        painter.drawRoundedRect(dash, px(1), px(1))

    def _paint_minutes(self, painter: QPainter, bar: QRectF, day: RoadDay) -> float:
        """Paint the study of *day* from the base up, and return where it ends."""
        kinds = [("c_new", day.new), ("c_young", day.review), ("c_mature", day.final)]
        parts = [(color, minutes) for color, minutes in kinds if minutes]
        bottom = self._base()
        for index, (color, minutes) in enumerate(parts):
            top = bottom - self._tall(minutes)
            part = QRectF(bar.x(), top, bar.width(), bottom - top)
            is_top = index == len(parts) - 1 and not day.mock
            shape = _rounded_top(part, self.look.px(4) if is_top else 0)
            painter.fillPath(shape, self.look.color(color))
            if index:
                seam = QRectF(bar.x(), bottom - 1, bar.width(), 2)
                _fill(painter, seam, self.look.color("surface"))
            bottom = top
        return bottom

    def _paint_mock(self, painter: QPainter, bar: QRectF, bottom: float, minutes: float) -> None:
        px = self.look.px
        tall = max(self._tall(minutes), px(26))
        box = QRectF(bar.x(), bottom - tall, bar.width(), tall - 1).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self.look.color("primary"), 2))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(box, px(4), px(4))
        side = min(px(14), int(box.width() - 4))
        place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
        icons.draw(painter, "clipboard-check", "primary", place)

    def _paint_base(self, painter: QPainter) -> None:
        line = QRectF(0, self._base(), self.area.width(), 1)
        _fill(painter, line, self.look.color("border"))

    def _paint_daily(self, painter: QPainter, saying: str) -> None:
        y = self._base() - self._tall(self.road.daily_minutes or 0)
        reach = self.area.width()
        if band := self._band():
            reach = self.area.width() - band.x() if self.is_mirrored else band.right()
        y = int(y) + 0.5
        pen = QPen(self.look.color("text3"), 1.5)
        pen.setDashPattern([3.5, 2])
        painter.setPen(pen)
        line = self._placed(QRectF(0, y, reach, 0))
        painter.drawLine(line.topLeft(), line.topRight())
        block = TextBlock(saying, self.look.font(13, 500))
        width = block.natural_width() + 1
        top = y - self.look.px(2) - block.height(width)
        start = reach - width if self._is_covered(width) else 0  # else a tall bar hides it
        corner = self._placed(QRectF(start, top, width, 1)).topLeft()
        block.draw(painter, corner, width, self.look.color("text2"))

    def _is_covered(self, width: float) -> bool:
        """Return whether a bar rises over the daily line in the first *width* pixels."""
        first = int(width / (self.area.width() / self.road.stops)) + 1
        daily = self.road.daily_minutes or 0
        return any(day.minutes > daily and not day.is_done for day in self.road.days[:first])

    def _paint_flag(self, painter: QPainter) -> None:
        px, accent = self.look.px, self.look.color("accent")
        pole = self.area.width() - px(9)
        top = px(5)
        mast = self._placed(QRectF(pole, top - px(1), px(2), self._base() - top + px(2)))
        _fill(painter, mast, accent)
        cloth = self._placed(QRectF(pole - px(22), top, px(22), px(13)))
        at_mast, tip = (
            (cloth.left(), cloth.right()) if self.is_mirrored else (cloth.right(), cloth.left())
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(at_mast, cloth.top()),
                    QPointF(tip, cloth.center().y()),
                    QPointF(at_mast, cloth.bottom()),
                ]
            )
        )

    def _paint_feet(self, painter: QPainter, feet: list[tuple[int, str]]) -> None:
        for index, saying, place in self._feet(feet):
            is_exam = index == len(self.road.days)
            is_bold = is_exam or self.road.days[index].is_today
            color = "accent" if is_exam else "text" if is_bold else "text3"
            block = TextBlock(saying, self.look.font(13, 700 if is_bold else 400))
            block.draw(painter, place.topLeft(), place.width(), self.look.color(color))

    def _feet(self, feet: list[tuple[int, str]]) -> Iterator[tuple[int, str, QRectF]]:
        """Give the words with their places, but those that would touch earlier ones."""
        taken: list[QRectF] = []
        for index, saying in feet:
            width = TextBlock(saying, self.look.font(13, 700)).natural_width() + 1
            left = self.slot(index).center().x() - width / 2
            if index == 0:
                left = self.area.right() - width if self.is_mirrored else 0
            left = min(max(left, 0), self.area.width() - width)
            place = QRectF(left, self._base() + self.look.px(4), width, self.look.px(17))
            gap = self.look.px(6)
            if not any(place.adjusted(-gap, 0, gap, 0).intersects(other) for other in taken):
                taken.append(place)
                yield index, saying, place


def _fill(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Fill *rect*; to find the right fillRect PySide sets up gradients, 2 ms of a start."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(rect)


def _rounded_top(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(0, 0, 0, radius), radius, radius)
    flat = QPainterPath()
    flat.addRect(rect)
    return path & flat if radius else flat
