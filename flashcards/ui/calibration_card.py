"""How good the forecasts were: what was expected beside what was remembered, in ten bands."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from flashcards.core.calibration import FEW, Band, Calibration
from flashcards.ui.bars import ShareBar
from flashcards.ui.discard import discard_held
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.words.standing import of_100

_SHARES = (34, 30, 36)


class CalibrationCard(Card):
    """A row for each band that has answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(26, 18, 26, 14), gap=6)
        self.setObjectName("calibration")
        self.body.addWidget(Label(self.tr("Were the forecasts right?"), "h2", wraps=True))
        self._summary = Label("", "body", "text2", wraps=True)
        self._summary.setObjectName("calibration-summary")
        self.body.addWidget(self._summary)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    def show_calibration(self, found: Calibration) -> None:
        """Show *found*, or that there is nothing to compare yet."""
        discard_held(self._rows)
        self._summary.setText(self._words(found))
        for band in found.bands:
            self._rows.addWidget(self._row(band))

    def _words(self, found: Calibration) -> str:
        if not found.n:
            return self.tr("No card has come back on a later day yet, so there is no forecast.")
        said = self.tr("%n answer(s) came on a later day.", None, found.n)
        words = self.tr("Of 100 cards we expected {expected} to be remembered, and {came} were.")
        expected, came = of_100(found.expected), of_100(found.remembered)
        return f"{said} {words.format(expected=expected, came=came)}"

    def _row(self, band: Band) -> QWidget:
        row = QWidget()
        column = Column(row)
        column.addWidget(Line())
        cells = Row(margins=(0, 7, 0, 7), gap=14)
        low = of_100(band.low)
        words = self.tr("We expected {low} to {high}")
        bar = ShareBar()
        bar.show_shares(band.remembered * 100)
        parts = (
            Label(words.format(low=low, high=low + 10), wraps=True),
            bar,
            Label(self._outcome(band), "body", "text2", wraps=True),
        )
        for cell, share in zip(parts, _SHARES, strict=True):
            policy = cell.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            cell.setSizePolicy(policy)
            cells.addWidget(cell, share)
        column.addLayout(cells)
        return row

    def _outcome(self, band: Band) -> str:
        answers = self.tr("%n answer(s)", None, band.n)
        if band.n < FEW:
            return self.tr("{answers}: too few to say").format(answers=answers)
        words = self.tr("{came} were remembered, {answers}")
        return words.format(came=of_100(band.remembered), answers=answers)
