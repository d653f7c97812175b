import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible

from flashcards.ui.grade_row import GradeRow

FOUR = [
    (1, "Not yet", "again today"),
    (2, "Hard", "again today"),
    (3, "Good", "in 6 days"),
    (4, "Easy", "in 6 days"),
]


@pytest.fixture
def row(qtbot, qapp):
    row = GradeRow()
    qtbot.addWidget(row)
    row.show_grades(FOUR)
    row.resize(820, row.heightForWidth(820))
    row.show()
    return row


def test_a_click_tells_the_grade(qtbot, row):
    with qtbot.waitSignal(row.chosen) as signal:
        qtbot.mouseClick(row.buttons()[2], Qt.MouseButton.LeftButton)
    assert signal.args == [3]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_presses_the_grade_with_the_focus(qtbot, row, key):
    with qtbot.waitSignal(row.chosen) as signal:
        qtbot.keyClick(row.buttons()[3], key)
    assert signal.args == [4]


def test_a_grade_is_named_with_its_day(row):
    interface = QAccessible.queryAccessibleInterface(row.buttons()[2])
    assert interface.text(QAccessible.Text.Name) == "Good, in 6 days"


def test_equal_captions_are_said_once_over_their_buttons(row):
    left, right = (button.geometry() for button in row.buttons()[::3])
    told = [(caption, place.left(), place.right()) for caption, place in row.captions()]
    assert told == [
        ("again today", left.left(), row.buttons()[1].geometry().right()),
        ("in 6 days", row.buttons()[2].geometry().left(), right.right()),
    ]


def test_unlike_captions_are_said_each(row):
    row.show_grades([(0, "Not yet", "again today"), (1, "I knew it", "in 6 days")])
    assert [caption for caption, _ in row.captions()] == ["again today", "in 6 days"]


def test_without_captions_the_row_is_only_the_buttons(row):
    row.show_grades([(grade, word, "") for grade, word, _ in FOUR])
    assert row.heightForWidth(820) == 52


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
@pytest.mark.parametrize("width", [300, 560, 1050])
def test_every_word_fits_its_button(row, themed, scale, width):
    themed("light", scale)
    row.show_grades([(1, "It was a guess", "again today"), *FOUR[1:]], was_pick=True)
    row.resize(max(width, row.minimumSizeHint().width()), 100)
    row.resize(row.width(), row.heightForWidth(row.width()))
    for button in row.buttons():
        assert button.width() >= button.sizeHint().width()
        assert row.rect().contains(button.geometry())


def test_the_first_grade_is_at_the_right_in_right_to_left(row):
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(821, row.height())
    assert row.buttons()[0].x() > row.buttons()[3].x()


def test_not_yet_is_grey(row, themed):
    look = themed("light", 1.0)
    image = row.buttons()[0].grab().toImage()
    assert image.pixelColor(image.width() // 2, 6) == look.color("sunken")


def test_new_grades_replace_the_old(row):
    row.show_grades(FOUR)
    places = [button.geometry() for button in row.buttons()]
    assert len(places) == 4
    assert QRect() not in places


def test_the_buttons_stay_from_card_to_card(qtbot, row):
    before = list(row.buttons())
    row.show_grades([(grade, f"{word}!", "tomorrow") for grade, word, _ in FOUR], was_pick=True)
    assert list(row.buttons()) == before
    interface = QAccessible.queryAccessibleInterface(row.buttons()[3])
    assert interface.text(QAccessible.Text.Name) == "Easy!, tomorrow"
    row.show_grades([("no", "Not yet", ""), ("yes", "I knew it", "")])
    assert list(row.buttons()) == before[:2]
    with qtbot.waitSignal(row.chosen) as signal:
        qtbot.mouseClick(row.buttons()[1], Qt.MouseButton.LeftButton)
    assert signal.args == ["yes"]
