"""Saving a copy of everything: how far it is, and where it lies then."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import FlashcardsError
from flashcards.core.progress import Progress
from flashcards.services.safekeeping import Saved, save_copy
from flashcards.ui.job_dialog import JobDialog
from flashcards.ui.jobs import Jobs
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.backups import size_text
from flashcards.words.errors import error_text


class SaveCopyDialog(JobDialog):
    """Saves to *target*; ``saved`` carries what was Saved."""

    saved = Signal(object)

    def __init__(
        self, session: Session, jobs: Jobs, target: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(jobs, self.tr("Save a copy of my progress"), parent)
        self.setObjectName("save-copy")
        save = partial(save_copy, session.collection.folder, target, session.moment)

        def work(progress: Progress) -> Saved:
            return save(progress=progress)

        words = self.tr("Decks, pictures, answers and settings are being saved to {name}.")
        job = self.start(words.format(name=target.name), work)
        job.done.connect(self._show_saved)
        job.failed.connect(self._show_failed)

    def _show_saved(self, saved: Saved) -> None:
        words = self.tr(
            "Everything is in {name} ({size}), and was read back to be sure.\n\n"
            "Put it on a stick or in a cloud folder. On another computer choose File, Continue from"
            " a copy."
        )
        self.show_words(words.format(name=saved.path.name, size=size_text(saved.size)))
        self.saved.emit(saved)

    def _show_failed(self, error: FlashcardsError) -> None:
        self.show_words(error_text(error, translate))
