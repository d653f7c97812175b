"""The fields of a card: those of its kind, then those that all cards have."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.model import AnyCard, Deck
from flashcards.core.units import kind_of
from flashcards.services.authoring import KINDS, blank
from flashcards.ui.buttons import Segments
from flashcards.ui.editor_advice import WHOLE, Said
from flashcards.ui.editor_common import CommonFields
from flashcards.ui.editor_fields import Sayings
from flashcards.ui.editor_kinds import ClozeFields, ConceptFields, KindFields, ScenarioFields
from flashcards.ui.layouts import Column

_FIELDS: dict[str, type[KindFields]] = {
    "concept": ConceptFields,
    "scenario": ScenarioFields,
    "cloze": ClozeFields,
}


class CardForm(QWidget):
    """Shows a card as fields, and returns the card that they make; a new one may change its kind.

    ``changed`` says that a field is another now, ``turned`` that the fields are those of another
    kind.
    """

    changed = Signal()
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deck: Deck | None = None
        self._kinds: dict[str, KindFields] = {}
        self._kind = KINDS[0]
        self._column = Column(self, gap=12)
        words = {
            "concept": self.tr("Concept"),
            "scenario": self.tr("Situation"),
            "cloze": self.tr("Gaps"),
        }
        self._choice = Segments(self.tr("Kind of card"), [words[kind] for kind in KINDS])
        for kind, button in zip(KINDS, self._choice.buttons(), strict=True):
            button.setObjectName(f"kind-{kind}")
        self._choice.choose(0)
        self._choice.chosen.connect(self._turn)
        self._column.addWidget(self._choice)
        self.sayings = Sayings()
        self._column.addWidget(self.sayings)
        self.common = CommonFields()
        self.common.changed.connect(self.changed)
        self._column.addWidget(self.common)

    def show_card(self, card: AnyCard, deck: Deck, *, is_new: bool) -> None:
        """Show a card of *deck*."""
        self._deck = deck
        for kind, fields in self._kinds.items():
            fields.show_card(card if kind == kind_of(card) else blank(kind), deck)
        self._choice.setVisible(is_new)
        self._show_kind(kind_of(card))
        self._fields(self._kind).show_card(card, deck)
        self.common.show_card(card, deck)

    def show_saved(self, card: AnyCard) -> None:
        """Show a card that was just saved as it stands now: tidied, and of its kind for good."""
        assert self._deck is not None
        had_focus = self._choice.isAncestorOf(self.focusWidget() or self)
        self._choice.hide()
        if self.card(card) != card:  # else fields, cursor and focus stay as they are
            self.blockSignals(True)
            self._fields(self._kind).show_card(card, self._deck)
            self.common.show_card(card, self._deck)
            self.blockSignals(False)
        if had_focus:
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def card(self, like: AnyCard) -> AnyCard:
        """Return the card in the fields; what has no field is as in *like*."""
        start = like if kind_of(like) == self._kind else blank(self._kind)
        return self.common.filled_in(self._fields(self._kind).filled_in(start))

    def first(self) -> QWidget:
        """Return the field that one begins with."""
        return self._fields(self._kind).first()

    def say(self, said: Said) -> None:
        """Show what there is to say beside each field, and of the whole card above them."""
        self.sayings.say(said.get(WHOLE, ()))
        self._fields(self._kind).say(said)
        self.common.say(said)

    def focus_said(self, said: Said) -> None:
        """Give the focus to the first field that something is said about."""
        fields = self._fields(self._kind)
        for place, field in fields.places():
            if place in said:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        for place, box in self.common.boxes.items():
            if place in said:
                box.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _turn(self, index: int) -> None:
        self._show_kind(KINDS[index])
        self.changed.emit()
        self.turned.emit()

    def _show_kind(self, kind: str) -> None:
        self._kind = kind
        self._fields(kind)
        for name, fields in self._kinds.items():
            fields.setVisible(name == kind)
        self._choice.blockSignals(True)
        self._choice.choose(KINDS.index(kind))
        self._choice.blockSignals(False)

    def _fields(self, kind: str) -> KindFields:
        if kind not in self._kinds:
            fields = _FIELDS[kind]()
            if self._deck is not None:
                fields.show_card(blank(kind), self._deck)
            fields.changed.connect(self.changed)
            self._kinds[kind] = fields
            self._column.insertWidget(2, fields)
        return self._kinds[kind]
