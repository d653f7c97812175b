"""Words are counted as ``str.split`` parts them, with or without plain letters."""

from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.model import CardId, Concept
from flashcards.core.units import word_count


@given(front=st.text(), back=st.text(st.characters(max_codepoint=127)))
def test_a_card_has_as_many_words_as_its_text_has_parts(front, back):
    for text in (front, back):
        card = Concept(id=CardId("c"), front=text, back="x")
        assert word_count(card) == len(f"{text} x".split())
