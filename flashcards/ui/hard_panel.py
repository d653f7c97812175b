"""*If this is hard*: let a topic rest, talk to someone, end the session."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from flashcards.services.marks import RestingTopic
from flashcards.ui.buttons import Button
from flashcards.ui.discard import discard_held
from flashcards.ui.folding import Tiles
from flashcards.ui.labels import IconMark, Label, Line
from flashcards.ui.layouts import Column, Row
from flashcards.ui.notice import Notice
from flashcards.ui.side_panel import SidePanel

DAYS = {"rest_today": 1, "rest_week": 7, "rest_until": None}


class HardPanel(SidePanel):
    """``rest_requested`` carries the days a topic is to rest, None until the person says."""

    rest_requested = Signal(object)
    not_today_requested = Signal()
    wake_requested = Signal(object)
    end_requested = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("HardPanel", "If this is hard"))
        self.setObjectName("hard_panel")
        lead = self.tr("Take the time you need. Your place is kept.")
        self.body.addWidget(Label(lead, "body", wraps=True))
        self._topic = self._build_topic()
        self.body.addWidget(self._topic)
        self._resting = QWidget()
        self._resting_rows = Column(self._resting, gap=8)
        self.body.addWidget(self._resting)
        self.body.addWidget(Line())
        self.body.addWidget(Label(self.tr("Talk to someone now"), "h3", wraps=True))
        self.body.addWidget(self._build_numbers())
        note = self.tr(
            "These numbers are for the United States. This text is on your computer; nothing is"
            " sent."
        )
        self.body.addWidget(Label(note, "small", "text2", wraps=True))
        self.body.addStretch(1)
        self._build_foot()

    def _build_topic(self) -> QWidget:
        topic = QWidget()
        column = Column(topic, gap=10)
        column.addWidget(Line())
        self._title = Label("", "h3", wraps=True)
        column.addWidget(self._title)
        text = self.tr("Its cards wait, and their dates are kept. No penalty.")
        column.addWidget(Label(text, "small", "text2", wraps=True))
        rests = QWidget()
        row = Tiles(rests, least=100, most=3, gap=8)
        words = (self.tr("For today"), self.tr("For a week"), self.tr("Until I say"))
        self._rests: list[Button] = []
        for (name, days), word in zip(DAYS.items(), words, strict=True):
            button = Button(word)
            button.setObjectName(name)
            button.setProperty("tight", True)
            button.clicked.connect(lambda _=False, days=days: self.rest_requested.emit(days))
            row.addWidget(button)
            self._rests.append(button)
        column.addWidget(rests)
        only = Button(self.tr("Only this card: not today"), "quiet", icon="calendar-off")
        only.setObjectName("only_this_card")
        only.clicked.connect(self.not_today_requested)
        column.addWidget(only, 0, Qt.AlignmentFlag.AlignLeft)
        return topic

    def _build_numbers(self) -> QFrame:
        numbers = Notice("", "info", icon="phone")
        numbers.setObjectName("numbers")
        discard_held(numbers.row)
        column = Column(margins=(0, 6, 0, 6), gap=12)
        lifeline = self.tr("988 Suicide and Crisis Lifeline, United States, free, day and night")
        column.addLayout(_number(self.tr("988: call or text"), lifeline))
        danger = self.tr("If a life is in danger right now")
        column.addLayout(_number(self.tr("911: call"), danger))
        numbers.row.addLayout(column, 1)
        return numbers

    def _build_foot(self) -> None:
        end = Button(self.tr("End session"), icon="x")
        end.setObjectName("hard_end_session")
        end.clicked.connect(self.end_requested)
        go_on = Button(self.tr("Go on studying"), "primary")
        go_on.setObjectName("go_on")
        go_on.clicked.connect(self.close_panel)
        self.foot.addWidget(end)
        self.foot.addStretch(1)
        self.foot.addWidget(go_on)

    def open_for(self, topic: str, resting: Sequence[RestingTopic]) -> None:
        """Open the panel for the topic of the card in view; "" when there is no card."""
        self._topic.setVisible(bool(topic))
        self._title.setText(self.tr("Rest the topic {topic}").format(topic=topic))
        self._show_resting(resting)
        self.open_panel(self._rests[0] if topic else None)

    def _show_resting(self, resting: Sequence[RestingTopic]) -> None:
        discard_held(self._resting_rows)
        self._resting.setVisible(bool(resting))
        for topic in resting:
            self._resting_rows.addWidget(self._resting_row(topic))

    def _resting_row(self, topic: RestingTopic) -> QWidget:
        line = QWidget()
        row = Row(line, gap=8)
        words = self.tr("{topic} is resting.").format(topic=topic.name)
        row.addWidget(Label(words, "body", wraps=True), 1)
        button = Button(self.tr("Wake it"))
        button.setObjectName(f"wake_{topic.deck}")
        button.setAccessibleName(self.tr("Wake {topic}").format(topic=topic.name))
        button.clicked.connect(lambda _=False, deck=topic.deck: self.wake_requested.emit(deck))
        row.addWidget(button)
        return line


def _number(title: str, text: str) -> Row:
    row = Row(gap=12)
    row.addWidget(IconMark("phone", "info", 20), 0, Qt.AlignmentFlag.AlignVCenter)
    words = Column(gap=2)
    words.addWidget(Label(title, "strong", wraps=True))
    words.addWidget(Label(text, "small", "text2", wraps=True))
    row.addLayout(words, 1)
    return row
