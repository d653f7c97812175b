"""The screens of writing cards and decks for the registry."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from flashcards.core.model import Concept, Scenario
from flashcards.services.authoring import blank, save_edit, save_new
from flashcards.services.drafts import keep_draft
from flashcards.services.slips import Slip, Taken
from flashcards.store import authors, queries
from flashcards.ui import theme
from flashcards.ui.card_editor import CardEditor
from flashcards.ui.deck_dialog import DeckDialog
from flashcards.ui.jobs import Jobs
from flashcards.ui.main_window import MainWindow
from flashcards.ui.notes_dialog import NotesDialog
from flashcards.ui.publish_dialog import PublishDialog
from flashcards.ui.session import Session

Window = Callable[[Session], MainWindow]
Build = Callable[[Session], QWidget]
NOTE = "I read this in class the other way round. Could the second option be right, too?"
LAW = "Is this law?"
QUESTION = "What does one call it when a service is built by the people who use it?"
FOREIGN = {NOTE, LAW, QUESTION}
"""What learners wrote, in their own words."""


class EditorWindow(CardEditor):
    """The editor as a window of its own, as wide as beside the table of cards."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setWindowTitle("Editor")

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        return QSize(theme.current().px(440), 688)


def editor(kind: type, *names: str, act: Callable[[Session, CardEditor], None] | None = None):
    """Return what builds the editor of a card of a *kind*, does *act*, presses *names*."""

    def build(session: Session) -> QWidget:
        record = _first(session, kind)
        shown = EditorWindow(session)
        shown.show_card(record.origin, record.card.id)
        _begin(shown)
        if act is not None:
            act(session, shown)
        _press(shown, *names)
        return shown

    return build


def new_card(*names: str) -> Build:
    """Return what builds the editor of a new card and presses *names*."""

    def build(session: Session) -> QWidget:
        shown = EditorWindow(session)
        shown.new_card(_first(session, Concept).home)
        _begin(shown)
        _press(shown, *names)
        return shown

    return build


def type_badly(_session: Session, shown: CardEditor) -> None:
    """Type what the rules have something to say about."""
    _type(shown, "edit-front", "What is hope and what is recovery? Name all four.")
    _type(shown, "edit-back", "It is a very long answer that goes on and on. " * 4)
    finish_advice(shown)


def come_back(session: Session, shown: CardEditor) -> None:
    """Open a card with a draft and notes of learners."""
    record = _first(session, Scenario)
    slip = Slip(deck=record.origin, card=record.card.id, version="1.0.0", text=NOTE)
    session.collection.write("note", lambda t: authors.add_slip(t.connection, slip))
    typed = replace(record.card, question="What should she do first of all?")
    keep_draft(session.collection, record.origin, record.card.id, typed)
    shown.show_card(record.origin, record.card.id)
    shown.focus_first()


def finish_advice(shown: CardEditor) -> None:
    """Let the pause before advice be over, and the advice be there."""
    shown.findChild(QTimer, "advice-pause").timeout.emit()
    shown.findChild(Jobs).pool.waitForDone()
    _settle()


def study_editor(study: Build) -> Build:
    """Return what builds a study screen and opens the editor beside its card."""

    def build(session: Session) -> QWidget:
        shown = study(session)
        focus = QApplication.focusWidget()
        QTest.keyClick(focus, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        _settle()
        return shown

    return build


def deck_dialog(window: Window, *names: str, is_new: bool = False) -> Build:
    """Return what builds the dialog of a deck and presses *names*."""

    def build(session: Session) -> QWidget:
        deck = None if is_new else _first(session, Scenario).home
        shown = DeckDialog(session, deck, window(session))
        shown.show()
        _press(shown, *names)
        return shown

    return build


def publishing(window: Window, *names: str) -> Build:
    """Return what builds the dialog that publishes a deck in which cards were changed."""

    def build(session: Session) -> QWidget:
        folder = session.collection.folder
        record = _first(session, Concept)
        save_edit(session.collection, record, replace(record.card, back="A start."))
        save_new(
            session.collection,
            record.home,
            replace(blank("concept"), front=QUESTION, back="Peer-run.", sources=("A Guide",)),
        )

        def save(_parent, _title, name, done):
            done(folder / name)

        shown = PublishDialog(session, record.home, window(session), save=save)
        shown.show()
        shown.findChild(Jobs).pool.waitForDone()
        _settle()
        _press(shown, *names)
        return shown

    return build


def notes(window: Window, count: int) -> Build:
    """Return what builds the dialog of *count* notes that learners sent."""

    def build(session: Session) -> QWidget:
        for record, text in zip(_cards(session, Scenario), [NOTE, LAW][:count],
                                strict=False):  # fmt: skip
            slip = Slip(deck=record.origin, card=record.card.id, version="1.0.0", text=text)
            session.collection.write("note", partial(_add, slip))
        taken = Taken(new=count, known=1, unknown=0) if count else None
        shown = NotesDialog(session, taken, window(session))
        shown.show()
        _settle()
        return shown

    return build


def _add(slip: Slip, transaction) -> None:
    authors.add_slip(transaction.connection, slip)


def _begin(shown: CardEditor) -> None:
    shown.show()
    _settle()
    shown.focus_first()


def _first(session: Session, kind: type):
    return next(iter(_cards(session, kind)))


def _cards(session: Session, kind: type):
    connection = session.collection.connection
    for deck in queries.decks(connection):
        for record in queries.cards_of_deck(connection, deck.deck.id):
            if isinstance(record.card, kind):
                yield record


def _type(shown: QWidget, name: str, text: str) -> None:
    field = shown.findChild(QPlainTextEdit, name)
    field.selectAll()
    field.insertPlainText(text)


def _press(shown: QWidget, *names: str) -> None:
    for name in names:
        button = shown.findChild(QAbstractButton, name)
        assert button is not None, name
        button.click()
        _settle()


def _settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def screens(screen: Callable[..., object], window: Window, study: Build) -> dict[str, object]:
    """Return the screens by their names; *screen* makes one of what builds it."""
    return {
        "editor_scenario": screen(build=editor(Scenario)),
        "editor_concept": screen(build=editor(Concept)),
        "editor_preview": screen(build=editor(Scenario, "editor-preview-button")),
        "editor_advice": screen(build=editor(Concept, act=type_badly)),
        "editor_draft_back": screen(build=editor(Scenario, act=come_back)),
        "editor_new": screen(build=new_card()),
        "editor_new_gaps": screen(build=new_card("kind-cloze")),
        "editor_refused": screen(build=new_card("kind-scenario", "editor-save")),
        "editor_in_study": screen(build=study_editor(study)),
        "deck_new": screen(build=deck_dialog(window, "topic-add", "trap-add", is_new=True)),
        "deck_refused": screen(build=deck_dialog(window, "deck-save", is_new=True)),
        "deck_properties": screen(build=deck_dialog(window)),
        "publish": screen(build=publishing(window)),
        "published": screen(build=publishing(window, "publish-go")),
        "notes": screen(build=notes(window, 2)),
        "notes_none": screen(build=notes(window, 0)),
    }
