import pytest
from PySide6.QtCore import Qt

from flashcards.ui import icons


def test_an_icon_wears_the_color_of_its_token(qapp, themed):
    look = themed("dark", 1.0)
    image = icons.pixmap("minus", "hard", 24).toImage()
    assert image.pixelColor(12, 12) == look.color("hard")


def test_an_icon_grows_with_the_text(qapp, themed):
    themed("light", 2.0)
    assert icons.pixmap("home", "text", 18).width() == 36


def test_an_icon_is_sharp_on_a_dense_screen(qapp):
    image = icons.pixmap("home", "text", 18, ratio=2.0)
    assert (image.width(), image.deviceIndependentSize().width()) == (36, 18)


def test_a_filled_star_is_full(qapp):
    assert icons.pixmap("star", "text", 24, filled=True).toImage().pixelColor(12, 12).alpha() == 255


@pytest.mark.parametrize(
    ("direction", "name"),
    [
        (Qt.LayoutDirection.LeftToRight, "chevron-right"),
        (Qt.LayoutDirection.RightToLeft, "chevron-left"),
    ],
)
def test_a_chevron_points_forward(direction, name):
    assert icons.for_direction("chevron-right", direction) == name
