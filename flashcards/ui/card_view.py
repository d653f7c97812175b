"""The text of a card: selectable, as tall as it needs to be, with pictures from its deck only."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from flashcards.core import markup
from flashcards.ui import theme

Role = Literal["question", "answer", "situation", "ask", "small"]
LINE_HEIGHT = 120  # percent
MOST_PIXELS = 50_000_000
_Heights = QTextBlockFormat.LineHeightTypes
SHOWN_SIDE = 1600  # no card column is wider, even at 200 %
_FORMATS = {b"png", b"jpeg", b"gif", b"webp", b"bmp"}  # not SVG: it can name other files


class CardView(QTextBrowser):
    """Shows card text; *name* is what a screen reader calls it."""

    def __init__(self, role: Role, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media: Path | None = None
        self._text = ""
        self._heights: dict[int, int] = {}
        self.setProperty("role", role)
        self.setProperty("ring", True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Laid out to the widget's width, the document would forget every other width it is asked.
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self._restyle)

    def use_media(self, folder: Path | None) -> None:
        """Show pictures from *folder* in the texts to come, or none."""
        self._media = folder

    def show_text(self, text: str) -> None:
        """Show *text*, the Markdown of a card."""
        self._text = text
        self._lay_out()

    def text(self) -> str:
        """Return what is shown, as plain words."""
        return markup.plain(self._text)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002
        """Return the picture *name* of the media folder; nothing else is ever read."""
        if type != QTextDocument.ResourceType.ImageResource.value or self._media is None:
            return None
        return picture(self._media, name.toString() if isinstance(name, QUrl) else name)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        if width not in self._heights:
            kept = self.lineWrapColumnOrWidth()
            self.setLineWrapColumnOrWidth(max(width, 1))
            self._heights[width] = int(self.document().size().height() + 0.999)
            self.setLineWrapColumnOrWidth(kept)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else theme.current().px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(max(self.viewport().width(), 1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights = {}
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space, letters, digits and plain arrows belong to the screen.
        selects = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.text()
        standard = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll
        if selects or any(event.matches(key) for key in standard):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _restyle(self) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        look = theme.current()
        cell = f"padding: {look.px(4)}px {look.px(10)}px"
        self.document().setDefaultStyleSheet(
            f"th, td {{ {cell} }} th {{ font-weight: 600; text-align: left }}"
        )
        self.setHtml(markup.html(self._text))
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.document().setDefaultTextOption(option)
        self._space_blocks()
        self._word_missing_pictures()
        self.setAccessibleDescription(self.text() if "\ufffc" in self.toPlainText() else "")
        self._heights = {}
        self.updateGeometry()

    def _space_blocks(self) -> None:
        for block in _blocks(self.document()):
            is_row = bool(QTextCursor(block).currentTable())
            is_last = not block.next().isValid()
            gap = 3 if is_row or (block.textList() and block.next().textList()) else 10
            form = QTextBlockFormat()
            form.setLineHeight(LINE_HEIGHT, _Heights.ProportionalHeight.value)
            if not block.text() and not is_row:  # Qt's own, before and after a table
                form.setLineHeight(1, _Heights.FixedHeight.value)
            form.setTopMargin(0)
            form.setBottomMargin(0 if is_last else theme.current().px(gap))
            QTextCursor(block).mergeBlockFormat(form)

    def _word_missing_pictures(self) -> None:
        for start, name, alt in reversed(list(_pictures(self.document()))):
            if self._media is None or picture(self._media, name) is None:
                cursor = QTextCursor(self.document())
                cursor.setPosition(start)
                cursor.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(f"[{alt or name}]", cursor.block().charFormat())


def picture(media: Path, name: str) -> QImage | None:
    """Return the picture file *name* of *media*, no larger than shown; None if it may not be."""
    path = _inside(media, name)
    if path is None:
        return None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or not size.isValid():
        return None
    if size.width() * size.height() > MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > SHOWN_SIDE:
        reader.setScaledSize(
            size.scaled(SHOWN_SIDE, SHOWN_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    return None if image.isNull() else image


def _inside(media: Path, name: str) -> Path | None:
    if not name or name != Path(name).name or "\\" in name or ":" in name:
        return None
    try:
        path = (media / name).resolve(strict=True)
    except (OSError, ValueError):
        return None
    return path if path.parent == media.resolve() and path.is_file() else None


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pictures(document: QTextDocument) -> Iterator[tuple[int, str, str]]:
    for block in _blocks(document):
        fragments = block.begin()
        while not fragments.atEnd():
            look = fragments.fragment().charFormat()
            if look.isImageFormat():
                alt = look.property(QTextFormat.Property.ImageAltText.value)
                yield fragments.fragment().position(), look.toImageFormat().name(), alt or ""
            fragments += 1
