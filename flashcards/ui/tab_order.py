"""The order in which Tab goes through controls that come and go."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def chain(controls: Iterable[QWidget]) -> None:
    """Let Tab go through *controls* in their order."""
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)
