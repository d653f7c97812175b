"""A newer version of a deck, in plain words: what it brings, what changes, and when."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from flashcards.core.merge import Fate
from flashcards.core.model import AnyCard, Deck, Scenario
from flashcards.services.import_files import Preview
from flashcards.services.import_rows import Row as ImportLine
from flashcards.services.import_rows import State
from flashcards.ui.buttons import Button
from flashcards.ui.discard import discard
from flashcards.ui.folding import Flow, Tiles
from flashcards.ui.import_doubts import ImportDoubts
from flashcards.ui.import_rows import ImportRows
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.notice import Notice
from flashcards.ui.translators import translate
from flashcards.words.importing import counts_text, sentence

_MOST_KEYS = 20


class UpdatePage(QWidget):
    """Asks before a deck changes: ``update_requested``, ``later``; its parts tell more."""

    update_requested = Signal()
    later = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("update-page")
        column = Column(self, gap=14)
        card = Card(margins=(26, 24, 26, 22), gap=14)
        self._caption = Label("", "caption", "text2", wraps=True)
        card.body.addWidget(self._caption)
        self._title = Label("", "display", wraps=True)
        self._title.setObjectName("update-title")
        card.body.addWidget(self._title)
        self._counts = Label("", "lead", wraps=True)
        self._counts.setObjectName("update-counts")
        card.body.addWidget(self._counts)
        self._tiles_holder = QWidget()
        self._tiles = Tiles(self._tiles_holder, least=220, most=3, gap=12)
        self._tile_list: list[QWidget] = []
        self._has_others = False
        card.body.addWidget(self._tiles_holder)
        self._conflict = Notice("", "warn")
        self._conflict.setObjectName("deck-conflict")
        card.body.addWidget(self._conflict)
        self.doubts = ImportDoubts()
        card.body.addWidget(self.doubts)
        card.body.addWidget(self._build_acts())
        words = self.tr(
            "A copy of your collection is made first. One undo takes the whole update back."
        )
        card.body.addWidget(Label(words, "small", "text2", wraps=True))
        column.addWidget(card)
        self._keys = _KeyChanges()
        self._keys.hide()
        column.addWidget(self._keys)
        self.rows = ImportRows()
        self.rows.hide()
        column.addWidget(self.rows)
        column.addStretch(1)

    def _build_acts(self) -> QWidget:
        acts = QWidget()
        flow = Flow(acts, gap=10)
        self._update = Button(self.tr("Update"), "primary", large=True)
        self._update.setObjectName("update")
        self._update.clicked.connect(self.update_requested)
        flow.addWidget(self._update)
        self._see = Button(self.tr("See changes"), large=True)
        self._see.setObjectName("see-changes")
        self._see.setCheckable(True)
        self._see.toggled.connect(self._show_changes)
        flow.addWidget(self._see)
        self._later = Button(self.tr("Later"), "quiet", large=True)
        self._later.setObjectName("later")
        self._later.clicked.connect(self.later)
        flow.addWidget(self._later)
        return acts

    def show_update(self, found: Preview, *, is_first: bool = True) -> None:
        """Show what *found* would change."""
        plan = found.plan
        assert plan is not None
        self._caption.setText(self._caption_text(found))
        self._title.setText(_title(plan.file.deck))
        has_progress = plan.known is not None
        stays = self.tr("Your progress stays.") if has_progress else ""
        self._counts.setText(f"{counts_text(plan, translate)}. {stays}".strip())
        self._show_tiles(plan.counts)
        told = [each for each in plan.problems if each.code == "deck-conflict"]
        self._conflict.show_text(" ".join(sentence(each, translate) for each in told))
        self._conflict.setVisible(bool(told))
        self.doubts.show_plan(plan)
        words = self.tr("Update") if has_progress else self.tr("Add this deck")
        self._update.setText(words)
        self._update.setEnabled(plan.is_changing)
        why = "" if plan.is_changing else self.tr("There is nothing to change.")
        self._update.setToolTip(why)
        versions = (plan.known.deck.version if plan.known else "", plan.file.deck.version)
        changed = [row for row in found.rows if row.state != State.UNCHANGED]
        keys = [row for row in changed if row.state == State.KEY_CHANGED]
        self._keys.show_rows(keys[:_MOST_KEYS], versions)
        others = [row for row in changed if row.state != State.KEY_CHANGED] + keys[_MOST_KEYS:]
        self.rows.show_rows(others, plan.choices.sides, "")
        self._has_others = bool(others)
        self._see.setVisible(bool(changed))
        if is_first:
            self._see.setChecked(any(row.state == State.CONFLICT for row in changed))
        self._show_changes(self._see.isChecked())

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the cells of each line below each other."""
        self.rows.set_narrow(is_narrow)

    def focus_first(self) -> None:
        """Give the focus to what one most likely wants."""
        wanted = self._update if self._update.isEnabled() else self._later
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _caption_text(self, found: Preview) -> str:
        plan = found.plan
        if plan is None or plan.known is None:
            return self.tr("A new deck that comes with this version of Flashcards")
        match plan.version.value:
            case "older":
                return self.tr("An older version of a deck you study")
            case "same":
                return self.tr("The version of a deck that you study")
            case _:
                return self.tr("A newer version of a deck you study")

    def _show_tiles(self, counts: Mapping[Fate, int]) -> None:
        for tile in self._tile_list:
            discard(tile)
        tiles = [
            (Fate.ADDED, self.tr("new"), self.tr("They join your plan.")),
            (Fate.CHANGED, self.tr("reworded"), self.tr("Their dates stay.")),
            (
                Fate.KEY_CHANGED,
                self.tr("best answer changed"),
                self.tr("What you have met of it comes today, with a note."),
            ),
            (Fate.RETIRED, self.tr("no longer in the deck"), self.tr("Your answers stay.")),
            (
                Fate.CONFLICT,
                self.tr("changed by you too"),
                self.tr("Yours stay unless you choose."),
            ),
        ]
        self._tile_list = [
            _Tile(counts[fate], words, note) for fate, words, note in tiles if counts.get(fate)
        ]
        for tile in self._tile_list:
            self._tiles.addWidget(tile)
        self._tiles_holder.setVisible(bool(self._tile_list))

    def _show_changes(self, is_open: bool) -> None:
        self._see.setAccessibleDescription(self.tr("Open") if is_open else "")
        self._keys.setVisible(is_open and self._keys.has_rows)
        self.rows.setVisible(is_open and self._has_others)


class _Tile(QFrame):
    def __init__(self, count: int, words: str, note: str) -> None:
        super().__init__()
        self.setProperty("tile", True)
        column = Column(self, margins=(18, 16, 18, 16), gap=4)
        row = Row(gap=9)
        row.addWidget(Label(str(count), "h1"))
        row.addWidget(Label(words, "strong", wraps=True), 1)
        column.addLayout(row)
        column.addWidget(Label(note, "small", "text2", wraps=True))
        column.addStretch(1)


class _KeyChanges(Card):
    """The cards whose best answer is another now: the question, and both answers."""

    def __init__(self) -> None:
        super().__init__(margins=(26, 22, 26, 22), gap=12)
        self._heading = Label("", "h2", wraps=True)
        self.body.addWidget(self._heading)
        self._list = Column(gap=14)
        self.body.addLayout(self._list)
        words = self.tr("Your answers stay in your history under the old best answer.")
        self.body.addWidget(Label(words, "small", "text2", wraps=True))
        self._parts: list[QWidget] = []

    @property
    def has_rows(self) -> bool:
        """Say whether there is any such card."""
        return bool(self._parts)

    def show_rows(self, rows: list[ImportLine], versions: tuple[str, str]) -> None:
        """Show *rows*, with the version that each answer belongs to."""
        for part in self._parts:
            discard(part)
        self._heading.setText(self.tr("The changed best answer(s)", None, len(rows)))
        self._parts = [self._part(row, versions) for row in rows]
        for part in self._parts:
            self._list.addWidget(part)

    def _part(self, row: ImportLine, versions: tuple[str, str]) -> QWidget:
        holder = QWidget()
        column = Column(holder, gap=10)
        column.addWidget(Label(row.question, "lead", wraps=True, is_content=True))
        both = QWidget()
        tiles = Tiles(both, least=260, most=2, gap=12)
        item = row.item
        before = self.tr("Until now, {version}").format(version=versions[0])
        after = self.tr("From now on, {version}").format(version=versions[1])
        tiles.addWidget(_Answer("history", before, _right(item.before if item else None), "before"))
        tiles.addWidget(_Answer("check", after, _right(item.after if item else None), "after"))
        column.addWidget(both)
        return holder


class _Answer(QFrame):
    def __init__(self, icon: str, caption: str, text: str, when: str) -> None:
        super().__init__()
        self.setProperty("answer", when)
        column = Column(self, margins=(15, 12, 15, 14), gap=6)
        row = Row(gap=8)
        row.addWidget(IconMark(icon, "ok" if when == "after" else "text2", 16))
        row.addWidget(Label(caption, "caption", "text2", wraps=True), 1)
        column.addLayout(row)
        column.addWidget(Label(text, "lead", wraps=True, is_content=True))
        column.addStretch(1)


def _right(card: AnyCard | None) -> str:
    if not isinstance(card, Scenario):
        return ""
    return "\n".join(_quoted(option.text) for option in card.options if option.correct)


def _quoted(text: str) -> str:
    """Return *text* in quotes, unless it is what somebody says already."""
    return text if text.startswith(("“", '"')) else f"“{text}”"


def _title(deck: Deck) -> str:
    title = f"{deck.title} {deck.version}"
    if not deck.authors:
        return title
    words = translate("UpdatePage", "{title} by {authors}")
    return words.format(title=title, authors=", ".join(deck.authors))
