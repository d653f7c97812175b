"""Loads the modules of pages that were not visited yet, a few at a time, once Home is painted.

The first visit to a page would else wait for them, up to a tenth of a second.
"""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

STEPS = (
    "flashcards.store.transaction",
    "flashcards.services.question",
    "flashcards.services.card_acts",
    "flashcards.services.study",
    "flashcards.ui.concept_page",
    "flashcards.ui.study_stage",
    "flashcards.ui.study_course",
    "flashcards.ui.study_screen",
    "flashcards.ui.cards_finder",
    "flashcards.ui.cards_screen",
    "flashcards.ui.decks_screen",
    "flashcards.services.statistics",
    "flashcards.ui.statistics_screen",
    "flashcards.ui.standing_screen",
    "flashcards.formats.anki_cards",
    "flashcards.formats.anki",
    "flashcards.formats.registry",
    "flashcards.services.import_files",
    "flashcards.ui.card_editor",
    "flashcards.ui.import_screen",
    "flashcards.ui.import_pages",
    "flashcards.ui.mock_pages",
    "flashcards.ui.exam_question",
    "flashcards.ui.exam_screen",
    "flashcards.ui.settings_dialog",
)
"""In the order in which pages are likely to be opened; each takes a fraction of a frame or two."""
_PAUSE = 40
"""Milliseconds between two steps, so that a key pressed meanwhile waits for one at most."""


class WarmUp(QObject):
    """Takes the steps one after another in the event loop, until all are taken or it is stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(STEPS)
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._take_next)

    def start(self) -> None:
        """Begin, or go on."""
        self._timer.start()

    def stop(self) -> None:
        """Take no further step."""
        self._timer.stop()

    def _take_next(self) -> None:
        module = next(self._left, None)
        if module is None:
            self._timer.stop()
        else:
            import_module(module)
