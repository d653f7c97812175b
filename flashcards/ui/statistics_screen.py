"""The page *Statistics*: days, topics, what was missed, traps, what is coming, and *More*."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.core.errors import FlashcardsError
from flashcards.core.model import Day
from flashcards.services.preferences import Preferences
from flashcards.services.reading import reading
from flashcards.services.scope import Scope
from flashcards.services.statistics import Statistics, is_slow, statistics_of
from flashcards.services.statistics_csv import day_rows
from flashcards.services.statistics_more import MoreStatistics, more_statistics
from flashcards.services.statistics_wish import Wish, topic_choices
from flashcards.ui.buttons import Button
from flashcards.ui.file_dialogs import Save, save_file
from flashcards.ui.folding import Tiles
from flashcards.ui.jobs import Job, Jobs
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.notice import Notice
from flashcards.ui.page_area import PageArea
from flashcards.ui.print_document import Printing, print_document
from flashcards.ui.scroll_page import PageBody
from flashcards.ui.session import Session
from flashcards.ui.statistics_cards import ComingCard, DaysCard, TopicsCard
from flashcards.ui.statistics_files import StatisticsFiles
from flashcards.ui.statistics_head import StatisticsHead
from flashcards.ui.statistics_lists import MissedCard, TrapsCard
from flashcards.ui.statistics_more import MoreCard, MoreFigures
from flashcards.ui.statistics_paper import StatisticsPaper
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

Read = tuple[Statistics, MoreStatistics | None]


class StatisticsScreen(QWidget):
    """``study_requested`` carries a Scope. Reads anew whenever it is shown after a change.

    A large collection is read beside the window; *printing* and *saving* ask where to.
    """

    study_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        printing: Printing = print_document,
        saving: Save = save_file,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statistics-page")
        self.setAccessibleName(self.tr("Statistics"))
        self._session = session
        self._files = StatisticsFiles(self, printing, saving)
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._found: Statistics | None = None
        self._more: MoreStatistics | None = None
        self._is_stale = True
        content = QWidget()
        self._inside = Column(content, gap=11)
        Column(self).addWidget(PageArea(content, page=PageBody()))
        self._fill()
        for signal in (session.changed, session.day_turned):
            signal.connect(self.refresh)
        session.preferences_changed.connect(self._follow_calm)

    def refresh(self) -> None:
        """Show what is true now; a hidden page waits until it is shown."""
        self._is_stale = True
        if self.isVisible():
            self._read()

    def stop(self) -> None:
        """Read no further: the collection is about to be closed."""
        self._jobs.stop()

    def print_page(self) -> None:
        """Print what the page shows."""
        if self._found is not None and self._found.days:
            self._files.print_page(self._html(), self.accessibleName())
        else:
            self._say(self.tr("There is nothing to print before the first answer."))

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self._read()
        self._head.topic.setFocus(Qt.FocusReason.OtherFocusReason)
        super().showEvent(event)

    def _fill(self) -> None:
        self._head = StatisticsHead()
        self._inside.addWidget(self._head)
        self._notice = Notice("", "info")
        self._notice.setObjectName("statistics-notice")
        self._inside.addWidget(self._notice)
        self._inside.addWidget(self._beginning())
        self._grid = QWidget()
        tiles = Tiles(self._grid, least=343, most=2, gap=11)
        self._days, self._topics = DaysCard(), TopicsCard()
        self._missed, self._traps = MissedCard(), TrapsCard()
        for card in (self._days, self._topics, self._missed, self._traps):
            tiles.addWidget(card)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._grid.setSizePolicy(policy)
        self._inside.addWidget(self._grid)
        self._coming = ComingCard()
        self._inside.addWidget(self._coming)
        self._fold = MoreCard()
        self._inside.addWidget(self._fold)
        self._figures = MoreFigures()
        self._inside.addWidget(self._figures)
        self._inside.addStretch(1)
        for part in (self._notice, self._begin, self._grid, self._fold, self._figures):
            part.hide()
        self._connect()

    def _beginning(self) -> Card:
        self._begin = Card(margins=(26, 24, 26, 24), gap=12)
        self._begin.setObjectName("statistics-empty")
        heading = Label(self.tr("Your figures will stand here"), "h2", wraps=True)
        self._begin.body.addWidget(heading)
        words = self.tr("After your first answers you see your days, topics and what to look at.")
        self._begin.body.addWidget(Label(words, "body", "text2", wraps=True))
        study = Button(self.tr("Study now"), "primary", icon="play", filled=True)
        study.setObjectName("statistics-study")
        study.clicked.connect(lambda: self.study_requested.emit(Scope()))
        line = Row()
        line.addWidget(study)
        line.addStretch(1)
        self._begin.body.addLayout(line)
        return self._begin

    def _connect(self) -> None:
        self._head.wished.connect(self._read)
        self._head.print_requested.connect(self.print_page)
        self._head.pdf_requested.connect(self._ask_for_pdf)
        self._head.days_requested.connect(self._ask_for_days)
        self._files.told.connect(self._say)
        self._missed.study_requested.connect(self.study_requested)
        self._fold.opened.connect(self._turn_more)
        for card in (self._days, self._topics, self._coming, self._figures):
            card.save_requested.connect(self._files.save_table)

    def _read(self) -> None:
        """Read the figures, beside the window where that takes a while."""
        connection, today = self._session.collection.connection, self._session.today
        self._is_stale = False
        if self._job is not None:
            self._job.abandon()
            self._job = None
        wish, wants_more = self._head.wish(), self._fold.is_open() and not self._is_calm()
        if not is_slow(connection):
            found = statistics_of(connection, today, wish)
            self._show((found, more_statistics(connection, today, wish) if wants_more else None))
            return
        self._say(self.tr("Adding up your answers…"))
        folder = self._session.collection.folder
        self._job = self._jobs.start(_reading(folder, today, wish, wants_more=wants_more))
        self._job.done.connect(self._take)
        self._job.failed.connect(self._fail)

    def _take(self, read: Read) -> None:
        self._job = None
        self._notice.hide()
        self._show(read)

    def _fail(self, error: FlashcardsError) -> None:
        self._job = None
        self._say(error_text(error, translate))

    def _show(self, read: Read) -> None:
        found, self._more = read
        self._found, calm = found, self._is_calm()
        self._head.show_choices(topic_choices(self._session.collection.connection), found.first)
        has_answers = found.first is not None
        self._head.set_takeable(bool(found.days))
        self._begin.setVisible(not has_answers)
        self._grid.setVisible(has_answers)
        self._fold.setVisible(has_answers and not calm)
        self._figures.setVisible(self._more is not None)
        self._topics.setVisible(has_answers and not calm)
        self._days.show_statistics(found, calm=calm)
        self._topics.show_statistics(found)
        self._missed.show_missed(found.missed, self._head.missed_words(), calm=calm)
        self._traps.show_traps(found.traps, calm=calm)
        self._coming.show_statistics(found)
        if self._more is not None:
            self._figures.show_more(self._more)
        if calm and has_answers:
            self._say(self.tr("Calm numbers is on: scores and counts are hidden, as you chose."))
        elif not calm and self._notice.isVisible():
            self._notice.hide()

    def _turn_more(self) -> None:
        if self._fold.is_open():
            self._read()
        else:
            self._figures.hide()

    def _is_calm(self) -> bool:
        return self._session.preferences.calm

    def _follow_calm(self, _preferences: Preferences) -> None:
        self.refresh()

    def _say(self, words: str) -> None:
        self._notice.show_text(words)
        self._notice.show()

    def _html(self) -> str:
        assert self._found is not None
        first = () if self._is_calm() else (self._topics, self._missed, self._traps)
        tables = [(card.title, card.rows()) for card in first]
        if self._more is not None:
            tables += [(card.title, card.rows()) for card in self._figures.cards]
        tables += [(card.title, card.rows()) for card in (self._coming, self._days)]
        paper = StatisticsPaper(self)
        return paper.html(self._head.chosen_words(), self._session.today, tables)

    def _ask_for_pdf(self) -> None:
        if self._found is not None:
            self._files.save_pdf(self._html(), self.accessibleName())

    def _ask_for_days(self) -> None:
        if self._found is not None:
            self._files.save_table(self.tr("Study days"), day_rows(self._found.days))


def _reading(
    folder: Path, today: Day, wish: Wish, *, wants_more: bool
) -> Callable[[object], object]:
    """Return the work of a job: a connection of its own, which only reads."""

    def work(_progress: object) -> Read:
        with reading(folder) as connection:
            found = statistics_of(connection, today, wish)
            more = more_statistics(connection, today, wish) if wants_more else None
            return found, more

    return work
