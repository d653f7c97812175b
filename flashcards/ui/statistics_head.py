"""The head of the statistics: for which topic, how far back, and what can be taken along."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QWidget

from flashcards.core.model import Day
from flashcards.services.statistics_wish import Period, TopicChoice, Wish
from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.dates import month_and_day
from flashcards.ui.fields import ChoiceField
from flashcards.ui.folding import Ends, Flow
from flashcards.ui.labels import Label


class StatisticsHead(QWidget):
    """``wished`` tells of another topic or period; the rest asks for paper or files."""

    wished = Signal()
    print_requested = Signal()
    pdf_requested = Signal()
    days_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ends = Ends(self, gap=16)
        ends.addWidget(Label(self.tr("Statistics"), "h1"))
        acts = QWidget()
        flow = Flow(acts, gap=8)
        self.topic = _FittingChoice(self.tr("Topic"))
        self.topic.setObjectName("statistics-topic")
        self.period = _FittingChoice(self.tr("How far back"))
        self.period.setObjectName("statistics-period")
        self._print = Button(self.tr("Print or save PDF"), icon="file-text")
        self._print.setObjectName("statistics-print")
        self._print.setMenu(self._menu())
        for widget in (self.topic, self.period, self._print):
            flow.addWidget(widget)
        ends.addWidget(acts)
        self._choices: Sequence[TopicChoice] = ()
        self.topic.activated.connect(self.wished)
        self.period.activated.connect(self.wished)

    def wish(self) -> Wish:
        """Return what is chosen."""
        at, period = self.topic.currentIndex() - 1, self.period.currentData()
        return Wish(
            among=self._choices[at].topic if 0 <= at < len(self._choices) else None,
            period=Period(period) if period is not None else Period.ALL,
        )

    def show_choices(self, topics: Sequence[TopicChoice], first: Day | None) -> None:
        """Offer *topics*, and the time since the *first* study day; what is chosen stays chosen."""
        wish = self.wish()
        self._choices = topics
        self.topic.clear()
        self.topic.addItems([self.tr("All topics"), *(choice.name for choice in topics)])
        places = (at for at, choice in enumerate(topics, 1) if choice.topic == wish.among)
        self.topic.setCurrentIndex(next(places, 0))
        self.period.clear()
        everything = self.tr("Since the first day")
        if first is not None:
            everything = self.tr("Since {day}").format(day=month_and_day(first))
        self.period.addItem(everything, Period.ALL.value)
        self.period.addItem(self.tr("Last 4 weeks"), Period.FOUR_WEEKS.value)
        self.period.addItem(self.tr("Last 7 days"), Period.WEEK.value)
        self.period.setCurrentIndex(self.period.findData(wish.period.value))

    def set_takeable(self, is_takeable: bool) -> None:
        """Let the figures be printed and saved, or not while there are none."""
        self._print.setEnabled(is_takeable)
        nothing = self.tr("There is nothing to print before the first answer.")
        self._print.setToolTip("" if is_takeable else nothing)

    def chosen_words(self) -> str:
        """Return topic and period in words, for the head of a printed page."""
        return f"{self.topic.currentText()} · {self.period.currentText()}"

    def missed_words(self) -> str:
        """Return which answers the list of misses is about."""
        if self.wish().period is Period.ALL:
            return self.tr("In all your answers so far")
        return self.tr("In your answers of this time")

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for words, signal in (
            (self.tr("Print…"), self.print_requested),
            (self.tr("Save as PDF…"), self.pdf_requested),
            (self.tr("Save the days as CSV…"), self.days_requested),
        ):
            menu.addAction(words).triggered.connect(signal)
        return menu


class _FittingChoice(ChoiceField):
    """A choice as wide as what is chosen; its list is as wide as it needs."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.currentTextChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look, words = theme.current(), self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(words + look.px(56), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(96), super().minimumSizeHint().height())

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + theme.current().px(32))
        super().showPopup()
