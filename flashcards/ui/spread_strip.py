"""On Home after a gap: over which days the cards that waited are spread, and *Undo*."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.days import to_date
from flashcards.services.overview import Overview
from flashcards.ui.dates import short_date
from flashcards.ui.offer import Offer


class SpreadStrip(Offer):
    """``undo_requested`` asks for all the cards at once again."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", icon="calendar", parent=parent)
        self.setObjectName("spread")
        self._undo = self.add("undo-spread", self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo the spread"))
        self._undo.clicked.connect(self.undo_requested)

    def show_overview(self, overview: Overview, *, calm: bool = False) -> None:
        """Show the spread that holds today, or nothing."""
        spread = overview.spread
        self.setVisible(spread is not None)
        if spread is None:
            return
        days = self.tr("%n day(s)", None, spread.days)
        words = self.tr("The {cards} cards that waited are spread over {days}.")
        if calm:
            words = self.tr("The cards that waited are spread over {days}.")
        said = [words.format(cards=spread.cards, days=days)]
        toward = overview.outlook
        if toward is not None and toward.road.met >= toward.road.total:
            date = short_date(to_date(toward.plan.exam.day))
            words = self.tr("You still reach every card before {date}.")
            said.append(words.format(date=date))
        self.show_text(" ".join(said))
