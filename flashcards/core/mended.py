"""Whether two texts that are nearly the same say the same: a slip mended, or another fact."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_BEFORE_A_WORD = " \t\"'(*_“\u2018«¿¡"
_SENTENCE_ENDS = ".?!:\n"
_NUMBERS = {
    name: str(number)
    for number, names in enumerate(
        (
            "first primero primera primer", "two second dos segundo segunda",
            "three third tres tercero tercera tercer", "four fourth cuatro cuarto cuarta",
            "five fifth cinco quinto quinta", "six sixth seis sexto sexta",
            "seven seventh siete séptimo séptima", "eight eighth ocho octavo octava",
            "nine ninth nueve noveno novena", "ten tenth diez décimo décima",
            "eleven eleventh", "twelve twelfth doce",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""Numbers as words; "one" is left out, as it mostly stands for a thing."""
_TURNING = frozenset(
    {"not", "no", "never", "none", "neither", "nor", "without", "except", "unless", "cannot",
     "maximum", "minimum", "highest", "lowest", "last",
     "least", "most", "less", "more", "best", "worst", "always", "before", "after", "nunca",
     "jamás", "ninguno", "ninguna", "sin", "excepto", "salvo", "menos", "más", "mejor", "peor",
     "siempre", "antes", "después"}
)  # fmt: skip
"""Words that make another statement of a sentence."""
_SMALL = frozenset(
    {"a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "as", "is", "are", "was",
     "were", "be", "do", "does", "did", "this", "that", "these", "those", "and", "it", "its",
     "what", "which", "el", "la", "los", "las", "un", "una", "de", "del", "en", "que", "qué",
     "es", "son", "y"}
)  # fmt: skip
"""Words that come and go when a text is mended."""
_SHORTEST = 4
_SLIPS = 2
"""So many letters of a word may be in one text alone: one put in, left out, turned or swapped."""


def has_same_facts(one: str, other: str) -> bool:
    """Say whether the numbers, the words that turn a sentence and the abbreviations are the same.

    Capitals alone make no difference: "FIRST" is "first".
    """
    if facts_of(one) != facts_of(other):
        return False
    return _names(one) <= _words(other) and _names(other) <= _words(one)


def facts_of(text: str) -> tuple[str, ...]:
    """Return the numbers of a text and the words that turn a sentence, in their order."""
    return tuple(_facts(text))


def is_mended(one: str, other: str) -> bool:
    """Say whether only slips and small words tell two texts apart."""
    mine, theirs = _counted(one), _counted(other)
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    return all(
        tag == "equal" or _is_slip(mine[i:j], theirs[k:m])
        for tag, i, j, k, m in matcher.get_opcodes()
    )


def _is_slip(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    if len(mine) == len(theirs) and all(map(_is_slip_of_word, mine, theirs)):
        return True
    large, others = _large(mine), _large(theirs)
    if "".join(large) == "".join(others):
        return True
    return len(large) == len(others) and all(map(_is_slip_of_word, large, others))


def _large(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _SMALL]


def _is_slip_of_word(one: str, other: str) -> bool:
    if sorted(one) == sorted(other):
        return True
    if one[0] != other[0] or max(len(one), len(other)) < _SHORTEST:
        return False
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return len(one) + len(other) - 2 * sum(block.size for block in blocks) <= _SLIPS


def _facts(text: str) -> Iterator[str]:
    for word in _counted(text):
        if word == "cannot" or word.endswith("n't"):
            yield "not"
        elif word[0].isdigit() or word in _TURNING:
            yield word.replace(",", "")


def _names(text: str) -> frozenset[str]:
    """Return what is in capitals: abbreviations, and single letters within a sentence."""
    if text.isupper():
        return frozenset()
    return frozenset(
        found[0].casefold()
        for found in _TOKEN.finditer(text)
        if found[0].isupper() and (len(found[0]) > 1 or not _begins(text, found.start()))
    )


def _begins(text: str, at: int) -> bool:
    """Say whether a sentence begins at *at*, where a capital says nothing."""
    before = text[:at].rstrip(_BEFORE_A_WORD)
    return not before or before[-1] in _SENTENCE_ENDS


def _words(text: str) -> frozenset[str]:
    return frozenset(_tokens(text))


def _counted(text: str) -> list[str]:
    """Return the words, numbers as figures."""
    return [_NUMBERS.get(token, token) for token in _tokens(text)]


def _tokens(text: str) -> list[str]:
    return [token.casefold().replace("\u2019", "'") for token in _TOKEN.findall(text)]
