"""One option in the editor: whether it is the best, its text, why, and the trap it shows."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QSizePolicy, QWidget

from flashcards.core.model import Option, Trap, TrapId
from flashcards.ui import theme
from flashcards.ui.buttons import IconButton
from flashcards.ui.editor_fields import FieldBox, Saying, TextField
from flashcards.ui.fields import ChoiceField
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Row

_CAPTION = 52
_UP, _DOWN = -1, 1


class OptionRow(QWidget):
    """Shows one Option; its id stays whatever becomes of it.

    ``moved`` carries -1 for up and 1 for down.
    """

    changed = Signal()
    best_changed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(
        self, option: Option, traps: Sequence[Trap], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._option = option
        self._letter = ""
        self._name = f"option-{option.id}"
        column = Column(self, gap=6)
        column.addLayout(self._build_head())
        self.text = TextField("")
        self.text.setObjectName(f"{self._name}-text")
        self.text.show_text(option.text)
        self._text_box = _Captioned(self.tr("Text"), self.text)
        column.addWidget(self._text_box)
        self.why = TextField("")
        self.why.setObjectName(f"{self._name}-why")
        self.why.show_text(option.why)
        self._why_box = _Captioned(self.tr("Why"), self.why)
        column.addWidget(self._why_box)
        self.trap = self._build_trap(traps)
        self._trap_box = _Captioned(self.tr("Trap"), self.trap)
        column.addWidget(self._trap_box)
        self._has_traps = bool(traps) or option.trap is not None
        self.text.textChanged.connect(self.changed)
        self.why.textChanged.connect(self.changed)
        self.trap.currentIndexChanged.connect(self.changed)
        for keys, steps in (("Alt+Up", _UP), ("Alt+Down", _DOWN)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda steps=steps: self.moved.emit(steps))
        self.set_best(is_best=option.correct)
        self.radio.toggled.connect(self.best_changed)
        self.box.toggled.connect(self.best_changed)
        self.follow_best()

    def _build_head(self) -> Row:
        head = Row(gap=8)
        self.radio, self.box = QRadioButton(), QCheckBox()
        self.radio.setObjectName(f"{self._name}-best")
        self.box.setObjectName(f"{self._name}-right")
        self._best = Label(self.tr("best answer"), "strong", "ok")
        self.up = IconButton("chevron-up", "")
        self.up.setObjectName(f"{self._name}-up")
        self.up.clicked.connect(lambda: self.moved.emit(_UP))
        self.down = IconButton("chevron-down", "")
        self.down.setObjectName(f"{self._name}-down")
        self.down.clicked.connect(lambda: self.moved.emit(_DOWN))
        self.remove = IconButton("trash-2", "")
        self.remove.setObjectName(f"{self._name}-remove")
        self.remove.clicked.connect(self.removed)
        for widget in (self.radio, self.box, self._best):
            head.addWidget(widget)
        head.addStretch(1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        return head

    def _build_trap(self, traps: Sequence[Trap]) -> ChoiceField:
        field = ChoiceField("")
        field.setObjectName(f"{self._name}-trap")
        field.addItem(self.tr("None"), "")
        known = {trap.id for trap in traps}
        for trap in traps:
            field.addItem(trap.name, trap.id)
        if self._option.trap is not None and self._option.trap not in known:
            field.addItem(self._option.trap, self._option.trap)
        field.setCurrentIndex(max(field.findData(self._option.trap or ""), 0))
        field.setSizeAdjustPolicy(field.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(8)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return field

    def option(self) -> Option:
        """Return the option as it stands."""
        trap = self.trap.currentData()
        return replace(
            self._option,
            text=self.text.text(),
            correct=self.is_best(),
            why=self.why.text(),
            trap=TrapId(trap) if trap and not self.is_best() else None,
        )

    def is_best(self) -> bool:
        """Say whether it is marked as right."""
        return self.radio.isChecked()

    def set_best(self, *, is_best: bool) -> None:
        """Mark it as right, or not, without a word of it."""
        for button in (self.radio, self.box):
            button.blockSignals(True)
            button.setChecked(is_best)
            button.blockSignals(False)
        self.follow_best()

    def follow_best(self) -> None:
        """Show in words whether it is the best, after a press here or elsewhere."""
        source = self.box if self.box.isVisibleTo(self) else self.radio
        other = self.radio if source is self.box else self.box
        if other.isChecked() != source.isChecked():
            other.blockSignals(True)
            other.setChecked(source.isChecked())
            other.blockSignals(False)
        is_best = source.isChecked()
        self._best.setVisible(is_best)
        self._trap_box.setVisible(not is_best and self._has_traps)

    def settle(self, place: int, *, several: bool, is_first: bool, is_last: bool) -> None:
        """Take up a place: the letter, whether boxes or radio buttons mark the best."""
        self._letter = "ABCDEFGHIJ"[place]
        self.radio.setVisible(not several)
        self.box.setVisible(several)
        for button in (self.radio, self.box):
            button.setText(self._letter)
            words = (
                self.tr("Option {letter} is right")
                if several
                else self.tr("Option {letter} is the best answer")
            )
            button.setAccessibleName(words.format(letter=self._letter))
        self._best.setText(self.tr("right") if several else self.tr("best answer"))
        self.up.setEnabled(not is_first)
        self.down.setEnabled(not is_last)
        for widget, words in (
            (self.text, self.tr("Text of option {letter}")),
            (self.why, self.tr("Why of option {letter}")),
            (self.trap, self.tr("Trap of option {letter}")),
        ):
            widget.setAccessibleName(words.format(letter=self._letter))
        for button, words in (
            (self.up, self.tr("Move option {letter} up")),
            (self.down, self.tr("Move option {letter} down")),
            (self.remove, self.tr("Remove option {letter}")),
        ):
            button.set_name(words.format(letter=self._letter))
        self.follow_best()

    def mark(self) -> QWidget:
        """Return what marks the option as right: a radio button, or a box."""
        return self.box if self.box.isVisibleTo(self) else self.radio

    def allow_removing(self, *, is_on: bool) -> None:
        """Let the option be removed, or say why not."""
        self.remove.setEnabled(is_on)
        if not is_on:
            self.remove.setToolTip(self.tr("A card needs at least 2 options."))

    def letter(self) -> str:
        """Return what the option is called at its place."""
        return self._letter

    def keep_focus(self, steps: int) -> None:
        """Give the focus back after a move: to the button that moves on, else to the text."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and focus.isEnabled():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        button = self.up if steps == _UP else self.down
        (button if button.isEnabled() else self.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, field: str, sayings: Sequence[Saying]) -> None:
        """Show what there is to say about the text or the why."""
        (self._why_box if field == "why" else self._text_box).box.say(sayings)


class _Captioned(QWidget):
    def __init__(self, caption: str, field: QWidget) -> None:
        super().__init__()
        row = Row(self, gap=9)
        self._caption = Label(caption, "caption", "text2", wraps=True)
        alignment = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
        self._caption.setAlignment(alignment)
        row.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        self.box = FieldBox("", field)
        row.addWidget(self.box, 1)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self._caption.setFixedWidth(theme.current().px(_CAPTION))
        self._caption.setContentsMargins(0, theme.current().px(9), 0, 0)
