"""Types a new card in an editor of its own process, for the test that kills it.

``type_card.py DIR`` prints ``KEPT`` once what was typed is on disk, and then waits for ever.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from flashcards.core.model import DeckId
from flashcards.ui.card_editor import CardEditor
from flashcards.ui.session import Session
from tests.sampledata import open_collection, small_deck

TYPED = "Half a sentence, and th"


def main(folder: Path) -> None:
    """Type a question, say when it is kept, go on for ever."""
    app = QApplication([])
    collection = open_collection(folder, small_deck())
    session = Session(collection, lambda: datetime(2026, 11, 23, 9, tzinfo=UTC))
    session.changed.connect(lambda told: _say(told.operation))
    editor = CardEditor(session)
    editor.show()
    editor.new_card(DeckId("sample"))
    QTest.keyClicks(editor.findChild(QPlainTextEdit, "edit-front"), TYPED)
    app.exec()


def _say(operation: str) -> None:
    if operation == "keep draft":
        os.write(1, b"KEPT\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
