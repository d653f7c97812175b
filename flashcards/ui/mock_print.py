"""The report of a mock exam on paper: a document of its words, written as a PDF file."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from flashcards.core import markup
from flashcards.core.units import front_of
from flashcards.services.mock_report import MockReport
from flashcards.ui import theme
from flashcards.ui.mock_words import MockWords
from flashcards.ui.translators import translate
from flashcards.words.mock import tally_text

_DOTS = 300


def write_pdf(path: Path, html: str, title: str) -> bool:
    """Write *html* as the PDF file *path*, and say whether it could be written."""
    try:
        with path.open("ab"):
            pass
    except OSError:
        return False
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = theme.current().font(15)
    font.setPointSizeF(10.5)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print_(writer)
    return True


class MockPaper(QObject):
    """Words a MockReport for paper."""

    def html(self, report: MockReport) -> str:
        """Return the whole report, with each missed question and its best answer."""
        words = MockWords(self)
        marks = report.marks
        rows = "".join(
            f"<tr><td>{escape(report.names[topic])}</td>"
            f"<td>{escape(tally_text(tally, translate))}</td></tr>"
            for topic, tally in marks.topics.items()
        )
        traps = "".join(f"<li>{escape(line)}</li>" for line in words.trap_lines(report))
        parts = [
            f"<h1>{escape(words.title(report))}</h1>",
            f"<p>{escape(words.went_well(report))}</p>",
            f"<h2>{escape(tally_text(marks.whole, translate))}</h2>",
            f"<p>{escape(words.another_day(report))}</p>",
            f"<p>{escape(words.new_and_met(report))}</p>",
            f"<h2>{escape(self.tr('By topic'))}</h2><table cellspacing='6'>{rows}</table>",
        ]
        if traps:
            parts.append(f"<h2>{escape(self.tr('Traps: what drew you in'))}</h2><ul>{traps}</ul>")
        if report.missed:
            parts.append(f"<h2>{escape(self.tr('To look at again'))}</h2>{self._missed(report)}")
        return "".join(parts)

    def _missed(self, report: MockReport) -> str:
        parts: list[str] = []
        for question in report.missed:
            best = [option for option in question.options if option.correct]
            parts.append(f"<h3>{escape(question.topic_name)}</h3>")
            parts.append(markup.html(front_of(question.card)))
            for option in best:
                heading = escape(self.tr("Best answer:"))
                parts.append(f"<p><b>{heading}</b></p>{markup.html(option.text)}")
                parts.append(markup.html(option.why))
        return "".join(parts)
