"""The end of a session: what was done, one true gain, tomorrow, and the cards once more."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core import markup
from flashcards.core.model import Day
from flashcards.services.summary import Gain, Summary
from flashcards.ui.buttons import Button
from flashcards.ui.dates import month_and_day
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Card, Row
from flashcards.ui.notice import Notice
from flashcards.ui.study_page import StudyPage
from flashcards.ui.translators import translate
from flashcards.words.minutes import duration_text

_LONGEST_EXAMPLE = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Why a session came to its end, in words, and what is still there to see.

    *repeats* counts cards that can come once more now, *more* says that the plan goes on,
    *waiting* counts cards on hard topics that found no place today.
    """

    title: str
    repeats: int = 0
    more: bool = False
    waiting: int = 0


class SummaryPage(StudyPage):
    """Shows a Summary; ``more_requested`` asks for the repeats or the rest of the plan."""

    more_requested = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        card = Card(margins=(40, 40, 40, 40), gap=16)
        super().__init__(card, 820, top=28, parent=parent)
        self._title = Label("", "display", wraps=True)
        self._title.setObjectName("summary_title")
        self._done = Label("", "body", "text2", wraps=True)
        self._done.setObjectName("summary_done")
        self._gain = _GainCard()
        self._tomorrow = Notice("", "accent", strong=True)
        self._tomorrow.setObjectName("summary_tomorrow")
        self._waiting = Label("", "body", wraps=True)
        self._waiting.setObjectName("summary_waiting")
        self._once_more = Label("", "body", wraps=True)
        self._once_more.setObjectName("summary_once_more")
        self._see = Button("", large=True)
        self._see.setObjectName("see_them")
        self._finish = Button("", large=True)
        self._finish.setObjectName("done_for_today")
        self._lay_out(card)
        self._see.clicked.connect(self.more_requested)
        self._finish.clicked.connect(self.done)

    def _lay_out(self, card: Card) -> None:
        card.body.addWidget(self._title)
        card.body.addWidget(self._done)
        card.body.addWidget(self._gain)
        card.body.addWidget(self._tomorrow)
        card.body.addWidget(self._waiting)
        card.body.addWidget(self._once_more)
        buttons = Row(gap=12)
        buttons.addWidget(self._see, 1)
        buttons.addWidget(self._finish, 1)
        card.body.addLayout(buttons)

    def show_summary(self, summary: Summary, ending: Ending, *, calm: bool = False) -> None:
        """Show what the day came to; *calm* hides the counts of cards."""
        self._title.setText(ending.title)
        self._done.setText(self._done_text(summary, ending))
        self._done.setVisible(bool(summary.cards) and not calm)
        self._gain.show_gain(summary.gain, calm=calm)
        self._tomorrow.show_text(self._tomorrow_text(summary))
        self._waiting.setText(self._waiting_text(ending, calm=calm))
        self._waiting.setVisible(bool(ending.waiting))
        self._show_choice(ending, calm=calm)
        self.scroll_to_top()

    def _show_choice(self, ending: Ending, *, calm: bool) -> None:
        has_more = bool(ending.repeats) or ending.more
        self._once_more.setVisible(bool(ending.repeats) and not ending.more)
        self._once_more.setText(self._once_more_text(ending.repeats, calm=calm))
        self._see.setVisible(has_more)
        self._see.setText(self.tr("Go on") if ending.more else self.tr("See them"))
        self._finish.setText(self.tr("Done for today") if has_more else self.tr("Back to Home"))

    def main_button(self) -> QWidget:
        """Return the button that the focus goes to."""
        return self._finish if self._see.isHidden() else self._see

    def title(self) -> str:
        """Return the heading."""
        return self._title.text()

    def _done_text(self, summary: Summary, ending: Ending) -> str:
        cards = self.tr("%n card(s)", None, summary.cards)
        duration = duration_text(summary.seconds, translate)
        text = self.tr("{cards} in {duration}.").format(cards=cards, duration=duration)
        if not ending.repeats or ending.more:
            return text
        once_more = self.tr("{count} of them can be seen once more.")
        return f"{text} {once_more.format(count=ending.repeats)}"

    def _tomorrow_text(self, summary: Summary) -> str:
        if summary.tomorrow is None:
            text = self.tr("Tomorrow is a day off.")
        elif summary.tomorrow < 1:
            text = self.tr("Tomorrow: nothing is planned yet.")
        else:
            duration = duration_text(summary.tomorrow, translate)
            text = self.tr("Tomorrow: about {duration}.").format(duration=duration)
        return f"{text} {self._exam_text(summary.days_to_exam)}".strip()

    def _exam_text(self, days: int | None) -> str:
        if days is None:
            return ""
        return (
            self.tr("The exam is tomorrow.")
            if days == 1
            else self.tr("The exam is in %n day(s).", None, days)
        )

    def _once_more_text(self, count: int, *, calm: bool) -> str:
        if calm:
            return self.tr(
                "Cards you did not know yet can come once more now. Both choices are fine;"
                " tomorrow's plan is the same."
            )
        return self.tr(
            "%n card(s) you did not know yet can come once more now. Both choices are fine;"
            " tomorrow's plan is the same.",
            None,
            count,
        )

    def _waiting_text(self, ending: Ending, *, calm: bool) -> str:
        if calm:
            return self.tr(
                "Cards on hard topics wait for another day, so that none is the last you see."
            )
        return self.tr(
            "%n card(s) on hard topics wait for another day, so that none is the last you see.",
            None,
            ending.waiting,
        )


class _GainCard(Card):
    def __init__(self) -> None:
        super().__init__(margins=(18, 16, 18, 18), gap=6)
        head = Row(gap=8)
        head.addWidget(IconMark("sprout", "primary", 18))
        head.addWidget(Label(self.tr("A gain"), "caption", "text2"))
        head.addStretch(1)
        self.body.addLayout(head)
        self._sentence = Label("", "strong", wraps=True)
        self._sentence.setObjectName("summary_gain")
        self._count = Label("", "small", "text2", wraps=True)
        self._count.setObjectName("summary_gain_count")
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._count)

    def show_gain(self, gain: Gain | None, *, calm: bool) -> None:
        """Show what grew; nothing when nothing did."""
        self.setVisible(gain is not None)
        if gain is None:
            return
        counted = self.tr("Cards that you missed last time you knew today.")
        if not calm:
            counted = self.tr(
                "%n card(s) that you missed last time you knew today.", None, gain.count
            )
        example = self._example(gain) if gain.text else ""
        self._sentence.setText(example or counted)
        self._count.setText(
            self.tr("Counted from your history: %n card(s) like this today.", None, gain.count)
        )
        self._count.setVisible(bool(example) and not calm)

    def _example(self, gain: Gain) -> str:
        text = self.tr("“{question}” You missed it on {days}. Today you knew it.")
        return text.format(question=_shortened(gain.text), days=self._days(gain.missed))

    def _days(self, days: Sequence[Day]) -> str:
        texts = [month_and_day(day) for day in days[-2:]]
        if len(texts) == 1:
            return texts[0]
        return self.tr("{first} and {second}").format(first=texts[0], second=texts[1])


def _shortened(text: str) -> str:
    words = " ".join(markup.plain(text).split())
    return (
        words
        if len(words) <= _LONGEST_EXAMPLE
        else words[:_LONGEST_EXAMPLE].rsplit(" ", 1)[0] + "…"
    )
