"""A tinted strip that offers something: words, and buttons that go below them where narrow."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from flashcards.ui.buttons import Button, Kind
from flashcards.ui.folding import Ends, Flow
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Row
from flashcards.ui.notice import ICONS, Tone


class Offer(QFrame):
    """A strip in the colour of its *tone*; give it buttons with ``add``."""

    def __init__(
        self, tone: Tone, *, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("tone", tone)
        row = Row(self, margins=(16, 10, 12, 10), gap=12)
        row.addWidget(IconMark(icon or ICONS[tone], tone, 20))
        both = QWidget()
        ends = Ends(both, gap=12)
        self._label = Label("", "body", wraps=True)
        self._label.setObjectName("offer-words")
        ends.addWidget(self._label)
        acts = QWidget()
        self._acts = Flow(acts, gap=8)
        ends.addWidget(acts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        both.setSizePolicy(policy)
        row.addWidget(both, 1)

    def add(self, name: str, words: str, kind: Kind = "secondary") -> Button:
        """Return a new button of the strip."""
        button = Button(words, kind)
        button.setObjectName(name)
        self._acts.addWidget(button)
        return button

    def show_text(self, words: str) -> None:
        """Say *words*."""
        self._label.setText(words)

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()
