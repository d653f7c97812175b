"""From a chosen file to the preview of its import, in steps that a job does beside the window."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from flashcards.core.errors import FileRefused, Problem
from flashcards.core.model import Deck, DeckId
from flashcards.core.progress import Progress, unwatched
from flashcards.formats.mending import Mend, copies, first_place, mended, without
from flashcards.formats.reading import Reading
from flashcards.services.collection import Collection
from flashcards.services.import_plan import Choices, ImportPlan
from flashcards.services.import_rows import Row, rows_of
from flashcards.services.reading import reading as reading_collection
from flashcards.services.transfer import plan
from flashcards.store import queries
from flashcards.store.records import DeckState

TABLES = ("csv", "xlsx")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What was read, from a file or pasted; *data* only where a table can be read anew."""

    path: Path
    reading: Reading
    data: bytes = b""
    is_pasted: bool = False

    @property
    def name(self) -> str:
        """Return the file's own name."""
        return self.path.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the user wants of an import: choices, mended rows, copies that are to come in too."""

    choices: Choices = field(default_factory=Choices)
    mends: Mapping[str, Mend] = field(default_factory=dict[str, Mend])
    kept_copies: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would do; *plan* is None where nothing of the file can be taken in.

    *left_out* are the places of the rows that only say again what an earlier one says.
    """

    opened: Opened
    wishes: Wishes
    reading: Reading
    plan: ImportPlan | None
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    left_out: frozenset[str] = frozenset()

    @property
    def bad_rows(self) -> int:
        """Return how many rows stay out because they are in error."""
        return self.reading.bad_rows

    @property
    def is_update(self) -> bool:
        """Say whether this is another version of a deck that the collection holds."""
        return self.plan is not None and self.plan.known is not None and not self.reading.is_table


def studied_decks(collection: Collection) -> list[Deck]:
    """Return the decks that cards may go into."""
    records = queries.decks(collection.connection)
    return [each.deck for each in records if each.state != DeckState.REMOVED]


def open_file(path: Path, progress: Progress = unwatched) -> Opened:
    """Return what the file at *path* holds; no fault of a file raises."""
    from flashcards.formats import registry  # many readers; a start of the window needs none

    try:
        data = registry.content(path, progress)
    except FileRefused as refused:
        return Opened(path=path, reading=Reading(format="", file=None, problems=refused.problems))
    found = registry.read(data, path.name, progress)
    return Opened(path=path, reading=found, data=data if found.columns else b"")


def open_text(
    text: str, name: str, between: str, after: str, progress: Progress = unwatched
) -> Opened:
    """Return what pasted text holds: as it shows, or as pairs where the user names both signs."""
    from flashcards.formats import pairs, registry

    path = Path(f"{name.replace('/', ' ').replace(chr(0), '')}.txt")
    if between:
        found = pairs.read(text, path.name, between, after, progress)
    else:
        found = registry.read(text.encode("utf-8", "replace"), path.name, progress)
    return Opened(path=path, reading=found, is_pasted=True)


def with_columns(
    opened: Opened,
    fields: Mapping[int, str],
    progress: Progress = unwatched,
    *,
    has_headings: bool,
) -> Opened:
    """Return the table read again with its columns taken for *fields*.

    *has_headings* says that its first row is no card, even where its words are not known.
    """
    from flashcards.formats import table_csv, table_xlsx

    reader = table_xlsx if opened.reading.format == table_xlsx.NAME else table_csv
    found = reader.read(opened.data, opened.name, progress, fields=fields)
    is_header_known = any(column.title for column in found.columns)
    if has_headings and not is_header_known:
        found = without(found, {first_place(found)})
    known = opened.reading.columns
    columns = tuple(
        replace(column, field=fields.get(index, "")) for index, column in enumerate(known)
    )
    return replace(opened, reading=replace(found, columns=columns))


def preview(
    folder: Path, opened: Opened, wishes: Wishes, progress: Progress = unwatched
) -> Preview:
    """Return what importing the file into the collection in *folder* would do; writes nothing."""
    found = mended(opened.reading, wishes.mends, opened.name)
    twice = copies(found)
    left_out = frozenset(twice) - wishes.kept_copies
    found = without(found, left_out)
    choices = replace(wishes.choices, into=_into(opened, found, wishes), skip_bad_rows=True)
    try:
        with reading_collection(folder) as connection:
            planned = plan(connection, found, choices, progress)
    except FileRefused as refused:
        rows = rows_of(found, None, twice, wishes.kept_copies)
        return Preview(
            opened=opened, wishes=wishes, reading=found, plan=None, rows=rows,
            problems=refused.problems, left_out=left_out,
        )  # fmt: skip
    return Preview(
        opened=opened,
        wishes=wishes,
        reading=found,
        plan=planned,
        rows=rows_of(found, planned, twice, wishes.kept_copies, progress),
        problems=planned.problems,
        left_out=left_out,
    )


def _into(opened: Opened, found: Reading, wishes: Wishes) -> DeckId | None:
    """Return the deck that was chosen; for pasted text, whose deck's name was typed, that one."""
    file = found.file or found.others
    if wishes.choices.into is None and opened.is_pasted and found.is_table and file is not None:
        return file.deck.id
    return wishes.choices.into


def bundled_previews(folder: Path, progress: Progress = unwatched) -> tuple[Preview, ...]:
    """Return what a newer program brings: new decks and newer versions of those one has."""
    from flashcards.services.updates import bundled_updates

    with reading_collection(folder) as connection:
        plans = bundled_updates(connection, progress)
    return tuple(_of_plan(each) for each in plans)


def _of_plan(planned: ImportPlan) -> Preview:
    return Preview(
        opened=Opened(path=Path(), reading=planned.reading),
        wishes=Wishes(choices=planned.choices),
        reading=planned.reading,
        plan=planned,
        rows=rows_of(planned.reading, planned, {}, frozenset()),
        problems=planned.problems,
    )


def problem_rows(found: Preview, sentences: Mapping[str, str]) -> bytes:
    """Return the rows that stay out as a table, each with its sentence."""
    from flashcards.formats import problem_rows

    return problem_rows.write(found.reading.bad, sentences)
