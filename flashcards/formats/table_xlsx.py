"""Tables as workbooks: the trainers' template, and sheets from Kahoot, Wayground and elsewhere."""

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from flashcards.core.errors import FileRefused
from flashcards.core.model import Deck, DeckId, Domain, DomainId
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats import limits
from flashcards.formats.archive import names_in
from flashcards.formats.checks import is_identifier, is_version
from flashcards.formats.drafts import deck_named, identifier, listed
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table import read_table
from flashcards.formats.table_columns import is_header
from flashcards.formats.table_drafts import Row
from flashcards.formats.table_xlsx_cells import shown
from flashcards.formats.table_xlsx_parts import Holds, WatchedFile, checked_members

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet as Sheet

NAME = "xlsx"
_DECK, _DOMAINS = "deck", "domains"
_TOLD_EVERY = 200
_LOOKED_AT = 20
_MADE_BY_US = ("cards", "questions", "deck", "domains", "help")
_FAULTS = (
    KeyError, ValueError, TypeError, IndexError, AttributeError, OSError, EOFError, ParseError,
    zipfile.BadZipFile, OverflowError,
)  # fmt: skip  # what openpyxl raises for workbooks that are not sound


def sniff(head: bytes) -> bool:
    """Say whether a file's bytes are a workbook of Excel's kind."""
    return any(name.startswith("xl/") for name in names_in(head))


def read(
    data: bytes,
    name: str = "",
    progress: Progress = unwatched,
    *,
    fields: Mapping[int, str] | None = None,
) -> Reading:
    """Return the deck that the workbook makes; *fields* says what columns are, where known."""
    problems = Problems()
    try:
        book = _Book(data, problems, progress, checked_members(data, progress))
        rows, deck = book.rows(), book.deck(deck_named(name))
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    except _FAULTS:
        problems.add("damaged", "xl/workbook.xml")
        return problems.refusal(NAME)
    if problems.errors:
        return problems.refusal(NAME)
    try:
        return read_table(NAME, watched(rows, progress), deck, problems, fields)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)


class _Book:
    """An open workbook of which a sheet holds the questions."""

    def __init__(self, data: bytes, problems: Problems, progress: Progress, holds: Holds) -> None:
        from openpyxl import load_workbook  # 150 ms that no other format needs

        self._problems = problems
        self._progress = progress
        self._values = load_workbook(WatchedFile(data, progress), read_only=True, data_only=True)
        self._formulas: dict[str, Sheet] = {}
        self._has_forms = holds.forms
        if holds.formulas:
            book = load_workbook(WatchedFile(data, progress), read_only=True, data_only=False)
            self._formulas = {sheet.title: sheet for sheet in book.worksheets}

    def rows(self) -> list[Row]:
        """Return the rows of the sheet with the questions."""
        sheet = self._sheet()
        if sheet is None:
            return []
        if sheet.sheet_state != "visible":
            self._problems.warn("hidden-sheet", sheet=sheet.title[:60])
        self._tell_of_others(sheet)
        rows = list(self._rows(sheet))
        if sheet.title in self._formulas:
            self._warn_of_formulas(self._formulas[sheet.title], dict(rows))
        return rows

    def deck(self, named: Deck) -> Deck:
        """Return what the sheets Deck and Domains say of the deck, on top of *named*."""
        values = {
            cells[0].casefold(): cells[1]
            for _, cells in self._cells(_DECK)
            if len(cells) > 1 and cells[1]
        }
        deck = self._named_deck(named, values)
        return replace(deck, domains=tuple(self._domains()))

    def _named_deck(self, deck: Deck, values: Mapping[str, str]) -> Deck:
        name, version = values.get("id", deck.id), values.get("version", deck.version)
        if not is_identifier(name):
            self._problems.add("bad-id", "Deck", id=name[:60])
        if not is_version(version):
            self._problems.add("bad-version", "Deck", value=version[:60])
        return replace(
            deck,
            id=DeckId(name),
            title=values.get("title", deck.title)[: limits.TITLE_CHARACTERS],
            version=version,
            language=values.get("language", deck.language),
            licence=values.get("licence", deck.licence),
            authors=listed(values.get("authors", ""), ",;"),
            description=values.get("description", "")[: limits.DESCRIPTION_CHARACTERS],
            exam=values.get("exam", ""),
        )

    def _domains(self) -> Iterator[Domain]:
        rows = self._cells(_DOMAINS)
        known: set[str] = set()
        weights: dict[Domain, float] = {}
        for number, cells in rows[: limits.DOMAINS + 1]:
            name, title, weight = [*cells, "", "", ""][:3]
            if not (name or title) or name.casefold() == "id":
                continue
            name = name or identifier(title, "topic")
            if not is_identifier(name):
                self._problems.add("bad-id", f"Domains, row {number}", id=name[:60])
            elif name.casefold() in known:
                self._problems.add("domain-twice", f"Domains, row {number}", id=name)
            known.add(name.casefold())
            domain = Domain(id=DomainId(name), name=(title or name)[: limits.TITLE_CHARACTERS])
            weights[domain] = _weight(weight)
        total = sum(weights.values())
        if total and abs(total - 100) > 0.01:
            self._problems.warn("weights-scaled", "Domains", total=round(total, 2))
        for domain, weight in weights.items():
            yield replace(domain, weight=round(weight * 100 / total, 4) if total else 0.0)

    def _cells(self, title: str) -> Sequence[Row]:
        for sheet in self._sheets():
            if sheet.title.casefold() == title:
                return list(self._rows(sheet, limits.DOMAINS + 20))
        return ()

    def _sheets(self) -> "list[Sheet]":
        return list(self._values.worksheets)

    def _sheet(self) -> "Sheet | None":
        """Return the sheet with the questions: by its name, by its header, or the first filled."""
        sheets = [each for each in self._sheets() if each.title.casefold() not in (_DECK, _DOMAINS)]
        sheets.sort(key=lambda each: each.sheet_state != "visible")
        for wanted in _MADE_BY_US[:2]:
            for sheet in sheets:
                if sheet.title.casefold() == wanted:
                    return sheet
        starts = {sheet.title: list(self._rows(sheet, _LOOKED_AT)) for sheet in sheets}
        for sheet in sheets:
            if any(is_header(cells) for _, cells in starts[sheet.title]):
                return sheet
        return next((sheet for sheet in sheets if starts[sheet.title]), None)

    def _tell_of_others(self, chosen: "Sheet") -> None:
        """Say which sheets hold rows, too, and are not read."""
        starts = {
            sheet.title: list(self._rows(sheet, _LOOKED_AT))
            for sheet in self._sheets()
            if sheet.title != chosen.title and sheet.title.casefold() not in _MADE_BY_US
        }
        others = ", ".join(title for title, start in starts.items() if start)[:100]
        has_questions = any(is_header(cells) for start in starts.values() for _, cells in start)
        title = chosen.title[:60]
        if others and has_questions:
            self._problems.warn("sheets-left", sheet=title, others=others)
        elif others:
            self._problems.notice("sheets-left", sheet=title, others=others)

    def _rows(self, sheet: "Sheet", most: int = limits.CARDS + 100) -> Iterator[Row]:
        sheet.reset_dimensions()
        found = 0
        for number, cells in enumerate(self._texts(sheet), 1):
            if len(cells) > limits.COLUMNS:
                self._problems.add("too-many-columns", f"row {number}", limit=limits.COLUMNS)
                return
            if number % _TOLD_EVERY == 0:
                self._progress(0, 0)
            if any(cells):
                yield number, cells
                found += 1
            if found == most:
                return

    def _texts(self, sheet: "Sheet") -> Iterator[Sequence[str]]:
        """Yield what the cells of each row show; nothing for a row that is empty."""
        if self._has_forms:
            for row in sheet.iter_rows():
                yield [shown(cell.value, cell.number_format or "General") for cell in row]
            return
        for values in sheet.iter_rows(values_only=True):
            is_filled = any(value is not None for value in values)
            yield [shown(value) for value in values] if is_filled else ()

    def _warn_of_formulas(self, formulas: "Sheet", known: Mapping[int, Sequence[str]]) -> None:
        """Say which rows hold formulas without a stored value; formulas are never computed."""
        for number, cells in self._rows(formulas):
            row = known.get(number, ())
            for index, cell in enumerate(cells):
                if cell.startswith("=") and (index >= len(row) or not row[index]):
                    self._problems.warn("formula", f"row {number}", formula=cell[:60])
                    break


def _weight(text: str) -> float:
    try:
        weight = float(text.strip().removesuffix("%"))
    except ValueError:
        return 0.0
    return weight if 0 <= weight <= 1000 else 0.0
