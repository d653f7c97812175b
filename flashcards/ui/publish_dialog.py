"""The dialog that publishes a deck: what changed, what the check says, the version, the file."""

from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from flashcards.core.errors import CollectionError, FileRefused, FlashcardsError
from flashcards.core.model import DeckId
from flashcards.core.progress import Progress
from flashcards.services.authoring import find_deck
from flashcards.services.publishing import Publication, prepare, publish, version_fault
from flashcards.services.reading import reading
from flashcards.ui.announce import announce
from flashcards.ui.bars import Bar
from flashcards.ui.buttons import Button
from flashcards.ui.dialog import Dialog, make_readable, scrolled
from flashcards.ui.discard import discard_held
from flashcards.ui.editor_fields import FieldBox, Saying
from flashcards.ui.fields import ChoiceField
from flashcards.ui.file_dialogs import Save, save_file
from flashcards.ui.jobs import Jobs
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column
from flashcards.ui.notice import Notice
from flashcards.ui.scroll_page import PageBody
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.authoring import fault_text
from flashcards.words.errors import error_text
from flashcards.words.problems import problem_line
from flashcards.words.publishing import change_text, deck_text, fate_text, lead_text, rise_text

_ENDINGS = (".deck.md", ".deck", ".deck.json", ".xlsx", ".csv")
_MOST_CARDS = 40
_MOST_PROBLEMS = 20


class PublishDialog(Dialog):
    """Shows what a deck's next version brings and writes its file; ``published`` carries the path.

    *save* asks where the file goes.
    """

    published = Signal(object)

    def __init__(
        self,
        session: Session,
        deck: DeckId,
        parent: QWidget | None = None,
        *,
        save: Save = save_file,
    ) -> None:
        super().__init__((620, 640), parent)
        self.setObjectName("publish-dialog")
        self._session, self._save = session, save
        self._publication: Publication | None = None
        found = find_deck(session.collection, deck)
        title = found.title if found is not None else deck
        self.name_it(self.tr("Publish “{title}”").format(title=title))
        page = PageBody()
        self._page = Column(page, margins=(2, 2, 12, 2), gap=12)
        self._waiting = Label(self.tr("Looking through the deck…"), "body", "text2")
        self._page.addWidget(self._waiting)
        self._bar = Bar(self.tr("How far it is"))
        self._bar.setRange(0, 0)
        self._page.addWidget(self._bar)
        area = scrolled(page)
        make_readable(area, self.tr("What this version brings"))
        self.content.addWidget(area)
        self._build_foot()
        self.resize(self.sizeHint())  # for what the page will hold, not for what it holds now
        self._jobs = Jobs(self)
        self._start(deck)

    def _build_foot(self) -> None:
        self._note = Label("", "small", "text2", wraps=True)
        self._note.setObjectName("publish-note")
        self.foot.addWidget(self._note, 1)
        self._close = Button(self.tr("Cancel"))
        self._close.setObjectName("publish-close")
        self._close.clicked.connect(self.close)
        self.foot.addWidget(self._close)
        self._go = Button(self.tr("Write the file…"), "primary")
        self._go.setObjectName("publish-go")
        self._go.setEnabled(False)
        self._go.clicked.connect(self._ask_where)
        self.foot.addWidget(self._go)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Enter in a field must not press a button

    def _start(self, deck: DeckId) -> None:
        folder, today = self._session.collection.folder, self._session.today

        def work(progress: Progress) -> Publication:
            with reading(folder) as connection:
                return prepare(connection, folder, deck, today, progress)

        job = self._jobs.start(work)
        job.progressed.connect(self._show_share)
        job.done.connect(self._show)
        job.failed.connect(self._fail)

    def _show_share(self, done: int, total: int) -> None:
        if total:  # reading the deck has no share to tell
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _show(self, publication: Publication) -> None:
        self._publication = publication
        self._waiting.hide()
        self._bar.hide()
        self._build_version(publication)
        self._build_changes(publication)
        self._build_problems(publication)
        self._page.addStretch(1)
        self._go.setEnabled(True)
        self._version.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, lead_text(publication, translate))

    def _build_version(self, publication: Publication) -> None:
        card = self._card(self.tr("Version and file"))
        self._version = QLineEdit(publication.suggested)
        self._version.setObjectName("publish-version")
        self._version.setAccessibleName(self.tr("Version"))
        note = rise_text(publication, translate)
        self._version_box = FieldBox(self.tr("Version"), self._version, note)
        card.body.addWidget(self._version_box)
        self._kind = ChoiceField(self.tr("Kind of file"))
        self._kind.setObjectName("publish-kind")
        for words, ending in zip(
            (
                self.tr("Deck, as readable text"),
                self.tr("Deck with its pictures and sounds"),
                self.tr("Deck for other programs (JSON)"),
                self.tr("Spreadsheet (Excel)"),
                self.tr("Table (CSV)"),
            ),
            _ENDINGS,
            strict=True,
        ):
            self._kind.addItem(words, ending)
        self._kind.setCurrentIndex(1 if publication.export.media else 0)
        note = self.tr("A spreadsheet or table holds less: no topics' shares, traps or dates.")
        card.body.addWidget(FieldBox(self.tr("Kind of file"), self._kind, note))
        if publication.drafts:
            text = self.tr("%n draft(s) stay here and are not published.", "", publication.drafts)
            card.body.addWidget(Label(text, "small", "text2", wraps=True))

    def _build_changes(self, publication: Publication) -> None:
        card = self._card(self.tr("What changed"))
        card.body.addWidget(Label(lead_text(publication, translate), "body", wraps=True))
        if not publication.before:
            count = len(publication.export.file.cards)
            text = self.tr("%n card(s) are in it.", "", count)
            card.body.addWidget(Label(text, "body", wraps=True))
        if about := deck_text(publication, translate):
            card.body.addWidget(Label(about, "body", wraps=True))
        for fate, changes in groupby(publication.changes, key=lambda change: change.fate):
            found = list(changes)
            heading = Label(fate_text(fate, len(found), translate), "strong", wraps=True)
            card.body.addWidget(heading)
            for change in found[:_MOST_CARDS]:
                text = change_text(change, translate)
                card.body.addWidget(Label(f"•  {text}", "body", "text2", wraps=True))
            if len(found) > _MOST_CARDS:
                text = self.tr("and %n more", "", len(found) - _MOST_CARDS)
                card.body.addWidget(Label(text, "body", "text2", wraps=True))

    def _build_problems(self, publication: Publication) -> None:
        card = self._card(self.tr("What the check says"))
        problems = publication.problems
        if not problems:
            card.body.addWidget(Label(self.tr("Nothing to mend."), "body", wraps=True))
            return
        text = self.tr(
            "%n hint(s) on how cards could teach or test better. None keeps you from publishing.",
            "",
            len(problems),
        )
        card.body.addWidget(Label(text, "body", wraps=True))
        for each in problems[:_MOST_PROBLEMS]:
            line = problem_line(each, translate)
            card.body.addWidget(Label(f"•  {line}", "small", "text2", wraps=True))

    def _card(self, title: str) -> Card:
        card = Card(margins=(18, 14, 18, 16), gap=8)
        card.body.addWidget(Label(title, "h3", wraps=True))
        self._page.addWidget(card)
        return card

    def _ask_where(self) -> None:
        publication = self._publication
        if publication is None:
            return
        version = self._version.text().strip()
        fault = version_fault(publication, version)
        if fault is not None:
            text = fault_text(fault, translate)
            self._version_box.say([Saying(text=text, refuses=True)])
            self._version.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, text)
            return
        self._version_box.say([])
        ending = str(self._kind.currentData())
        name = f"{publication.deck.id}-{version}{ending}"
        title = self.tr("Where the deck's file goes")
        self._save(self, title, name, partial(self._write, publication, version, ending))

    def _write(self, publication: Publication, version: str, ending: str, path: Path) -> None:
        if not path.name.casefold().endswith(_ENDINGS):
            path = path.with_name(path.name + ending)
        try:
            publish(self._session.collection, publication, version, path)
        except (CollectionError, FileRefused) as error:
            self._fail(error)
            return
        self._show_done(version, path)
        self.published.emit(path)

    def _show_done(self, version: str, path: Path) -> None:
        discard_held(self._page)
        text = self.tr("Version {version} is written to “{name}”.")
        done = text.format(version=version, name=path.name)
        where = Label(str(path.parent), "small", "text2", wraps=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text = self.tr(
            "Give this file to your learners. They open it in Flashcards, see what changes, and"
            " keep their progress."
        )
        shown = (Notice(done, "ok", strong=True), where, Label(text, "body", wraps=True))
        for place, each in enumerate(shown):
            self._page.insertWidget(place, each)
        self._go.hide()
        self._note.setText("")
        self._close.setText(self.tr("Close"))
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, done)

    def _fail(self, error: FlashcardsError) -> None:
        self._waiting.hide()
        self._bar.hide()
        problems = error.problems[:1] if isinstance(error, FileRefused) else ()
        text = problem_line(problems[0], translate) if problems else error_text(error, translate)
        self._note.setText(text)
        announce(self, text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._jobs.stop()
        super().closeEvent(event)
