"""A concept card or a sentence with a gap: the question, then the answer below it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from flashcards.core import markup
from flashcards.core.model import REVERSED, AnyCard, Cloze, Concept
from flashcards.core.units import back_of, front_of
from flashcards.services.question import Question
from flashcards.ui import theme
from flashcards.ui.card_view import CardView
from flashcards.ui.labels import Chip, Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.pictures import use_pictures
from flashcards.ui.study_page import LastTime, SourceLine, StudyPage, caption

WIDTH = 820
_LEAST_HEIGHT = 330


class ConceptPage(StudyPage):
    """Shows one concept or cloze card."""

    def __init__(self, folder: Path | None = None, parent: QWidget | None = None) -> None:
        card = Card(margins=(34, 32, 34, 32), gap=0)
        super().__init__(card, WIDTH, parent=parent)
        self._folder = folder
        self._question: Question | None = None
        body = card.body
        body.addLayout(self._build_head())
        self._front = CardView("question", self.tr("Question"))
        self._front.setObjectName("front")
        body.addSpacing(14)
        body.addWidget(self._front)
        self._hint = Label("", "body", "text2", wraps=True)
        self._hint.setObjectName("hint")
        body.addWidget(self._hint)
        self._answer = self._build_answer()
        body.addWidget(self._answer)
        body.addStretch(1)
        theme.follow(self._restyle)

    def _build_head(self) -> Row:
        head = Row(gap=12)
        self._chip = Chip("", "topic")
        self._last_time = LastTime("last_time")
        head.addWidget(self._chip)
        head.addWidget(self._last_time, 1)
        return head

    def _build_answer(self) -> QWidget:
        answer = QWidget()
        column = Column(answer, margins=(0, 18, 0, 0), gap=0)
        column.addWidget(Line())
        column.addSpacing(16)
        self._back = CardView("answer", self.tr("Answer"))
        self._back.setObjectName("back")
        column.addWidget(self._back)
        self._why = _Section("why", self.tr("Why it matters"))
        self._example = _Section("example", self.tr("Example"))
        column.addWidget(self._why)
        column.addWidget(self._example)
        column.addSpacing(20)
        self._source = SourceLine("source")
        column.addWidget(self._source)
        return answer

    def show_question(self, question: Question) -> None:
        """Show the front of a card; the answer stays out of sight and reach."""
        self._question = question
        self._answer.hide()
        use_pictures(self, self._folder, question.origin)
        self._chip.setText(question.topic)
        self._last_time.show_last(question)
        self._front.show_text(front_of(question.card, question.unit.part))
        hint = question.card.hint if isinstance(question.card, Concept) else ""
        self._hint.setText(self.tr("Hint: {hint}").format(hint=hint))
        self._hint.setVisible(bool(hint) and question.unit.part != REVERSED)
        self.scroll_to_top()

    def show_answer(self) -> None:
        """Show the answer below the question."""
        question = self._question
        assert question is not None
        self._back.show_text(back_of(question.card, question.unit.part))
        why, example = _more(question.card)
        self._why.show_text(why)
        self._example.show_text(example)
        self._source.show_source(question)
        self._answer.show()

    def spoken_question(self) -> str:
        """Return the question in plain words."""
        return self._front.text()

    def spoken_answer(self) -> str:
        """Return the answer in plain words, without its explanation."""
        return self._back.text()

    def _restyle(self) -> None:
        self.card.setMinimumHeight(theme.current().px(_LEAST_HEIGHT))


class _Section(QWidget):
    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        column = Column(self, margins=(0, 19, 0, 0), gap=3)
        column.addWidget(caption(title))
        self._view = CardView("answer", title)
        self._view.setObjectName(name)
        column.addWidget(self._view)

    def show_text(self, text: str) -> None:
        self._view.show_text(text)
        self.setVisible(bool(markup.plain(text)))


def _more(card: AnyCard) -> tuple[str, str]:
    """Return why the answer matters, and an example."""
    match card:
        case Concept():
            return card.explanation, card.example
        case Cloze():
            return card.extra, ""
        case _:
            return "", ""
