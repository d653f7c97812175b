"""The order in which places stand in their file, as far as they are numbered."""

import re

_NUMBER = re.compile(r"\d+")


def place_order(place: str) -> tuple[int, ...]:
    """Return what sorts places; empty for one without a number.

    >>> place_order("row 12")
    (12,)
    """
    return tuple(int(number) for number in _NUMBER.findall(place))
