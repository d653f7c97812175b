"""English plurals: the noun, and the verb behind it."""

import pytest

from flashcards.ui.translators import EnglishPlurals


@pytest.mark.parametrize(
    ("text", "n", "said"),
    [
        ("%n card(s)", 1, "%n card"),
        ("%n card(s)", 0, "%n cards"),
        ("%n card(s) rest until you say.", 1, "%n card rests until you say."),
        ("%n card(s) rest until you say.", 2, "%n cards rest until you say."),
        ("Your %n answer(s) are saved.", 1, "Your %n answer is saved."),
        ("%n answer(s) could not be read and are missing.", 1,
         "%n answer could not be read and is missing."),
        ("%n card(s) moved.", 1, "%n card moved."),
        ("Days off are free.", -1, "Days off are free."),
    ],
)  # fmt: skip
def test_english_counts_read_as_english(qapp, text, n, said):
    assert EnglishPlurals().translate("Context", text, None, n) == said
