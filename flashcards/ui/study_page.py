"""What all pages of study share: a column that scrolls, and where a card comes from."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from flashcards.core.days import from_date, to_date
from flashcards.core.model import Day
from flashcards.services.question import Question
from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.dates import month_and_year
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Card, Column, Measure, Row
from flashcards.ui.translators import translate
from flashcards.words.study import jurisdiction_text, last_time_text

_STEP = 0.8
"""Of the height in view: how far Space and Page Down go, so that a line or two stays to hold on."""


class StudyPage(QScrollArea):
    """A scrolling page with one *card*, at most *width* scaled pixels wide."""

    def __init__(
        self, card: Card, width: float, *, top: float = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.card = card
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("page", True)
        self.column = Column(page, margins=(20, top, 20, 14))
        self.column.addWidget(Measure(card, width))
        self.column.addStretch(1)
        self.setWidget(page)

    def hold(self, widget: QWidget) -> None:
        """Take *widget* in below the card, to scroll with it."""
        self.column.insertWidget(self.column.count() - 1, widget)
        widget.show()

    def has_more_below(self) -> bool:
        """Say whether some of the page is below what is in view."""
        bar = self.verticalScrollBar()
        return bar.value() < bar.maximum()

    def scroll_pages(self, pages: float) -> None:
        """Scroll by so many times the usual step."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * _STEP * bar.pageStep()))

    def scroll_to_top(self) -> None:
        """Show the beginning of the page."""
        self.verticalScrollBar().setValue(0)


class LastTime(QWidget):
    """A closed button; pressed, it is replaced by how the card went last time."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self)
        self._button = Button(self.tr("Last time"), "quiet", icon="history")
        self._button.setObjectName(name)
        self._button.clicked.connect(self._open)
        self._sentence = Label("", "body", "text2", wraps=True)
        self._sentence.setObjectName(f"{name}_text")
        row.addStretch(1)
        row.addWidget(self._button)
        row.addWidget(self._sentence)

    def show_last(self, question: Question) -> None:
        """Close again over the last answer to *question*; nothing is shown of a new card."""
        last = question.last
        self._sentence.hide()
        self._button.setVisible(last is not None)
        if last is not None and last.grade is not None:
            days = max(0, question.day - last.day)
            self._sentence.setText(last_time_text(last.grade, days, translate))

    def _open(self) -> None:
        had_focus = self._button.hasFocus()
        self._sentence.show()
        self._button.hide()
        if had_focus:
            self._sentence.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._sentence.setFocus(Qt.FocusReason.OtherFocusReason)


class SourceLine(QWidget):
    """Where a card's facts come from, when they were checked, and where they hold."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, gap=8)
        row.addWidget(IconMark("book-open", "text3", 15), 0, Qt.AlignmentFlag.AlignTop)
        self._label = Label("", "small", "text3", wraps=True)
        self._label.setObjectName(name)
        row.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_source(self, question: Question) -> None:
        """Show the sources of the question's card; the line hides when there is nothing to say."""
        text = self._text(question)
        self._label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()

    def _text(self, question: Question) -> str:
        card = question.card
        parts: list[str] = []
        if card.sources:
            parts.append(self.tr("Source: {sources}.").format(sources="; ".join(card.sources)))
        if _has_passed(card.review_by or question.deck.review_by, question.day):
            parts.append(self.tr("Check for updates: this may have changed."))
        elif month := _month(card.reviewed):
            parts.append(self.tr("Reviewed {month}.").format(month=month))
        parts.append(jurisdiction_text(card.jurisdiction, translate))
        return " ".join(part for part in parts if part)


def _month(day: str) -> str:
    when = _iso(day)
    return month_and_year(from_date(when)) if when else ""


def _has_passed(day: str, today: Day) -> bool:
    when = _iso(day)
    return when is not None and when < to_date(today)


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def caption(text: str) -> Label:
    """Return a small heading inside a card."""
    return Label(text, "caption", "text2")


def scaled(size: float) -> int:
    """Return *size* in pixels of the text size in force."""
    return theme.current().px(size)
