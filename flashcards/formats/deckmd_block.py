"""The lines of one card in Deck Markdown, sorted into fields, labelled texts and options."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from flashcards.formats.deckmd_fence import Fence
from flashcards.formats.reading import Problems

FIELDS = (
    "tags", "sources", "media", "status", "about", "pool", "sensitivity", "jurisdiction",
    "reviewed", "review-by", "lint-ok", "notes", "reversed", "shuffle",
)  # fmt: skip
LABELS = ("Q", "A", "C", "Hint", "Explanation", "Example")
VIGNETTE = ""
_FIELD = re.compile(r"([a-z][a-z-]*):(.*)")
_LABEL = re.compile(r"([A-Z][a-z]*):(?:\s(.*)|())")
_OPTION = re.compile(r"- ?\[( |x|X|)\] ?(.*)")
_NEAR_OPTION = re.compile(r" {0,3}(?:[-*+]|\d{1,2}[.)]) ?\[ ?[xX*✓✔√☑]? ?\]")
_OPTION_ID = re.compile(r"\(([a-j])\)\s+(.*)")
_ESCAPED = re.compile(r"^\\(?=[A-Za-z][A-Za-z-]*:|[#%\-`\\>!])")
_ESCAPED_UNDER_OPTION = re.compile(r"^\\(?=$|\s|[A-Za-z][A-Za-z-]*:|[#%\-`\\>!])")


@dataclass(slots=True)
class RawOption:
    """One option as written; *id* is empty when the author gave none."""

    place: str
    correct: bool
    id: str = ""
    last: bool = False
    trap: str = ""
    text: list[str] = field(default_factory=list[str])
    why: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Block:
    """A card as written: the text before the first label is filed under VIGNETTE."""

    id: str
    place: str
    fields: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    texts: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    options: list[RawOption] = field(default_factory=list[RawOption])
    places: dict[str, str] = field(default_factory=dict[str, str])

    def text(self, label: str) -> str:
        """Return a labelled text without blank lines around it, or nothing."""
        return "\n".join(self.texts.get(label, ())).strip()

    def value(self, name: str) -> str:
        """Return the value of a field that may stand once, or nothing."""
        return (self.fields.get(name) or [""])[0]


class BlockReader:
    """Sorts the lines of one card; told line by line, in order."""

    def __init__(self, block: Block, problems: Problems) -> None:
        self._block = block
        self._problems = problems
        self._label: str | None = None
        self._fence = Fence()

    def read(self, lines: Sequence[tuple[int, str]]) -> Block:
        """Return the block filled from the numbered *lines* after its heading."""
        for number, line in lines:
            self._read_line(f"line {number}", line)
        return self._block

    def _read_line(self, place: str, line: str) -> None:
        was_open = self._fence.is_open
        is_code = self._fence.takes(line) and (was_open or not _LABEL.fullmatch(line))
        if is_code:
            self._text(place, line, is_code=True)
        elif line.startswith("%%") or (self._label is None and self._field(place, line)):
            return
        elif not (self._opens_label(place, line) or self._option(place, line)):
            self._text(place, line)

    def _field(self, place: str, line: str) -> bool:
        match = _FIELD.fullmatch(line)
        if match is None or VIGNETTE in self._block.texts:
            return False
        name, value = match[1], match[2].strip()
        if name not in FIELDS:
            if near := _near(name, FIELDS):
                self._problems.warn("near-field", place, found=name, near=near)
            return False
        if name in self._block.fields and name != "lint-ok":
            self._problems.add("field-twice", place, field=name)
        self._block.fields.setdefault(name, []).append(value)
        self._block.places.setdefault(name, place)
        return True

    def _opens_label(self, place: str, line: str) -> bool:
        match = _LABEL.fullmatch(line)
        if match is None:
            return False
        label = match[1]
        if label not in LABELS:
            if near := _near(label, LABELS):
                self._problems.warn("near-label", place, found=label, near=near)
            return False
        if label in self._block.texts:
            self._problems.add("label-twice", place, label=label)
        self._label = label
        self._block.texts.setdefault(label, []).append((match[2] or "").strip())
        self._block.places.setdefault(label, place)
        return True

    def _option(self, place: str, line: str) -> bool:
        match = _OPTION.fullmatch(line)
        if match is None:
            return self._under_option(place, line)
        self._label = "options"
        option = RawOption(place=place, correct=match[1] in ("x", "X"))
        text = match[2]
        if named := _OPTION_ID.fullmatch(text):
            option.id, text = named[1], named[2]
        if text.startswith("last:"):
            option.last, text = True, text.removeprefix("last:")
        option.text.append(_ESCAPED_UNDER_OPTION.sub("", text.strip()))
        self._block.options.append(option)
        return True

    def _under_option(self, place: str, line: str) -> bool:
        if self._label != "options":
            return False
        option, text = self._block.options[-1], line.strip()
        if not line.startswith("  "):
            if text:
                self._problems.add("text-after-options", place, text=text[:60])
        elif text.startswith(">"):
            option.why.append(_ESCAPED_UNDER_OPTION.sub("", text[1:].strip()))
        elif text.startswith("! "):
            option.trap = text[1:].strip()
        elif text:
            (option.why or option.text).append(_ESCAPED_UNDER_OPTION.sub("", text))
        return True

    def _text(self, place: str, line: str, *, is_code: bool = False) -> None:
        if self._label == "options":
            self._problems.add("text-after-options", place, text=line.strip()[:60])
            return
        if not is_code:
            self._warn_of_late_field(place, line)
            if "[" in line and (found := _NEAR_OPTION.match(line)):
                self._problems.warn("near-option", place, text=found[0].strip())
        label = VIGNETTE if self._label is None else self._label
        if label == VIGNETTE and not line.strip() and label not in self._block.texts:
            return
        self._block.texts.setdefault(label, []).append(line if is_code else unescaped(line))
        self._block.places.setdefault(label, place)

    def _warn_of_late_field(self, place: str, line: str) -> None:
        match = _FIELD.fullmatch(line)
        if match and match[1] in FIELDS:
            self._problems.warn("field-late", place, field=match[1])


def unescaped(line: str) -> str:
    """Return a line of text without the backslash that keeps it from being syntax."""
    return _ESCAPED.sub("", line, count=1)


def escaped(line: str) -> str:
    """Return *line* so that a reader takes it for text."""
    is_syntax = line.startswith(("#", "%%")) or any(
        pattern.match(line) for pattern in (_LABEL, _FIELD, _OPTION, _ESCAPED)
    )
    return f"\\{line}" if is_syntax else line


def escaped_under_option(line: str) -> str:
    """Return a line of an option or its reason so that a reader takes it for text."""
    is_syntax = line.startswith((">", "!", "```", "last:")) or _ESCAPED_UNDER_OPTION.match(line)
    return f"\\{line}" if is_syntax or not line else line


def _near(found: str, known: tuple[str, ...]) -> str:
    """Return what was probably meant: any name in another case, or a slip of one of *known*."""
    for each in (*FIELDS, *LABELS):
        if each.casefold() == found.casefold():
            return each
    return next(iter(difflib.get_close_matches(found, known, 1, 0.8)), "")
