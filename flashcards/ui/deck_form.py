"""The fields of a deck: its title and id, who made it, its topics, traps, exam and review."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from flashcards.core.model import Deck, DeckId, DomainId
from flashcards.services.deck_authoring import shares
from flashcards.ui.deck_rows import TopicLines, TrapLines
from flashcards.ui.editor_fields import FieldBox, Saying, TextField
from flashcards.ui.fields import ChoiceField, NumberField
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column
from flashcards.ui.tab_order import follow_layout
from flashcards.ui.translators import translate
from flashcards.words.authoring import shares_text

LICENCES = ("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC0-1.0", "All rights reserved")
_LANGUAGES = ("en", "es")


class DeckForm(QWidget):
    """Shows what a deck says of itself; ``titled`` carries each title typed of a new deck."""

    titled = Signal(str)

    def __init__(
        self, deck: Deck, cards: Mapping[DomainId, int], *, is_new: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._deck = deck
        self._boxes: dict[str, FieldBox] = {}
        self._column = Column(self, gap=12)
        self._build_deck(deck, is_new=is_new)
        self._build_topics(deck, cards)
        self._build_exam(deck)
        self._build_origin(deck)
        self._look_at_shares()
        self._order_tabs()

    def _build_deck(self, deck: Deck, *, is_new: bool) -> None:
        card = self._card(self.tr("The deck"))
        self.title = self._line(card, "title", self.tr("Title"), deck.title)
        note = self.tr("Never changes again: learners' progress hangs on it.")
        self.id = self._line(card, "id", self.tr("Id"), deck.id, note)
        self.id.setReadOnly(not is_new)
        if is_new:
            self.title.textChanged.connect(self.titled)
        self._short = self._line(
            card, "short_title", self.tr("Short title"), deck.short_title,
            self.tr("For narrow places."),
        )  # fmt: skip
        self._description = TextField(self.tr("Description"), 2)
        self._description.setObjectName("deck-description")
        self._description.show_text(deck.description)
        self._box(card, "description", self.tr("Description"), self._description)
        self._language = self._choice(self.tr("Language"), "language", _LANGUAGES, deck.language)
        self._box(card, "language", self.tr("Language"), self._language)

    def _build_topics(self, deck: Deck, cards: Mapping[DomainId, int]) -> None:
        card = self._card(self.tr("Topics and their shares"))
        words = self.tr("How much of the deck, or of its exam, each topic makes up.")
        card.body.addWidget(Label(words, "small", "text2", wraps=True))
        self._topics = TopicLines()
        self._topics.show_domains(deck.domains, cards)
        self._topics.changed.connect(self._look_at_shares)
        self._topics.changed.connect(self._order_tabs)
        card.body.addWidget(self._topics)
        card = self._card(self.tr("Traps"))
        words = self.tr(
            "Habits that wrong options show, in words that follow “you chose”. Leave this empty if"
            " you do not use them."
        )
        card.body.addWidget(Label(words, "small", "text2", wraps=True))
        self._traps = TrapLines()
        self._traps.show_traps(deck.traps)
        self._traps.changed.connect(self._order_tabs)
        card.body.addWidget(self._traps)

    def _build_exam(self, deck: Deck) -> None:
        card = self._card(self.tr("The exam"))
        note = self.tr("Decks with the same exam make one exam together.")
        self._exam = self._line(card, "exam", self.tr("Exam"), deck.exam, note)
        self._weight = NumberField(self.tr("Share of the exam in percent"), 0, 100)
        self._weight.setObjectName("deck-exam_weight")
        self._weight.setSuffix(" %")
        self._weight.setValue(round(deck.exam_weight))
        self._box(card, "exam_weight", self.tr("Share of the exam"), self._weight)

    def _build_origin(self, deck: Deck) -> None:
        card = self._card(self.tr("Who made it"))
        self._authors = self._line(
            card, "authors", self.tr("Authors"), ", ".join(deck.authors), self.tr("With commas.")
        )
        self._licence = self._choice(self.tr("Licence"), "licence", ("", *LICENCES), deck.licence)
        self._licence.setItemText(0, self.tr("None said"))
        self._box(card, "licence", self.tr("Licence"), self._licence)
        note = self.tr("One source for all cards; cards may name their own.")
        self._source = self._line(card, "source", self.tr("Source"), deck.source, note)
        self._reviewed_by = self._line(
            card, "reviewed_by", self.tr("Reviewed by"), deck.reviewed_by
        )
        self._reviewed = self._line(card, "reviewed", self.tr("Reviewed"), deck.reviewed)
        self._review_by = self._line(card, "review_by", self.tr("Review by"), deck.review_by)
        for field in (self._reviewed, self._review_by):
            field.setPlaceholderText(self.tr("2026-11-23"))

    def deck(self) -> Deck:
        """Return the deck in the fields."""
        weight = self._weight.value()
        kept = self._deck.exam_weight
        return replace(
            self._deck,
            id=DeckId(self.id.text().strip()),
            title=self.title.text().strip(),
            short_title=self._short.text().strip(),
            description=" ".join(self._description.text().split()),
            language=str(self._language.currentData()),
            domains=self._topics.domains(),
            traps=self._traps.traps(),
            exam=self._exam.text().strip(),
            exam_weight=kept if weight == round(kept) else float(weight),
            authors=tuple(part.strip() for part in self._authors.text().split(",") if part.strip()),
            licence=str(self._licence.currentData()),
            source=self._source.text().strip(),
            reviewed=self._reviewed.text().strip(),
            review_by=self._review_by.text().strip(),
            reviewed_by=self._reviewed_by.text().strip(),
        )

    def say(self, said: Mapping[str, Sequence[Saying]]) -> QWidget | None:
        """Show what there is to say beside each field, and return the first that it is about."""
        for name, box in self._boxes.items():
            box.say(said.get(name, ()))
        self._topics.say(said.get("domains", ()))
        self._traps.say(said.get("traps", ()))
        return next((box.field for name, box in self._boxes.items() if name in said), None)

    def _order_tabs(self) -> None:
        follow_layout(self)

    def _look_at_shares(self) -> None:
        deck = replace(self._deck, domains=self._topics.domains())
        self._topics.show_total(shares_text(shares(deck), translate) if deck.domains else "")

    def _card(self, title: str) -> Card:
        card = Card(margins=(18, 14, 18, 16), gap=10)
        card.body.addWidget(Label(title, "h3", wraps=True))
        self._column.addWidget(card)
        return card

    def _line(self, card: Card, name: str, caption: str, text: str, note: str = "") -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(caption)
        field.setObjectName(f"deck-{name}")
        self._box(card, name, caption, field, note)
        return field

    def _box(self, card: Card, name: str, caption: str, field: QWidget, note: str = "") -> None:
        self._boxes[name] = FieldBox(caption, field, note)
        card.body.addWidget(self._boxes[name])

    def _choice(self, caption: str, name: str, values: Sequence[str], value: str) -> ChoiceField:
        field = ChoiceField(caption)
        field.setObjectName(f"deck-{name}")
        words = {"en": self.tr("English"), "es": self.tr("Spanish")}
        for each in values if value in values else (*values, value):
            field.addItem(words.get(each, each), each)
        field.setCurrentIndex(field.findData(value))
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return field
