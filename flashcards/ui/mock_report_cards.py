"""The cards of a mock exam's report: the score, the topics, the traps, the ideas that help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from flashcards.services.mock_report import MockReport
from flashcards.ui import theme
from flashcards.ui.bars import Bar
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Ends, Tiles
from flashcards.ui.labels import IconMark, KeyCap, Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.mock_words import MockWords
from flashcards.ui.translators import translate
from flashcards.words.mock import tally_text

_BAR, _MOST_TRAPS = 130, 5


class ScoreCard(Card):
    """What went well, then the score, and new and met questions apart."""

    def __init__(self, words: MockWords, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(22, 22, 22, 22), gap=14)
        self._words = words
        self._well = _WellStrip()
        self.body.addWidget(self._well)
        scores = QWidget()
        tiles = Tiles(scores, least=280, most=2, gap=14)
        parts = QWidget()
        apart = Tiles(parts, least=170, most=2, gap=14)
        self._whole = _Figure("display", "mock-score")
        self._new = _Figure("h1", "mock-score-new")
        self._met = _Figure("h1", "mock-score-met")
        tiles.addWidget(self._whole)
        tiles.addWidget(_tall(parts))
        apart.addWidget(self._new)
        apart.addWidget(self._met)
        self._scores = _tall(scores)
        self.body.addWidget(self._scores)

    def hide_figures(self, is_calm: bool) -> None:
        """Hide the scores, by the learner's wish, or show them."""
        self._scores.setVisible(not is_calm)

    def show_report(self, report: MockReport) -> None:
        """Show the score of *report*."""
        marks = report.marks
        self._well.show_words(self._words.went_well(report))
        another = self._words.another_day(report)
        self._whole.show_figure(tally_text(marks.whole, translate), another)
        met, new = self.tr("questions you had met"), self.tr("questions you had never seen")
        self._new.show_figure(tally_text(marks.new, translate), new)
        self._met.show_figure(tally_text(marks.met, translate), met)
        self._new.setVisible(bool(marks.new.asked))
        self._met.setVisible(bool(marks.met.asked))


class TopicsCard(Card):
    """The score of each topic, as a bar and in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(22, 22, 22, 22), gap=10)
        self.body.addWidget(Label(self.tr("By topic"), "h2"))
        self.body.addStretch(1)
        self._rows: list[QWidget] = []

    def show_report(self, report: MockReport) -> None:
        """Show the topics of *report*."""
        _drop(self._rows)
        for topic, tally in report.marks.topics.items():
            row = _TopicRow(report.names[topic], tally.right, tally.asked)
            row.say(tally_text(tally, translate))
            self._rows.append(row)
            self.body.insertWidget(len(self._rows), row)


class TrapsCard(Card):
    """Which habits drew one in, most often first."""

    def __init__(self, words: MockWords, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(22, 22, 22, 16), gap=10)
        self._words = words
        self.body.addWidget(Label(self.tr("Traps: what drew you in"), "h2", wraps=True))
        line = self.tr("Answers that sound kind but are not the best ones.")
        self.body.addWidget(Label(line, "small", "text3", wraps=True))
        self.body.addStretch(1)
        self._rows: list[QWidget] = []

    def show_report(self, report: MockReport) -> None:
        """Show the traps of *report* that were chosen."""
        _drop(self._rows)
        chosen = [trap for trap in report.marks.traps if trap.chosen]
        for trap in chosen[:_MOST_TRAPS]:
            name = trap.name[:1].upper() + trap.name[1:]
            self._add(_trap_row(name, self._words.trap_count(trap)))
        if not chosen:
            self._add(Label(self.tr("None of them, this time."), "body", wraps=True))

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self.body.insertWidget(self.body.count() - 1, row)


class IdeasCard(Card):
    """The concepts behind most of what was missed; ``study_requested`` asks to study them."""

    study_requested = Signal()

    def __init__(self, words: MockWords, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(22, 15, 22, 20), gap=12)
        self._words = words
        head = QWidget()
        ends = Ends(head, gap=16)
        said = QWidget()
        column = Column(said, gap=4)
        self._title = Label("", "h2", wraps=True)
        self._takes = Label("", "body", "text2", wraps=True)
        self._takes.setObjectName("mock-study-words")
        column.addWidget(self._title)
        column.addWidget(self._takes)
        ends.addWidget(said)
        self._study = Button(
            self.tr("Study these"), "primary", icon="play", large=True, filled=True
        )
        self._study.setObjectName("mock-study-these")
        self._study.clicked.connect(self.study_requested)
        ends.addWidget(self._study)
        self.body.addWidget(_tall(head))
        self.body.addWidget(Line())
        self._list = QWidget()
        self._tiles = Tiles(self._list, least=230, most=3, gap=14)
        self.body.addWidget(_tall(self._list))
        self._rows: list[QWidget] = []

    def show_report(self, report: MockReport) -> None:
        """Show the ideas of *report*; without any the card hides."""
        _drop(self._rows)
        self.setVisible(bool(report.ideas))
        if not report.ideas:
            return
        self._title.setText(self._words.ideas(report))
        self._takes.setText(self._words.study(report))
        for place, idea in enumerate(report.ideas, 1):
            row = _numbered(place, idea.text, self._words.idea(idea))
            self._rows.append(row)
            self._tiles.addWidget(row)

    def button(self) -> QWidget:
        """Return *Study these*."""
        return self._study


class _WellStrip(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "ok")
        row = Row(self, margins=(15, 14, 15, 14), gap=12)
        row.addWidget(IconMark("check", "ok", 18), 0, Qt.AlignmentFlag.AlignTop)
        said = Column(gap=2)
        said.addWidget(Label(self.tr("What went well"), "strong", wraps=True))
        self._words = Label("", "body", wraps=True)
        self._words.setObjectName("mock-went-well")
        said.addWidget(self._words)
        row.addLayout(said, 1)

    def show_words(self, words: str) -> None:
        self._words.setText(words)


class _Figure(QWidget):
    def __init__(self, role: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=2)
        self._figure = Label("", "display" if role == "display" else "h1")
        self._figure.setObjectName(name)
        self._words = Label("", "body", "text2", wraps=True)
        self._words.setObjectName(f"{name}-words")
        column.addWidget(self._figure)
        column.addWidget(self._words)
        column.addStretch(1)

    def show_figure(self, figure: str, words: str) -> None:
        self._figure.setText(figure)
        self._words.setText(words)


class _TopicRow(QWidget):
    def __init__(self, name: str, right: int, asked: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, margins=(0, 2, 0, 2), gap=14)
        label = Label(name, "body", wraps=True)
        policy = label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        label.setSizePolicy(policy)
        self._bar = Bar(name)
        self._bar.setMaximum(max(1, asked))
        self._bar.setValue(right)
        self._tally = Label("", "body", "text2")
        self._tally.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label, 1)
        row.addWidget(self._bar)
        row.addWidget(self._tally)
        theme.follow(self._restyle)

    def say(self, words: str) -> None:
        self._tally.setText(words)

    def _restyle(self) -> None:
        self._bar.setFixedWidth(theme.current().px(_BAR))
        self._tally.setMinimumWidth(theme.current().px(62))


def _trap_row(name: str, count: str) -> QWidget:
    row = QWidget()
    column = Column(row, gap=10)
    column.addWidget(Line())
    line = QWidget()
    ends = Ends(line, gap=12)
    ends.addWidget(Label(name, "strong", wraps=True))
    ends.addWidget(Label(count, "body"))
    column.addWidget(_tall(line))
    return row


def _numbered(place: int, text: str, below: str) -> QWidget:
    cell = QWidget()
    row = Row(cell, gap=10)
    row.addWidget(KeyCap(str(place)), 0, Qt.AlignmentFlag.AlignTop)
    said = Column(gap=2)
    said.addWidget(Label(text, "strong", wraps=True))
    said.addWidget(Label(below, "small", "text3", wraps=True))
    said.addStretch(1)
    row.addLayout(said, 1)
    return _tall(cell)


def _drop(rows: list[QWidget]) -> None:
    for row in rows:
        row.hide()
        row.deleteLater()
    rows.clear()


def _tall(widget: QWidget) -> QWidget:
    """Return *widget*, as high as its folded parts need at its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget
