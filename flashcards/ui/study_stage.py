"""The stage of study: bar, pages, notices and dock under each other, and where the dock stands."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from flashcards.ui.layouts import Column
from flashcards.ui.study_bar import StudyBar
from flashcards.ui.study_dock import StudyDock
from flashcards.ui.study_notices import StudyNotices
from flashcards.ui.study_page import StudyPage
from flashcards.ui.study_pages import StudyPages

_MOST_DOCK = 0.5
"""Of the screen's height: with very large text in a low window the dock may need more."""


class StudyStage:
    """Lays its parts, which are public, out on *host*; *folder* is the data folder."""

    def __init__(self, host: QWidget, folder: Path | None) -> None:
        self._host = host
        self.bar = StudyBar(host)
        self.pages = StudyPages(folder, host)
        self.notices = StudyNotices(host)
        self.dock = StudyDock(host)
        self._column = Column(host)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.pages, 1)
        self._column.addWidget(self.notices)
        self._column.addWidget(self.dock)
        self.dock.turned.connect(self.place_dock)

    def show_card(self, page: StudyPage) -> None:
        """Turn to a page that is answered in the dock."""
        self.pages.setCurrentWidget(page)
        self.dock.show()

    def show_alone(self, page: StudyPage) -> None:
        """Turn to a page that has no dock."""
        self.dock.hide()
        self.pages.setCurrentWidget(page)

    def focus(self, *, is_asked: bool) -> None:
        """Give the focus to what comes next in the page in view; *is_asked* says that a card is."""
        if self.pages.focus_page():
            return
        if is_asked and self.pages.page() is self.pages.scenario:
            self.pages.scenario.focus_options()
        else:
            self.dock.focus()

    def place_dock(self) -> None:
        """Keep the dock at the foot, unless it would leave too little room: then it scrolls too."""
        if self.dock.isHidden():
            return
        host, page = self._host, self.pages.page()
        is_tall = self.dock.height_at(host.width()) > _MOST_DOCK * host.height()
        holder = page if is_tall else host
        if holder.isAncestorOf(self.dock) and is_tall != (self.dock.parent() is host):
            return
        if is_tall:
            page.hold(self.dock)
        else:
            self._column.addWidget(self.dock)
            self.dock.show()
