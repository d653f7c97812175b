"""Where you stand, topic by topic: a bar and a range each."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from flashcards.core.blueprint import Topic
from flashcards.core.readiness import Score
from flashcards.services.standing import Outlook, topic_name
from flashcards.ui.bars import ShareBar
from flashcards.ui.discard import discard_held
from flashcards.ui.folding import Ends
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.legend import Legend
from flashcards.words.standing import of_100


class StandingTopics(Card):
    """One row for each topic of the exam."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(26, 18, 26, 14), gap=6)
        self.setObjectName("standing-topics")
        top = QWidget()
        head = Ends(top, gap=12)
        head.addWidget(Label(self.tr("By topic, of 100"), "h2"))
        self._legend = Legend()
        head.addWidget(self._legend)
        self.body.addWidget(top)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    def show_outlook(self, outlook: Outlook, *, has_date: bool) -> None:
        """Show a row for each topic; without a date only where it stands today."""
        entries = [("primary", self.tr("today"))]
        if has_date:
            entries.append(("heat2", self.tr("by exam day, if you follow the plan")))
        self._legend.show_entries(entries)
        discard_held(self._rows)
        places = [deck.id for deck in outlook.plan.decks]
        ordered = sorted(outlook.now.topics.items(), key=lambda each: places.index(each[0].deck))
        for topic, now in ordered:
            later = outlook.by_exam.topics[topic] if has_date else None
            self._rows.addWidget(self._row(outlook, topic, now, later))

    def _row(self, outlook: Outlook, topic: Topic, now: Score, later: Score | None) -> QWidget:
        row = QWidget()
        column = Column(row)
        column.addWidget(Line())
        cells = Row(margins=(0, 8, 0, 8), gap=14)
        name = Label(topic_name(outlook.plan, topic), "strong", wraps=True)
        bar = ShareBar()
        words = Label(self._range(now, later), "body", "text2", wraps=True)
        for cell, share in ((name, 32), (bar, 30), (words, 38)):
            policy = cell.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            cell.setSizePolicy(policy)
            cells.addWidget(cell, share)
        is_known = now.is_enough
        bar.show_shares(
            now.score * 100 if is_known else None,
            later.score * 100 if later is not None and is_known else None,
        )
        column.addLayout(cells)
        return row

    def _range(self, now: Score, later: Score | None) -> str:
        if not now.is_enough:
            return self.tr("not enough answers yet")
        today = self.tr("{low} to {high} today").format(low=of_100(now.low), high=of_100(now.high))
        if later is None:
            return today
        words = self.tr("{today}, {low} to {high} by exam day")
        return words.format(today=today, low=of_100(later.low), high=of_100(later.high))
