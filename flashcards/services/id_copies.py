"""A copy of a table with its ids filled in: the next import knows each row without guessing."""

from pathlib import Path

from flashcards.core.errors import FileRefused, problem
from flashcards.services.deck_files import Export, write_whole, writer_for
from flashcards.services.import_plan import ImportPlan

_TABLES = (".csv", ".xlsx")


def lacks_ids(planned: ImportPlan) -> bool:
    """Say whether rows of the file have no id of their own."""
    return bool(planned.reading.unnamed)


def proposed_name(file_name: str) -> str:
    """Return what the copy of a file may be called; a workbook stays one."""
    path = Path(file_name)
    from flashcards.formats.draft_names import WITH_IDS

    ending = ".xlsx" if path.suffix.casefold() in (".xlsx", ".xlsm") else ".csv"
    return f"{path.stem.removesuffix(WITH_IDS)}{WITH_IDS}{ending}"


def write_copy(planned: ImportPlan, path: Path) -> int:
    """Write the rows of the file to *path*, each with the id it has here, and return how many.

    Rows in error stand where they stood, as they are, in a table; the ending says in what format.
    Raises FileRefused for an ending that no format has, where another format would lose rows in
    error, and where they are too many to be kept.
    """
    writer = writer_for(path)
    file = planned.file
    bad = planned.reading.bad
    if len(bad) < planned.reading.bad_rows:
        raise FileRefused([problem("copy-loses-many", count=planned.reading.bad_rows)])
    if path.name.casefold().endswith(".csv"):
        from flashcards.formats import table_csv

        write_whole(path, table_csv.write(file, bad))
    elif path.name.casefold().endswith(".xlsx"):
        from flashcards.formats import table_xlsx_write

        write_whole(path, table_xlsx_write.write(file, bad))
    elif bad:
        raise FileRefused([problem("copy-loses-rows", endings=", ".join(_TABLES))])
    else:
        write_whole(path, writer(Export(file=file, media=planned.reading.media)))
    return len(file.cards) + len(bad)
