"""A scenario card: the situation, the question, and options to pick."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core import markup
from flashcards.core.model import OptionId, Scenario
from flashcards.services.question import Question
from flashcards.ui import theme
from flashcards.ui.card_view import CardView
from flashcards.ui.labels import Chip, Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.option_button import Mark, Option, OptionBox
from flashcards.ui.pictures import use_pictures
from flashcards.ui.study_page import LastTime, SourceLine, StudyPage, caption

WIDTH = 860
MOST_LETTERS = 4


class ScenarioPage(StudyPage):
    """Shows one scenario; ``picked`` tells whether enough is picked to check."""

    picked = Signal(bool)

    def __init__(self, folder: Path | None = None, parent: QWidget | None = None) -> None:
        card = Card(margins=(24, 22, 24, 24), gap=0)
        super().__init__(card, WIDTH, parent=parent)
        self._folder = folder
        self._question: Question | None = None
        self._options: list[Option | OptionBox] = []
        body = card.body
        self._head = self._build_head()
        body.addWidget(self._head)
        self._vignette = CardView("situation", self.tr("Situation"))
        self._vignette.setObjectName("vignette")
        self._ask = CardView("ask", self.tr("Question"))
        self._ask.setObjectName("ask")
        self._count = Label("", "body", "text2", wraps=True)
        self._count.setObjectName("choose_count")
        self._group = QWidget()
        body.addWidget(self._vignette)
        body.addSpacing(15)
        body.addWidget(self._ask)
        body.addWidget(self._count)
        body.addSpacing(8)
        body.addWidget(self._group)
        self._foot = self._build_foot()
        body.addWidget(self._foot)

    def _build_head(self) -> QWidget:
        head = QWidget()
        row = Row(head, margins=(0, 0, 0, 11), gap=12)
        self._chip = Chip("", "topic")
        self._last_time = LastTime("scenario_last_time")
        row.addWidget(self._chip)
        row.addWidget(self._last_time, 1)
        return head

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        column = Column(foot, margins=(0, 12, 0, 0), gap=10)
        self._why_title = caption(self.tr("Why it matters"))
        self._why = CardView("small", self.tr("Why it matters"))
        self._why.setObjectName("scenario_why")
        column.addWidget(self._why_title)
        column.addWidget(self._why)
        row = Row(gap=12)
        self._foot_chip = Chip("", "topic")
        self._source = SourceLine("scenario_source")
        row.addWidget(self._foot_chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._source, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        return foot

    def show_question(self, question: Question) -> None:
        """Show the situation and its options, none picked."""
        card = question.card
        assert isinstance(card, Scenario)
        self._question = question
        self._head.show()
        self._foot.hide()
        use_pictures(self, self._folder, question.origin)
        self._chip.setText(question.topic)
        self._last_time.show_last(question)
        self._vignette.show_text(card.vignette)
        self._vignette.setVisible(bool(card.vignette))
        self._ask.show_text(card.question)
        self._count.setText(self.tr("Choose {count}").format(count=len(card.right)))
        self._count.setVisible(len(card.right) > 1)
        self._show_options(question)
        self.scroll_to_top()

    def renew(self, question: Question) -> None:
        """Show a card that was edited meanwhile; what is picked stays picked."""
        chosen = set(self.chosen())
        place = self.verticalScrollBar().value()
        self.show_question(question)
        for option, button in zip(question.options, self._options, strict=True):
            button.setChecked(option.id in chosen)
        self.verticalScrollBar().setValue(place)

    def _show_options(self, question: Question) -> None:
        old, self._group = self._group, QWidget()
        self.card.body.replaceWidget(old, self._group)
        old.hide()
        old.deleteLater()
        column = Column(self._group, gap=7)
        several = isinstance(question.card, Scenario) and len(question.card.right) > 1
        self._options = []
        for place, option in enumerate(question.options):
            letter = letter_of(place, len(question.options))
            button = (OptionBox if several else Option)(letter, option.text, self._group)
            button.setObjectName(f"option_{place + 1}")
            button.toggled.connect(self._tell)
            column.addWidget(button)
            self._options.append(button)
        self._group.show()

    def options(self) -> Sequence[Option | OptionBox]:
        """Return the options in the order they are seen."""
        return self._options

    def pick(self, place: int) -> None:
        """Pick the option at *place*, counted from 0; a box is turned over."""
        if place >= len(self._options):
            return
        option = self._options[place]
        option.setFocus(Qt.FocusReason.ShortcutFocusReason)
        option.click()

    def focus_options(self) -> None:
        """Give the focus to the option picked, else to the first."""
        picked = [option for option in self._options if option.isChecked()]
        (picked or self._options)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_pick(self) -> None:
        """Pick nothing, as where the answer is shown instead."""
        for option in self._options:
            is_exclusive = option.autoExclusive()
            option.setAutoExclusive(False)
            option.setChecked(False)
            option.setAutoExclusive(is_exclusive)

    def pick_letter(self, place: int) -> None:
        """Pick the option whose letter is at *place* in the alphabet, where they have letters."""
        if len(self._options) <= MOST_LETTERS:
            self.pick(place)

    def chosen(self) -> tuple[OptionId, ...]:
        """Return the options picked."""
        assert self._question is not None
        pairs = zip(self._question.options, self._options, strict=True)
        return tuple(option.id for option, button in pairs if button.isChecked())

    def is_picked(self) -> bool:
        """Say whether as many options are picked as are asked for."""
        assert self._question is not None
        card = self._question.card
        return isinstance(card, Scenario) and len(self.chosen()) == len(card.right)

    def show_verdict(self) -> None:
        """Show which options were the best, what was picked, and why of each."""
        question = self._question
        assert question is not None
        pairs = list(zip(question.options, self._options, strict=True))
        for option, button in pairs:
            other = Mark.OWN_PICK_NOT_BEST if button.isChecked() else Mark.OTHER
            button.show_verdict(Mark.BEST if option.correct else other, option.why)
        self._show_foot(question)
        self._head.hide()
        self.column.activate()
        own = [button for _, button in pairs if button.isChecked()]
        if own:
            self.ensureWidgetVisible(own[0], 0, theme.current().px(12))

    def _show_foot(self, question: Question) -> None:
        why = question.card.explanation if isinstance(question.card, Scenario) else ""
        self._why.show_text(why)
        self._why.setVisible(bool(why))
        self._why_title.setVisible(bool(why))
        self._foot_chip.setText(question.topic)
        self._source.show_source(question)
        self._foot.show()

    def best_letters(self) -> list[str]:
        """Return the letters of the best answers."""
        assert self._question is not None
        pairs = zip(self._question.options, self._options, strict=True)
        return [button.letter() for option, button in pairs if option.correct]

    def spoken_question(self) -> str:
        """Return the situation and the question in plain words."""
        return f"{self._vignette.text()} {self._ask.text()}".strip()

    def spoken_verdict(self) -> str:
        """Return why the best answers are the best, in plain words."""
        assert self._question is not None
        whys = [option.why for option in self._question.options if option.correct]
        return " ".join(markup.plain(why) for why in whys)

    def _tell(self) -> None:
        self.picked.emit(self.is_picked())


def letter_of(place: int, count: int) -> str:
    """Return what an option is called: a letter, or a number where there are many."""
    return "ABCD"[place] if count <= MOST_LETTERS else str(place + 1)
