"""The Hard topics tab of the settings: which topics open with a line of warning."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from flashcards.services.marks import RestingTopic
from flashcards.services.settings import HARD_TOPICS, StudySettings
from flashcards.ui.buttons import Button
from flashcards.ui.dates import whole_date
from flashcards.ui.folding import Tiles
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column
from flashcards.ui.setting_row import SettingRow


class HardTopicsTab(QWidget):
    """Shows one box a topic, and the topics at rest.

    ``changed`` carries new StudySettings, ``wake_requested`` the DeckId of a topic at rest.
    """

    changed = Signal(object)
    wake_requested = Signal(object)

    def __init__(self, settings: StudySettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        column = Column(self, margins=(2, 2, 6, 2), gap=12)
        column.addWidget(self._warnings())
        column.addWidget(self._resting())
        column.addWidget(self._help())
        column.addStretch(1)
        self.show_settings(settings)

    def show_settings(self, settings: StudySettings) -> None:
        """Show *settings* without telling them."""
        self._settings = settings
        for topic, box in self._boxes.items():
            box.setChecked(topic in settings.warned)

    def show_resting(self, topics: Sequence[RestingTopic]) -> None:
        """List the topics at rest, each with a button that wakes it."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(topic) for topic in topics]
        for row in self._rows:
            self._resting_card.body.addWidget(row)
        self._none_rests.setVisible(not topics)

    def _resting(self) -> QWidget:
        self._rows: list[QWidget] = []
        self._resting_card = Card(margins=(18, 16, 18, 16), gap=10)
        self._resting_card.body.addWidget(Label(self.tr("Resting topics"), "h2", wraps=True))
        self._none_rests = Label(self.tr("None now"), "small", "text3")
        self._resting_card.body.addWidget(self._none_rests)
        return self._resting_card

    def _row(self, topic: RestingTopic) -> QWidget:
        button = Button(self.tr("Wake"))
        button.setObjectName(f"wake-{topic.deck}")
        button.setAccessibleName(self.tr("Wake {topic}").format(topic=topic.name))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.wake_requested.emit(topic.deck))
        awake = self.tr("%n card(s) of it are awake.", None, topic.awake) if topic.awake else ""
        return SettingRow(topic.name, f"{self._until(topic)} {awake}".strip(), button)

    def _until(self, topic: RestingTopic) -> str:
        if topic.until is None:
            return self.tr("Rests until you wake it.")
        when = whole_date(topic.until)
        return self.tr("Comes back on {date}.").format(date=when)

    def _warnings(self) -> QWidget:
        card = Card(margins=(18, 16, 18, 16), gap=10)
        card.body.addWidget(Label(self.tr("A word before hard topics"), "h2", wraps=True))
        line = self.tr(
            "Cards on these topics open with one line first: you choose Show or Not today."
        )
        card.body.addWidget(Label(line, "small", "text3", wraps=True))
        boxes = QWidget()
        tiles = Tiles(boxes, least=150, most=4, gap=12)
        self._boxes = {topic: self._box(topic) for topic in HARD_TOPICS}
        for box in self._boxes.values():
            tiles.addWidget(box)
        card.body.addWidget(boxes)
        return card

    def _help(self) -> QWidget:
        card = Card(margins=(18, 16, 18, 16), gap=10)
        card.body.addWidget(Label(self.tr("If a topic is hard today"), "h2", wraps=True))
        lines = (
            self.tr(
                "While you study, “If this is hard” is always in the bar: rest the topic for today,"
                " for a week or until you say, or end the session. There is no penalty."
            ),
            self.tr(
                "In the United States call or text 988 for a suicide, mental health or substance"
                " use crisis; Veterans press 1. Call 911 if you or someone near you may be in"
                " danger."
            ),
            self.tr("This program does not watch over anyone and cannot send help."),
        )
        for line in lines:
            card.body.addWidget(Label(line, "body", wraps=True))
        return card

    def _box(self, topic: str) -> QCheckBox:
        words = {
            "suicide": self.tr("Suicide"),
            "overdose": self.tr("Overdose"),
            "abuse": self.tr("Abuse"),
            "trauma": self.tr("Trauma"),
        }
        box = QCheckBox(words[topic])
        box.setObjectName(f"warn-{topic}")
        box.toggled.connect(self._take)
        return box

    def _take(self) -> None:
        warned = tuple(topic for topic, box in self._boxes.items() if box.isChecked())
        settings = replace(self._settings, warned=warned)
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)
