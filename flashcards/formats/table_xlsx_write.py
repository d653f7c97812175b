"""The trainers' template as a workbook: empty, or with the cards of a deck."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from flashcards.core.model import Deck, DeckFile, DeckId
from flashcards.formats.draft import Draft
from flashcards.formats.table_rows import headings, rows_of

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LISTED_ROWS = 5_000
_WIDE = ("vignette", "front", "back", "explanation")
_WIDE_WIDTH, _WIDTH = 40, 16
_LISTS = {
    "type": '"concept,scenario,cloze"',
    "domain": "Domains!$A$2:$A$101",
    "correct": '"A,B,C,D,E,F"',
}
_EMPTY = Deck(id=DeckId("my-deck"), title="My deck", version="1.0.0")


def template() -> bytes:
    """Return an empty template."""
    return _workbook([headings()], _EMPTY)


def write(file: DeckFile, bad: Sequence[Draft] = ()) -> bytes:
    """Return the cards of a deck in the template, and the rows in error where they were read."""
    return _workbook(rows_of(file, bad), file.deck)


def _workbook(rows: Iterable[Sequence[str]], deck: Deck) -> bytes:
    from openpyxl import Workbook  # 150 ms that no other format needs

    book = Workbook()
    cards = book.worksheets[0]
    cards.title = "Cards"
    _fill(cards, rows)
    _add_lists(cards)
    _fill(book.create_sheet("Deck"), _deck_rows(deck))
    domains = [(each.id, each.name, f"{each.weight:g}") for each in deck.domains]
    _fill(book.create_sheet("Domains"), [("id", "name", "weight"), *domains])
    whole = BytesIO()
    book.save(whole)
    return whole.getvalue()


def _deck_rows(deck: Deck) -> list[Sequence[str]]:
    return [
        ("field", "value"),
        ("id", deck.id),
        ("title", deck.title),
        ("version", deck.version),
        ("language", deck.language),
        ("licence", deck.licence),
        ("authors", ", ".join(deck.authors)),
        ("description", deck.description),
        ("exam", deck.exam),
    ]


def _fill(sheet: "Worksheet", rows: Iterable[Sequence[str]]) -> None:
    """Write every cell as text, so that none is taken for a formula, a number or a date."""
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            if text:
                cell = sheet.cell(number, column, text)
                cell.data_type = "s"
                cell.number_format = "@"
                if number == 1:
                    cell.font = Font(bold=True)
                    width = _WIDE_WIDTH if text in _WIDE else _WIDTH
                    sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"


def _add_lists(cards: "Worksheet") -> None:
    """Give the columns type, domain and correct their drop-down lists."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    for column in range(1, cards.max_column + 1):
        heading = str(cards.cell(1, column).value)
        if heading in _LISTS:
            letter = get_column_letter(column)
            choice = DataValidation(
                type="list",
                formula1=_LISTS[heading],
                allow_blank=True,
                showErrorMessage=heading == "type",
                sqref=f"{letter}2:{letter}{_LISTED_ROWS}",
            )
            cards.add_data_validation(choice)
