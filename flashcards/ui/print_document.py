"""Putting words on paper: the document, its page and page numbers, a printer or a PDF file."""

from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QWidget

from flashcards.ui import theme
from flashcards.ui.translators import translate

Printing = Callable[[QTextDocument, QWidget], None]
"""Prints a document, asking over a widget; its title stands at the foot of each page."""
POINTS = 11.0
_FOOT_POINTS = 9.0
_MARGIN = 18
_DOTS = 300
_INK, _GREY = QColor("black"), QColor("#444444")


def page_of(locale: QLocale) -> QPageSize:
    """Return the usual sheet of paper: Letter in the United States, A4 elsewhere."""
    is_american = locale.territory() is QLocale.Country.UnitedStates
    sizes = QPageSize.PageSizeId
    return QPageSize(sizes.Letter if is_american else sizes.A4)


def document_of(html: str, title: str) -> QTextDocument:
    """Return *html* as a document in a size that is read at arm's length."""
    document = QTextDocument()
    font = QFont(theme.FAMILY)
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(
        "h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 11pt; }"
        " th { text-align: left; } td, th { padding-right: 14px; } .small { font-size: 9pt; }"
    )
    document.setHtml(html)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
    return document


def table_html(rows: list[list[str]]) -> str:
    """Return rows of words as a table; the first row names the columns."""
    lines = [
        "".join(f"<{cell}>{escape(words)}</{cell}>" for words in row)
        for cell, row in zip(["th", *["td"] * len(rows)], rows, strict=False)
    ]
    return f"<table cellspacing='4'>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def write_pdf(path: Path, html: str, title: str) -> bool:
    """Write *html* as the PDF file *path*, and say whether it could be written."""
    return save_pdf(path, document_of(html, title))


def save_pdf(path: Path, document: QTextDocument) -> bool:
    """Write *document* as the PDF file *path*, and say whether it could be written."""
    try:
        with path.open("ab"):
            pass
    except OSError:
        return False
    writer = QPdfWriter(str(path))
    writer.setTitle(_title(document))
    paint(document, _on_paper(writer))
    return True


def print_document(document: QTextDocument, parent: QWidget) -> None:
    """Ask for a printer, and print *document*."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # heavy, and seldom needed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(_title(document))
    printer.setPageSize(page_of(QLocale()))
    printer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: paint(document, printer, printer.fromPage(), printer.toPage()))
    QDialog.open(dialog)  # its own open() takes a slot


def page_count(document: QTextDocument) -> int:
    """Return how many of this country's usual sheets *document* takes."""
    nowhere = QBuffer()
    nowhere.open(QBuffer.OpenModeFlag.WriteOnly)
    return _laid_out(document, _on_paper(QPdfWriter(nowhere))).pageCount()


def paint(
    document: QTextDocument, device: QPagedPaintDevice, first: int = 0, last: int = 0
) -> None:
    """Paint the pages from *first* to *last*, by default all, each with its number."""
    painter = QPainter(device)
    try:
        sheet = _laid_out(document, device)
        view = QRectF(0, 0, sheet.pageSize().width(), sheet.pageSize().height())
        count = sheet.pageCount()
        pages = range(max(first, 1), min(last or count, count) + 1)
        for page in pages:
            if page != pages[0]:
                device.newPage()
            _paint_page(painter, sheet, view.translated(0, view.height() * (page - 1)))
            foot = QRectF(0, view.height(), view.width(), device.height() - view.height())
            _paint_foot(painter, sheet, page, foot)
    finally:
        painter.end()


def _on_paper(writer: QPdfWriter) -> QPdfWriter:
    writer.setResolution(_DOTS)
    writer.setPageSize(page_of(QLocale()))
    writer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    return writer


def _margins() -> QMarginsF:
    return QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)


def _laid_out(document: QTextDocument, device: QPagedPaintDevice) -> QTextDocument:
    """Return a copy laid out for the pages of *device*, with room for a foot below each."""
    sheet = document.clone()
    foot = 2 * _FOOT_POINTS * device.logicalDpiY() / 72
    sheet.documentLayout().setPaintDevice(device)
    sheet.setPageSize(QSizeF(device.width(), device.height() - foot))
    return sheet


def _paint_page(painter: QPainter, sheet: QTextDocument, view: QRectF) -> None:
    painter.save()
    painter.translate(-view.topLeft())
    painter.setClipRect(view)
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, _INK)
    context.palette = palette
    context.clip = view
    sheet.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, sheet: QTextDocument, page: int, place: QRectF) -> None:
    font = QFont(theme.FAMILY)
    font.setPointSizeF(_FOOT_POINTS)
    painter.setFont(font)
    painter.setPen(_GREY)
    low = Qt.AlignmentFlag.AlignBottom
    words = translate("Paper", "{page} of {pages}").format(page=page, pages=sheet.pageCount())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeading | low, _title(sheet))
    painter.drawText(place, Qt.AlignmentFlag.AlignTrailing | low, words)


def _title(document: QTextDocument) -> str:
    return document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
