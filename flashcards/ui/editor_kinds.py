"""What each kind of card has of its own in the editor: concept, gaps, situation."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from flashcards.core.model import AnyCard, Cloze, Concept, Deck, Scenario
from flashcards.core.units import gaps_of
from flashcards.ui.buttons import Button
from flashcards.ui.editor_fields import FieldBox, Saying, TextField
from flashcards.ui.editor_options import OptionsField
from flashcards.ui.layouts import Column

Said = Mapping[str, Sequence[Saying]]
"""What there is to say, by the name of the field."""


class KindFields(QWidget):
    """The fields of one kind of card; ``changed`` says that one of them is another now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = Column(self, gap=12)
        self.boxes: dict[str, FieldBox] = {}

    def add_text(self, name: str, caption: str, lines: int = 1, note: str = "") -> TextField:
        """Return a new text field of the card's field *name*."""
        field = TextField(caption, lines)
        field.setObjectName(f"edit-{name}")
        field.textChanged.connect(self.changed)
        self.boxes[name] = FieldBox(caption, field, note)
        self.column.addWidget(self.boxes[name])
        return field

    def add_check(self, name: str, words: str) -> QCheckBox:
        """Return a new check box of the card's field *name*."""
        field = QCheckBox(words)
        field.setObjectName(f"edit-{name}")
        field.setAccessibleName(words)
        field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        field.toggled.connect(self.changed)
        self.boxes[name] = FieldBox("", field)
        self.column.addWidget(self.boxes[name])
        return field

    def say(self, said: Said) -> None:
        """Show what there is to say beside each field."""
        for name, box in self.boxes.items():
            box.say(said.get(name, ()))

    def first(self) -> QWidget:
        """Return the field that one begins with."""
        return next(iter(self.boxes.values())).field

    def places(self) -> Iterator[tuple[str, QWidget]]:
        """Yield each field with the name that what is said of it has, in their order."""
        for name, box in self.boxes.items():
            yield name, box.field

    def show_card(self, card: AnyCard, deck: Deck) -> None:
        """Show a card of this kind."""
        raise NotImplementedError

    def filled_in(self, card: AnyCard) -> AnyCard:
        """Return *card* with what stands in the fields."""
        raise NotImplementedError


class ConceptFields(KindFields):
    """Question, answer, and what helps to keep it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._front = self.add_text("front", self.tr("Question"), 2)
        self._back = self.add_text("back", self.tr("Answer"), 2)
        self._explanation = self.add_text("explanation", self.tr("Why it matters"), 2)
        self._example = self.add_text("example", self.tr("Example"))
        self._hint = self.add_text("hint", self.tr("Hint"))
        self._reversed = self.add_check("reversed", self.tr("Ask it back to front, too"))

    def show_card(self, card: AnyCard, deck: Deck) -> None:  # noqa: ARG002
        assert isinstance(card, Concept)
        self._front.show_text(card.front)
        self._back.show_text(card.back)
        self._explanation.show_text(card.explanation)
        self._example.show_text(card.example)
        self._hint.show_text(card.hint)
        self._reversed.setChecked(card.reversed)

    def filled_in(self, card: AnyCard) -> AnyCard:
        assert isinstance(card, Concept)
        return replace(
            card,
            front=self._front.text(),
            back=self._back.text(),
            explanation=self._explanation.text(),
            example=self._example.text(),
            hint=self._hint.text(),
            reversed=self._reversed.isChecked(),
        )


class ClozeFields(KindFields):
    """A sentence with gaps; what is selected becomes one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        note = self.tr("Each number is asked by itself: {{1::gap}} or {{1::gap::hint}}.")
        self._text = self.add_text("cloze", self.tr("Sentence with gaps"), 3, note)
        button = Button(self.tr("Make a gap of the selected words"), icon="minus")
        button.setObjectName("make-gap")
        button.setToolTip(self.tr("Ctrl+G"))
        button.clicked.connect(self._make_gap)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        shortcut = QShortcut(QKeySequence("Ctrl+G"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._make_gap)
        self._extra = self.add_text("extra", self.tr("Why it matters"), 2)

    def show_card(self, card: AnyCard, deck: Deck) -> None:  # noqa: ARG002
        assert isinstance(card, Cloze)
        self._text.show_text(card.text)
        self._extra.show_text(card.extra)

    def filled_in(self, card: AnyCard) -> AnyCard:
        assert isinstance(card, Cloze)
        return replace(card, text=self._text.text(), extra=self._extra.text())

    def _make_gap(self) -> None:
        cursor = self._text.textCursor()
        words = cursor.selectedText().replace("\u2029", "\n").strip()
        if words:
            number = max(gaps_of(self._text.text()), default=0) + 1
            cursor.insertText(f"{{{{{number}::{words}}}}}")
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)


class ScenarioFields(KindFields):
    """Situation, question, options."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vignette = self.add_text("vignette", self.tr("Situation"), 4)
        self._question = self.add_text("question", self.tr("Question"))
        self.options = OptionsField()
        self.options.changed.connect(self.changed)
        self.column.addWidget(self.options)
        self._explanation = self.add_text("explanation", self.tr("Why it matters"), 2)
        self._shuffle = self.add_check("shuffle", self.tr("Shuffle the options each time"))

    def show_card(self, card: AnyCard, deck: Deck) -> None:
        assert isinstance(card, Scenario)
        self._vignette.show_text(card.vignette)
        self._question.show_text(card.question)
        self.options.show_options(card.options, deck.traps)
        self._explanation.show_text(card.explanation)
        self._shuffle.setChecked(card.shuffle)

    def filled_in(self, card: AnyCard) -> AnyCard:
        assert isinstance(card, Scenario)
        return replace(
            card,
            vignette=self._vignette.text(),
            question=self._question.text(),
            options=self.options.options(),
            explanation=self._explanation.text(),
            shuffle=self._shuffle.isChecked(),
        )

    def places(self) -> Iterator[tuple[str, QWidget]]:
        yield from super().places()
        for place, row in enumerate(self.options.rows()):
            yield f"options[{place}].text", row.text
            yield f"options[{place}].why", row.why
        yield "options", self.options.rows()[0].mark()

    def say(self, said: Said) -> None:
        super().say(said)
        self.options.say(said.get("options", ()))
        for place, row in enumerate(self.options.rows()):
            for field in ("text", "why"):
                row.say(field, said.get(f"options[{place}].{field}", ()))
