"""How dates are chosen: the one page that speaks in the terms of the field."""

from PySide6.QtWidgets import QWidget

from flashcards.ui.dialog import Dialog, make_readable, scrolled, text_card
from flashcards.ui.layouts import Column


class DatesDialog(Dialog):
    """Explains SM-2, the plan toward the exam, and what where-you-stand is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((760, 640), parent)
        self.name_it(self.tr("How dates are chosen"))
        self.setObjectName("dates")
        page = QWidget()
        column = Column(page, margins=(2, 2, 14, 2), gap=12)
        column.addWidget(text_card(self.tr("When a card comes again"), self._scheduler()))
        column.addWidget(text_card(self.tr("On the way to an exam"), self._plan()))
        column.addWidget(text_card(self.tr("Where you stand"), self._standing()))
        column.addStretch(1)
        area = scrolled(page)
        make_readable(area, self.windowTitle())
        self.content.addWidget(area)
        self.add_close()

    def _scheduler(self) -> list[str]:
        return [
            self.tr(
                "Dates come from SM-2, a method from 1987 that is simple enough to check by hand."
                " Each card has an interval in days and an easiness (EF) that starts at 2.50 and"
                " never falls below 1.30."
            ),
            self.tr(
                "Known the first time: 1 day. The second time: 6 days. After that the last interval"
                " times the easiness, rounded up. Easy raises the easiness by 0.10, Hard lowers it"
                " by 0.14, Good leaves it."
            ),
            self.tr(
                "Not yet starts again at 1 day and leaves the easiness as it is. Only the first"
                " answer of a day sets the date; seeing a card once more the same day changes"
                " nothing."
            ),
        ]

    def _plan(self) -> list[str]:
        return [
            self.tr(
                "With an exam date, the plan decides on which day you see a card; its SM-2 date is"
                " never changed. New cards are spread so that you meet the last one before the"
                " final pass, and no card waits longer than half of the time that is left."
            ),
            self.tr(
                "In the last days every card comes once more: the final pass. When a day is too"
                " full, the cards that bring the most marks a minute come first. Days off stay"
                " free."
            ),
            self.tr(
                "A situation you missed brings the ideas behind it to one of the next days."
                " Studying a card early counts for the time that has passed, no more."
            ),
        ]

    def _standing(self) -> list[str]:
        return [
            self.tr(
                "How likely you are to remember a card is estimated by FSRS-6, a published model of"
                " memory, with one number that is fitted to your own answers. It never sets a"
                " date."
            ),
            self.tr(
                "“Of 100 questions like the ones in this app” adds this up over all cards by the"
                " topics' shares, with the luck of a guess among four options. The range is wide"
                " on purpose: cards are not exam questions, and no one can promise a result."
            ),
        ]
