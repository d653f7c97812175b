"""What an import asks about before it is done: fewer cards, an older version, other ids."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.services.import_plan import HOLDING, Choices, Doubt, ImportPlan
from flashcards.ui.buttons import Button
from flashcards.ui.layouts import Column
from flashcards.ui.offer import Offer
from flashcards.ui.translators import translate
from flashcards.words.importing import doubt_text, retiring_text


class ImportDoubts(QWidget):
    """Shows the question that holds an import back; ``decided`` carries the new Choices."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices()
        column = Column(self, gap=10)
        self._held = Offer("warn")
        self._take = self._held.add("take-anyway", self.tr("Take it in all the same"))
        self._take.clicked.connect(self._take_anyway)
        column.addWidget(self._held)
        self._many = Offer("warn")
        self._retire = self._many.add("retire-many", "")
        self._retire.clicked.connect(self._turn_retiring)
        column.addWidget(self._many)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what *plan* asks; nothing where it asks nothing."""
        self._choices = plan.choices
        held = next((doubt for doubt in HOLDING if doubt in plan.doubts), None)
        self._held.setVisible(held is not None)
        if held is not None:
            self._held.show_text(doubt_text(held, plan, translate))
        is_asked = Doubt.MANY_RETIRED in plan.doubts and held is None
        self._many.setVisible(is_asked or plan.choices.retire_many)
        if is_asked:
            self._many.show_text(doubt_text(Doubt.MANY_RETIRED, plan, translate))
            self._retire.setText(self.tr("Take them out of the deck"))
        else:
            self._many.show_text(retiring_text(translate))
            self._retire.setText(self.tr("Keep them"))
        self.setVisible(not (self._held.isHidden() and self._many.isHidden()))

    def first_control(self) -> Button | None:
        """Return the button that lets an import that is held back go on."""
        return None if self._held.isHidden() else self._take

    def _take_anyway(self) -> None:
        self.decided.emit(replace(self._choices, anyway=True))

    def _turn_retiring(self) -> None:
        self.decided.emit(replace(self._choices, retire_many=not self._choices.retire_many))
