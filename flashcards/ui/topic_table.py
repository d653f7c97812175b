"""The table of topics on Home: one row a deck, and a press studies it."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from flashcards.services.overview import Topic
from flashcards.services.standing import Outlook, topic_name
from flashcards.ui import theme
from flashcards.ui.bars import ShareBar
from flashcards.ui.buttons import IconButton
from flashcards.ui.folding import Ends
from flashcards.ui.labels import IconMark, Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.legend import Legend
from flashcards.ui.showing import set_shown
from flashcards.ui.translators import translate
from flashcards.words.standing import dash_text, helps_text, of_100
from flashcards.words.today import topic_today

_ROW, _NARROW_ROW, _HEAD, _CHEVRON, _SCORE = 38, 56, 28, 38, 30
_DASH = "–"  # noqa: RUF001  the sign for what is not known
Content = TypeVar("Content", bound=QWidget)
_TOPIC_SHARE, _SEEN_SHARE, _STANDING_SHARE, _TODAY_SHARE = 36, 11, 30, 23


class TopicTable(Card):
    """Lists the topics; ``topic_chosen`` carries the Topic whose row was pressed."""

    topic_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(26, 14, 12, 10), gap=0)
        self.setObjectName("topics")
        self._rows: list[TopicRow] = []
        self._is_narrow = self._calm = False
        self._heading = Label(role="h2")
        self._legend = Legend()
        self._legend.show_entries(
            [
                ("primary", self.tr("today")),
                ("heat2", self.tr("by exam day, if you follow the plan")),
            ]
        )
        top = QWidget()
        ends = Ends(top, gap=12)
        ends.addWidget(self._heading)
        ends.addWidget(self._legend)
        beside = Row(margins=(0, 0, 14, 0))
        beside.addWidget(top)
        self.body.addLayout(beside)
        self._head = _Cells(height=_HEAD)
        self._head.add(Label(self.tr("Topic"), "caption", "text3"), _TOPIC_SHARE)
        self._seen_head = Label(self.tr("Seen"), "caption", "text3")
        self._head.add(self._seen_head, _SEEN_SHARE)
        words = self.tr("Where you stand, of 100")
        self._standing_head = Label(words, "caption", "text3", wraps=True)
        self._head.add(self._standing_head, _STANDING_SHARE)
        self._head.add(Label(self.tr("Today"), "caption", "text3"), _TODAY_SHARE)
        self._head.close_with(None)
        self.body.addSpacing(4)
        self.body.addWidget(self._head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self._foot = self._build_foot()
        self.body.addWidget(self._foot)

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        column = Column(foot)
        column.addWidget(Line())
        row = Row(margins=(0, 9, 14, 7), gap=8)
        row.addWidget(IconMark("lightbulb", "text2", 17))
        self._hint = Label("", "body", "text2", wraps=True)
        self._hint.setObjectName("helps-most")
        row.addWidget(self._hint, 1)
        column.addLayout(row)
        return foot

    def show_topics(
        self, topics: Sequence[Topic], outlook: Outlook | None = None, *, calm: bool = False
    ) -> None:
        """Show one row for each of *topics*, in their order, and where the learner stands.

        *calm* hides scores and counts.
        """
        outlook = None if calm else outlook
        self._calm = calm
        for part in (self._legend, self._standing_head):
            set_shown(part, outlook is not None)
        self._heading.setText(self.tr("Your %n topic(s)", None, len(topics)))
        while len(self._rows) > len(topics):
            self._drop_row()
        while len(self._rows) < len(topics):
            self._add_row()
        for row, topic in zip(self._rows, topics, strict=True):
            row.show_topic(topic, outlook, calm=calm)
        self.set_narrow(self._is_narrow)
        hint = self._hint_text(topics, outlook) if outlook else ""
        self._hint.setText(hint)
        set_shown(self._foot, bool(hint))

    def _hint_text(self, topics: Sequence[Topic], outlook: Outlook) -> str:
        left = outlook.plan.exam.day - outlook.road.days[0].day
        scores = [outlook.deck_now(topic.deck.id) for topic in topics]
        most = outlook.helps_most
        if any(score and not score.is_enough for score in scores) or most is None:
            return dash_text(left, translate)
        name, unseen = topic_name(outlook.plan, most), outlook.unseen[most]
        return helps_text(name, unseen, outlook.total(most), translate)

    def set_narrow(self, is_narrow: bool) -> None:
        """Say how many were seen below the topic's name instead of beside it."""
        self._is_narrow = is_narrow
        set_shown(self._seen_head, not is_narrow and not self._calm)
        for row in self._rows:
            row.set_narrow(is_narrow)

    def _add_row(self) -> None:
        row = TopicRow()
        row.set_narrow(self._is_narrow)
        row.chosen.connect(self.topic_chosen)
        self._rows.append(row)
        self._list.addWidget(row)

    def _drop_row(self) -> None:
        row = self._rows.pop()
        row.hide()
        row.deleteLater()


class _Cells(QFrame):
    """Cells beside each other whose widths are shares, the same in every row of a table."""

    def __init__(self, height: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._last: QWidget | None = None
        self._row = Row(self, gap=12)
        theme.follow(self._restyle)

    def set_height(self, height: float) -> None:
        """Be at least *height* scaled pixels high."""
        self._height = height
        self._restyle()

    def add(self, cell: QWidget, share: int) -> None:
        """Add *cell*, *share* parts wide; the content has no say in it."""
        _take_any_width(cell)
        self._row.addWidget(cell, share)

    def add_several(self, cell: QBoxLayout, share: int) -> None:
        """Add what *cell* holds, *share* parts wide; a widget for it would cost a start 0.4 ms."""
        self._row.addLayout(cell, share)

    def close_with(self, button: QWidget | None) -> None:
        """End the row with *button*, or with its empty place."""
        self._last = button or QWidget()
        self._row.addWidget(self._last)
        self._restyle()

    def _restyle(self) -> None:
        look = theme.current()
        self.setMinimumHeight(look.px(self._height))
        if self._last is not None:
            self._last.setFixedWidth(look.px(_CHEVRON))


class TopicRow(_Cells):
    """One topic: its name, how many of its cards were seen, what today holds of it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_ROW, parent)
        self._topic: Topic | None = None
        self._calm = self._is_narrow = False
        self._counts = ""
        self._name = Label("", "strong", wraps=True)
        self._seen_below: Label | None = None
        self._names = Column(margins=(0, 3, 0, 3), gap=2)
        self._names.addStretch(1)
        self._names.addWidget(_take_any_width(self._name))
        self._names.addStretch(1)
        self.add_several(self._names, _TOPIC_SHARE)
        self._seen = Label("", "body", "text2")
        self.add(self._seen, _SEEN_SHARE)
        self._score = Label("", "strong")
        self._score.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._bar = ShareBar()
        standing = Row(gap=8)
        standing.addWidget(self._score)
        standing.addWidget(_take_any_width(self._bar), 1)
        self.add_several(standing, _STANDING_SHARE)
        self._check: IconMark | None = None
        self._today = Label("", "body", wraps=True)
        self._asked = Row(gap=8)
        self._asked.addWidget(_take_any_width(self._today), 1)
        self.add_several(self._asked, _TODAY_SHARE)
        self._chevron = IconButton("chevron-right", "")
        self._chevron.clicked.connect(self._choose)
        self.close_with(self._chevron)
        theme.follow(self._fix_score)

    def show_topic(
        self, topic: Topic, outlook: Outlook | None = None, *, calm: bool = False
    ) -> None:
        """Show where *topic* stands; *calm* leaves the counts out."""
        self._topic, self._calm = topic, calm
        self._show_standing(topic, outlook)
        today = topic_today(topic.due, topic.new, translate)
        if calm and (topic.due or topic.new):
            today = self.tr("Something to study")
        is_caught_up = not topic.due and not topic.new
        self.setObjectName(f"topic-{topic.deck.id}")
        self._chevron.setObjectName(f"study-{topic.deck.id}")
        self._name.setText(topic.deck.name)
        counts = {"seen": topic.seen, "total": topic.total}
        self._seen.setText(self.tr("{seen} of {total}").format(**counts))
        self._counts = self.tr("{seen} of {total} seen").format(**counts)
        self._show_seen_below()
        self._today.setText(today)
        self._today.setProperty("role", "small" if is_caught_up else "body")
        self._today.set_tone("text3" if is_caught_up else "text")
        self._show_check(is_caught_up)
        self._tell_what_a_press_does(topic, today)

    def set_narrow(self, is_narrow: bool) -> None:
        """Say how many were seen below the name instead of beside it."""
        self._is_narrow = is_narrow
        set_shown(self._seen, not is_narrow and not self._calm)
        self._show_seen_below()
        self.set_height(_NARROW_ROW if is_narrow else _ROW)

    def _show_seen_below(self) -> None:
        is_shown = self._is_narrow and not self._calm
        if self._seen_below is None and is_shown:
            self._seen_below = _take_any_width(Label("", "small", "text3"))
            self._names.insertWidget(self._names.indexOf(self._name) + 1, self._seen_below)
        if self._seen_below is not None:
            self._seen_below.setText(self._counts)
            set_shown(self._seen_below, is_shown)

    def _show_check(self, is_shown: bool) -> None:
        if self._check is None and is_shown:
            self._check = IconMark("check", "ok", 17)
            self._asked.insertWidget(0, self._check)
        if self._check is not None:
            set_shown(self._check, is_shown)

    def _fix_score(self) -> None:
        self._score.setFixedWidth(theme.current().px(_SCORE))

    def _show_standing(self, topic: Topic, outlook: Outlook | None) -> None:
        for part in (self._score, self._bar):
            set_shown(part, outlook is not None)
        now = outlook.deck_now(topic.deck.id) if outlook else None
        later = outlook.deck_by_exam(topic.deck.id) if outlook else None
        is_known = now is not None and later is not None and now.is_enough
        self._score.setText(str(of_100(now.score)) if now and is_known else _DASH)
        self._score.setAccessibleName(self._score.text() if is_known else self.tr("not known yet"))
        if now and later and is_known:
            self._bar.show_shares(now.score * 100, later.score * 100)
        else:
            self._bar.show_shares(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and is_inside:
            self._choose()
        super().mouseReleaseEvent(event)

    def _tell_what_a_press_does(self, topic: Topic, today: str) -> None:
        name, has_cards = topic.deck.name, bool(topic.due or topic.new or topic.seen < topic.total)
        if topic.due or topic.new:
            self._chevron.set_name(
                self.tr("Study {topic}: {today}").format(topic=name, today=today)
            )
        elif has_cards:
            self._chevron.set_name(self.tr("Learn more of {topic}").format(topic=name))
        else:
            words = self.tr("{topic}: every card was seen, and none comes today")
            self._chevron.set_name(words.format(topic=name))
        self._chevron.setEnabled(has_cards)
        shape = Qt.CursorShape.PointingHandCursor if has_cards else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def _choose(self) -> None:
        if self._topic is not None and self._chevron.isEnabled():
            self.chosen.emit(self._topic)


def _take_any_width(widget: Content) -> Content:
    """Let *widget* be as wide as its cell, whatever it would want."""
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    widget.setSizePolicy(policy)
    widget.setMinimumWidth(1)
    return widget
