"""The gaps of a card in a native deck: ``{{1::gap}}``, or ``{{c1::gap}}`` as Anki writes them."""

import re

from flashcards.formats.checks import is_seen

_GAP = re.compile(r"\{\{c?(\d{1,3})::((?:(?!\{\{|\}\}).)+)\}\}", re.DOTALL | re.ASCII)
_OPENED = re.compile(r"\{\{c?-?\d+::", re.ASCII)


def with_our_gaps(text: str) -> str:
    """Return the text with its gaps as ours.

    >>> with_our_gaps("Ports {{c1::80}} and {{2::443::the safe one}}")
    'Ports {{1::80}} and {{2::443::the safe one}}'
    """
    return _GAP.sub(r"{{\1::\2}}", text)


def fault_of(text: str) -> str:
    """Return the code of what is wrong with the gaps of a text, or nothing.

    What opens like a gap has to be one: closed, in no other, and around something to be seen.
    """
    gaps = _GAP.findall(text)
    code = ""
    if _OPENED.search(_GAP.sub("", text)) or not all(is_seen(inside) for _, inside in gaps):
        code = "bad-cloze"
    elif not gaps or any(int(number) < 1 for number, _ in gaps):
        code = "cloze-without-gap"
    return code
