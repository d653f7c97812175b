"""What Edit, *Undo* and *Redo* offer and do: the last act on cards, else the last import."""

from PySide6.QtCore import QObject

from flashcards.services.import_undo import can_undo
from flashcards.ui.menus import Menus
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.ui.window_pages import WindowPages


class WindowUndo(QObject):
    """Names in *menus* the step that can be taken back or done again, and does so on *pages*."""

    def __init__(self, session: Session, menus: Menus, pages: WindowPages) -> None:
        super().__init__(menus)
        self._session, self._menus, self._pages = session, menus, pages

    def look(self, *, is_listed: bool) -> None:
        """Look at what there is to undo; a page that is not *is_listed* has an undo of its own."""
        collection = self._session.collection
        self._menus.set_undo(is_listed and can_undo(collection))
        self._menus.set_redo("")
        if is_listed and (collection.next_undo or collection.next_redo):
            from flashcards.words.cards import step_text  # a start needs no words of cards

            if undo := step_text(collection.next_undo, translate):
                self._menus.set_undo_step(undo)
            self._menus.set_redo(step_text(collection.next_redo, translate))

    def undo(self) -> None:
        """Take the last step back, on the page that tells of it."""
        from flashcards.words.cards import is_step

        if is_step(self._session.collection.next_undo):
            self._pages.cards().undo()
        else:
            self._pages.imports().undo_import()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._pages.cards().redo()
