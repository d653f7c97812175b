"""A card with a chart: heading, the chart or its table, and the table as a file."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui.buttons import Button, IconButton
from flashcards.ui.charts import RoadChart
from flashcards.ui.folding import Ends
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.statistics_chart import Chart, Rows
from flashcards.ui.statistics_table import FigureTable

MARGINS = (20, 9, 20, 14)


class ChartCard(Card):
    """``save_requested`` carries the title and the rows of the table that is to be kept.

    Add a chart with *hold*; what is said below the heading stands in *caption*.
    """

    save_requested = Signal(str, list)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=MARGINS, gap=4)
        self.setObjectName(name)
        self.title = ""
        self.foot: QWidget | None = None
        self._chart: Chart | RoadChart | None = None
        self._note = ""
        self._heading = Label("", "h2", wraps=True)
        self.caption = Label("", "small", "text3", wraps=True)
        self.caption.hide()
        self._switch = IconButton("table", "")
        self._switch.setObjectName(f"{name}-table-switch")
        self._switch.setCheckable(True)
        self._switch.toggled.connect(self._turn)
        self._acts = Row(gap=8)
        self._acts.addWidget(self._switch)
        self.body.addWidget(self._head())
        self._table = FigureTable("")
        self._table.setObjectName(f"{name}-table")
        self._table.hide()
        self._save = Button(self.tr("Save as CSV…"), "quiet", icon="download")
        self._save.setObjectName(f"{name}-save")
        self._save.clicked.connect(self._ask_to_save)
        self._save.hide()
        self.name_it(title)

    def add_aside(self, widget: QWidget) -> None:
        """Put *widget* at the end of the heading's line."""
        self._acts.insertWidget(0, widget)

    def name_it(self, title: str) -> None:
        """Call the card *title*, and its table and buttons after it."""
        self.title = title
        self._heading.setText(title)
        self._table.setAccessibleName(self.tr("{title}, as a table").format(title=title))
        self._save.setAccessibleName(self.tr("Save as CSV: {title}").format(title=title))
        self._name_switch(is_table=self._switch.isChecked())

    def hold(self, chart: Chart | RoadChart, foot: QWidget | None = None) -> None:
        """Take *chart* in, and a *foot* that belongs to it."""
        self._chart, self.foot = chart, foot
        chart.reached.connect(self._say)
        chart.installEventFilter(self)
        self.body.addWidget(chart)
        self.body.addWidget(self._table)
        row = Row()
        row.addWidget(self._save)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        if foot is not None:
            self.body.addWidget(foot)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def note(self, words: str) -> None:
        """Say *words* below the heading; nothing takes the line away."""
        self._note = words
        self._say(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._chart and event.type() is QEvent.Type.FocusOut:
            self._say(self._note)
        return super().eventFilter(watched, event)

    def _say(self, words: str) -> None:
        """Show where the keyboard is in the chart, in place of the note."""
        self.caption.setText(words)
        self.caption.setVisible(bool(words))

    def refresh_table(self) -> None:
        """Show the chart's figures of now, where the table is open."""
        if self._switch.isChecked():
            self._table.show_rows(self.rows())

    def rows(self) -> Rows:
        """Return the table of the chart, as it would be shown."""
        return self._chart.table() if self._chart else []

    def _head(self) -> QWidget:
        head = QWidget()
        ends = Ends(head, gap=8)
        words = QWidget()
        column = Column(words, gap=2)
        column.addWidget(self._heading)
        column.addWidget(self.caption)
        ends.addWidget(words)
        acts = QWidget()
        acts.setLayout(self._acts)
        ends.addWidget(acts)
        return head

    def _turn(self, is_table: bool) -> None:
        had_focus = self._switch.hasFocus()
        self._name_switch(is_table=is_table)
        if is_table:
            self._table.show_rows(self.rows())
        for part in (self._table, self._save):
            part.setVisible(is_table)
        for part in (self._chart, self.foot):
            if part is not None:
                part.setVisible(not is_table)
        if had_focus:
            self._switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_switch(self, *, is_table: bool) -> None:
        said = self.tr("Show as chart: {title}") if is_table else self.tr("Show as table: {title}")
        self._switch.set_name(said.format(title=self.title))

    def _ask_to_save(self) -> None:
        self.save_requested.emit(self.title, self.rows())
