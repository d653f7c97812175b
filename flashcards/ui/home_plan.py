"""Today on Home: how long it takes, the buttons that begin, the next days."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from flashcards.services.exam import DEFAULT_MINUTES
from flashcards.services.overview import FIRST_STEP, Overview
from flashcards.services.scope import Scope
from flashcards.services.settings import NEW_CARDS_A_DAY, ExamResult
from flashcards.ui.buttons import Button, Kind
from flashcards.ui.home_road import HomeRoad
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.notice import Notice
from flashcards.ui.showing import set_shown
from flashcards.ui.translators import translate
from flashcards.words.minutes import duration_text
from flashcards.words.standing import if_followed_text
from flashcards.words.today import cards_text, today_cards, today_heading

if TYPE_CHECKING:  # built when a day needs them, which few do
    from flashcards.ui.spread_strip import SpreadStrip
    from flashcards.ui.still_time import StillTime
    from flashcards.ui.too_little_strip import TooLittleStrip

SHORT_SECONDS = 300


class HomePlan(Card):
    """Says what today holds; ``study_requested`` carries the Scope to study."""

    study_requested = Signal(object)
    settings_requested = Signal()
    minutes_chosen = Signal(tuple)
    kept = Signal(str)
    leave_out_requested = Signal()
    spread_undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(24, 23, 24, 24), gap=12)
        self.setObjectName("plan")
        self._calm = False
        self._scopes: dict[Button, Scope] = {}
        self._head = Row(gap=16)
        self._head.addLayout(self._words(), 1)
        self._head.addLayout(self._actions())
        self.body.addLayout(self._head)
        self._still: StillTime | None = None
        self._strip: Notice | None = None
        self._spread: SpreadStrip | None = None
        self._too_little: TooLittleStrip | None = None
        self.road = HomeRoad()
        self.body.addWidget(self.road)

    def show_overview(self, overview: Overview, *, calm: bool = False) -> None:
        """Show the state of today; *calm* hides scores and counts."""
        self._calm = calm
        if not overview.topics:
            self._show_no_decks()
        elif overview.is_back_from_gap:
            self._show_welcome_back(overview)
        elif not overview.due and not overview.new:
            self._show_done(overview)
        else:
            self._show_plan(overview)
        self._show_standing(overview)
        self._show_too_little(overview)
        self._show_spread(overview)
        set_shown(self.road, bool(overview.topics))
        self.road.show_overview(overview)
        self._show_strip(overview)

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
        buttons = (self._first, self._second)
        shown = next((each for each in buttons if not each.isHidden()), None)
        if shown is None and self._still is not None:
            return self._still.first_control()
        return shown

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
        self._standing = Label("", "body", "text2", wraps=True)
        self._standing.setObjectName("standing")
        column.addWidget(self._standing)
        column.addStretch(1)
        return column

    def _actions(self) -> Row:
        row = Row(gap=10)
        self._first = self._button("study-now", "", "primary", "play")
        self._second = self._button("study-short", "", "secondary", None)
        row.addWidget(self._first)
        row.addWidget(self._second)
        return row

    def _strip_words(self, overview: Overview) -> str:
        match overview.settings.result:
            case ExamResult.PASSED:
                return self.tr("You passed. A few minutes a week keep what you know fresh.")
            case ExamResult.NOT_YET:
                return self.tr("Nothing you learned is lost. Add a new date when you have one.")
            case ExamResult.MOVED:
                return self.tr("Add the new date of your exam, and the road follows at once.")
            case _:
                return self.tr("Add your exam date to see how many days you have left.")

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
        set_shown(self._cards, not self._calm)
        self._show_actions(
            (self.tr("Study now"), Scope()),
            (self.tr("Just 5 minutes"), Scope(seconds=SHORT_SECONDS)),
        )
        self._show_pace(overview)
        self._show_still(overview, is_done=False)

    def _show_welcome_back(self, overview: Overview) -> None:
        self._heading.setText(self.tr("Welcome back"))
        waiting = self.tr("{cards} are waiting; start with {few}? That is about {time}.")
        if self._calm:
            waiting = self.tr("Your cards are waiting; start with a few? That is about {time}.")
        set_shown(self._cards, True)
        time = duration_text(overview.first_seconds, translate)
        cards = cards_text(overview.behind, translate)
        self._cards.setText(waiting.format(cards=cards, few=FIRST_STEP, time=time))
        self._pace.setText(self.tr("Everything you learned before the break is still counted."))
        set_shown(self._pace, True)
        start = self.tr("Start with {few}").format(few=FIRST_STEP)
        second = (self.tr("Just 5 minutes"), Scope(seconds=SHORT_SECONDS))
        if overview.spread is None:
            second = (self.tr("All of them"), Scope())
        self._show_actions((start, Scope(cards=FIRST_STEP)), second)
        self._hide_still()

    def _show_done(self, overview: Overview) -> None:
        self._heading.setText(today_heading(overview, translate))
        self._cards.setText(self._done_words(overview))
        set_shown(self._cards, True)
        self._show_actions(None, None)
        self._show_pace(overview)
        self._show_still(overview, is_done=True)

    def _show_no_decks(self) -> None:
        self._heading.setText(self.tr("No deck to study"))
        self._cards.setText(self.tr("There is no deck here. What you learned before is kept."))
        set_shown(self._cards, True)
        self._pace.hide()
        self._show_actions(None, None)
        self._hide_still()

    def _done_words(self, overview: Overview) -> str:
        parts: list[str] = []
        if overview.answered and not self._calm:
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
            set_shown(button, action is not None)
            if action is not None:
                words, self._scopes[button] = action
                button.setText(words)

    def _show_pace(self, overview: Overview) -> None:
        set_shown(self._pace, overview.settings.minutes is None)
        words = self.tr("{count} new cards a day until you set your minutes.")
        if overview.outlook is not None:
            words = self.tr("The plan counts on {count} minutes a day until you set your own.")
        count = DEFAULT_MINUTES if overview.outlook else NEW_CARDS_A_DAY
        self._pace.setText(words.format(count=count))

    def _show_too_little(self, overview: Overview) -> None:
        """Say that time is short, or what waits; the strip is built when it is first needed."""
        toward = overview.outlook
        has_words = toward and (toward.too_little or overview.settings.left_out)
        if self._too_little is None and has_words:
            from flashcards.ui.too_little_strip import TooLittleStrip

            self._too_little = strip = TooLittleStrip()
            strip.minutes_chosen.connect(self.minutes_chosen)
            strip.kept.connect(self.kept)
            strip.leave_out_requested.connect(self.leave_out_requested)
            self.body.insertWidget(self.body.indexOf(self.road), strip)
        if self._too_little is not None:
            self._too_little.show_overview(overview, calm=self._calm)

    def _show_spread(self, overview: Overview) -> None:
        """Say over which days the cards that waited are spread."""
        if self._spread is None and overview.spread is not None:
            from flashcards.ui.spread_strip import SpreadStrip

            self._spread = SpreadStrip()
            self._spread.undo_requested.connect(self.spread_undone)
            self.body.insertWidget(self.body.indexOf(self.road), self._spread)
        if self._spread is not None:
            self._spread.show_overview(overview, calm=self._calm)

    def _show_strip(self, overview: Overview) -> None:
        """Offer to add an exam date where there is none."""
        has_none = overview.settings.exam_day is None and bool(overview.topics)
        if self._strip is None and has_none:
            self._strip = Notice("", "accent")
            add = Button(self.tr("Add exam date"))
            add.setObjectName("add-exam-date")
            add.clicked.connect(self.settings_requested)
            self._strip.row.addWidget(add)
            self.body.addWidget(self._strip)
        if self._strip is not None:
            set_shown(self._strip, has_none)
            self._strip.show_text(self._strip_words(overview))

    def _show_still(self, overview: Overview, *, is_done: bool) -> None:
        """Offer what there is beyond the plan."""
        may_have_more = is_done or overview.settings.minutes is None
        if self._still is None and may_have_more:
            from flashcards.ui.still_time import StillTime

            self._still = StillTime()
            self._still.study_requested.connect(self.study_requested)
            self.body.insertWidget(self.body.indexOf(self._head) + 1, self._still)
        if self._still is not None:
            self._still.show_overview(overview, is_done=is_done, calm=self._calm)

    def _hide_still(self) -> None:
        if self._still is not None:
            self._still.hide()

    def _show_standing(self, overview: Overview) -> None:
        toward, left = overview.outlook, overview.days_left
        is_told = not self._calm and not overview.is_back_from_gap
        set_shown(self._standing, toward is not None and is_told)
        if toward is not None and left is not None:
            self._standing.setText(if_followed_text(toward.by_exam.whole, left, translate))
