"""Deck files into deck files of another format, without a collection."""

from pathlib import Path

from flashcards.core.errors import FileRefused, problem
from flashcards.formats import registry
from flashcards.formats.reading import Reading
from flashcards.services.deck_files import Export, not_the_same, write_whole, writer_for

_TABLES = (".xlsx", ".csv")


def convert(source: Path, target: Path) -> Reading:
    """Write the deck at *source* to *target* in the format of its ending; return what was read.

    Raises FileRefused where the deck or the ending is refused, or the file would be written over
    itself; then nothing is written.
    """
    write = writer_for(target)
    not_the_same(source, target)
    reading = registry.read_path(source)
    if reading.refused or reading.file is None:
        raise FileRefused(reading.problems)
    export = Export(
        file=reading.file,
        media=reading.media,
        placed=reading.placed,
        resting=reading.resting,
        starred=reading.starred,
    )
    write_whole(target, write(export))
    return reading


def write_template(target: Path) -> None:
    """Write the empty table that trainers fill in; raise FileRefused for another ending."""
    name = target.name.casefold()
    if name.endswith(".xlsx"):
        from flashcards.formats import table_xlsx_write

        write_whole(target, table_xlsx_write.template())
    elif name.endswith(".csv"):
        from flashcards.formats import table_csv

        write_whole(target, table_csv.template())
    else:
        endings = ", ".join(_TABLES)
        raise FileRefused([problem("ending-unknown", name=target.name, endings=endings)])
