"""What opens over the study screen: why this card, its editor, and the question before an end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flashcards.services.marks import CardName
from flashcards.services.question import Question
from flashcards.services.scope import Scope
from flashcards.ui.session import Session
from flashcards.ui.study_panels import EndPanel

if TYPE_CHECKING:
    from flashcards.ui.study_editor import EditPanel
    from flashcards.ui.why_panel import WhyPanel


class StudyAside(QObject):
    """``end_requested`` says that the session ends all the same, ``edited`` that the editor closed.

    What not every session needs is loaded when it is first opened.
    """

    end_requested = Signal()
    edited = Signal()

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host)
        self._session, self._host = session, host
        self._end_panel = EndPanel(host)
        self._end_panel.end_requested.connect(self._end)
        self._why_panel: WhyPanel | None = None
        self._edit_panel: EditPanel | None = None

    def ask_before_end(self) -> None:
        """Ask whether an answer that has no grade yet may be lost."""
        self._end_panel.ask()

    def open_why(self, question: Question, scope: Scope) -> None:
        """Open *Why this card today?* for a question of a session of *scope*."""
        from flashcards.services.why import why
        from flashcards.ui.why_panel import WhyPanel

        if self._why_panel is None:
            self._why_panel = WhyPanel(self._host)
        self._why_panel.open_for(why(self._session.collection, question, scope), scope)

    def open_editor(self, card: CardName) -> None:
        """Open the editor of *card*."""
        from flashcards.ui.study_editor import EditPanel

        if self._edit_panel is None:
            self._edit_panel = EditPanel(self._session, self._host)
            self._edit_panel.closed.connect(self.edited)
        self._edit_panel.open_for(card)

    def is_open(self) -> bool:
        """Say whether one of them lies over the card."""
        panels = (self._end_panel, self._why_panel, self._edit_panel)
        return any(panel is not None and not panel.isHidden() for panel in panels)

    def _end(self) -> None:
        self._end_panel.close_panel()
        self.end_requested.emit()
