"""Runs of one look, as lines of card text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

_SIGNS = re.compile(r"\\(?=[\\`*!\[\]|])|[*`]|!(?=\[)")
_ITEM = re.compile(r" {0,30}(?:[-*+]|\d{1,4}[.)]) +\S")
_FIRST_ITEM = re.compile(r" {0,30}(?:[-*+]|1[.)]) +\S")
_SPACES = re.compile("  +")
_GAPS = re.compile(r"\n[ \n]*\n")
_LISTED = re.compile(r"^ *(?:[-*+]|\d{1,4}[.)])", re.MULTILINE)
_GAP_EDGE = re.compile(r"\{\{c\d+::|\}\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words of one look; a raw run is card text already."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    raw: bool = False


def escaped(text: str) -> str:
    r"""Return plain words so that no sign in them is taken for a mark.

    >>> escaped("2 * 3")
    '2 \\* 3'
    """
    return _SIGNS.sub(lambda sign: "\\" + sign[0], text)


def paragraphs(runs: Sequence[Run], *, is_cell: bool = False) -> list[str]:
    """Return the paragraphs that the runs make; a run of a line end breaks, two begin anew."""
    text = "".join(_marked(_joined(_outside_gaps(runs))))
    if is_cell:
        return [" ".join(text.split()).replace("|", "\\|")]
    return paragraphs_of(text)


def paragraphs_of(text: str) -> list[str]:
    """Return the paragraphs of text in which a line end breaks, and two of them begin anew."""
    found = _GAPS.split(text)
    return [lines for each in found if (lines := _lines(each))]


def _lines(paragraph: str) -> str:
    if _LISTED.search(paragraph) is None:
        parts = [_SPACES.sub(" ", line.strip()) for line in paragraph.split("\n")]
        return "\\\n".join(line for line in parts if line)
    lines = [line.rstrip() for line in paragraph.split("\n")]
    lines = [line if _ITEM.match(line) else re.sub(" +", " ", line.strip()) for line in lines]
    lines = [line for line in lines if line and not re.fullmatch(r"(?:[-*+]|\d{1,4}[.)])", line)]
    if not lines:
        return ""
    in_list = False
    parts: list[str] = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        in_list = in_list or _FIRST_ITEM.match(line) is not None
        begins = following is not None and (_ITEM if in_list else _FIRST_ITEM).match(following)
        parts.append(line if following is None or begins else f"{line}\\")
    return "\n".join(parts)


def _outside_gaps(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs, without bold and italic where a gap begins, ends or lies.

    What is asked is shown in bold, and stars within stars would be taken for words.
    """
    depth = 0
    for run in runs:
        edges = _GAP_EDGE.findall(run.text) if "{{" in run.text or "}}" in run.text else []
        if edges or depth:
            yield replace(run, bold=False, italic=False, code=False)
        else:
            yield run
        for edge in edges:
            depth = max(0, depth - 1) if edge == "}}" else depth + 1


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Yield runs, neighbours of one look as one; of two marked ones that touch, the first wins."""
    last: Run | None = None
    for run in runs:
        if last is None:
            last = run
        elif not run.raw and not last.raw and (_look(run) == _look(last) or _touch(last, run)):
            last = replace(last, text=last.text + run.text)
        else:
            yield last
            last = run
    if last is not None:
        yield last


def _look(run: Run) -> tuple[bool, bool, bool]:
    return run.bold, run.italic, run.code


def _touch(one: Run, other: Run) -> bool:
    if not (any(_look(one)) and any(_look(other))) or not (one.text and other.text):
        return False
    return not one.text[-1].isspace() and not other.text[0].isspace()


def _marked(runs: Iterator[Run]) -> Iterator[str]:
    for run in runs:
        inner = run.text.strip()
        if run.raw or not inner or not any(_look(run)):
            yield run.text if run.raw else escaped(run.text)
            continue
        start = run.text.index(inner)
        mark = "**" * run.bold + "*" * run.italic
        yield run.text[:start]
        for line in re.split(r"(\n\s*)", inner):
            if not line.strip():
                yield line
            elif run.code and "`" not in line:
                yield f"{mark}`{line}`{mark[::-1]}"
            else:
                yield f"{mark}{escaped(line)}{mark[::-1]}"
        yield run.text[start + len(inner) :]
