"""The choices before a mock exam: how long, how much time, which topics, with feedback or not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from flashcards.core.blueprint import Topic
from flashcards.core.mock import MockKind
from flashcards.services.mock import (
    EXTRA_TIMES,
    SECONDS_A_QUESTION,
    SIZES,
    MockChoice,
    Pool,
)
from flashcards.ui.buttons import Button, Segments
from flashcards.ui.choice_tile import ChoiceTile
from flashcards.ui.fields import NumberField
from flashcards.ui.folding import Ends, Flow, Tiles
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card, Column
from flashcards.ui.notice import Notice
from flashcards.ui.tab_order import chain
from flashcards.ui.translators import translate
from flashcards.words.minutes import duration_text
from flashcards.words.mock import preview_text, questions_text

_USUAL, _LONGEST = 50, 600


class MockForm(Card):
    """Tells by ``start_requested`` the MockChoice that was made."""

    start_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(26, 24, 26, 26), gap=16)
        self.setObjectName("mock-form")
        self._pool: Pool | None = None
        self._sizes: list[int] = []
        self._tiles: list[ChoiceTile] = []
        self._topics: dict[Topic, QCheckBox] = {}
        self._is_edited = False
        self._title = Label(self.tr("Start a mock exam"), "h2")
        self._tile_row = QWidget()
        self._preview = Notice("", "info")
        self._preview.setObjectName("mock-preview")
        self.body.addWidget(self._title)
        self.body.addWidget(self._tile_row)
        self.body.addWidget(self._preview)
        self.body.addWidget(self._times())
        self.body.addWidget(self._topic_part())
        self.body.addWidget(Line())
        self.body.addWidget(self._foot())

    def show_pool(self, pool: Pool) -> None:
        """Offer what can be asked today."""
        self._pool = pool
        most = len(pool.draw(SIZES[-1], 0))
        sizes = [size for size in SIZES if size <= most] or ([most] if most else [])
        if sizes != self._sizes:
            self._show_sizes(sizes)
        topics = pool.topics()
        if [each.topic for each in topics] != list(self._topics):
            self._show_topics([(each.topic, each.name) for each in topics])
        self._show_preview()

    def has_questions(self) -> bool:
        """Say whether there is anything to ask."""
        return bool(self._sizes)

    def first_control(self) -> QWidget:
        """Return the tile that is chosen."""
        chosen = [tile for tile in self._tiles if tile.isChecked()]
        return (chosen or [self._start])[0]

    def choice(self) -> MockChoice:
        """Return what is chosen now."""
        is_practice = self._practice.isChecked()
        return MockChoice(
            questions=self._count(),
            seconds=self._minutes.value() * 60,
            extra=EXTRA_TIMES[max(0, self._extra.index())],
            left_out=tuple(topic for topic, box in self._topics.items() if box.isChecked()),
            kind=MockKind.PRACTICE if is_practice else MockKind.EXAM,
            shows_timer=self._timer.isChecked(),
        )

    def _times(self) -> QWidget:
        columns = QWidget()
        tiles = Tiles(columns, least=330, most=2, gap=16)
        tiles.addWidget(self._time_part())
        tiles.addWidget(self._extra_part())
        return columns

    def _time_part(self) -> QWidget:
        part = QWidget()
        column = Column(part, gap=8)
        column.addWidget(Label(self.tr("Time"), "strong"))
        line = QWidget()
        row = Flow(line, gap=12)
        self._minutes = NumberField(self.tr("Minutes"), 1, _LONGEST)
        self._minutes.setObjectName("mock-minutes")
        self._minutes.valueChanged.connect(self._note_edit)
        row.addWidget(self._minutes)
        row.addWidget(Label(self.tr("minutes"), "body"))
        self._timer = QCheckBox(self.tr("Show the timer"))
        self._timer.setObjectName("mock-show-timer")
        self._timer.setChecked(True)
        row.addWidget(self._timer)
        column.addWidget(line)
        column.addStretch(1)
        return _tall(part)

    def _extra_part(self) -> QWidget:
        part = QWidget()
        column = Column(part, gap=8)
        name = self.tr("Extra time")
        column.addWidget(Label(name, "strong"))
        times = [self.tr("{factor} \u00d7").format(factor=f"{each:g}") for each in EXTRA_TIMES[1:]]
        words = [self.tr("None"), *times]
        self._extra = Segments(name, words)
        self._extra.setObjectName("mock-extra")
        self._extra.choose(0)
        column.addWidget(self._extra)
        column.addStretch(1)
        return _tall(part)

    def _topic_part(self) -> QWidget:
        self._topic_box = QWidget()
        column = Column(self._topic_box, gap=4)
        column.addWidget(Label(self.tr("Leave a topic out"), "strong"))
        line = self.tr("No penalty: the other topics share its questions.")
        column.addWidget(Label(line, "small", "text3", wraps=True))
        self._boxes = QWidget()
        column.addWidget(self._boxes)
        return _tall(self._topic_box)

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = Ends(foot, gap=16)
        self._practice = QCheckBox(self.tr("Practice quiz: show each answer at once, no timer"))
        self._practice.setObjectName("mock-practice")
        self._practice.toggled.connect(self._show_practice)
        self._start = Button("", "primary", icon="play", large=True, filled=True)
        self._start.setObjectName("mock-start")
        self._start.clicked.connect(lambda: self.start_requested.emit(self.choice()))
        row.addWidget(self._practice)
        row.addWidget(self._start)
        self._show_practice(False)
        return _tall(foot)

    def _show_sizes(self, sizes: Sequence[int]) -> None:
        old, self._tile_row = self._tile_row, QWidget()
        self.body.replaceWidget(old, self._tile_row)
        old.hide()
        old.deleteLater()
        tiles = Tiles(self._tile_row, least=185, most=3, gap=10)
        self._sizes, self._tiles = list(sizes), []
        for size in sizes:
            about = self.tr("about {duration}")
            time = duration_text(size * SECONDS_A_QUESTION, translate)
            if size * SECONDS_A_QUESTION > 90 * 60:
                time = self.tr("%n minute(s)", None, size * SECONDS_A_QUESTION // 60)
            tile = ChoiceTile(questions_text(size, translate), about.format(duration=time))
            tile.setObjectName(f"mock-{size}")
            tile.setParent(self._tile_row)
            tile.toggled.connect(self._take_size)
            tiles.addWidget(tile)
            self._tiles.append(tile)
        usual = sizes.index(_USUAL) if _USUAL in sizes else 0
        self._tile_row.show()
        if self._tiles:
            self._tiles[usual].setChecked(True)
        self._order_tabs()

    def _show_topics(self, topics: Sequence[tuple[Topic, str]]) -> None:
        old, self._boxes = self._boxes, QWidget()
        layout = self._topic_box.layout()
        assert layout is not None
        layout.replaceWidget(old, self._boxes)
        old.hide()
        old.deleteLater()
        tiles = Tiles(self._boxes, least=270, most=3, gap=3)
        self._topics = {}
        for place, (topic, name) in enumerate(topics):
            box = QCheckBox(name)
            box.setObjectName(f"mock-topic-{place}")
            box.toggled.connect(self._show_preview)
            tiles.addWidget(box)
            self._topics[topic] = box
        self._topic_box.setVisible(len(topics) > 1)
        self._boxes.show()
        self._order_tabs()

    def _order_tabs(self) -> None:
        first = (*self._tiles, self._minutes, self._timer, *self._extra.buttons())
        chain([*first, *self._topics.values(), self._practice, self._start])

    def _count(self) -> int:
        for size, tile in zip(self._sizes, self._tiles, strict=True):
            if tile.isChecked():
                return size
        return 0

    def _take_size(self, is_on: bool) -> None:
        if not is_on:
            return
        if not self._is_edited:
            self._minutes.blockSignals(True)
            self._minutes.setValue(self._count() * SECONDS_A_QUESTION // 60)
            self._minutes.blockSignals(False)
        self._show_preview()

    def _note_edit(self) -> None:
        self._is_edited = True

    def _show_practice(self, is_on: bool) -> None:
        why = self.tr("A practice quiz has no timer.") if is_on else ""
        for widget in (self._minutes, self._timer, self._extra):
            widget.setEnabled(not is_on)
            widget.setToolTip(why)
        words = self.tr("Start practice quiz") if is_on else self.tr("Start mock exam")
        self._start.setText(words)

    def _show_preview(self) -> None:
        if self._pool is None:
            return
        choice = self.choice()
        preview = self._pool.preview(choice.questions, choice.left_out)
        is_any = bool(preview.new + preview.met)
        words = self.tr("Every topic is left out. Keep at least one.")
        if is_any:
            words = preview_text(preview.new, preview.met, translate)
        self._preview.show_text(words)
        self._start.setEnabled(is_any)
        self._start.setToolTip("" if is_any else words)
        self._start.setCursor(
            Qt.CursorShape.PointingHandCursor if is_any else Qt.CursorShape.ArrowCursor
        )


def _tall(widget: QWidget) -> QWidget:
    """Return *widget*, as high as its folded parts need at its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget
