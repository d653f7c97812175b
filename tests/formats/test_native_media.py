"""Pictures and sounds that a native deck names and that do not come with it."""

import json
import zipfile
from io import BytesIO

import pytest

from flashcards.formats import deckjson, deckmd, package

DECK = {"id": "sample", "title": "Sample", "version": "1.0"}
HEADER = "---\nformat: 1\ndeck: sample\ntitle: Sample\nversion: 1.0\n---\n"
TEXT = (
    "## a\nmedia: map.png, gone.mp3\n\nQ: What?\nA: That ![x](seen.png)\nand ![](map.png)\n\n"
    "## b\n\nWell.\n\nQ: What?\n- [x] ![x](option.png)\n- [ ] ![x](gone.mp3) `![x](code.png)`\n"
)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def packed(name, data, **media):
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr(name, data)
        for file in media.values():
            archive.writestr(f"media/{file}", PNG)
    return whole.getvalue()


def missing(reading):
    return [
        (each.place, dict(each.data)["name"])
        for each in reading.problems
        if each.code == "media-missing"
    ]


def test_a_plain_deck_tells_of_each_file_once_where_it_is_named():
    assert missing(deckmd.read((HEADER + TEXT).encode())) == [
        ("line 8", "map.png"),
        ("line 8", "gone.mp3"),
        ("line 11", "seen.png"),
        ("line 19", "option.png"),
    ]


def test_a_package_tells_only_of_what_it_lacks():
    data = packed("deck.md", HEADER + TEXT, a="map.png", b="seen.png")
    reading = package.read(data)
    assert missing(reading) == [("line 8", "gone.mp3"), ("line 19", "option.png")]
    assert set(reading.media) == {"map.png", "seen.png"}


@pytest.mark.parametrize("in_package", [True, False])
def test_the_json_twin_tells_the_same(in_package):
    card = {"id": "a", "front": "![x](seen.png)", "back": "That", "media": ["map.png", "gone.mp3"]}
    whole = json.dumps({"format": 1, "deck": DECK, "cards": [card]}).encode()
    if in_package:
        reading = package.read(packed("deck.json", whole, a="map.png"))
        assert missing(reading) == [("cards[0].media", "gone.mp3"), ("cards[0]", "seen.png")]
    else:
        reading = deckjson.read(whole)
        assert [name for _, name in missing(reading)] == ["map.png", "gone.mp3", "seen.png"]


def test_a_package_that_has_everything_tells_nothing():
    names = {"a": "map.png", "b": "seen.png", "c": "option.png"}
    text = TEXT.replace("gone.mp3", "map.png")
    assert package.read(packed("deck.md", HEADER + text, **names)).problems == ()
