"""What the learner's own exam asks: each topic more, as the deck says, or less."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.blueprint import Leaning, Topic
from flashcards.ui.buttons import Segments
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card
from flashcards.ui.setting_row import SettingRow

Leanings = tuple[tuple[Topic, Leaning], ...]
_CHOICES = (Leaning.LESS, Leaning.NORMAL, Leaning.MORE)


class SharesCard(Card):
    """Shows one row a topic; ``changed`` carries all leanings that are not normal."""

    changed = Signal(object)

    def __init__(self, topics: Sequence[tuple[Topic, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(18, 16, 18, 16), gap=10)
        self.setObjectName("shares")
        self._leanings: dict[Topic, Leaning] = {}
        self._rows: dict[Topic, Segments] = {}
        self.body.addWidget(Label(self.tr("What your exam asks"), "h2", wraps=True))
        line = self.tr(
            "States ask their topics in different shares. The plan, the mock exams and where you"
            " stand follow what you choose here."
        )
        self.body.addWidget(Label(line, "small", "text3", wraps=True))
        for topic, name in topics:
            self.body.addWidget(Line())
            self.body.addWidget(self._row(topic, name))

    def show_leanings(self, leanings: Leanings) -> None:
        """Show *leanings* without telling them."""
        self._leanings = dict(leanings)
        for topic, segments in self._rows.items():
            segments.choose(_CHOICES.index(self._leanings.get(topic, Leaning.NORMAL)))

    def _row(self, topic: Topic, name: str) -> QWidget:
        words = (self.tr("Less"), self.tr("Normal"), self.tr("More"))
        segments = Segments(self.tr("Share of {topic}").format(topic=name), words)
        segments.setObjectName(f"share-{topic.deck}-{topic.domain or ''}")
        segments.choose(_CHOICES.index(Leaning.NORMAL))
        segments.chosen.connect(partial(self._take, topic))
        self._rows[topic] = segments
        return SettingRow(name, "", segments)

    def _take(self, topic: Topic, index: int) -> None:
        if _CHOICES[index] is self._leanings.get(topic, Leaning.NORMAL):
            return
        self._leanings[topic] = _CHOICES[index]
        kept = {each: how for each, how in self._leanings.items() if how is not Leaning.NORMAL}
        self.changed.emit(tuple(kept.items()))
