"""The minutes of each weekday, 0 for a day off."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from flashcards.ui.fields import NumberField
from flashcards.ui.folding import Tiles
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column
from flashcards.ui.minutes_choice import MOST

Minutes = tuple[int, ...]


class WeekMinutes(QWidget):
    """Seven numbers, Monday to Sunday; ``chosen`` carries all seven."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Minutes for each weekday"))
        tiles = Tiles(self, least=92, most=7, gap=8)
        self._fields = [self._field(weekday) for weekday in range(1, 8)]
        for weekday, field in enumerate(self._fields, 1):
            day = QWidget()
            column = Column(day, gap=4)
            word = QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
            column.addWidget(Label(word, "caption", "text2"))
            column.addWidget(field)
            tiles.addWidget(day)

    def minutes(self) -> Minutes:
        """Return the minutes, Monday to Sunday."""
        return tuple(field.value() for field in self._fields)

    def show_minutes(self, minutes: Minutes) -> None:
        """Show *minutes* without telling them."""
        for field, value in zip(self._fields, minutes, strict=True):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)

    def _field(self, weekday: int) -> NumberField:
        name = QLocale().standaloneDayName(weekday, QLocale.FormatType.LongFormat)
        field = NumberField(self.tr("{weekday}, minutes").format(weekday=name), 0, MOST)
        field.setObjectName(f"minutes-{weekday}")
        field.setSpecialValueText(self.tr("Off"))
        field.valueChanged.connect(self._tell)
        return field

    def _tell(self) -> None:
        self.chosen.emit(self.minutes())
