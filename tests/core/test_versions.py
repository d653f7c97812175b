"""Versions: which number rises, and why."""

import pytest

from flashcards.core.merge import Fate
from flashcards.core.versions import Raise, numbers, raise_for, raised


@pytest.mark.parametrize(
    ("version", "by", "after"),
    [
        ("1.2.3", Raise.MAJOR, "2.0.0"),
        ("1.2.3", Raise.MINOR, "1.3.0"),
        ("1.2.3", Raise.PATCH, "1.2.4"),
        ("1", Raise.PATCH, "1.0.1"),
        ("1.9", Raise.MINOR, "1.10.0"),
    ],
)
def test_the_numbers_after_the_raised_one_begin_anew(version, by, after):
    assert raised(version, by) == after


@pytest.mark.parametrize(
    ("fates", "by"),
    [
        ({Fate.KEY_CHANGED, Fate.ADDED}, Raise.MAJOR),
        ({Fate.RETIRED, Fate.CHANGED}, Raise.MAJOR),
        ({Fate.ADDED, Fate.CHANGED}, Raise.MINOR),
        ({Fate.CHANGED}, Raise.PATCH),
        ({Fate.MOVED}, Raise.PATCH),
        (set(), Raise.PATCH),
    ],
)
def test_a_version_rises_as_far_as_the_greatest_change_asks(fates, by):
    assert raise_for(frozenset(fates)) == by


def test_a_later_version_is_higher():
    assert numbers("1.10.0") > numbers("1.9.9") > numbers("1.9")
