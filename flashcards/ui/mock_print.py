"""The report of a mock exam on paper: a document of its words."""

from html import escape

from PySide6.QtCore import QObject

from flashcards.core import markup
from flashcards.core.units import front_of
from flashcards.services.mock_report import MockReport
from flashcards.ui.mock_words import MockWords
from flashcards.ui.translators import translate
from flashcards.words.mock import tally_text


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
            _heading(self.tr("By topic")),
            f"<table cellspacing='6'>{rows}</table>",
        ]
        if traps:
            parts += [_heading(self.tr("Traps: what drew you in")), f"<ul>{traps}</ul>"]
        if report.missed:
            parts += [_heading(self.tr("To look at again")), self._missed(report)]
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


def _heading(words: str) -> str:
    return f"<h2>{escape(words)}</h2>"
