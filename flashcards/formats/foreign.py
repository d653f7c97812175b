"""Files that are known for what they are and not read in this version: each says what to do."""

import re
from dataclasses import dataclass
from enum import StrEnum

from flashcards.core.progress import Progress, unwatched
from flashcards.formats.archive import is_zip, names_in
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_text import looks_like_text, rough_text

NAME = "foreign"
_PICKLE = re.compile(rb"\x80[\x02-\x05]|\(dp\d|\(i[a-z_]+\n|ccopy_reg\n", re.DOTALL)
_OBSIDIAN = re.compile(r"^[^\n:]{1,300}:::?[^\n:]|<!--SR:!|^\?\??$|#flashcards\b", re.MULTILINE)
_HASHCARDS = re.compile(r"^Q: .+\n(?:.*\n)*?A: |^C: .*\[[^\]]+\]", re.MULTILINE)
_YAML = re.compile(r"(?:%YAML|---\s*\n)?(?:#.*\n|\s*\n)*[A-Za-z_][\w -]*:(?:\s*\n\s*-\s|\s+\S)")


class Kind(StrEnum):
    """What a file is that we know and do not read; the values are codes of problems."""

    QTI = "is-qti"
    MNEMOSYNE = "is-mnemosyne"
    ODS = "is-ods"
    WORD = "is-word"
    SLIDES = "is-slides"
    NUMBERS = "is-numbers"
    CROWDANKI = "is-crowdanki"
    PACKAGE = "not-a-deck-package"
    PDF = "is-pdf"
    PICTURE = "is-picture"
    OLD_OFFICE = "is-old-office"
    DATABASE = "is-database"
    PACKED = "is-packed"
    CUT_OFF = "not-a-package"
    PICKLE = "is-pickle"
    SUPERMEMO = "is-supermemo"
    WEB_PAGE = "is-web-page"
    HASHCARDS = "is-hashcards"
    OBSIDIAN = "is-obsidian"
    YAML = "is-yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """A reader that only ever refuses: what *kind* of file it is decides the sentence."""

    NAME: str = NAME

    def sniff(self, head: bytes) -> bool:
        """Say whether a file's bytes are of a kind that is known by name."""
        return kind_of(head) != ""

    def read(self, data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
        """Return a refusal that names the kind."""
        del name, progress
        problems = Problems()
        problems.add(kind_of(data) or "unknown-format")
        return problems.refusal(self.NAME)


def kind_of(data: bytes) -> str:
    """Return the code that names the kind of a file, or nothing."""
    if is_zip(data):
        return _kind_of_zip(names_in(data))
    return _kind_by_sign(data) or _kind_of_text(data)


def _kind_of_zip(names: frozenset[str]) -> str:
    starts = {name.partition("/")[0] for name in names}
    if "imsmanifest.xml" in names:
        return Kind.QTI
    if "cards.xml" in names:
        return Kind.MNEMOSYNE
    if "content.xml" in names and "mimetype" in names:
        return Kind.ODS
    if "word" in starts:
        return Kind.WORD
    if "ppt" in starts:
        return Kind.SLIDES
    if any(name.endswith(".iwa") for name in names) or "Index.zip" in names:
        return Kind.NUMBERS
    if any(name.endswith(("/deck.json", "deck.json")) for name in names):
        return Kind.CROWDANKI
    return Kind.PACKAGE


def _kind_by_sign(data: bytes) -> str:
    for sign, code in (
        (b"%PDF", Kind.PDF),
        (b"\x89PNG", Kind.PICTURE),
        (b"\xff\xd8\xff", Kind.PICTURE),
        (b"GIF8", Kind.PICTURE),
        (b"II*\x00", Kind.PICTURE),
        (b"MM\x00*", Kind.PICTURE),
        (b"BM", Kind.PICTURE if data[6:10] == b"\x00" * 4 else ""),
        (b"\xd0\xcf\x11\xe0", Kind.OLD_OFFICE),
        (b"{\\rtf", Kind.WORD),
        (b"SQLite format 3\x00", Kind.DATABASE),
        (b"Rar!", Kind.PACKED),
        (b"7z\xbc\xaf", Kind.PACKED),
        (b"\x1f\x8b", Kind.PACKED),
        (b"PK", Kind.CUT_OFF),
    ):
        if code and data.startswith(sign):
            return code
    if data[4:8] == b"ftyp" or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return Kind.PICTURE
    return Kind.PICKLE if _PICKLE.match(data) else ""


def _kind_of_text(data: bytes) -> str:
    if not looks_like_text(data):
        return ""
    text = rough_text(data).lstrip()
    if text.startswith("<"):
        return _kind_of_xml(text)
    if text.startswith(("{", "[")) and '"' in text:
        return Kind.CROWDANKI if '"__type__"' in text else ""
    return ""


def _kind_of_xml(text: str) -> str:
    start = text[:4096]
    for sign, code in (
        ("<SuperMemoCollection", Kind.SUPERMEMO),
        ("<questestinterop", Kind.QTI),
        ("<assessmentItem", Kind.QTI),
        ("<qti-assessment", Kind.QTI),
        ("<mnemosyne", Kind.MNEMOSYNE),
        ("<openSM2sync", Kind.MNEMOSYNE),
        ("<html", Kind.WEB_PAGE),
        ("<!DOCTYPE html", Kind.WEB_PAGE),
    ):
        if sign.casefold() in start.casefold():
            return code
    return ""


def kind_of_notes(data: bytes) -> str:
    """Return the code of notes that other programs keep as plain text, or nothing."""
    if not looks_like_text(data):
        return ""
    text = rough_text(data)
    lines = [line for line in text.split("\n") if line.strip()]
    if 2 * sum("\t" in line for line in lines) > len(lines):
        return ""
    if _HASHCARDS.search(text):
        return Kind.HASHCARDS
    if _OBSIDIAN.search(text):
        return Kind.OBSIDIAN
    return Kind.YAML if _YAML.match(text) and _is_listed(text) else ""


def _is_listed(text: str) -> bool:
    """Say whether there is more of YAML in a text than a word and a colon."""
    return text.startswith(("---", "%YAML")) or re.search(r":\s*\n\s*- ", text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignNotes:
    """Refuses notes in plain text; asked last, as their signs are weak."""

    NAME: str = NAME

    def sniff(self, head: bytes) -> bool:
        """Say whether a file's bytes look like another program's notes."""
        return kind_of_notes(head) != ""

    def read(self, data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
        """Return a refusal that names the kind."""
        del name, progress
        problems = Problems()
        problems.add(kind_of_notes(data) or "unknown-format")
        return problems.refusal(self.NAME)
