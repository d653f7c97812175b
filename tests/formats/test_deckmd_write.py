"""What is written as Deck Markdown, JSON or a package is read back as the same deck."""

import json
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from flashcards import bundle
from flashcards.core.model import (
    Cloze,
    Concept,
    Deck,
    DeckFile,
    Domain,
    Excuse,
    Option,
    Scenario,
    Trap,
)
from flashcards.formats import deckjson, deckmd, deckmd_write, package
from tests.formats.faults.packages import png

SCHEMA = Draft202012Validator(
    json.loads((bundle.resources() / "deck.schema.json").read_text("utf-8"))
)
SYNTAX = [
    "Q: x", "A:", "Hint: x", "Explenation: x", "tags: a", "taggs: a", "# h", "## c", "#", "%% c",
    "- [x] y", "- [ ] y", "- item", "```", "```py", "\\", "\\\\", "\\# x", "\\Q: x", "> q", "! T",
    "!", "last: x", "(a) y", "---", "| a | b |", "{{1::x}}", "plain words", "ümläut 日本", "* x", "1. x",
]  # fmt: skip


def nfc(text):
    return unicodedata.normalize("NFC", text)


some_lines = st.lists(
    st.sampled_from(SYNTAX) | st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=9).map(nfc),
    min_size=1, max_size=6,
)  # fmt: skip
blank = st.sampled_from(["\n", "\n\n"])
texts = st.builds(lambda lines, between: between.join(lines), some_lines, blank)
prose = st.just("") | texts
ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,10}", fullmatch=True)
words = st.from_regex(r"[a-z0-9/]{1,8}", fullmatch=True)
names = st.lists(words, max_size=3).map(tuple)
common = {"tags": names, "sources": names, "notes": st.just("") | words,
          "excuses": st.lists(st.builds(Excuse, code=words, reason=words), max_size=2).map(tuple)}  # fmt: skip


@st.composite
def options(draw):
    made = draw(st.lists(st.tuples(texts, prose, st.booleans(), st.booleans()), min_size=2, max_size=5,
                         unique_by=lambda each: each[0].casefold()))  # fmt: skip
    letters = draw(st.permutations("abcde"))
    right = draw(st.integers(0, len(made) - 1))
    return tuple(
        Option(id=letters[index], text=text, why=why, correct=index == right or correct, last=last)
        for index, (text, why, correct, last) in enumerate(made)
    )


cards = st.one_of(
    st.builds(Concept, id=ids, front=texts, back=texts, explanation=prose, example=prose, hint=prose,
              reversed=st.booleans(), **common),
    st.builds(Cloze, id=ids, text=texts.map("{{{{1::gap}}}} {}".format), extra=prose, **common),
    st.builds(Scenario, id=ids, vignette=prose, question=texts, options=options(), explanation=prose,
              shuffle=st.booleans(), **common),
)  # fmt: skip
DECK = Deck(
    id="sample", title="Sample: a deck", version="1.2", authors=("A. B", "C"), exam="Exam", exam_weight=18.5,
    domains=(Domain(id="D1", name="One, two", weight=60, primer="First.\n\n# not a heading\n%% text"),
             Domain(id="D2", name="D two", weight=40)),
    traps=(Trap(id="FIX", name="fixing: it"),), excuses=(Excuse(code="clang", reason="meant"),),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(cards, min_size=1, max_size=3, unique_by=lambda card: card.id.casefold()))
def test_every_deck_is_read_back_from_markdown(made):
    file = DeckFile(deck=DECK, cards=tuple(made))
    found = deckmd.read(deckmd_write.write(file))
    assert found.file is not None, found.problems
    assert found.file.deck == file.deck
    assert found.file.cards == file.cards
    assert {each.code for each in found.problems} <= {"html-removed", "remote-media"}


@settings(max_examples=25, deadline=None)
@given(st.lists(cards, min_size=1, max_size=3, unique_by=lambda card: card.id.casefold()))
def test_every_deck_is_read_back_from_json_that_fits_the_schema(made):
    file = DeckFile(deck=DECK, cards=tuple(made))
    data = deckjson.write(file)
    assert not list(SCHEMA.iter_errors(json.loads(data)))
    found = deckjson.read(data)
    assert found.file is not None, found.problems
    assert (found.file.deck, found.file.cards) == (file.deck, file.cards)


@pytest.mark.parametrize("path", bundle.decks(), ids=lambda path: path.name)
def test_bundled_decks_are_the_same_after_writing(path):
    file = deckmd.read(path.read_bytes()).file
    for found in (deckmd.read(deckmd_write.write(file)), deckjson.read(deckjson.write(file))):
        assert (found.file.deck, found.file.cards) == (file.deck, file.cards)


def test_a_package_brings_its_pictures():
    card = Concept(id="c", front="Where? ![map](map.png)", back="There.", media=("sound.mp3",))
    file = DeckFile(deck=DECK, cards=(card,))
    media = {"map.png": png(), "sound.mp3": b"ID3" + b"\x00" * 9}
    data = package.write(file, media)
    found = package.read(data)
    assert found.file.cards == (card,)
    assert dict(found.media) == media
    assert package.write(file, media) == data
