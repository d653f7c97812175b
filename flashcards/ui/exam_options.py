"""The options of a mock question, each with a button that strikes it out or brings it back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from flashcards.core.model import OptionId
from flashcards.services.mock_questions import MockQuestion
from flashcards.ui import theme
from flashcards.ui.buttons import IconButton
from flashcards.ui.option_button import Mark, Option, OptionBox
from flashcards.ui.scenario_page import letter_of

Choice = Option | OptionBox


class ExamOptions(QWidget):
    """Made for one *question*; ``answered`` carries the options picked, ``struck`` one and a bool.

    With *is_verdict* it shows which were best and why, and takes no answer.
    """

    answered = Signal(object)
    struck = Signal(str, bool)

    def __init__(
        self, question: MockQuestion, *, is_verdict: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._is_verdict = is_verdict
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._options: list[Choice] = []
        self._strikes: list[IconButton] = []
        for place in range(len(question.options)):
            self._add(place)
        theme.follow(self._restyle)
        if is_verdict:
            self._show_verdict()

    def options(self) -> Sequence[Choice]:
        """Return the options in the order they are seen."""
        return self._options

    def controls(self) -> list[QWidget]:
        """Return the options, then the buttons beside them: the order of Tab."""
        return [*self._options, *self._strikes]

    def show_state(self, question: MockQuestion) -> None:
        """Show what of the question is chosen and struck out."""
        self._question = question
        if self._is_verdict:
            return
        for option, button in zip(question.options, self._options, strict=True):
            _check(button, is_on=option.id in question.row.chosen)
            button.set_struck(option.id in question.row.struck)
        for option, strike in zip(question.options, self._strikes, strict=True):
            is_struck = option.id in question.row.struck
            strike.set_icon("undo-2" if is_struck else "strikethrough")
            name = self.tr("Bring {letter} back") if is_struck else self.tr("Strike {letter} out")
            strike.set_name(name.format(letter=strike.property("letter")))

    def pick(self, place: int) -> None:
        """Pick the option at *place*; a box is turned over."""
        if not self._is_verdict and place < len(self._options):
            self._options[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._options[place].click()

    def strike(self, place: int) -> None:
        """Strike the option at *place* out, or bring it back."""
        if place < len(self._strikes):
            self._strikes[place].click()

    def first_control(self) -> QWidget:
        """Return the option picked, else the first."""
        picked = [option for option in self._options if option.isChecked()]
        return (picked or self._options)[0]

    def own_pick(self) -> QWidget | None:
        """Return the option picked, if one is."""
        return next((option for option in self._options if option.isChecked()), None)

    def _add(self, place: int) -> None:
        option = self._question.options[place]
        several = len(self._question.card.right) > 1
        letter = letter_of(place, len(self._question.options))
        button = (OptionBox if several else Option)(letter, option.text, self)
        button.setObjectName(f"exam-option-{place + 1}")
        button.setChecked(option.id in self._question.row.chosen)
        button.toggled.connect(self._tell)
        self._grid.addWidget(button, place, 0)
        self._options.append(button)
        if not self._is_verdict:
            self._add_strike(place, letter, option.id)

    def _add_strike(self, place: int, letter: str, option: OptionId) -> None:
        strike = IconButton("strikethrough", "")
        strike.setObjectName(f"exam-strike-{place + 1}")
        strike.setProperty("letter", letter)
        strike.clicked.connect(self._striking(option))
        self._grid.addWidget(strike, place, 1, Qt.AlignmentFlag.AlignVCenter)
        self._strikes.append(strike)

    def _striking(self, option: OptionId) -> Callable[[], None]:
        return lambda: self.struck.emit(option, option not in self._question.row.struck)

    def _show_verdict(self) -> None:
        for option, button in zip(self._question.options, self._options, strict=True):
            other = Mark.OWN_PICK_NOT_BEST if button.isChecked() else Mark.OTHER
            button.show_verdict(Mark.BEST if option.correct else other, option.why)

    def _tell(self, is_on: bool) -> None:
        if not is_on and len(self._question.card.right) == 1:
            return  # another one is turned on in the same moment
        pairs = zip(self._question.options, self._options, strict=True)
        self.answered.emit(tuple(option.id for option, button in pairs if button.isChecked()))

    def _restyle(self) -> None:
        px = theme.current().px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(px(12))
        self._grid.setHorizontalSpacing(px(8))


def _check(button: Choice, *, is_on: bool) -> None:
    """Check *button* or not without telling; a radio button would not let go by itself."""
    if button.isChecked() == is_on:
        return
    button.blockSignals(True)
    button.setAutoExclusive(False)
    button.setChecked(is_on)
    button.setAutoExclusive(isinstance(button, Option))
    button.blockSignals(False)
    button.update()
