"""*More filters*: what the search understands, each line a button that adds it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.ui.buttons import Button
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Row
from flashcards.ui.side_panel import SidePanel


class FiltersPanel(SidePanel):
    """``chosen`` carries the text to be added to the search."""

    chosen = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("FiltersPanel", "More filters"))
        self.setObjectName("filters-panel")
        words = self.tr(
            "Words find words that begin with them, in any part of a card. A phrase in quotation"
            " marks finds just that. A minus in front turns a word or a filter round."
        )
        self.body.addWidget(Label(words, "body", wraps=True))
        for heading, filters in self._groups():
            self.body.addWidget(Label(heading, "h3"))
            column = Column(gap=2)
            for text, meaning in filters:
                column.addWidget(self._line(text, meaning))
            self.body.addLayout(column)
        self.body.addStretch(1)

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        return [
            (
                self.tr("How a card stands"),
                [
                    ("is:due", self.tr("to review today")),
                    ("is:new", self.tr("not seen yet")),
                    ("is:missed", self.tr("missed this week")),
                    ("is:starred", self.tr("with a star")),
                    ("is:resting", self.tr("resting; wake them here")),
                    ("is:trouble", self.tr("forgotten 8 times or more")),
                    ("is:doubted", self.tr("with a doubt of yours")),
                    ("is:draft", self.tr("still being written")),
                    ("is:retired", self.tr("no longer in their deck")),
                    ("is:mock", self.tr("kept for mock exams")),
                ],
            ),
            (
                self.tr("What it is about"),
                [
                    ("deck:", self.tr("the deck's name or a part of it")),
                    ("domain:", self.tr("the topic in the deck")),
                    ("tag:", self.tr("a tag, and those below it")),
                    ("kind:scenario", self.tr("also concept or cloze")),
                ],
            ),
        ]

    def _line(self, text: str, meaning: str) -> QWidget:
        line = QWidget()
        column = Column(line, gap=0)
        button = Button(text, "quiet")
        button.setObjectName(f"filter-{text.replace(':', '-')}")
        button.setAccessibleName(
            self.tr("{filter}, {meaning}").format(filter=text, meaning=meaning)
        )
        button.clicked.connect(lambda: self._choose(text))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        below = Row(margins=(11, 0, 0, 4))
        below.addWidget(Label(meaning, "small", "text2", wraps=True))
        column.addLayout(below)
        return line

    def _choose(self, text: str) -> None:
        self.close_panel()
        self.chosen.emit(text)
