"""HTML that is safe and well formed, written as card text."""

import re
from enum import StrEnum
from html.parser import HTMLParser
from urllib.parse import unquote

from flashcards.formats.html_table import table_lines
from flashcards.formats.run_text import Run, paragraphs

_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_PARAGRAPHS = {"p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "dl"}
_LINES = {"div", "dt", "dd", "tr", "thead", "tbody"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6", "dt", "th"}
_BOLD = {"b", "strong"} | _HEADINGS
_ITALIC = {"i", "em", "u"}
_SUPER = str.maketrans("0123456789+-\N{MINUS SIGN}=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_SUB = str.maketrans("0123456789+-\N{MINUS SIGN}=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_DEEPEST = 3


class Lost(StrEnum):
    """What HTML holds that card text cannot carry; the values are codes of problems."""

    ACTIVE = "html-removed"
    REMOTE = "remote-media"
    LATEX = "latex-text"
    NESTED = "html-deep"


class HtmlWriter(HTMLParser):
    """Turns HTML that nh3 made safe and well formed into lines of card text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pictures: list[str] = []
        self.lost: set[Lost] = set()
        self._blocks: list[str] = []
        self._runs: list[Run] = []
        self._bold = self._italic = self._code = 0
        self._lists: list[tuple[str, int]] = []
        self._rows: list[list[str]] | None = None
        self._fence: list[str] | None = None
        self._raised: str = ""
        self._link = ""

    def finished(self) -> str:
        """Return the text."""
        self._flush()
        return "\n\n".join(block for block in self._blocks if block)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag."""
        values = {name: value or "" for name, value in attrs}
        self._count(tag, 1)
        if tag == "br":
            self._break()
        elif tag == "img":
            self._picture(values)
        elif tag == "a":
            self._link = values.get("href", "")
        elif tag in ("sub", "sup"):
            self._raised = tag
        else:
            self._open_block(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close a tag."""
        if tag == "a":
            self._close_link()
        elif tag in ("sub", "sup"):
            self._raised = ""
        else:
            self._close_block(tag)
        self._count(tag, -1)

    def handle_data(self, data: str) -> None:
        """Take words; signs that no text has may come in by their numbers."""
        data = _CONTROL.sub("", data)
        if self._fence is not None:
            self._fence.append(data.replace("\r\n", "\n"))
            return
        text = _SPACE.sub(" ", data)
        if self._raised and text.strip():
            text = _raised(text.strip(), self._raised)
        self._add(text)

    def _count(self, tag: str, step: int) -> None:
        self._bold += step * (tag in _BOLD)
        self._italic += step * (tag in _ITALIC)
        self._code += step * (tag == "code")

    def _add(self, text: str) -> None:
        self._runs.append(
            Run(text=text, bold=self._bold > 0, italic=self._italic > 0, code=self._code > 0)
        )

    def _break(self) -> None:
        if self._fence is not None:
            self._fence.append("\n")
        else:
            self._runs.append(Run(text="\n"))

    def _begin_line(self) -> None:
        if self._runs and self._runs[-1].text != "\n":
            self._break()

    def _open_block(self, tag: str) -> None:
        if self._rows is not None:
            self._open_in_table(tag)
        elif tag in ("ul", "ol"):
            if not self._lists:
                self._flush()
            self._lists.append((tag, 0))
        elif tag == "li":
            self._open_item()
        elif tag == "table":
            self._flush()
            self._rows = []
        elif tag == "pre":
            self._flush()
            self._fence = []
        elif tag in _PARAGRAPHS and not self._lists:
            self._flush()
        elif tag in _LINES | _PARAGRAPHS:
            self._begin_line()

    def _close_block(self, tag: str) -> None:
        if self._rows is not None:
            self._close_in_table(tag)
        elif tag in ("ul", "ol"):
            if self._lists:
                self._lists.pop()
            if not self._lists:
                self._flush()
        elif tag == "pre" and self._fence is not None:
            self._close_fence()
        elif tag in _PARAGRAPHS and not self._lists:
            self._flush()
        elif tag in _LINES:
            self._begin_line()

    def _open_item(self) -> None:
        self._begin_line()
        kind, number = self._lists.pop() if self._lists else ("ul", 0)
        self._lists.append((kind, number + 1))
        indent = "   " * min(len(self._lists) - 1, _DEEPEST)
        sign = "-" if kind == "ul" else f"{number + 1}."
        self._runs.append(Run(text=f"{indent}{sign} ", raw=True))

    def _open_in_table(self, tag: str) -> None:
        assert self._rows is not None
        if tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th"):
            self._runs = []
        elif tag in _LINES | _PARAGRAPHS | {"li"} and self._runs:
            self._add(" ")

    def _close_in_table(self, tag: str) -> None:
        assert self._rows is not None
        if tag in ("td", "th"):
            if not self._rows:
                self._rows.append([])
            self._rows[-1].append(" ".join(paragraphs(self._runs, is_cell=True)))
            self._runs = []
        elif tag == "table":
            self._blocks.append(table_lines(self._rows))
            self._rows = None
            self._flush()

    def _close_fence(self) -> None:
        assert self._fence is not None
        text = "".join(self._fence).strip("\n").replace("```", "'''")
        self._fence = None
        if text.strip():
            self._blocks.append(f"```\n{text}\n```")

    def _close_link(self) -> None:
        link, self._link = self._link, ""
        if link.startswith(("http://", "https://")):
            said = "".join(run.text for run in self._runs[-5:])
            if link.rstrip("/") not in said:
                self._add(f" ({link})")

    def _picture(self, values: dict[str, str]) -> None:
        source = values.get("src", "").strip()
        name = unquote(source) if "%" in source else source
        if not name:
            return
        if ":" in name or "//" in name or "\\" in name or "/" in name:
            self.lost.add(Lost.REMOTE)
            return
        self.pictures.append(name)
        alt = re.sub(r"[\[\]\n]", " ", values.get("alt", ""))[:300].strip()
        self._runs.append(Run(text=f"![{alt}]({picture_name(name)})", raw=True))

    def _flush(self) -> None:
        self._blocks += paragraphs(self._runs)
        self._runs = []


def picture_name(name: str) -> str:
    """Return the name under which a picture is kept: some signs cannot stand in card text.

    >>> picture_name("map (1).png")
    'map _1_.png'
    """
    return re.sub(r"[()<>\"\[\]]", "_", name)


def _raised(text: str, tag: str) -> str:
    table = _SUPER if tag == "sup" else _SUB
    if all(ord(letter) in table for letter in text):
        return text.translate(table)
    return f"^({text})" if tag == "sup" else f"_({text})"
