"""What every card has in the editor: where it belongs, its sources and dates, its tags."""

import re
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QWidget

from flashcards.core.model import AnyCard, CardId, Deck, DomainId, Pool, Status
from flashcards.services.settings import HARD_TOPICS
from flashcards.ui.editor_fields import FieldBox, TextField
from flashcards.ui.editor_kinds import Said
from flashcards.ui.fields import ChoiceField
from flashcards.ui.folding import Flow, Tiles
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Column

_SEPARATORS = re.compile(r"[,;\n]")


class CommonFields(QWidget):
    """Shows the fields that all kinds of card share; ``changed`` says that one is another now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, FieldBox] = {}
        self._column = Column(self, gap=12)
        self._build_place()
        self._build_sources()
        self._build_care()

    def _build_place(self) -> None:
        self._section(self.tr("Where it belongs"))
        tiles = self._tiles()
        self._domain = self._choice(tiles, "domain", self.tr("Topic"))
        self._status = self._choice(tiles, "status", self.tr("State"))
        for words, status in (
            (self.tr("Studied"), Status.ACTIVE),
            (self.tr("Draft, not studied yet"), Status.DRAFT),
            (self.tr("No longer in the deck"), Status.RETIRED),
        ):
            self._status.addItem(words, status)
        self._pool = self._choice(tiles, "pool", self.tr("Used for"))
        self._pool.addItem(self.tr("Study"), Pool.STUDY)
        self._pool.addItem(self.tr("Mock exams only"), Pool.MOCK)
        note = self.tr("Ids of the concept cards that it tests, with commas.")
        self._about = self._line("about", self.tr("About"), note)

    def _build_sources(self) -> None:
        self._section(self.tr("Sources and dates"))
        self._sources = TextField(self.tr("Sources"), 2)
        self._sources.setObjectName("edit-sources")
        self._sources.textChanged.connect(self.changed)
        note = self.tr("Document, publisher, year; one on each line.")
        self.boxes["sources"] = FieldBox(self.tr("Sources"), self._sources, note)
        self._column.addWidget(self.boxes["sources"])
        tiles = self._tiles()
        self._reviewed = self._date(tiles, "reviewed", self.tr("Reviewed"))
        self._review_by = self._date(tiles, "review_by", self.tr("Review by"))
        self._jurisdiction = self._line("jurisdiction", self.tr("Where it holds"))
        self._jurisdiction.setPlaceholderText(self.tr("US federal, or state-varies"))

    def _build_care(self) -> None:
        self._section(self.tr("Tags and care"))
        self._tags = self._line("tags", self.tr("Tags"), self.tr("With commas."))
        self._care = {
            "suicide": QCheckBox(self.tr("Suicide")),
            "overdose": QCheckBox(self.tr("Overdose")),
            "abuse": QCheckBox(self.tr("Abuse")),
            "trauma": QCheckBox(self.tr("Trauma")),
        }
        assert tuple(self._care) == HARD_TOPICS
        holder = QWidget()
        flow = Flow(holder, gap=14)
        for topic, box in self._care.items():
            box.setObjectName(f"edit-care-{topic}")
            box.setAccessibleName(self.tr("Heads-up: {topic}").format(topic=box.text()))
            box.toggled.connect(self.changed)
            flow.addWidget(box)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._column.addWidget(Label(self.tr("Heads-up before it"), "caption", "text2", wraps=True))
        self._column.addWidget(holder)
        self._notes = TextField(self.tr("Notes to yourself"), 2)
        self._notes.setObjectName("edit-notes")
        self._notes.textChanged.connect(self.changed)
        note = self.tr("Never shown to learners, but kept in the deck's file.")
        self.boxes["notes"] = FieldBox(self.tr("Notes to yourself"), self._notes, note)
        self._column.addWidget(self.boxes["notes"])

    def show_card(self, card: AnyCard, deck: Deck) -> None:
        """Show what a card of *deck* has in common with all others."""
        self._show_topics(card, deck)
        self._status.setCurrentIndex(self._status.findData(card.status))
        self._pool.setCurrentIndex(self._pool.findData(card.pool))
        self._about.setText(", ".join(card.about))
        self._sources.show_text("\n".join(card.sources))
        self._reviewed.setText(card.reviewed)
        self._review_by.setText(card.review_by)
        self._jurisdiction.setText(card.jurisdiction)
        self._tags.setText(", ".join(card.tags))
        for topic, box in self._care.items():
            box.setChecked(topic in card.sensitivity)
        self._notes.show_text(card.notes)

    def filled_in(self, card: AnyCard) -> AnyCard:
        """Return *card* with what stands in the fields."""
        kept = [each for each in card.sensitivity if each not in self._care]
        chosen = [topic for topic, box in self._care.items() if box.isChecked()]
        is_same_care = set(card.sensitivity) == {*kept, *chosen}
        return replace(
            card,
            domain=DomainId(self._domain.currentData()) if self._domain.currentData() else None,
            status=Status(self._status.currentData()),
            pool=Pool(self._pool.currentData()),
            about=tuple(CardId(each) for each in _listed(self._about.text())),
            sources=tuple(
                line.strip() for line in self._sources.text().split("\n") if line.strip()
            ),
            reviewed=self._reviewed.text().strip(),
            review_by=self._review_by.text().strip(),
            jurisdiction=self._jurisdiction.text().strip(),
            tags=_listed(self._tags.text()),
            sensitivity=card.sensitivity if is_same_care else (*chosen, *kept),
            notes=self._notes.text(),
        )

    def say(self, said: Said) -> None:
        """Show what there is to say beside each field."""
        for name, box in self.boxes.items():
            box.say(said.get(name, ()))

    def _show_topics(self, card: AnyCard, deck: Deck) -> None:
        self._domain.clear()
        self._domain.addItem(self.tr("None"), "")
        for domain in deck.domains:
            self._domain.addItem(domain.name, domain.id)
        known = {domain.id for domain in deck.domains}
        if card.domain is not None and card.domain not in known:
            self._domain.addItem(card.domain, card.domain)
        self._domain.setCurrentIndex(max(self._domain.findData(card.domain or ""), 0))

    def _section(self, title: str) -> None:
        self._column.addWidget(Line())
        self._column.addWidget(Label(title, "h3", wraps=True))

    def _tiles(self) -> Tiles:
        holder = QWidget()
        tiles = Tiles(holder, least=150, most=2, gap=12)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._column.addWidget(holder)
        return tiles

    def _choice(self, tiles: Tiles, name: str, caption: str) -> ChoiceField:
        field = ChoiceField(caption)
        field.setObjectName(f"edit-{name}")
        field.setSizeAdjustPolicy(field.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(8)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.currentIndexChanged.connect(self.changed)
        self.boxes[name] = FieldBox(caption, field)
        tiles.addWidget(self.boxes[name])
        return field

    def _date(self, tiles: Tiles, name: str, caption: str) -> QLineEdit:
        field = self._edit(name, caption)
        field.setPlaceholderText(self.tr("2026-11-23"))
        self.boxes[name] = FieldBox(caption, field)
        tiles.addWidget(self.boxes[name])
        return field

    def _line(self, name: str, caption: str, note: str = "") -> QLineEdit:
        field = self._edit(name, caption)
        self.boxes[name] = FieldBox(caption, field, note)
        self._column.addWidget(self.boxes[name])
        return field

    def _edit(self, name: str, caption: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"edit-{name}")
        field.setAccessibleName(caption)
        field.textChanged.connect(self.changed)
        return field


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _SEPARATORS.split(text) if part.strip())
