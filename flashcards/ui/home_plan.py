"""Today on Home: how long it takes, the buttons that begin, the next days."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from flashcards.services.overview import FIRST_STEP, Overview
from flashcards.services.settings import NEW_CARDS_A_DAY
from flashcards.services.scope import Scope
from flashcards.ui.buttons import Button, Kind
from flashcards.ui.home_road import HomeRoad
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.notice import Notice
from flashcards.ui.translators import translate
from flashcards.words.minutes import duration_text
from flashcards.words.today import cards_text, today_cards, today_heading

SHORT_SECONDS = 300
MORE_NEW = 10


class HomePlan(Card):
    """Says what today holds; ``study_requested`` carries the Scope to study."""

    study_requested = Signal(object)
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(24, 23, 24, 24), gap=12)
        self.setObjectName("plan")
        self._scopes: dict[Button, Scope] = {}
        self._head = Row(gap=16)
        self._head.addLayout(self._words(), 1)
        self._head.addLayout(self._actions())
        self.body.addLayout(self._head)
        self.body.addWidget(self._still_time())
        self.road = HomeRoad()
        self.body.addWidget(self.road)
        self.body.addWidget(self._date_strip())

    def show_overview(self, overview: Overview) -> None:
        """Show the state of today."""
        if not overview.topics:
            self._show_no_decks()
        elif overview.is_back_from_gap:
            self._show_welcome_back(overview)
        elif not overview.due and not overview.new:
            self._show_done(overview)
        else:
            self._show_plan(overview)
        self.road.setVisible(bool(overview.topics))
        self.road.show_overview(overview)
        no_date = overview.settings.exam_day is None
        self._strip.setVisible(no_date and bool(overview.topics))

    def set_narrow(self, is_narrow: bool) -> None:
        """Let the buttons share a row of their own."""
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        policy = QSizePolicy.Policy.Expanding if is_narrow else QSizePolicy.Policy.Minimum
        for button in (self._first, self._second):
            button.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.road.set_narrow(is_narrow)

    def first_control(self) -> QWidget | None:
        """Return the button that has the focus when Home opens."""
        buttons = (self._first, self._second, self._again, self._more)
        return next((each for each in buttons if not each.isHidden()), None)

    def _words(self) -> Column:
        column = Column(gap=0)
        column.addStretch(1)
        self._heading = Label(role="display", wraps=True)
        self._heading.setObjectName("heading")
        self._cards = Label("", "body", "text2", wraps=True)
        self._cards.setObjectName("cards")
        self._pace = Label("", "body", "text2", wraps=True)
        self._pace.setObjectName("pace")
        column.addWidget(self._heading)
        column.addSpacing(2)
        column.addWidget(self._cards)
        column.addWidget(self._pace)
        column.addStretch(1)
        return column

    def _actions(self) -> Row:
        row = Row(gap=10)
        self._first = self._button("study-now", "", "primary", "play")
        self._second = self._button("study-short", "", "secondary", None)
        row.addWidget(self._first)
        row.addWidget(self._second)
        return row

    def _still_time(self) -> QWidget:
        self._time = QWidget()
        row = Row(self._time, gap=8)
        self._time_words = Label("", "caption", "text2")
        row.addWidget(self._time_words)
        self._again = self._button("see-again", "", "secondary", "rotate-ccw")
        more = self.tr("Learn more now")
        self._more = self._button("learn-more", more, "secondary", "plus")
        self._more.setAccessibleDescription(self.tr("10 new cards beyond today's plan"))
        self._scopes[self._more] = Scope(more_new=MORE_NEW)
        row.addWidget(self._again)
        row.addWidget(self._more)
        row.addStretch(1)
        return self._time

    def _date_strip(self) -> QWidget:
        words = self.tr("Add your exam date to see how many days you have left.")
        self._strip = Notice(words, "accent")
        add = Button(self.tr("Add exam date"))
        add.setObjectName("add-exam-date")
        add.clicked.connect(self.settings_requested)
        self._strip.row.addWidget(add)
        return self._strip

    def _button(self, name: str, text: str, kind: Kind, icon: str | None) -> Button:
        is_large = name.startswith("study")
        button = Button(text, kind, icon=icon, large=is_large, filled=icon == "play")
        button.setObjectName(name)
        button.clicked.connect(lambda: self.study_requested.emit(self._scopes[button]))
        return button

    def _show_plan(self, overview: Overview) -> None:
        heading = today_heading(overview, translate)
        if overview.is_day_off:
            heading = self.tr("Today is your day off")
        self._heading.setText(heading)
        self._cards.setText(today_cards(overview.due, overview.new, translate))
        self._show_actions(
            (self.tr("Study now"), Scope()),
            (self.tr("Just 5 minutes"), Scope(seconds=SHORT_SECONDS)),
        )
        self._show_pace(overview)
        self._show_extra("", overview, repeats=0)

    def _show_welcome_back(self, overview: Overview) -> None:
        self._heading.setText(self.tr("Welcome back"))
        waiting = self.tr("{cards} are waiting; start with {few}? That is about {time}.")
        time = duration_text(overview.first_seconds, translate)
        cards = cards_text(overview.due, translate)
        self._cards.setText(waiting.format(cards=cards, few=FIRST_STEP, time=time))
        self._pace.setText(self.tr("Everything you learned before the break is still counted."))
        self._pace.show()
        start = self.tr("Start with {few}").format(few=FIRST_STEP)
        self._show_actions((start, Scope(cards=FIRST_STEP)), (self.tr("All of them"), Scope()))
        self._time.hide()
        self._again.hide()
        self._more.hide()

    def _show_done(self, overview: Overview) -> None:
        self._heading.setText(today_heading(overview, translate))
        self._cards.setText(self._done_words(overview))
        self._show_actions(None, None)
        self._show_pace(overview)
        self._show_extra(self.tr("Still have time?"), overview, repeats=overview.repeats)

    def _show_no_decks(self) -> None:
        self._heading.setText(self.tr("No deck to study"))
        self._cards.setText(self.tr("There is no deck here. What you learned before is kept."))
        self._pace.hide()
        self._show_actions(None, None)
        self._time.hide()
        self._again.hide()
        self._more.hide()

    def _done_words(self, overview: Overview) -> str:
        parts: list[str] = []
        if overview.answered:
            done = self.tr("{cards} in {time}.")
            cards, time = cards_text(overview.answered, translate), duration_text(overview.spent)
            parts.append(done.format(cards=cards, time=time))
        if overview.tomorrow:
            time = duration_text(overview.tomorrow, translate)
            parts.append(self.tr("Tomorrow: about {time}.").format(time=time))
        return " ".join([*parts, self.tr("Nothing more is needed today.")])

    def _show_actions(
        self, first: tuple[str, Scope] | None, second: tuple[str, Scope] | None
    ) -> None:
        for button, action in ((self._first, first), (self._second, second)):
            button.setVisible(action is not None)
            if action is not None:
                words, self._scopes[button] = action
                button.setText(words)

    def _show_pace(self, overview: Overview) -> None:
        self._pace.setVisible(overview.settings.minutes is None)
        words = self.tr("{count} new cards a day until you set your minutes.")
        self._pace.setText(words.format(count=NEW_CARDS_A_DAY))

    def _show_extra(self, words: str, overview: Overview, repeats: int) -> None:
        self._time_words.setText(words)
        self._time_words.setVisible(bool(words))
        self._again.setVisible(bool(repeats))
        self._again.setText(self.tr("See %n card(s) once more", None, repeats))
        self._scopes[self._again] = Scope()
        has_more = overview.waiting_new > overview.new
        is_offered = has_more and (bool(words) or overview.settings.minutes is None)
        self._more.setVisible(is_offered)
        self._time.setVisible(is_offered or bool(repeats))
