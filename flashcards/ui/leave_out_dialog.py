"""Which topics are not begun before the exam: a list, those that bring the least first."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.blueprint import Topic
from flashcards.core.too_much import Lightest
from flashcards.services.settings import StudySettings
from flashcards.services.standing import Outlook, lightest_topics, topic_name
from flashcards.ui.dialog import Dialog, scrolled
from flashcards.ui.fields import Switch
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column
from flashcards.ui.setting_row import SettingRow, setting_card
from flashcards.words.standing import of_100


class LeaveOutDialog(Dialog):
    """Each change counts at once: ``changed`` carries the new study settings."""

    changed = Signal(object)

    def __init__(
        self, outlook: Outlook, settings: StudySettings, parent: QWidget | None = None
    ) -> None:
        super().__init__((640, 600), parent)
        self.setObjectName("leave-out")
        self.name_it(self.tr("Leave topics out"))
        self._settings = settings
        words = self.tr(
            "New cards of these topics wait until after your exam. Cards you have met still come"
            " back. Those on top bring the fewest marks for their time."
        )
        self.head.addWidget(Label(words, "body", "text2", wraps=True))
        page = QWidget()
        column = Column(page, margins=(2, 2, 6, 2))
        rows = [self._row(outlook, each) for each in lightest_topics(outlook.plan)]
        if rows:
            column.addWidget(setting_card(*rows))
        else:
            column.addWidget(Label(self.tr("You have met every card already."), wraps=True))
        column.addStretch(1)
        self.content.addWidget(scrolled(page))
        self.add_close(self.tr("You can change this at the same place on Home."))

    def _row(self, outlook: Outlook, found: Lightest) -> QWidget:
        name = topic_name(outlook.plan, found.topic)
        switch = Switch(self.tr("Leave out {topic}").format(topic=name))
        domain = f"-{found.topic.domain}" if found.topic.domain else ""
        switch.setObjectName(f"leave-{found.topic.deck}{domain}")
        switch.setChecked(found.topic in self._settings.left_out)
        switch.toggled.connect(partial(self._turn, found.topic))
        cards = self.tr("%n card(s) to come", None, found.unseen)
        marks = self.tr("about {marks} of 100 questions").format(marks=of_100(found.share))
        caption = self.tr("{cards}, {marks}").format(cards=cards, marks=marks)
        return SettingRow(name, caption, switch)

    def _turn(self, topic: Topic, is_on: bool) -> None:
        others = tuple(each for each in self._settings.left_out if each != topic)
        self._settings = replace(self._settings, left_out=(*others, topic) if is_on else others)
        self.changed.emit(self._settings)
