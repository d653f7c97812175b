"""*History of this card*: each answer, doubt, rest and reset, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flashcards.core.days import to_date
from flashcards.services.card_history import Happening
from flashcards.ui.dates import weekday_date
from flashcards.ui.discard import discard_held
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Column
from flashcards.ui.side_panel import SidePanel
from flashcards.ui.translators import translate
from flashcards.words.cards import happened_text, happened_when

_MOST = 200


class HistoryPanel(SidePanel):
    """Shows what happened to one card."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("HistoryPanel", "History of this card"))
        self.setObjectName("card-history")
        self._question = Label("", "strong", wraps=True)
        self.body.addWidget(self._question)
        self._list = QWidget()
        self._lines = Column(self._list, gap=8)
        self.body.addWidget(self._list)
        self.body.addStretch(1)

    def open_for(self, question: str, happenings: Sequence[Happening]) -> None:
        """Show these lines under the card's question."""
        self._question.setText(question)
        discard_held(self._lines)
        if not happenings:
            words = self.tr("Nothing yet: this card was never answered.")
            self._lines.addWidget(Label(words, "body", "text2", wraps=True))
        for happening in happenings[:_MOST]:
            self._add(happening)
        self.open_panel()

    def _add(self, happening: Happening) -> None:
        self._lines.addWidget(Line())
        when = self.tr("{ago}, {date}").format(
            ago=happened_when(happening, translate), date=weekday_date(to_date(happening.day))
        )
        self._lines.addWidget(Label(when, "small", "text2", wraps=True))
        self._lines.addWidget(Label(happened_text(happening, translate), "body", wraps=True))
