"""The statistics on paper: a heading and a table for each part."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject

from flashcards.core.model import Day
from flashcards.ui.dates import whole_date
from flashcards.ui.print_document import table_html
from flashcards.ui.statistics_chart import Rows


class StatisticsPaper(QObject):
    """Words the statistics for paper."""

    def html(self, chosen: str, today: Day, tables: Sequence[tuple[str, Rows]]) -> str:
        """Return the page: *chosen* says topic and period, each of *tables* has its title."""
        heading = escape(self.tr("Statistics"))
        parts = [
            f"<h1>{heading}</h1>",
            f"<p>{escape(chosen)} · {escape(whole_date(today))}</p>",
        ]
        for title, rows in tables:
            if len(rows) > 1:
                parts.append(f"<h2>{escape(title)}</h2>{table_html(rows)}")
        return "".join(parts)
