"""The head of the editor: what is edited, its preview, and the acts on the whole card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from flashcards.services.authoring import CardRecord
from flashcards.ui.buttons import Button, IconButton
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Column, Row


class EditorHead(QWidget):
    """Tells each act by a signal of its own; ``preview_turned`` says whether it is to be seen."""

    preview_turned = Signal(bool)
    duplicate_requested = Signal()
    rest_requested = Signal()
    delete_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self)
        row = Row(margins=(21, 9, 10, 9), gap=4)
        self._title = Label("", "h2", wraps=True)
        self._title.setObjectName("editor-title")
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self._title, 1000)
        row.addStretch(1)
        self._preview = Button(self.tr("Preview"), "quiet", icon="eye")
        self._preview.setObjectName("editor-preview-button")
        self._preview.setCheckable(True)
        self._preview.toggled.connect(self.preview_turned)
        row.addWidget(self._preview)
        self._more = Button(self.tr("More"), "quiet", icon="ellipsis")
        self._more.setObjectName("editor-more")
        self.menu = QMenu(self._more)
        self._fill(self.menu)
        self._more.setMenu(self.menu)
        row.addWidget(self._more)
        self._close = IconButton("x", self.tr("Close the editor"))
        self._close.setObjectName("editor-close")
        self._close.clicked.connect(self.close_requested)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        column.addWidget(Line())

    def _fill(self, menu: QMenu) -> None:
        self._duplicate = menu.addAction(self.tr("Duplicate"))
        self._duplicate.setObjectName("editor-duplicate")
        self._duplicate.triggered.connect(self.duplicate_requested)
        self._rest = menu.addAction(self.tr("Rest"))
        self._rest.setObjectName("editor-rest")
        self._rest.triggered.connect(self.rest_requested)
        menu.addSeparator()
        self._delete = menu.addAction(self.tr("Delete…"))
        self._delete.setObjectName("editor-delete")
        self._delete.triggered.connect(self.delete_requested)

    def embed(self) -> None:
        """Leave the name and the way out to the panel around it."""
        self._title.hide()
        self._close.hide()

    def show_title(self, kind: str, record: CardRecord | None) -> None:
        """Say what is edited."""
        titles = {
            "scenario": (self.tr("Edit situation card"), self.tr("New situation card")),
            "concept": (self.tr("Edit concept card"), self.tr("New concept card")),
            "cloze": (self.tr("Edit card with gaps"), self.tr("New card with gaps")),
        }
        self._title.setText(titles[kind][record is None])
        self._title.setToolTip("" if record is None else record.card.id)
        self._more.setEnabled(record is not None)
        why = "" if record else self.tr("The card is not saved yet.")
        self._more.setToolTip(why)

    def offer_acts(self, record: CardRecord | None, *, is_resting: bool) -> None:
        """Name the acts as they are now."""
        for action in (self._duplicate, self._rest, self._delete):
            action.setEnabled(record is not None)
        self._rest.setText(self.tr("Wake") if is_resting else self.tr("Rest until I wake it"))

    def turn_preview_off(self) -> None:
        """Show the fields alone."""
        self._preview.setChecked(False)
