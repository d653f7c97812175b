"""Pictures and sounds of decks: DIR/media/<deck>/<file>, put there after a commit and taken away.

New files wait in a staging folder until the import is committed; the journal of the import names
them. So whatever a crash leaves half done is finished, or swept away, at the next start.
"""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from flashcards.core.errors import CollectionDamaged, CollectionUnwritable, FileRefused, problem
from flashcards.core.model import DeckId
from flashcards.core.progress import Progress, unwatched
from flashcards.services.door import Door
from flashcards.store.backup import sync

if TYPE_CHECKING:
    from flashcards.store.journal import Journal

WAITING = "media"
"""What of the journal's words about an import names the folder its files waited in."""
_PLAIN = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_STAGING = ".staging"
_REPLACED = ".replaced"
_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"com{n}" for n in range(10)),
    *(f"lpt{n}" for n in range(10)),
}


def folder_of(folder: Path, deck: DeckId) -> Path:
    """Return where the media files of a deck lie below the data folder *folder*."""
    return folder / "media" / _folder_name(deck)


def stage(
    folder: Path,
    token: str,
    deck: DeckId,
    files: Mapping[str, bytes],
    progress: Progress = unwatched,
) -> list[tuple[str, bool]]:
    """Write the files that are new or different to where they wait.

    Return their paths below media, and whether each takes the place of another. Raises FileRefused
    for a name that is no plain file name, CollectionUnwritable where they do not fit.
    """
    target = folder / "media" / _STAGING / token / _folder_name(deck)
    staged: list[tuple[str, bool]] = []
    try:
        for done, name in enumerate(files):
            progress(done, len(files))
            _refuse_unsafe(name)
            there = folder_of(folder, deck) / name
            data = files[name]
            if there.is_file() and there.read_bytes() == data:
                continue
            _write(target / name, data)
            staged.append((f"{_folder_name(deck)}/{name}", there.exists()))
    except OSError as error:
        discard(folder, token)
        raise CollectionUnwritable(folder=str(folder), detail=error.strerror or "") from error
    except BaseException:
        discard(folder, token)
        raise
    return staged


def note(taken_down: "Journal", staged: list[tuple[str, bool]]) -> None:
    """Take the staged files down in the journal of the import that they come with."""
    for path, is_replaced in staged:
        taken_down.note_media(path, is_replaced=is_replaced)


def discard(folder: Path, token: str) -> None:
    """Sweep away what waited for an import that did not happen."""
    shutil.rmtree(folder / "media" / _STAGING / token, ignore_errors=True)
    _remove_empty(folder / "media" / _STAGING)
    _remove_empty(folder / "media")


def settle(door: Door) -> None:
    """Finish what an import or its undo left half done: after each, and at every start."""
    media = door.folder / "media"
    if not media.is_dir():
        return
    from flashcards.store import journal  # few collections have media

    try:
        step = journal.last_step(door.connection)
    except CollectionDamaged:  # it stays for the doctor, and the files with it
        return
    if step is None:
        take_away(door)
    token = None if step is None else step.about.get(WAITING)
    staging = media / _STAGING
    for waiting in _folders(staging):
        if waiting.name == token:
            _move_in(media, waiting, goes_on=bool(step and step.about.get(journal.CONTINUED)))
        discard(door.folder, waiting.name)
    _remove_empty(staging)


def take_away(door: Door) -> None:
    """Take away the files of an import that was undone, and put back what they replaced."""
    from flashcards.store import journal

    paths = journal.media(door.connection)
    if not paths:
        return
    media = door.folder / "media"
    for path, is_replaced in paths:
        if not _is_of_deck(path):
            continue
        there = media / path
        kept = (each / path for each in _folders(media / _REPLACED))
        earlier = next((each for each in kept if each.is_file()), None)
        if is_replaced and earlier is not None:
            earlier.replace(there)
        elif not is_replaced:
            there.unlink(missing_ok=True)
        _remove_empty(there.parent)
    shutil.rmtree(media / _REPLACED, ignore_errors=True)
    _remove_empty(media)
    door.write("forget", lambda transaction: journal.forget(transaction.connection))


def _move_in(media: Path, waiting: Path, *, goes_on: bool) -> None:
    """Move the files to their places, and keep what they replace.

    An import that *goes_on* with the one before keeps what was there before both.
    """
    kept = media / _REPLACED / waiting.name
    others = [each for each in _folders(media / _REPLACED) if each != kept]
    if not goes_on:
        for other in others:
            shutil.rmtree(other, ignore_errors=True)
    for source in sorted(waiting.glob("*/*")):
        path = source.relative_to(waiting)
        there = media / path
        there.parent.mkdir(parents=True, exist_ok=True)
        is_kept = any((each / path).exists() for each in (kept, *others))
        if there.exists() and not is_kept:
            (kept / path).parent.mkdir(parents=True, exist_ok=True)
            there.replace(kept / path)
        source.replace(there)
        sync(there.parent)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _refuse_unsafe(name: str) -> None:
    from flashcards.formats.checks import is_file_name  # nothing is staged at a start

    stem = name.partition(".")[0].casefold()
    if not is_file_name(name) or name[-1] in ". " or stem in _RESERVED or not name.isprintable():
        raise FileRefused([problem("unsafe-name", name=name)])


def _is_of_deck(path: str) -> bool:
    """Say whether *path* is a file in a deck's folder, as an import notes it, and climbs nowhere.

    A collection from elsewhere may have a journal that says otherwise.
    """
    from flashcards.formats.checks import is_file_name  # rarely needed

    deck, _, name = path.partition("/")
    return _PLAIN.fullmatch(deck) is not None and is_file_name(name)


def _folder_name(deck: DeckId) -> str:
    """Return the deck's id where it can name a folder on every system, else a name made of it."""
    name = deck.casefold()
    if not _PLAIN.fullmatch(name) or name[-1] == "." or name.partition(".")[0] in _RESERVED:
        import hashlib  # loads a library, for the rare deck of such a name

        return f"deck-{hashlib.sha256(name.encode()).hexdigest()[:16]}"
    return name


def _folders(parent: Path) -> Iterator[Path]:
    return iter([each for each in parent.iterdir() if each.is_dir()] if parent.is_dir() else [])


def _remove_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
