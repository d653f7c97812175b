"""*Why this card today?*: a panel with the last answers and how the date came about."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from flashcards.core.model import Grade
from flashcards.core.reasons import Pause, Reason
from flashcards.services.scope import Scope
from flashcards.services.why import Why
from flashcards.ui.buttons import Button
from flashcards.ui.labels import IconMark, KeyCap, Label, Line
from flashcards.ui.layouts import Column, Row
from flashcards.ui.notice import Notice
from flashcards.ui.side_panel import SidePanel
from flashcards.ui.why_words import WhyWords

_ICONS = {Grade.HARD: "minus", Grade.GOOD: "check", Grade.EASY: "zap"}


class WhyPanel(SidePanel):
    """Shows one Why; its parts are made anew each time it opens."""

    def __init__(self, host: QWidget) -> None:
        title = QCoreApplication.translate("WhyPanel", "Why this card today?")
        super().__init__(host, title)
        self.setObjectName("why_panel")
        self._words = WhyWords(self)
        self._page: QWidget | None = None
        self.body.addStretch(1)
        close = Button(self.tr("Close"))
        close.setObjectName("why_close")
        close.clicked.connect(self.close_panel)
        self._close = close
        dates = Button(self.tr("How dates are chosen"), "quiet", icon="book-open")
        dates.setObjectName("why_dates")
        dates.clicked.connect(self._open_dates)
        self.foot.addWidget(dates)
        self.foot.addStretch(1)
        self.foot.addWidget(close)

    def open_for(self, found: Why, scope: Scope) -> None:
        """Open with what *found* tells."""
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget()
        column = Column(self._page, gap=12)
        lead = Label(self._words.lead(found), "body", wraps=True)
        lead.setObjectName("why_lead")
        column.addWidget(lead)
        if found.pauses:
            self._add_answers(column, found)
        if steps := self._words.steps(found):
            self._add_steps(column, steps)
        if scope.source.is_practice or (scope.names and found.reason is not Reason.NEW):
            column.addWidget(Notice(self._words.practice(), "info"))
        elif found.is_early:
            column.addWidget(Notice(self._words.early(), "info"))
        self.body.insertWidget(0, self._page)
        self.open_panel(self._close)

    def _open_dates(self) -> None:
        from flashcards.ui.dates_dialog import DatesDialog  # rarely asked for

        dialog = DatesDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _add_answers(self, column: Column, found: Why) -> None:
        column.addWidget(Line())
        column.addWidget(Label(self.tr("Your last answers"), "h3", wraps=True))
        for pause in found.pauses:
            column.addWidget(self._answer(pause))

    def _answer(self, pause: Pause) -> QWidget:
        line = QWidget()
        row = Row(line, gap=10)
        day, grade, after = self._words.answer(pause)
        row.addWidget(Label(day, "body", "text2"))
        row.addWidget(IconMark(_ICONS.get(pause.grade, "rotate-ccw"), "text2", 17))
        row.addWidget(Label(grade, "strong"))
        row.addWidget(Label(after, "small", "text3", wraps=True), 1)
        return line

    def _add_steps(self, column: Column, steps: list[str]) -> None:
        column.addWidget(Line())
        column.addWidget(Label(self.tr("How the date came about"), "h3", wraps=True))
        for number, step in enumerate(steps, 1):
            line = QWidget()
            row = Row(line, gap=10)
            row.addWidget(KeyCap(str(number)), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(step, "body", wraps=True), 1)
            column.addWidget(line)
