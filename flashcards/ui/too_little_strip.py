"""On Home: that the minutes do not suffice, and what can be done; or which topics wait."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.last_days import Stage
from flashcards.core.too_much import with_more
from flashcards.services.overview import Overview
from flashcards.services.standing import Outlook, TooLittle, kept_mark, topic_name
from flashcards.ui.offer import Offer
from flashcards.ui.translators import translate
from flashcards.words.too_little import too_little_text, waiting_text

_MOST_MORE = 60
"""Nobody is told to study hours longer a day."""


class TooLittleStrip(Offer):
    """``minutes_chosen`` carries a week's minutes, ``kept`` the mark of the plan that is kept."""

    minutes_chosen = Signal(tuple)
    kept = Signal(str)
    leave_out_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", icon="clock", parent=parent)
        self.setObjectName("too-little")
        self._minutes: tuple[int, ...] = ()
        self._mark = ""
        self._more = self.add("study-longer", "")
        self._more.clicked.connect(lambda: self.minutes_chosen.emit(self._minutes))
        self._keep = self.add("keep-minutes", "")
        self._keep.clicked.connect(lambda: self.kept.emit(self._mark))
        self._leave = self.add("leave-topics-out", self.tr("Leave topics out"))
        self._leave.clicked.connect(self.leave_out_requested)

    def show_overview(self, overview: Overview, *, calm: bool = False) -> None:
        """Show what there is to say; nothing hides the strip."""
        toward = overview.outlook
        found = toward.too_little if toward else None
        self._mark = kept_mark(toward) if toward else ""
        is_open = (
            found is not None
            and overview.stage is Stage.AHEAD  # later there is nothing left to arrange
            and overview.settings.kept != self._mark
        )
        if toward is not None and found is not None and is_open:
            self._show_choices(found, toward, calm=calm)
        elif toward is not None:
            self._show_waiting(toward, overview)
        self.setVisible(toward is not None and bool(self.text()))

    def _show_choices(self, found: TooLittle, toward: Outlook, *, calm: bool) -> None:
        minutes = toward.plan.exam.minutes
        self.show_text(too_little_text(found, minutes, translate, calm=calm))
        self._more.setVisible(found.more is not None and 0 < found.more <= _MOST_MORE)
        self._minutes = with_more(minutes, found.more or 0)
        usual = set(minutes) - {0}
        if len(usual) == 1:
            longer, now = max(self._minutes), max(usual)
            self._more.setText(self.tr("Study %n minute(s)", None, longer))
            self._keep.setText(self.tr("Keep {minutes}").format(minutes=now))
        else:
            self._more.setText(self.tr("Study %n minute(s) more a day", None, found.more or 0))
            self._keep.setText(self.tr("Keep my minutes"))
        self._keep.setVisible(True)
        self._leave.setText(self.tr("Leave topics out"))

    def _show_waiting(self, toward: Outlook, overview: Overview) -> None:
        names = [
            topic_name(toward.plan, topic)
            for topic in overview.settings.left_out
            if topic in toward.now.topics
        ]
        self.show_text(waiting_text(names, translate) if names else "")
        self._more.hide()
        self._keep.hide()
        self._leave.setText(self.tr("Change"))
