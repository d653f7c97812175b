"""One answer to pick: a radio button, or a check box where several are right."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from flashcards.core import markup
from flashcards.core.spans import spans
from flashcards.ui import icons, theme
from flashcards.ui.mirror import visual_rect
from flashcards.ui.text_block import TextBlock

RADIUS = 12
_SIDE, _TOP, _BADGE, _TEXT_AT, _ICON = 13, 9, 30, 55, 20


class Mark(Enum):
    """What the check found of an option; OPEN before it."""

    OPEN = auto()
    BEST = auto()
    OWN_PICK_NOT_BEST = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    fill: str
    outline: str
    badge: str | None = None
    icon: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    block: TextBlock
    color: str
    gap: float


if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object  # Qt forbids a common base of its own beside QRadioButton and QCheckBox


class _OptionFace(_Base):
    """All that the two kinds of option share."""

    def _begin(self, letter: str, text: str) -> None:
        self._letter = letter
        self._text = text
        self._mark = Mark.OPEN
        self._rationale = ""
        self._struck = False
        self._heights: dict[int, int] = {}
        self.setProperty("radius", RADIUS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{letter}. {markup.plain(text)}")
        theme.follow(self._restyle)

    def letter(self) -> str:
        """Return the option's letter or number."""
        return self._letter

    def mark(self) -> Mark:
        """Return what the check found."""
        return self._mark

    def show_verdict(self, mark: Mark, rationale: str = "") -> None:
        """Show what the check found and why; the option can then be read but not picked."""
        self._mark, self._rationale = mark, rationale
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.unsetCursor()
        self._describe()

    def set_struck(self, is_struck: bool) -> None:
        """Strike the option out, or bring it back."""
        self._struck = is_struck
        self._describe()

    def verdict(self) -> str:
        """Return the verdict in words; empty where there is none."""
        match self._mark:
            case Mark.BEST if self.isChecked():
                return self.tr("Best answer, and your pick")
            case Mark.BEST:
                return self.tr("Best answer")
            case Mark.OWN_PICK_NOT_BEST:
                return self.tr("Your pick: not the best answer yet")
            case Mark.OPEN | Mark.OTHER:
                return ""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def _height_at(self, width: int) -> int:
        look = theme.current()
        text_width = self._text_rect(width).width()
        height = sum(line.block.height(text_width) + look.px(line.gap) for line in self._lines())
        return max(int(height + 0.999) + 2 * self._pad(), look.px(50))

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme.current().px(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(160), theme.current().px(50))

    def hitButton(self, pos: QPoint) -> bool:
        return self._mark is Mark.OPEN and self.rect().contains(pos)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if self._mark is not Mark.OPEN:
            e.ignore()
            return
        super().keyPressEvent(e)
        beside = QApplication.focusWidget()
        if isinstance(beside, Option) and beside is not self and not beside.isChecked():
            beside.click()  # Qt picks with the arrows only once something is picked

    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        if self._mark is not Mark.OPEN:
            self._stay_reachable()

    def _stay_reachable(self) -> None:
        """Let Tab reach each option that can only be read; Qt takes all but the picked one away.

        They stay exclusive, or a screen reader would call them check boxes.
        """
        parent = self.parentWidget()
        for other in parent.findChildren(_OptionFace) if parent else []:
            other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look()
        self._paint_field(painter, look)
        self._paint_badge(painter, look)
        area = self._visual(self._text_rect(self.width()))
        top = float(self._pad())
        for line in self._lines():
            top += theme.current().px(line.gap)
            corner = QPointF(area.x(), top)
            top += line.block.draw(painter, corner, area.width(), theme.current().color(line.color))
        if look.icon:
            icons.draw(painter, look.icon, look.outline, self._visual(self._icon_rect()))

    def _restyle(self) -> None:
        self._heights = {}
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        struck = self.tr("Struck out") if self._struck else ""
        parts = (self.verdict(), markup.plain(self._rationale), struck)
        self.setAccessibleDescription(". ".join(part.rstrip(".") for part in parts if part))
        self._restyle()

    def _look(self) -> _Look:
        match self._mark:
            case Mark.BEST:
                return _Look(fill="ok_soft", outline="ok", badge="ok", icon="check")
            case Mark.OWN_PICK_NOT_BEST:
                return _Look(fill="warn_soft", outline="warn", badge="warn", icon="circle-dot")
            case Mark.OPEN if self.isChecked():
                return _Look(fill="primary_soft", outline="primary", badge="primary")
            case Mark.OPEN if self.underMouse() and self.isEnabled():
                return _Look(fill="hover", outline="border_strong")
            case Mark.OPEN | Mark.OTHER:
                return _Look(fill="surface", outline="border_strong")

    def _lines(self) -> Iterator[_Line]:
        look = theme.current()
        if verdict := self.verdict():
            yield _Line(
                block=TextBlock(verdict, look.font(13, 700)), color=self._look().outline, gap=0
            )
        block = TextBlock(list(spans(self._text)), self._text_font())
        yield _Line(block=block, color="text3" if self._struck else "text", gap=3 if verdict else 0)
        if self._rationale:
            block = TextBlock(list(spans(self._rationale)), look.font(15))
            yield _Line(block=block, color="text", gap=4)

    def _text_font(self) -> QFont:
        font = theme.current().font(17, 500)
        font.setStrikeOut(self._struck)
        return font

    def _pad(self) -> int:
        return theme.current().px(14 if self._mark is Mark.OPEN else _TOP)

    def _text_rect(self, width: int) -> QRectF:
        look = theme.current()
        icon = look.px(_ICON + _SIDE) if self._look().icon else 0
        start = look.px(_TEXT_AT)
        return QRectF(start, 0, max(width - start - look.px(_SIDE) - icon, 1), 1)

    def _icon_rect(self) -> QRectF:
        px = theme.current().px
        return QRectF(
            self.width() - px(_SIDE) - px(_ICON),
            px(_TOP) + (px(_BADGE) - px(_ICON)) / 2,
            px(_ICON),
            px(_ICON),
        )

    def _visual(self, rect: QRectF) -> QRectF:
        mirrored = visual_rect(self.layoutDirection(), self.rect(), rect.toRect())
        return QRectF(mirrored)

    def _paint_field(self, painter: QPainter, look: _Look) -> None:
        width = 2 if look.badge else 1
        painter.setBrush(theme.current().color(look.fill))
        painter.setPen(QPen(theme.current().color(look.outline), width))
        inset = width / 2
        radius = theme.current().px(RADIUS) - inset
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)

    def _paint_badge(self, painter: QPainter, look: _Look) -> None:
        px, color = theme.current().px, theme.current().color
        rect = self._visual(QRectF(px(_SIDE), px(_TOP) + 1, px(_BADGE), px(_BADGE)))
        painter.setBrush(color(look.badge) if look.badge else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color(look.badge or "border_strong"), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        painter.setPen(color("on_primary" if look.badge else "text2"))
        painter.setFont(theme.current().font(15, 700))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)


class Option(_OptionFace, QRadioButton):
    """An option of which one is picked; options of one parent exclude each other."""

    def __init__(self, letter: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin(letter, text)


class OptionBox(_OptionFace, QCheckBox):
    """An option of a question with several right answers."""

    def __init__(self, letter: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin(letter, text)
