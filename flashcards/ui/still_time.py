"""On Home when the plan is done: what could be studied more, by choice."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from flashcards.services.overview import Overview, Topic
from flashcards.services.scope import Scope, Source
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Flow
from flashcards.ui.labels import Label

MORE_NEW = 10


class StillTime(QWidget):
    """Buttons of equal weight; ``study_requested`` carries a Scope."""

    study_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("still-time")
        flow = Flow(self, gap=8)
        self._words = Label("", "caption", "text2")
        flow.addWidget(self._words)
        self._again = self._button("see-again", "rotate-ccw", "", Scope())
        ahead = self.tr("Ahead of the plan")
        self._ahead = self._button("ahead", "arrow-right", ahead, Scope(source=Source.AHEAD))
        missed = self.tr("Cards I missed")
        self._missed = self._button("missed", "history", missed, Scope(source=Source.MISSED))
        starred = self.tr("Starred")
        self._starred = self._button("starred", "star", starred, Scope(source=Source.STARRED))
        self._topic = Button(self.tr("One topic…"), icon="layers")
        self._topic.setObjectName("one-topic")
        self._topic.clicked.connect(self._open_topics)
        more = self.tr("Learn more now")
        self._more = self._button("learn-more", "plus", more, Scope(more_new=MORE_NEW))
        self._more.setAccessibleDescription(self.tr("10 new cards beyond today's plan"))
        for button in (*self._buttons(),):
            flow.addWidget(button)
        self._topics: list[Topic] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_overview(self, overview: Overview, *, is_done: bool, calm: bool = False) -> None:
        """Show what there is beyond the plan, all of it once the plan is done."""
        extras = overview.extras if is_done else None
        self._words.setText(self.tr("Still have time?") if is_done else "")
        self._words.setVisible(is_done)
        repeats = overview.repeats if is_done else 0
        words = self.tr("See %n card(s) once more", None, repeats)
        self._again.setText(self.tr("See some cards once more") if calm else words)
        self._again.setVisible(bool(repeats))
        self._ahead.setVisible(extras is not None and bool(extras.ahead))
        self._missed.setVisible(extras is not None and bool(extras.missed))
        self._starred.setVisible(extras is not None and bool(extras.starred))
        self._topics = [topic for topic in overview.topics if topic.seen < topic.total]
        self._topic.setVisible(is_done and len(self._topics) > 1)
        may_go_on = is_done or overview.settings.minutes is None
        self._more.setVisible(overview.has_more_new and may_go_on)
        self.setVisible(any(not button.isHidden() for button in self._buttons()))

    def first_control(self) -> QWidget | None:
        """Return the first button that is there."""
        if self.isHidden():
            return None
        return next((each for each in self._buttons() if not each.isHidden()), None)

    def _buttons(self) -> list[Button]:
        return [self._again, self._ahead, self._missed, self._starred, self._topic, self._more]

    def _button(self, name: str, icon: str, words: str, scope: Scope) -> Button:
        button = Button(words, icon=icon)
        button.setObjectName(name)
        button.clicked.connect(lambda: self.study_requested.emit(scope))
        return button

    def _open_topics(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("topics-menu")
        for topic in self._topics:
            action = menu.addAction(topic.deck.name.replace("&", "&&"))
            scope = Scope(decks=(topic.deck.id,), more_new=MORE_NEW)
            action.triggered.connect(lambda _=False, scope=scope: self.study_requested.emit(scope))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._topic.mapToGlobal(QPoint(0, self._topic.height())))
