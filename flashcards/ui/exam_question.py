"""One question of a mock exam: the situation, options to pick or strike out, and the way on."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from flashcards.services.mock_questions import MockQuestion
from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.card_view import CardView
from flashcards.ui.dialog import scrolled
from flashcards.ui.exam_buttons import FlagButton, NextButton
from flashcards.ui.exam_cover import HardCover
from flashcards.ui.exam_options import Choice, ExamOptions
from flashcards.ui.exam_reasons import ExamReasons
from flashcards.ui.folding import Ends
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.pictures import use_pictures
from flashcards.ui.scroll_page import PageBody
from flashcards.ui.study_page import caption

_STEP, _LOW = 0.8, 260


class ExamQuestion(Card):
    """Shows one MockQuestion; ``answered`` carries the options picked, ``struck`` one and a bool.

    With *reviews* it shows the verdict and why of each option, and takes no answer.
    """

    answered = Signal(object)
    struck = Signal(str, bool)
    flag_turned = Signal()
    check_requested = Signal()
    moved = Signal(int)

    def __init__(
        self, folder: Path | None = None, *, reviews: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, margins=(24, 22, 24, 28), gap=12)
        self._question: MockQuestion | None = None
        self._folder, self._reviews = folder, reviews
        self._is_verdict = self._is_practice = self._is_covered = False
        self._options: ExamOptions | None = None
        page = PageBody()
        self._column = Column(page, margins=(4, 0, 4, 4), gap=0)
        self._build()
        self._area: QScrollArea = scrolled(page)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._foot())
        theme.follow(self._fold)

    def _build(self) -> None:
        self._number = caption("")
        self._number.setObjectName("exam-number")
        self._flag = FlagButton()
        self._flag.clicked.connect(self.flag_turned)
        head = QWidget()
        row = Ends(head, gap=12)
        row.addWidget(self._number)
        row.addWidget(self._flag)
        self._cover = HardCover()
        self._cover.show_requested.connect(self._uncover)
        self._vignette = CardView("situation", self.tr("Situation"))
        self._vignette.setObjectName("exam-vignette")
        self._ask = CardView("ask", self.tr("Question"))
        self._ask.setObjectName("exam-ask")
        self._count = Label("", "body", "text2", wraps=True)
        self._count.setObjectName("exam-choose-count")
        self._place = QWidget()
        words = self.tr(
            "The button beside an option strikes it out, or brings it back."
            " Each answer is saved at once."
        )
        self._hint = Label(words, "small", "text3", wraps=True)
        self._hint.setObjectName("exam-hint")
        self._reasons = ExamReasons()
        for widget, gap in (
            (head, 9),
            (self._cover, 0),
            (self._vignette, 15),
            (self._ask, 4),
            (self._count, 8),
            (self._place, 12),
            (self._hint, 0),
            (self._reasons, 0),
        ):
            self._column.addWidget(widget)
            self._column.addSpacing(gap)
        self._column.addStretch(1)

    def _foot(self) -> QWidget:
        self._way = QWidget()
        row = Row(self._way, margins=(4, 0, 4, 0), gap=10)
        self._previous = Button(self.tr("Previous"), icon="chevron-left")
        self._previous.setObjectName("exam-previous")
        self._check = Button(self.tr("Check answer"), "primary")
        self._check.setObjectName("exam-check")
        self._next = NextButton()
        row.addWidget(self._previous)
        row.addStretch(1)
        row.addWidget(self._check)
        row.addWidget(self._next)
        self._previous.clicked.connect(lambda: self.moved.emit(-1))
        self._next.clicked.connect(lambda: self.moved.emit(1))
        self._check.clicked.connect(self.check_requested)
        return self._way

    def show_question(
        self,
        question: MockQuestion,
        place: int,
        count: int,
        *,
        is_practice: bool = False,
        warned: Sequence[str] = (),
    ) -> None:
        """Show *question*, at *place* of *count*; the one in view only takes its new state.

        A question on a topic in *warned* is covered until it is asked for.
        """
        before, was_verdict = self._question, self._is_verdict
        is_same = before is not None and before.place == question.place
        self._question, self._is_practice = question, is_practice
        self._is_verdict = self._reviews or question.row.is_checked
        if not is_same or self._is_verdict != was_verdict:
            use_pictures(self, self._folder, question.origin)
            self._cover_if(warned, is_same=is_same)
            self._show_texts(question, place, count)
            self._show_parts()
        assert self._options is not None
        self._options.show_state(question)
        self._flag.show_flag(is_on=question.row.is_flagged)
        self._check.setEnabled(question.is_answered)
        self._previous.setEnabled(place > 0)
        self._next.turn(is_enabled=place + 1 < count)
        if self._is_verdict and not was_verdict:
            self._show_pick()

    def forget(self) -> None:
        """Let go of the question, so that the next one is shown anew."""
        self._question = None

    def options(self) -> Sequence[Choice]:
        """Return the options in the order they are seen."""
        return self._options.options() if self._options else ()

    def pick(self, place: int) -> None:
        """Pick the option at *place*."""
        if self._options is not None and not self._is_covered:
            self._options.pick(place)

    def strike(self, place: int) -> None:
        """Strike the option at *place* out, or bring it back."""
        if self._options is not None and not self._is_covered:
            self._options.strike(place)

    def focus_first(self) -> None:
        """Give the focus to what comes next: showing, the options, or the way on."""
        first: QWidget = self._next if self._next.isEnabled() else self._previous
        if self._is_covered:
            first = self._cover.button()
        elif not self._is_verdict and self._options is not None:
            first = self._options.first_control()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def spoken(self) -> str:
        """Return what a screen reader says when the question comes."""
        if self._is_covered:
            return self._cover.text()
        return f"{self._number.text()}. {self._vignette.text()} {self._ask.text()}".strip()

    def scroll_pages(self, pages: float) -> None:
        """Scroll by so many times most of what is in view."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * _STEP * bar.pageStep()))

    def tab_chain(self) -> list[QWidget]:
        """Return the controls in the order of Tab."""
        options = self._options.controls() if self._options else []
        return [
            *(self._flag, self._cover.button(), self._vignette, self._ask),
            *options,
            *(self._reasons.why, self._previous, self._check, self._next),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """In a low window with large text, let the way on scroll with the question."""
        px = theme.current().px
        is_low = self.height() < px(_LOW)
        top, bottom = (12, 12) if is_low else (22, 28)
        self.body.setContentsMargins(px(24), px(top), px(24), px(bottom))
        holder = self._column if is_low else self.body
        if holder.indexOf(self._way) < 0:
            holder.addWidget(self._way)

    def _cover_if(self, warned: Sequence[str], *, is_same: bool) -> None:
        assert self._question is not None
        topics = [topic for topic in self._question.card.sensitivity if topic in warned]
        is_known = is_same or self._is_verdict or bool(self._question.row.chosen)
        self._is_covered = bool(topics) and not is_known
        if topics:
            self._cover.warn_of(topics)

    def _uncover(self) -> None:
        self._is_covered = False
        self._show_parts()
        self.focus_first()

    def _show_texts(self, question: MockQuestion, place: int, count: int) -> None:
        card = question.card
        words = self.tr("Question {place} of {count}")
        self._number.setText(words.format(place=place + 1, count=count))
        self._vignette.show_text(card.vignette)
        self._ask.show_text(card.question)
        self._count.setText(self.tr("Choose {count}").format(count=len(card.right)))
        self._reasons.show_card(card)
        old = self._options or self._place
        self._options = ExamOptions(question, is_verdict=self._is_verdict)
        self._options.answered.connect(self.answered)
        self._options.struck.connect(self.struck)
        self._column.replaceWidget(old, self._options)
        old.hide()
        old.setParent(None)
        old.deleteLater()
        self._area.verticalScrollBar().setValue(0)

    def _show_parts(self) -> None:
        assert self._question is not None
        assert self._options is not None
        card, is_open = self._question.card, not self._is_covered
        self._cover.setVisible(self._is_covered)
        self._vignette.setVisible(is_open and bool(card.vignette))
        self._ask.setVisible(is_open)
        self._count.setVisible(is_open and len(card.right) > 1)
        self._options.setVisible(is_open)
        self._hint.setVisible(is_open and not self._is_verdict)
        self._reasons.show_parts(card)
        self._reasons.setVisible(self._is_verdict)
        self._flag.setVisible(not self._reviews)
        self._check.setVisible(self._is_practice and not self._is_verdict)
        self._next.set_kind("secondary" if self._check.isVisibleTo(self) else "primary")

    def _show_pick(self) -> None:
        pick = self._options.own_pick() if self._options else None
        self._column.activate()
        if pick is not None:
            self._area.ensureWidgetVisible(pick, 0, theme.current().px(12))
