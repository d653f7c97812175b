import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from flashcards.ui import card_view
from flashcards.ui.card_view import CardView
from flashcards.ui.layouts import Column

LONG = "You have met with a person every week for two months. " * 8
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def media(tmp_path):
    folder = tmp_path / "media"
    folder.mkdir()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(folder / "dog.png"))
    image.save(str(tmp_path / "secret.png"))
    return folder


def shown(qtbot, text, media=None, role="answer"):
    view = CardView(role, "Answer")
    view.use_media(media)
    qtbot.addWidget(view)
    view.show_text(text)
    return view


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
@pytest.mark.parametrize("width", [240, 700])
def test_the_view_is_as_tall_as_its_text(qtbot, themed, scale, width):
    themed("light", scale)
    view = shown(qtbot, f"{LONG}\n\n- {LONG}\n\n| a | b |\n|-|-|\n| {LONG} | d |")
    view.resize(width, view.heightForWidth(width))
    view.show()
    layout = view.document().documentLayout()
    last = layout.blockBoundingRect(view.document().lastBlock())
    assert 0 <= view.height() - last.bottom() < 2
    assert view.document().idealWidth() <= width


def test_a_scroll_area_around_it_scrolls(qtbot, qapp):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    page = QWidget()
    column = Column(page)
    view = CardView("answer", "Answer")
    view.show_text(LONG * 6)
    column.addWidget(view)
    area.setWidget(page)
    area.resize(400, 300)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 300)


@pytest.mark.parametrize("text", ["one\n\ntwo", "- one\n- two", "```\none\n```"])
def test_every_block_has_the_line_height(qtbot, qapp, text):
    view = shown(qtbot, text)
    block = view.document().begin()
    while block.isValid():
        assert block.blockFormat().lineHeight() == 120
        block = block.next()


def test_a_picture_of_the_media_folder_is_shown(qtbot, qapp, media):
    assert shown(qtbot, "x", media).loadResource(IMAGE, QUrl("dog.png")).width() == 40


@pytest.mark.parametrize(
    "name",
    [
        "../secret.png",
        "..",
        "",
        "missing.png",
        "link.png",
        "file:///etc/passwd",
        "http://127.0.0.1/a.png",
        "sub/dog.png",
        "dog.png\x00",
    ],
)
def test_nothing_else_is_read(qtbot, qapp, media, tmp_path, name):
    (media / "link.png").symlink_to(tmp_path / "secret.png")
    assert shown(qtbot, "x", media).loadResource(IMAGE, name) is None


def test_an_absolute_path_is_not_read(qtbot, qapp, media):
    assert shown(qtbot, "x", media).loadResource(IMAGE, str(media / "dog.png")) is None


def test_a_style_sheet_is_not_read(qtbot, qapp, media):
    kind = QTextDocument.ResourceType.StyleSheetResource.value
    assert shown(qtbot, "x", media).loadResource(kind, QUrl("dog.png")) is None


def test_a_drawing_that_can_name_other_files_is_not_read(qtbot, qapp, media):
    (media / "a.png").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert card_view.picture(media, "a.png") is None


def test_a_picture_of_too_many_pixels_is_not_decoded(qtbot, qapp, media, monkeypatch):
    monkeypatch.setattr(card_view, "MOST_PIXELS", 1000)
    assert card_view.picture(media, "dog.png") is None


def test_a_missing_picture_is_named(qtbot, qapp, media):
    assert shown(qtbot, "See ![a cat](cat.png).", media).toPlainText() == "See [a cat]."


def test_the_words_of_a_picture_reach_a_screen_reader(qtbot, qapp, media):
    assert shown(qtbot, "See ![a dog](dog.png).", media).accessibleDescription() == "See a dog."


def test_text_can_be_selected_and_copied(qtbot, qapp):
    view = shown(qtbot, "Ask **first**.")
    view.show()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Ask first."


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_Down])
def test_keys_of_the_screen_pass_through(qtbot, qapp, key):
    keys = []

    class Screen(QWidget):
        def keyPressEvent(self, event):  # noqa: N802
            keys.append(event.key())

    screen = Screen()
    qtbot.addWidget(screen)
    column = QVBoxLayout(screen)
    view = CardView("answer", "Answer")
    column.addWidget(view)
    screen.show()
    qtbot.keyClick(view, key)
    assert keys == [key]


def test_right_to_left_text_starts_at_the_right(qtbot, qapp):
    view = shown(qtbot, "שלום")
    view.resize(400, 60)
    view.show()
    line = view.document().begin().layout().lineAt(0)
    assert line.naturalTextRect().left() > 300


def test_a_new_theme_lays_the_text_out_again(qtbot, themed):
    view = shown(qtbot, "Ask.")
    small = view.heightForWidth(400)
    themed("light", 2.0)
    view.show()
    assert view.heightForWidth(400) > 1.8 * small
