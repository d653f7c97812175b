"""The theme: colours, sizes and fonts in force, and how they reach the program."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPalette,
    QStyleHints,
)
from PySide6.QtWidgets import QApplication

from flashcards import bundle
from flashcards.ui.tokens import CONTRAST, DARK, LIGHT, Tokens

STYLE = ("-style", "Fusion")
"""Arguments for QApplication; setStyle returns the style, and its type costs a start 9 ms."""
FAMILY = "Atkinson Hyperlegible Next"
SMALLEST_SCALE, LARGEST_SCALE = 0.8, 2.0
USUAL_FONT_PX = {"win32": 12, "darwin": 13}  # elsewhere 15: GNOME's 11 points


class ThemeName(StrEnum):
    """The themes there are."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class ThemeChoice(StrEnum):
    """What a person can set: a theme, or to follow the system."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One look of the whole program; *scale* is 1.0 at 100 % text size."""

    name: ThemeName = ThemeName.LIGHT
    scale: float = 1.0

    @property
    def tokens(self) -> Tokens:
        """Return this theme's colours."""
        match self.name:
            case ThemeName.LIGHT:
                return LIGHT
            case ThemeName.DARK:
                return DARK
            case ThemeName.CONTRAST:
                return CONTRAST

    def px(self, size: float) -> int:
        """Return *size*, a length at 100 %, in pixels of this theme's scale."""
        return int(size * self.scale + 0.5)

    def font(self, size: float, weight: int = 400, *, italic: bool = False) -> QFont:
        """Return the family at *size* pixels of 100 %."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        return font

    def color(self, token: str) -> QColor:
        """Return the colour of a token, by its name; heat0 to heat4 are the calendar's steps."""
        if token.startswith("heat"):
            return QColor(self.tokens.heat[int(token[4:])])
        return QColor(getattr(self.tokens, token))

    def palette(self) -> QPalette:
        """Return the palette for what no style sheet reaches."""
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.color(token))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("border_strong"))
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet, resources/styles/app.qss filled in.

        There $token is a colour, 8u eight scaled pixels, $(name) that theme's drawing of an icon.
        """
        styles = bundle.resources() / "styles"
        text = (styles / "app.qss").read_text(encoding="utf-8")
        text = re.sub(
            r"\$\(([\w-]+)\)", rf'url("{styles.as_posix()}/\1-{self.name.value}.svg")', text
        )
        text = re.sub(r"\$(\w+)", lambda found: self.color(found[1]).name(), text)
        return re.sub(r"\b([\d.]+)u\b", lambda found: f"{self.px(float(found[1]))}px", text)


def apply(app: QApplication, theme: Theme) -> None:
    """Give *app* the look of *theme*, at once and everywhere."""
    holder = _holder(app)
    if holder is None:
        holder = _Holder(app)
    holder.theme = theme
    app.setPalette(theme.palette())
    app.setFont(theme.font(15))
    app.setStyleSheet(theme.style_sheet())
    holder.changed.emit()


def current() -> Theme:
    """Return the theme last applied; before that, the light one."""
    app = QApplication.instance()
    holder = _holder(app) if app else None
    return holder.theme if holder else Theme()


def follow(restyle: Callable[[], None]) -> None:
    """Call *restyle* now and after each change of theme.

    It must be a method of a QObject: the connection ends with that object.
    """
    restyle()
    app = QApplication.instance()
    if app and (holder := _holder(app)):
        holder.changed.connect(restyle)


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; needs an application."""
    for path in sorted((bundle.resources() / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)


def choose(
    choice: ThemeChoice, scheme: Qt.ColorScheme, *, more_contrast: bool = False
) -> ThemeName:
    """Return the theme that *choice* means while the system asks for *scheme*."""
    if choice is not ThemeChoice.SYSTEM:
        return ThemeName(choice.value)
    if more_contrast:
        return ThemeName.CONTRAST
    return ThemeName.DARK if scheme is Qt.ColorScheme.Dark else ThemeName.LIGHT


def chosen(choice: ThemeChoice, percent: int) -> Theme:
    """Return the theme for a person's settings on this system; *percent* is the text size."""
    hints = QGuiApplication.styleHints()
    name = choose(choice, hints.colorScheme(), more_contrast=_wants_contrast(hints))
    text_scale = min(max(percent / 100, SMALLEST_SCALE), LARGEST_SCALE)
    return Theme(name=name, scale=text_scale * system_scale(_system_font_px(), sys.platform))


def system_scale(font_px: int, platform: str) -> float:
    """Return how much larger than usual the system's font was set; never under 1."""
    return min(max(font_px / USUAL_FONT_PX.get(platform, 15), 1.0), LARGEST_SCALE)


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two #RRGGBB colours.

    >>> contrast("#000000", "#FFFFFF")
    21.0
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _wants_contrast(hints: QStyleHints) -> bool:
    if not hasattr(hints, "accessibility"):  # Qt before 6.10 does not tell
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _system_font_px() -> int:
    """Return the size of the system's font, which need not be loaded for that."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pixelSize() > 0:
        return font.pixelSize()
    return round(font.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72)


class _Holder(QObject):
    """Keeps the theme with the application, as Qt keeps its palette and font."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.theme = Theme()
        app.screenAdded.connect(self.changed)  # it may need icons of another density
        app.setProperty("flashcardsTheme", self)


def _holder(app: QObject) -> _Holder | None:
    holder = app.property("flashcardsTheme")
    return holder if isinstance(holder, _Holder) else None


_PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_primary",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.LinkVisited: "primary",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "on_selection",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
}
