"""How hard a text is to read: the US school grade by Flesch and Kincaid."""

import re
from functools import cache

import pyphen

from flashcards.core.prose import words

_SENTENCE_END = re.compile(r"[.!?]+[\"”’)*]*(?:\s+|$)|\n\s*\n")  # noqa: RUF001  quotation mark
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(
    r"[^aeiouy](?<![^aeiouyrlw]l)e$|[^aeiouydt]ed$|[^aeiouyscxzgl](?<![cs]h)es$"
)
_NAME_SYLLABLES = 2


def reading_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade of an English *text*.

    Names and abbreviations count as short words: they are learned, not read.
    """
    sentences = [found for part in _SENTENCE_END.split(text) if (found := words(part))]
    count = sum(map(len, sentences))
    if not count:
        return 0.0
    syllables = sum(_syllables_of(sentence) for sentence in sentences)
    return 0.39 * count / len(sentences) + 11.8 * syllables / count - 15.59


def _syllables_of(sentence: list[str]) -> int:
    first, *rest = sentence
    return syllables(first.lower()) + sum(
        min(_NAME_SYLLABLES, syllables(word)) if word[0].isupper() else syllables(word)
        for word in rest
    )


@cache
def syllables(word: str) -> int:
    """Return how many syllables *word* has.

    Places for a hyphen miss what a typesetter never splits off ("a-gain", "read-y"), groups of
    vowels miss neighbours ("sci-ence"): the larger count is nearly always right.
    """
    return sum(
        max(1, len(_hyphenation().positions(part)) + 1, _vowel_groups(part))
        for part in word.split("-")
    )


def _vowel_groups(word: str) -> int:
    return len(_VOWELS.findall(word)) - (_SILENT_END.search(word) is not None)


@cache
def _hyphenation() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US")
