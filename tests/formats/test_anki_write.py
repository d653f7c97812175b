"""Packages of ours: read by us, and by the real Anki where it is installed beside the project.

Anki is AGPL: it runs as an outside program in an environment of its own (FLASHCARDS_ANKI names its
Python), and is no part of Flashcards.
"""

import json
import os
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core import markup
from flashcards.core.days import to_date
from flashcards.core.errors import CollectionUnwritable
from flashcards.core.model import (
    REVERSED,
    WHOLE,
    CardId,
    Cloze,
    Concept,
    Day,
    Deck,
    DeckFile,
    DeckId,
    Domain,
    DomainId,
    Option,
    OptionId,
    Part,
    Scenario,
)
from flashcards.formats import anki, anki_fields, anki_own, anki_write, deckjson, foreign_sqlite
from flashcards.formats.reading import Placed

HERE = Path(__file__).parent / "anki"
ANKI = Path(
    os.environ.get("FLASHCARDS_ANKI", Path(__file__).parents[3] / "ankienv" / "bin" / "python")
)
needs_anki = pytest.mark.skipif(not ANKI.is_file(), reason="the real Anki is not installed")

LAW = DomainId("law")
DECK = Deck(
    id=DeckId("org.example.test"),
    title="Ethics",
    version="1.0.0",
    domains=(Domain(id=LAW, name="Law & Rules"),),
)
CARDS = (
    Concept(id=CardId("c-1"), front="What is **PHI**?", back="Health data <of> a person",
            explanation="- one\n- two", hint="HIPAA", tags=("icrc/ETH", "two words"), domain=LAW,
            media=("sound.mp3",)),
    Concept(id=CardId("c-2"), front="term", back="meaning ![a map](map.png)", reversed=True),
    Cloze(id=CardId("g-1"), extra="x",
          text="{{1::Consent}} is {{2::voluntary::how?}}, {{1::always}}."),
    Scenario(id=CardId("s-1"), vignette="A peer asks.", question="What first?",
             explanation="Because.", domain=LAW, sources=("Guide, 2020",), options=(
                 Option(id=OptionId("a"), text="Listen", correct=True, why="It helps."),
                 Option(id=OptionId("b"), text="Advise", why="Too early."))),
)  # fmt: skip
FILE = DeckFile(deck=DECK, cards=CARDS)
MEDIA = {"map.png": b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "sound.mp3": b"ID3" + b"x" * 40}
DUE = Day(739_000)
PLACED = (
    Placed(card=CardId("c-1"), repetition=4, interval=30, easiness=236, due=DUE, lapses=2),
    Placed(card=CardId("c-2"), part=REVERSED, repetition=1, interval=1, easiness=130, due=DUE),
    Placed(
        card=CardId("g-1"), part=Part(2), repetition=2, interval=6, easiness=260, due=Day(740_100)
    ),
)
RESTING = {CardId("s-1"), CardId("c-1")}


def package(file=FILE):
    return anki_write.write(file, MEDIA, PLACED, RESTING, {CardId("c-2")})


def told_by_anki(*packages):
    run = subprocess.run(
        [ANKI, HERE / "peer.py", *packages], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def test_the_same_deck_gives_the_same_bytes():
    assert package() == package()


def test_what_we_write_we_read_again():
    reading = anki.read(package(), "x.apkg")
    assert reading.problems == ()
    by_front = {getattr(each, "front", each.id): each for each in reading.file.cards}
    assert by_front["What is **PHI**?"].explanation == "- one\n- two"
    assert by_front["What is **PHI**?"].hint == "HIPAA"
    assert by_front["What is **PHI**?"].media == ("sound.mp3",)
    assert by_front["term"].reversed
    gaps = next(each for each in reading.file.cards if isinstance(each, Cloze))
    assert (gaps.text, gaps.extra) == (CARDS[2].text, "x")
    scenario = next(each for each in reading.file.cards if isinstance(each, Scenario))
    assert (scenario.vignette, scenario.question) == ("A peer asks.", "What first?")
    assert [(each.text, each.correct) for each in scenario.options] == [
        ("Listen", True),
        ("Advise", False),
    ]
    assert scenario.sources == ("Guide, 2020",)
    assert reading.media == MEDIA
    assert len(reading.placed) == len(PLACED)
    assert {(each.due, each.easiness, each.interval) for each in reading.placed} == {
        (each.due, each.easiness, each.interval) for each in PLACED
    }
    assert len(reading.resting) == 2


def test_a_deck_from_anki_keeps_its_cards_when_it_goes_there_and_back():
    reading = anki.read((HERE / "files" / "modern.apkg").read_bytes(), "modern.apkg")
    data = anki_write.write(
        reading.file, reading.media, reading.placed, reading.resting, reading.starred
    )
    again = anki.read(data, "again.apkg")
    firsts = {each.id: each for each in reading.file.cards if each.id.endswith("-0")}
    found = {each.id: replace(each, domain=None) for each in again.file.cards}
    for name, each in firsts.items():
        assert found[name] == replace(each, domain=None)
    assert (again.resting, again.starred) == (reading.resting, reading.starred)
    assert again.media == reading.media


@given(st.text(alphabet="ab*`\\<>&\n{}[]|-1. é", min_size=1).filter(lambda text: text.strip()))
def test_any_text_is_a_field(text):
    card = Concept(id=CardId("a"), front="x" + text, back="y" + text)
    data = anki_write.write(DeckFile(deck=DECK, cards=(card,)))
    reading = anki.read(data, "x.apkg")
    assert reading.file is not None


@needs_anki
def test_the_real_anki_takes_dates_ease_suspension_and_media(tmp_path):
    path = tmp_path / "ours.apkg"
    path.write_bytes(package())
    told = told_by_anki(path, path)
    assert [each["new"] for each in told["logs"]] == [4, 0]
    assert told["logs"][1]["duplicate"] == 4
    assert told["sound"], told["problems"]
    assert told["media"] == {name: len(data) for name, data in MEDIA.items()}
    found = {(each["guid"].partition("/")[2], each["ord"]): each for each in told["cards"]}
    assert set(found) == {
        ("c-1", 0), ("c-2", 0), ("c-2", 1), ("g-1", 0), ("g-1", 1), ("s-1", 0)
    }  # fmt: skip
    for each in PLACED:
        number = {WHOLE: 0, REVERSED: 1}.get(each.part, each.part - 1)
        anki_card = found[each.card, number]
        assert anki_card["due"] == to_date(each.due).isoformat()
        assert anki_card["factor"] == each.easiness * 10
        assert (anki_card["ivl"], anki_card["lapses"]) == (each.interval, each.lapses)
    assert {name for (name, _), each in found.items() if each["queue"] == -1} == RESTING
    assert found["c-1", 0]["deck"] == "Ethics::Law & Rules"
    assert found["c-2", 0]["tags"] == ["marked"]
    assert sorted(found["c-1", 0]["tags"]) == ["icrc::ETH", "two_words"]
    assert "[how?]" in found["g-1", 1]["question"]
    assert "<li>Listen</li><li>Advise</li>" in found["s-1", 0]["question"]


@needs_anki
def test_the_real_anki_doubles_no_note_that_came_from_it(tmp_path):
    original = HERE / "files" / "modern.apkg"
    reading = anki.read(original.read_bytes(), "modern.apkg")
    firsts = tuple(each for each in reading.file.cards if each.id.endswith("-0"))
    path = tmp_path / "ours.apkg"
    path.write_bytes(anki_write.write(replace(reading.file, cards=firsts), reading.media))
    assert told_by_anki(original, path)["logs"][1]["new"] == 0


@needs_anki
def test_the_fixtures_are_what_the_script_makes(tmp_path):
    run = subprocess.run(
        [ANKI, HERE / "make.py", tmp_path / "new"], capture_output=True, check=False
    )
    assert run.returncode == 0, run.stderr
    for name in ("modern.apkg", "legacy.apkg", "backup.colpkg"):
        made = anki.read((tmp_path / "new" / name).read_bytes(), name)
        kept = anki.read((HERE / "files" / name).read_bytes(), name)
        assert [type(each) for each in made.file.cards] == [type(each) for each in kept.file.cards]
        assert len(made.placed) == len(kept.placed)


@given(st.text(st.sampled_from("aé1 ,;?()%.<&*_-:'\"\n"), max_size=12))
def test_plain_words_are_written_as_all_others_are(text):
    front = anki_fields.fields_of(Concept(id=CardId("a"), front=text, back="b"))[0]
    shown = markup.html(text)
    is_one = shown.count("<p>") == 1 and shown.startswith("<p>") and shown.endswith("</p>")
    assert front == (shown[3:-4] if is_one else shown)


def test_a_package_that_finds_no_room_for_temporary_files_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    with pytest.raises(CollectionUnwritable, match="file-unwritable"):
        anki_write.write(DeckFile(deck=Deck(id=DeckId("d"), title="D", version="1"), cards=()))


def test_a_full_disk_is_told_as_an_error_of_the_system(tmp_path):
    with pytest.raises(OSError, match="full"):
        foreign_sqlite.write(
            tmp_path / "full.db",
            "PRAGMA max_page_count = 4; CREATE TABLE notes (text);",
            [("notes", [("x" * 2**20,)])],
            "",
        )


def test_our_package_is_read_as_the_deck_that_it_was():
    reading = anki.read(package(), "x.apkg")
    assert reading.file == DeckFile(deck=DECK, cards=CARDS, places=reading.file.places)
    assert {(each.card, each.part) for each in reading.placed} == {
        (each.card, each.part) for each in PLACED
    }
    assert reading.resting == RESTING
    assert reading.starred == {"c-2"}
    assert reading.media == MEDIA


def test_a_deck_from_anki_goes_back_into_itself():
    first = anki.read((HERE / "files" / "modern.apkg").read_bytes(), "modern.apkg")
    again = anki.read(anki_write.write(first.file, first.media), "other.apkg")
    assert again.file.deck == first.file.deck
    assert set(again.file.cards) == set(first.file.cards)


def without_the_twin(data, changed=None):
    """Return the package with *changed* in the place of the deck that lies in it as JSON."""
    source, target = zipfile.ZipFile(BytesIO(data)), BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        for name in source.namelist():
            if name != anki_own.MEMBER:
                packed.writestr(name, source.read(name))
            elif changed is not None:
                packed.writestr(name, changed)
    return target.getvalue()


def test_words_changed_in_the_collection_count_and_the_card_keeps_its_name():
    twin = deckjson.write(FILE).replace(b"Health data", b"Something else")
    reading = anki.read(without_the_twin(package(), twin), "x.apkg")
    concept = next(each for each in reading.file.cards if each.id == "c-1")
    assert concept.back == "Health data <of> a person"
    assert reading.file.deck.id == DECK.id


@pytest.mark.parametrize("twin", [b"", b"{}", b'{"format": 2}', b"\xff", b"[" * 5000])
def test_a_twin_that_is_no_deck_is_passed_over(twin):
    reading = anki.read(without_the_twin(package(), twin), "x.apkg")
    assert len(reading.file.cards) == len(CARDS)
    assert [each.code for each in reading.problems] == ["extra-files"]
