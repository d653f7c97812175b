"""Looking at a copy: what it holds and would change; then doing what is chosen."""

from datetime import UTC, datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError, FileRefused, FlashcardsError
from flashcards.core.progress import Progress
from flashcards.services.backups import Backup
from flashcards.services.door import beside
from flashcards.services.joining import Joined, join
from flashcards.services.restoring import Ready, discard, make_ready, secure
from flashcards.ui.buttons import Button
from flashcards.ui.choice_tile import ChoiceTile
from flashcards.ui.dates import date_and_time, whole_date
from flashcards.ui.job_dialog import JobDialog
from flashcards.ui.jobs import Jobs
from flashcards.ui.layouts import Column
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.backups import (
    difference_lines,
    holds_text,
    joining_text,
    special_lines,
)
from flashcards.words.errors import error_text
from flashcards.words.problems import problem_text


class Way(Enum):
    """A way to go on from a copy."""

    JOIN = auto()
    KEEP_ANSWERS = auto()
    REPLACE = auto()


class CopyDialog(JobDialog):
    """Shows the copy at *path*; with *backup* it is one of this collection's own."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        path: Path,
        backup: Backup | None,
        parent: QWidget | None = None,
    ) -> None:
        is_own = backup is not None
        title = self.tr("Go back to a copy") if is_own else self.tr("Continue from a copy")
        super().__init__(jobs, title, parent)
        self.setObjectName("copy")
        self._session, self._is_own = session, is_own
        self._ready: Ready | None = None
        self._tiles: dict[Way, ChoiceTile] = {}
        self._choices = QWidget()
        self._choices_column = Column(self._choices, gap=8)
        self.middle.addWidget(self._choices)
        self._go = Button("", "primary")
        self._go.setObjectName("go-on")
        self._go.setDefault(True)
        self._go.hide()
        self._go.clicked.connect(self._go_on)
        self.foot.addWidget(self._go)
        self._look(path)

    def done(self, result: int) -> None:
        self._forget_copy()
        super().done(result)

    def _look(self, path: Path) -> None:
        look = partial(make_ready, self._session.collection.folder, path, self._session.moment)

        def work(progress: Progress) -> Ready:
            return look(progress=progress)

        job = self.start(self.tr("{name} is being read and checked…").format(name=path.name), work)
        job.done.connect(self._show_ready)
        job.failed.connect(self._show_failed)

    def _show_ready(self, ready: Ready) -> None:
        self._ready = ready
        self.show_words("\n".join(self._lines(ready)))
        ways = self._ways(ready)
        for way in ways:
            self._tiles[way] = tile = ChoiceTile(self._title(way), self._caption(way, ready))
            tile.setObjectName(way.name.lower())
            tile.toggled.connect(self._name_button)
            self._choices_column.addWidget(tile)
            tile.show()
        if ways:
            self._ask(ways[0])

    def _ask(self, way: Way) -> None:
        """Let the person choose, with *way* chosen; the focus is never on a loss."""
        ready = self._ready
        assert ready is not None
        self.is_asking = True
        self._choices.setVisible(not ready.is_fresh_here)
        self._tiles[way].setChecked(True)
        self._name_button()
        self._go.show()
        first = self.close_button if way is Way.REPLACE else self._tiles[way]
        first = self._go if ready.is_fresh_here else first
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self, ready: Ready) -> list[str]:
        made = datetime.fromtimestamp(ready.wall / 1000, UTC)
        made = made.astimezone(self._session.clock().tzinfo)
        date = whole_date(ready.day) if ready.day else ""
        lines = [
            self.tr("Saved on {moment}.").format(moment=date_and_time(made)),
            holds_text(ready, translate, date),
        ]
        if ready.is_fresh_here:
            return lines
        lines += difference_lines(ready, translate)
        if not self._is_own and not ready.difference.is_same and not _brings(ready):
            lines.append(self.tr("It holds nothing that you do not have here."))
        return lines

    def _ways(self, ready: Ready) -> list[Way]:
        """Return the ways that make a difference, the most careful first."""
        found = ready.difference
        if found.is_same:
            return []
        if ready.is_fresh_here:
            return [Way.REPLACE]
        if self._is_own:
            return [Way.KEEP_ANSWERS, Way.REPLACE] if found.our_answers else [Way.REPLACE]
        return [Way.JOIN, Way.REPLACE] if _brings(ready) else [Way.REPLACE]

    def _title(self, way: Way) -> str:
        match way:
            case Way.JOIN:
                return self.tr("Add what it holds to mine")
            case Way.KEEP_ANSWERS:
                return self.tr("Go back, and keep my later answers")
            case Way.REPLACE if self._is_own:
                return self.tr("Go back to it exactly as it was")
            case Way.REPLACE:
                return self.tr("Put the copy in the place of mine")

    def _caption(self, way: Way, ready: Ready) -> str:
        found = ready.difference
        match way:
            case Way.JOIN:
                words = self.tr("Adds %n answer(s).", None, found.their_answers)
                rest = joining_text(translate)
            case Way.KEEP_ANSWERS:
                words = self.tr("Adds your %n later answer(s) to it.", None, found.our_answers)
                rest = self._kept()
            case Way.REPLACE:
                words = self.tr("Leaves out %n answer(s) of yours.", None, found.our_answers)
                rest = self._kept()
        return f"{words} {rest}"

    def _kept(self) -> str:
        return self.tr("What you have now is kept in the folder backups.")

    def _name_button(self) -> None:
        words = {
            Way.JOIN: self.tr("Add to mine"),
            Way.KEEP_ANSWERS: self.tr("Go back to this copy"),
            Way.REPLACE: self.tr("Go back to this copy"),
        }
        way = self._way()
        is_foreign = way is Way.REPLACE and not self._is_own
        self._go.setText(self.tr("Continue from this copy") if is_foreign else words[way])

    def _way(self) -> Way:
        return next(way for way, tile in self._tiles.items() if tile.isChecked())

    def _go_on(self) -> None:
        ready, way = self._ready, self._way()
        assert ready is not None
        self.is_asking = False
        self._go.hide()
        self._choices.hide()
        if way is Way.JOIN:
            self._join(ready)
        else:
            self._secure(ready, keeps_answers=way is Way.KEEP_ANSWERS)

    def _join(self, ready: Ready) -> None:
        collection, now = self._session.collection, self._session.moment
        folder, device = collection.folder, collection.device

        def work(progress: Progress) -> Joined:
            with beside(folder, device) as door:
                return join(door, ready, now, progress)

        job = self.start(self.tr("Its answers are being added to yours…"), work, is_writing=True)
        job.done.connect(self._show_joined)
        job.failed.connect(self._show_failed)

    def _show_joined(self, joined: Joined) -> None:
        if joined.written is not None:
            self._session.collection.note(joined.written)
        self._forget_copy()
        words = self.tr("Added to your history: %n event(s).", None, joined.events)
        decks = self.tr("New here: %n deck(s).", None, joined.decks) if joined.decks else ""
        undo = self.tr("Edit, Undo takes it back.") if joined.written else ""
        special = " ".join(special_lines(joined, translate))
        self.show_words(" ".join(filter(None, (words, decks, special, undo))))

    def _secure(self, ready: Ready, *, keeps_answers: bool) -> None:
        folder, now = self._session.collection.folder, self._session.moment

        def work(progress: Progress) -> None:
            secure(folder, ready, now, progress, keeps_answers=keeps_answers)

        job = self.start(self.tr("What you have now is being kept first…"), work)
        job.done.connect(self._replace)
        job.failed.connect(self._show_failed)

    def _replace(self) -> None:
        ready = self._ready
        assert ready is not None
        words = self.tr("You go on from the copy now. What you had is kept in the folder backups.")
        try:
            self._session.go_on_from(ready, words)
        except CollectionError as error:
            self._show_failed(error)
        else:
            self._forget_copy()
            self.show_words(words)

    def _show_failed(self, error: FlashcardsError) -> None:
        self._go.hide()
        self._choices.hide()
        if isinstance(error, FileRefused):
            self.show_words(" ".join(problem_text(each, translate) for each in error.problems))
        else:
            self.show_words(error_text(error, translate))

    def _forget_copy(self) -> None:
        if self._ready is not None:
            discard(self._ready)
            self._ready = None


def _brings(ready: Ready) -> bool:
    """Say whether joining the copy would add something."""
    return bool(ready.difference.their_answers or ready.difference.their_decks)
