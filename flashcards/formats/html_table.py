"""Rows of cells as a table of card text."""

from collections.abc import Sequence

_MOST_COLUMNS = 20


def table_lines(rows: Sequence[Sequence[str]]) -> str:
    """Return the rows as a table, or as lines where it has one column.

    >>> table_lines([["a", "b"], ["c"]])
    '| a | b |\\n| --- | --- |\\n| c |  |'
    """
    filled = [row for row in rows if any(row)]
    width = max((len(row) for row in filled), default=0)
    if width < 2 or len(filled) < 2:
        return "\n\n".join(cell for row in filled for cell in row if cell)
    width = min(width, _MOST_COLUMNS)
    lines = [_line([*row[:width], *[""] * (width - len(row))]) for row in filled]
    return "\n".join([lines[0], _line(["---"] * width), *lines[1:]])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
