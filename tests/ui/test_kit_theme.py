import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from flashcards import bundle
from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.grade_button import GradeLook
from flashcards.ui.labels import Label
from flashcards.ui.theme import Theme, ThemeChoice, ThemeName, contrast
from flashcards.ui.tokens import DARK

FIGURES = [  # front, back, light, dark: the table of the design
    ("text", "surface", 16.7, 14.2),
    ("text2", "surface", 8.5, 9.4),
    ("text3", "bg", 5.4, 7.3),
    ("primary", "surface", 7.2, 8.0),
    ("on_primary", "primary", 7.2, 8.3),
    ("on_primary_soft", "primary_soft", 7.8, 8.8),
    ("accent", "surface", 5.5, 8.6),
    ("on_accent_soft", "accent_soft", 7.1, 9.2),
    ("again", "again_soft", 6.7, 7.2),
    ("hard", "hard_soft", 4.7, 7.9),
    ("good", "good_soft", 5.9, 6.0),
    ("easy", "easy_soft", 5.4, 7.2),
    ("ok", "ok_soft", 5.2, 7.2),
    ("warn", "warn_soft", 5.3, 7.9),
    ("info", "info_soft", 5.4, 7.2),
    ("focus", "bg", 5.9, 10.2),
    ("c_new", "surface", 6.4, 6.9),
    ("c_learn", "surface", 3.6, 6.9),
    ("c_mature", "surface", 7.2, 8.0),
    ("border_strong", "surface", 3.9, 4.1),
]
OTHER_TEXTS = [
    *(("text", back) for back in ("bg", "sunken", "hover", "primary_soft", "accent_soft")),
    *(("text", back) for back in ("ok_soft", "warn_soft", "info_soft", "hard_soft", "easy_soft")),
    *(("text2", back) for back in ("bg", "sunken", "hover")),
    *(("text3", back) for back in ("surface", "sunken")),
    *(("on_primary", back) for back in ("ok", "warn", "on_primary_soft")),
    ("on_selection", "selection"),
    ("again", "surface"),
]
OUTLINES = [("border_strong", "surface"), ("border_strong", "bg"), ("border_strong", "sunken")]
OUTLINES += [("focus", back) for back in ("surface", "bg", "sunken")]


def ratio(name, front, back):
    look = Theme(name=name)
    return contrast(look.color(front).name(), look.color(back).name())


@pytest.mark.parametrize(("front", "back", "light", "dark"), FIGURES)
def test_a_pair_has_the_contrast_that_the_design_states(front, back, light, dark):
    assert ratio(ThemeName.LIGHT, front, back) == pytest.approx(light, abs=0.06)
    assert ratio(ThemeName.DARK, front, back) == pytest.approx(dark, abs=0.06)


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK])
@pytest.mark.parametrize(("front", "back"), OTHER_TEXTS)
def test_text_is_readable_on_every_ground_it_stands_on(name, front, back):
    assert ratio(name, front, back) >= 4.5


@pytest.mark.parametrize(
    ("front", "back"), [pair[:2] for pair in FIGURES if pair[0] != "border_strong"] + OTHER_TEXTS
)
def test_high_contrast_text_is_seven_to_one(front, back):
    assert ratio(ThemeName.CONTRAST, front, back) >= 7


@pytest.mark.parametrize(("front", "back"), OUTLINES)
def test_outlines_of_controls_are_seen(front, back):
    assert ratio(ThemeName.LIGHT, front, back) >= 3
    assert ratio(ThemeName.DARK, front, back) >= 3
    assert ratio(ThemeName.CONTRAST, front, back) >= 4.5


def test_contrast_is_the_ratio_of_wcag():
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", list(ThemeName))
@pytest.mark.parametrize("drawing", ["check", "radio-off", "radio-on", "chevron-down"])
def test_drawings_of_controls_wear_the_theme(name, drawing):
    tokens = Theme(name=name).tokens
    path = bundle.resources() / "styles" / f"{drawing}-{name}.svg"
    colors = set(re.findall(r"#[0-9A-F]{6}", path.read_text()))
    assert (
        colors
        <= {
            "check": {tokens.on_primary},
            "radio-off": {tokens.surface, tokens.border_strong},
            "radio-on": {tokens.primary, tokens.on_primary},
            "chevron-down": {tokens.text2},
        }[drawing]
    )


@pytest.mark.parametrize("name", list(ThemeName))
def test_the_style_sheet_is_filled_in(name):
    sheet = re.sub(r'url\("[^"]*"\)', "", Theme(name=name, scale=1.3).style_sheet())
    assert re.search(r"\$|\d+u\b|\bsize=", sheet) is None


@pytest.mark.parametrize(
    ("choice", "scheme", "more_contrast", "name"),
    [
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Unknown, False, ThemeName.LIGHT),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Light, False, ThemeName.LIGHT),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Dark, False, ThemeName.DARK),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Dark, True, ThemeName.CONTRAST),
        (ThemeChoice.LIGHT, Qt.ColorScheme.Dark, True, ThemeName.LIGHT),
        (ThemeChoice.CONTRAST, Qt.ColorScheme.Light, False, ThemeName.CONTRAST),
    ],
)
def test_the_setting_or_the_system_chooses_the_theme(choice, scheme, more_contrast, name):
    assert theme.choose(choice, scheme, more_contrast=more_contrast) is name


@pytest.mark.parametrize(
    ("font_px", "platform", "scale"),
    [(12, "win32", 1.0), (18, "win32", 1.5), (15, "linux", 1.0), (12, "linux", 1.0)],
)
def test_a_larger_system_font_enlarges_everything(font_px, platform, scale):
    assert theme.system_scale(font_px, platform) == scale


def test_the_text_size_stays_between_80_and_200_percent(qapp):
    sizes = [theme.chosen(ThemeChoice.LIGHT, percent).scale for percent in (10, 100, 900)]
    assert sizes == [0.8, 1.0, 2.0]


def test_a_theme_switches_live(qtbot, themed):
    label = Label("Home", "h1")
    qtbot.addWidget(label)
    label.show()
    themed("dark", 2.0)
    assert QFontInfo(label.font()).pixelSize() == 48
    assert label.palette().color(label.foregroundRole()) == QColor(DARK.text)


def test_a_large_button_is_larger(qtbot, qapp):
    large, usual = Button("Go", large=True), Button("Go")
    qtbot.addWidget(large)
    qtbot.addWidget(usual)
    assert (large.sizeHint().height(), usual.sizeHint().height()) == (47, 38)


def test_the_bundled_family_is_used(qapp):
    assert QFontInfo(QApplication.font()).family() == theme.FAMILY


MACHADO = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def lab(color, vision):
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]
    ]
    r, g, b = (sum(k * c for k, c in zip(row, linear, strict=True)) for row in MACHADO[vision])
    x, y, z = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    f = [max(v, 0) ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z)]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


@pytest.mark.parametrize("vision", list(MACHADO))
@pytest.mark.parametrize("name", list(ThemeName))
def test_grades_stay_apart_for_every_color_vision(name, vision):
    looks = (GradeLook.NOT_YET, GradeLook.HARD, GradeLook.GOOD, GradeLook.EASY)
    grades = [look.value.color for look in looks]
    colors = [lab(Theme(name=name).color(each), vision) for each in grades]
    distances = [
        sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
        for at, one in enumerate(colors)
        for other in colors[:at]
    ]
    assert min(distances) >= 8
