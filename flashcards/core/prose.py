"""Words, sentences and quotations of a card's text, as the lint rules count them."""

import re
from collections.abc import Iterable
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")  # noqa: RUF001  typographic apostrophe
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|(?<!\w)[‘'][^’']*[’'](?!\w)")  # noqa: RUF001  the same
_ENDINGS = ("ing", "ed", "es", "s")
_SHORTEST_STEM = 3
_STOP_WORDS = """
    a about after all also am an and any are as at be because been before being but by can could
    did do does doing done for from get gets had has have having he her hers him his how i if in
    into is it its just like made make makes may me mean means might more most my no not of off on
    one or other our out over own said say says she should so some such tell tells than that the
    their them then there these they thing things this those to too under up us use used uses very
    was we were what when where which while who whom whose why will with would you your
    best first describe describes name term called call word true between
"""
_STOPPED = frozenset(_STOP_WORDS.split())


def words(text: str) -> list[str]:
    """Return the words of *text*; a hyphenated word is one."""
    return _WORD.findall(text)


def word_count(text: str) -> int:
    """Return how many words *text* has."""
    return len(words(text))


def without_quotations(text: str) -> str:
    """Return *text* with what stands in quotation marks taken out."""
    return _QUOTED.sub(" ", text)


def content_words(text: str) -> frozenset[str]:
    """Return the words that carry the meaning, in small letters and without common endings."""
    return frozenset(content_stems(words(text)))


def content_stems(found: Iterable[str]) -> list[str]:
    """Return the stems of those words that are no stop words, in their order."""
    lowered = (word.lower().replace("’", "'").removesuffix("'s") for word in found)  # noqa: RUF001
    return [stem(word) for word in lowered if word not in _STOPPED]


def stem(word: str) -> str:
    """Return a word in small letters without a common ending, so that its forms meet."""
    if word.endswith("ss"):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def shingles(text: str) -> frozenset[tuple[str, str]]:
    """Return the pairs of neighbouring words, for telling how alike two texts are."""
    lowered = [word.lower() for word in words(text)]
    return frozenset(pairwise(lowered))
