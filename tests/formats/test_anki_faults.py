"""Each package of the fault corpus is answered as expected, and nothing is left behind."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashcards.core.errors import Level
from flashcards.core.units import parts_of
from flashcards.formats import anki, registry
from flashcards.words.problems import problem_line
from tests.formats.anki_faults.corpus import CASES, good, members, packed


def outcome(reading):
    if reading.file is None:
        return "refuse"
    return "warn" if any(each.level == Level.WARNING for each in reading.problems) else "accept"


@pytest.mark.parametrize("name", CASES)
def test_a_fault_is_answered_as_expected(name, tmp_path, monkeypatch):
    make, wanted, code = CASES[name]
    data = make()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    reading = registry.read(data, name)
    assert list(tmp_path.iterdir()) == []
    codes = [each.code for each in reading.problems]
    assert (outcome(reading), code in codes or not code) == (wanted, True), codes
    assert all(problem_line(each) for each in reading.problems)
    assert wanted == "refuse" or reading.file.cards
    for card in reading.file.cards if reading.file else ():
        assert parts_of(card)
        assert repr(card).encode()


SOUND = good({"a.png": b"\x89PNG\r\n\x1a\n" + b"\0" * 40})
FLIPS = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=8)


@given(FLIPS)
@settings(max_examples=150, deadline=None)
def test_no_damage_of_a_package_raises(flips):
    reading = anki.read(_flipped(SOUND, flips), "x.apkg")
    assert reading.file is not None or reading.problems


@given(FLIPS)
@settings(max_examples=150, deadline=None)
def test_no_damage_of_a_collection_raises(flips):
    files = members(SOUND)
    files["collection.anki2"] = _flipped(files["collection.anki2"], flips)
    reading = anki.read(packed(files), "x.apkg")
    assert reading.file is not None or reading.problems


def _flipped(data, flips):
    damaged = bytearray(data)
    for at, value in flips:
        damaged[at % len(damaged)] = value
    return bytes(damaged)
