"""How the Import screen is laid out: one of its pages at a time, which scrolls, over the foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from flashcards.ui import theme
from flashcards.ui.announce import announce
from flashcards.ui.dialog import scrolled
from flashcards.ui.home_screen import NARROW
from flashcards.ui.import_foot import ImportFoot
from flashcards.ui.import_paste import ImportPaste
from flashcards.ui.import_preview import ImportPreview
from flashcards.ui.import_result import ImportResult
from flashcards.ui.import_start import ImportStart
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Measure
from flashcards.ui.notice import Notice
from flashcards.ui.tab_order import follow_layout
from flashcards.ui.update_page import UpdatePage

_CONTENT_WIDTH = 1180


class ImportLayout(QWidget):
    """The pages and the foot of the Import screen, without what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setAccessibleName(self.tr("Import cards"))
        whole = Column(self)
        outer = QWidget()
        self._area = scrolled(outer)
        whole.addWidget(self._area, 1)
        content = QWidget(outer)
        Column(outer, margins=(12, 12, 24, 24)).addWidget(Measure(content, _CONTENT_WIDTH, outer))
        column = Column(content, gap=14)
        self._heading = Label(self.tr("Import cards"), "h1", wraps=True, parent=content)
        self._heading.setObjectName("heading")
        column.addWidget(self._heading)
        self._notice = Notice("", "warn", parent=content)
        self._notice.setObjectName("import-notice")
        column.addWidget(self._notice)
        self._start = ImportStart(content)
        self._paste = ImportPaste(content)
        self._preview = ImportPreview(content)
        self._update = UpdatePage(content)
        self._result = ImportResult(content)
        self._pages = (self._start, self._paste, self._preview, self._update, self._result)
        for page in self._pages:
            column.addWidget(page)
        column.addStretch(1)
        self._foot = ImportFoot(self)
        whole.addWidget(self._foot)
        for rows in (self._preview.rows, self._update.rows):
            rows.refilled.connect(self._order_tabs)
        theme.follow(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _show_page(self, page: QWidget) -> None:
        self._notice.hide()
        self._heading.setVisible(page is not self._update)
        for each in self._pages:
            each.setVisible(each is page)
        self._foot.setVisible(page is self._preview)
        self._area.verticalScrollBar().setValue(0)

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does: new lines would else come after the foot."""
        follow_layout(self)

    def _focus(self, control: QWidget) -> None:
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(control)

    def _set_usable(self, is_usable: bool) -> None:
        """Let the pages rest while an import is under way."""
        for page in (self._preview, self._update):
            page.setEnabled(is_usable)

    def _say(self, words: str) -> None:
        self._notice.show_text(words)
        self._notice.show()
        announce(self, words)

    def _fold(self) -> None:
        is_narrow = self.window().width() < theme.current().px(NARROW)
        self._preview.set_narrow(is_narrow)
        self._update.set_narrow(is_narrow)
