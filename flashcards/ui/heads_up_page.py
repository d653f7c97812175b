"""The line before a card on a hard topic: look at it now, or leave it for another day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.services.question import Question
from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.labels import Chip, Label, Line
from flashcards.ui.layouts import Card, Row
from flashcards.ui.study_page import StudyPage
from flashcards.ui.translators import translate
from flashcards.words.study import warning_text


class HeadsUpPage(StudyPage):
    """Says what a card talks about before it is shown; both choices weigh the same."""

    show_requested = Signal()
    not_today_requested = Signal()
    rest_requested = Signal()
    stop_asking_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        card = Card(margins=(40, 40, 40, 38), gap=0)
        super().__init__(card, 820, parent=parent)
        self._chip = Chip("", "topic")
        self._title = Label("", "h1", wraps=True)
        self._title.setObjectName("warning")
        self._show = Button(self.tr("Show"), large=True)
        self._show.setObjectName("show")
        self._not_today = Button(self.tr("Not today"), large=True)
        self._not_today.setObjectName("not_today_button")
        self._rest = Button(self.tr("Rest this topic…"), "quiet")
        self._rest.setObjectName("rest_topic")
        self._stop = Button(self.tr("Stop asking for this topic"), "quiet")
        self._stop.setObjectName("stop_asking")
        self._lay_out(card)
        self._show.clicked.connect(self.show_requested)
        self._not_today.clicked.connect(self.not_today_requested)
        self._rest.clicked.connect(self.rest_requested)
        self._stop.clicked.connect(self.stop_asking_requested)
        theme.follow(self._restyle)

    def _lay_out(self, card: Card) -> None:
        body = card.body
        top = Row()
        top.addWidget(self._chip)
        top.addStretch(1)
        body.addLayout(top)
        body.addSpacing(28)
        body.addWidget(self._title)
        body.addSpacing(12)
        text = self.tr(
            "You can look at it now, or leave it for another day. Leaving it costs nothing."
        )
        body.addWidget(Label(text, "lead", wraps=True))
        body.addSpacing(24)
        body.addLayout(_row(self._show, self._not_today, gap=12))
        body.addSpacing(28)
        body.addWidget(Line())
        body.addSpacing(14)
        body.addLayout(_row(self._rest, self._stop, gap=10))

    def show_question(self, question: Question) -> None:
        """Warn of what the question's card talks about."""
        self._chip.setText(question.topic)
        self._title.setText(warning_text(question.warned, translate))
        self.scroll_to_top()

    def main_button(self) -> QWidget:
        """Return the button that the focus goes to."""
        return self._show

    def text(self) -> str:
        """Return the warning."""
        return self._title.text()

    def _restyle(self) -> None:
        for button in (self._show, self._not_today):
            button.setMinimumWidth(theme.current().px(180))


def _row(*buttons: Button, gap: float) -> Row:
    row = Row(gap=gap)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
