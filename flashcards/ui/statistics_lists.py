"""What was missed most, and the traps: short lists of words and counts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.core.statistics import TrapCount
from flashcards.services.statistics_missed import Missed, practice_of
from flashcards.ui.buttons import Button
from flashcards.ui.discard import discard_held
from flashcards.ui.folding import Ends
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.statistics_card import MARGINS
from flashcards.ui.statistics_chart import Rows
from flashcards.ui.statistics_words import TwoLines

_MOST = 4


class ListCard(Card):
    """A heading with a caption, rows of words with a count, or one line when there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=MARGINS, gap=0)
        self.setObjectName(name)
        head = QWidget()
        self.ends = Ends(head, gap=8)
        words = QWidget()
        column = Column(words, gap=3, margins=(0, 4, 0, 8))
        self.heading = Label("", "h2", wraps=True)
        column.addWidget(self.heading)
        self.caption = Label("", "small", "text3", wraps=True)
        column.addWidget(self.caption)
        self.ends.addWidget(words)
        self.body.addWidget(head)
        self._lines = Column()
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, lines: Sequence[tuple[str, str]], nothing: str) -> None:
        """Show (words, count) each in place of what was shown, or *nothing* said in a line."""
        discard_held(self._lines)
        for words, count in lines or [(nothing, "")]:
            self._lines.addWidget(Line())
            self._lines.addWidget(_line(words, count, is_there=bool(lines)))


class MissedCard(ListCard):
    """``study_requested`` carries the Scope that practises the cards of the list."""

    study_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("missed-most", parent)
        self._missed: Sequence[Missed] = ()
        self.title = self.tr("Missed most")
        self.heading.setText(self.title)
        self._study = Button(self.tr("Study these"))
        self._study.setObjectName("study-missed")
        self._study.clicked.connect(lambda: self.study_requested.emit(practice_of(self._missed)))
        self.ends.addWidget(self._study)

    def show_missed(self, missed: Sequence[Missed], caption: str, *, calm: bool) -> None:
        """Show the cards that were missed most."""
        self._missed = missed
        self.caption.setText(caption)
        self._study.setVisible(bool(missed))
        counts = ["" if calm else self._count(each) for each in missed]
        lines = list(zip((each.text for each in missed), counts, strict=True))
        self.show_lines(lines, self.tr("No card was missed twice."))

    def rows(self) -> Rows:
        """Return the list as rows of words; the first row names the columns."""
        head = [self.tr("Card"), self.tr("Missed"), self.tr("Answers")]
        return [head, *([each.text, str(each.missed), str(each.answers)] for each in self._missed)]

    def _count(self, each: Missed) -> str:
        words = self.tr("missed {missed} of {answers}")
        return words.format(missed=each.missed, answers=each.answers)


class TrapsCard(ListCard):
    """The traps the learner chose, the most often chosen first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("statistics-traps", parent)
        self._traps: Sequence[TrapCount] = ()
        self.title = self.tr("Traps")
        self.heading.setText(self.title)
        self.caption.setText(self.tr("Answers that sound kind but are not the best ones"))

    def show_traps(self, traps: Sequence[TrapCount], *, calm: bool) -> None:
        """Show the first of *traps*; with *calm* only what they are called."""
        self._traps = traps[:_MOST]
        lines = [
            (_named(trap), "" if calm else self._count(trap, is_first=not place))
            for place, trap in enumerate(self._traps)
        ]
        self.show_lines(lines, self.tr("None shows yet: it takes some answers to situations."))

    def rows(self) -> Rows:
        """Return the list as rows of words; the first row names the columns."""
        head = [self.tr("Trap"), self.tr("Chosen"), self.tr("Chances")]
        return [
            head,
            *([_named(trap), str(trap.chosen), str(trap.chances)] for trap in self._traps),
        ]

    def _count(self, trap: TrapCount, *, is_first: bool) -> str:
        words = self.tr("you chose it in {chosen} of {chances}")
        if not is_first:
            words = self.tr("{chosen} of {chances}")
        return words.format(chosen=trap.chosen, chances=trap.chances)


def _named(trap: TrapCount) -> str:
    """Return a trap's name as the start of a line."""
    return trap.name[:1].upper() + trap.name[1:]


def _line(words: str, count: str, *, is_there: bool) -> QWidget:
    line = QWidget()
    row = Row(line, margins=(0, 5, 0, 5), gap=16)
    said = TwoLines(words) if is_there else Label(words, "body", "text2", wraps=True)
    row.addWidget(said, 1)
    if count:
        row.addWidget(Label(count, "small", "text3"))
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    line.setSizePolicy(policy)
    return line
