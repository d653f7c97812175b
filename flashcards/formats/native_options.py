"""The letters of a scenario's options in a native deck, of which the author may give some."""

from collections.abc import Sequence
from string import ascii_lowercase


def letters_of(given: Sequence[str]) -> Sequence[str]:
    """Return the letter of each option: its own, else that of its turn, else one that is free.

    >>> letters_of(["b", "", ""])
    ['b', 'a', 'c']
    """
    found = list(given)
    taken = set(given)
    for index, letter in zip(range(len(found)), ascii_lowercase, strict=False):
        if not found[index] and letter not in taken:
            found[index] = letter
            taken.add(letter)
    free = (letter for letter in ascii_lowercase if letter not in taken)
    return [letter or next(free, "") for letter in found]


def has_twice(given: Sequence[str]) -> bool:
    """Say whether an author gave one letter to two options."""
    letters = [letter for letter in given if letter]
    return len(set(letters)) < len(letters)
