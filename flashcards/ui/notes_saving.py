"""Saving one's own notes on cards into a small file for the deck's author."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.services.slips import ENDING, export_slips, my_slips
from flashcards.ui.file_dialogs import Save, save_file
from flashcards.ui.notes_result import NotesResult
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text


def save_notes(session: Session, window: QWidget, save: Save = save_file) -> None:
    """Ask where one's own notes go, save them, and say what the file holds."""
    if not my_slips(session.collection.connection):
        words = QCoreApplication.translate(
            "NotesSaving",
            "You have written no notes on cards yet. In study, choose “I doubt this card” under"
            " More.",
        )
        NotesResult(words, window).open()
        return
    title = QCoreApplication.translate("NotesSaving", "Save my notes on cards")
    name = QCoreApplication.translate("NotesSaving", "my-notes") + ENDING
    save(window, title, name, partial(_write, session, window))


def _write(session: Session, window: QWidget, path: Path) -> None:
    if not path.name.casefold().endswith(".jsonl"):
        path = path.with_name(path.name + ENDING)
    try:
        count = export_slips(session.collection.connection, path)
    except CollectionError as error:
        NotesResult(error_text(error, translate), window).open()
        return
    words = QCoreApplication.translate(
        "NotesSaving",
        "Your notes are in “{name}”: {count}. The file says which card each note is on, and"
        " nothing of who you are. Send it to the deck's author.",
    )
    NotesResult(words.format(count=count, name=path.name), window).open()
