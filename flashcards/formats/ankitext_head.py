"""The header lines of Anki's text files."""

from dataclasses import dataclass, field

_SEPARATORS = {
    "comma": ",", "semicolon": ";", "tab": "\t", "space": " ", "pipe": "|", "colon": ":",
}  # fmt: skip


@dataclass(slots=True)
class Head:
    """What the header says; columns are counted from 1, 0 where there is none."""

    separator: str = "\t"
    html: bool | None = None
    note_type: str = ""
    deck: str = ""
    tags: str = ""
    columns: dict[str, int] = field(default_factory=dict[str, int])


def read_head(text: str) -> tuple[Head, list[tuple[int, str]]]:
    """Return the header and the numbered lines after it."""
    head = Head()
    lines = list(enumerate(text.split("\n"), 1))
    at = 0
    separator = ""
    for at, (number, line) in enumerate(lines):  # noqa: B007 - used below
        if number == 1 and line.casefold().startswith("tags:"):
            head.tags = line[5:].strip()
        elif not line.startswith("#"):
            break
        else:
            key, _, value = line[1:].partition(":")
            separator = _take(head, key.strip().casefold(), value) or separator
    else:
        at = len(lines)
    head.separator = separator or _guessed(lines[at:])
    if head.html is None:
        head.html = any("<" in line or "&" in line for _, line in lines[at:])
    return head, lines[at:]


def _take(head: Head, key: str, value: str) -> str:
    """Take one header line; return the separator where it names one."""
    bare = value.strip().rstrip(",;\t|")  # a spreadsheet saved the file
    if key == "separator":
        return _SEPARATORS.get(bare.casefold(), value.strip()[:1] or value[:1])
    if key == "html":
        head.html = bare.casefold() == "true"
    elif key == "notetype":
        head.note_type = bare
    elif key == "deck":
        head.deck = bare
    elif key == "tags":
        head.tags = bare
    elif key.endswith(" column") and bare.isascii() and bare.isdecimal():
        head.columns[key.removesuffix(" column")] = int(bare[:9])
    return ""


def _guessed(lines: list[tuple[int, str]]) -> str:
    first = next((line for _, line in lines if line.strip() and not line.startswith("#")), "")
    return next((each for each in "\t;|," if each in first), "\t")
