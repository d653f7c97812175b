"""A crash while a card is written: what was typed is offered again."""

import signal
import subprocess
import sys
from pathlib import Path

from flashcards.core.model import DeckId
from flashcards.services.collection import Collection
from flashcards.services.drafts import NEW, draft_of

DRIVER = Path(__file__).parent / "type_card.py"
TYPED = "Half a sentence, and th"


def test_what_was_typed_survives_kill_9(tmp_path):
    process = subprocess.Popen(
        [sys.executable, DRIVER, tmp_path],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout.readline() == "KEPT\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with Collection(tmp_path) as collection:
        assert draft_of(collection, DeckId("sample"), NEW).front == TYPED
