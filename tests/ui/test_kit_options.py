import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from flashcards.ui.layouts import Column
from flashcards.ui.option_button import Mark, Option, OptionBox

TEXTS = ["Remind them how far they have come.", "Ask directly.", "Promise to keep it.", "Tell."]


@pytest.fixture
def holder(qtbot, qapp):
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def group(holder):
    column = Column(holder, gap=7)
    for letter, text in zip("ABCD", TEXTS, strict=True):
        column.addWidget(Option(letter, text))
    holder.resize(600, 300)
    holder.show()
    return holder.findChildren(Option)


def picked(group):
    return [option.letter() for option in group if option.isChecked()]


def test_a_click_anywhere_picks(qtbot, group):
    qtbot.mouseClick(group[1], Qt.MouseButton.LeftButton, pos=group[1].rect().bottomRight() / 1.1)
    assert picked(group) == ["B"]


def test_arrow_keys_move_the_pick(qtbot, group):
    group[0].setFocus()
    qtbot.keyClick(group[0], Qt.Key.Key_Space)
    qtbot.keyClick(group[0], Qt.Key.Key_Down)
    assert picked(group) == ["B"]


def test_boxes_can_be_picked_together(qtbot, qapp):
    holder = QWidget()
    qtbot.addWidget(holder)
    boxes = [OptionBox(letter, "x", holder) for letter in "ABC"]
    boxes[0].click()
    boxes[2].click()
    assert picked(boxes) == ["A", "C"]


@pytest.mark.parametrize(
    ("kind", "role"),
    [(Option, QAccessible.Role.RadioButton), (OptionBox, QAccessible.Role.CheckBox)],
)
def test_an_option_is_what_it_says_to_a_screen_reader(qtbot, qapp, kind, role):
    option = kind("A", "Ask **first**.")
    qtbot.addWidget(option)
    interface = QAccessible.queryAccessibleInterface(option)
    assert (interface.role(), interface.text(QAccessible.Text.Name)) == (role, "A. Ask first.")


@pytest.mark.parametrize(
    ("mark", "is_picked", "said"),
    [
        (Mark.BEST, False, "Best answer. Asking is *safe*"),
        (Mark.BEST, True, "Best answer, and your pick. Asking is *safe*"),
        (Mark.OWN_PICK_NOT_BEST, True, "Your pick: not the best answer yet. Asking is *safe*"),
        (Mark.OTHER, False, "Asking is *safe*"),
    ],
)
def test_the_verdict_and_its_reason_are_the_description(group, mark, is_picked, said):
    group[1].setChecked(is_picked)
    group[1].show_verdict(mark, "Asking is *safe*.")
    assert group[1].accessibleDescription() == said.replace("*", "")


def test_after_the_check_nothing_can_be_picked(qtbot, group):
    group[0].click()
    for option in group:
        option.show_verdict(Mark.OTHER)
    qtbot.mouseClick(group[2], Qt.MouseButton.LeftButton)
    qtbot.keyClick(group[2], Qt.Key.Key_Space)
    assert picked(group) == ["A"]


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
@pytest.mark.parametrize("width", [300, 810])
def test_no_text_is_cut_off(qtbot, themed, scale, width):
    look = themed("light", scale)
    option = Option("A", "Supercalifragilistic " * 12)
    qtbot.addWidget(option)
    option.show_verdict(Mark.BEST, "Because it is so. " * 12)
    option.resize(width, option.heightForWidth(width))
    image = option.grab().toImage()
    inset = look.px(4)
    below = {image.pixel(x, image.height() - inset) for x in range(inset * 4, width - inset * 4)}
    assert below == {look.color("ok_soft").rgb()}


@pytest.mark.parametrize(
    ("mark", "is_picked", "token"),
    [
        (Mark.OPEN, False, "border_strong"),
        (Mark.OPEN, True, "primary"),
        (Mark.BEST, False, "ok"),
        (Mark.OWN_PICK_NOT_BEST, True, "warn"),
        (Mark.OTHER, False, "border_strong"),
    ],
)
def test_the_outline_tells_the_state(group, themed, mark, is_picked, token):
    look = themed("light", 1.0)
    group[3].setChecked(is_picked)
    if mark is not Mark.OPEN:
        group[3].show_verdict(mark, "Why.")
    image = group[3].grab().toImage()
    assert image.pixelColor(image.width() // 2, 0) == look.color(token)


def test_the_badge_is_at_the_right_in_right_to_left(group, themed):
    look = themed("light", 1.0)
    group[0].setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    group[0].setChecked(True)
    image = group[0].grab().toImage()
    assert image.pixelColor(image.width() - 20, 25) == look.color("primary")


def test_a_struck_option_says_so(group):
    group[0].set_struck(True)
    assert group[0].accessibleDescription() == "Struck out"
