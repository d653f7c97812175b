"""Card text: a limited Markdown, as the small HTML we show and as plain words.

Paragraphs, **bold**, *italic*, `code`, fences, lists, simple tables and ![alt](file.png). All else,
raw HTML and links above all, is shown as it was written. Time and memory grow with the text alone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from html import escape

from flashcards.core.spans import Span, spans

_DEEPEST_LIST = 3
_MOST_COLUMNS = 20
_FENCE = re.compile(r" {0,3}(`{3,})[^`]*$")
_PIPE = re.compile(r"(?<!\\)\|")
_ITEM = re.compile(r"(?P<indent> {0,30})(?:[-*+]|(?P<number>\d{1,4})[.)]) +(?P<text>\S.*)$")
_RULE = re.compile(r":?-+:?$")


def html(text: str) -> str:
    """Return *text* as HTML of p, b, i, code, pre, br, ul, ol, li, table, tr, th, td and img only.

    >>> html("Ask *first*.")
    '<p>Ask <i>first</i>.</p>'
    """
    return "".join(_block_html(block) for block in _blocks(text))


def plain(text: str) -> str:
    """Return the words of *text*, a line for each paragraph, item and table row.

    >>> plain("Ask *first*.")
    'Ask first.'
    """
    return "\n".join(line for block in _blocks(text) for line in _block_words(block))


class _Kind(Enum):
    PARAGRAPH = auto()
    FENCE = auto()
    LIST = auto()
    TABLE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    level: int
    numbered: bool
    start: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    kind: _Kind
    text: str = ""
    items: Sequence[_Item] = ()
    rows: Sequence[Sequence[str]] = ()


def _block_html(block: _Block) -> str:
    match block.kind:
        case _Kind.PARAGRAPH:
            return f"<p>{_inline_html(block.text)}</p>"
        case _Kind.FENCE:
            return f"<pre>{escape(block.text, quote=False)}</pre>"
        case _Kind.LIST:
            return _list_html(block.items)
        case _Kind.TABLE:
            return _table_html(block.rows)


def _block_words(block: _Block) -> Iterable[str]:
    match block.kind:
        case _Kind.PARAGRAPH:
            return [_words(block.text)]
        case _Kind.FENCE:
            return [block.text]
        case _Kind.LIST:
            return [_words(item.text) for item in block.items]
        case _Kind.TABLE:
            return [", ".join(_words(cell) for cell in row) for row in block.rows]


def _words(text: str) -> str:
    return "".join(span.text for span in spans(text))


def _inline_html(text: str) -> str:
    return "".join(_span_html(span) for span in spans(text))


def _span_html(span: Span) -> str:
    if span.picture is not None:
        return f'<img src="{escape(span.picture)}" alt="{escape(span.text)}">'
    result = escape(span.text, quote=False).replace("\n", "<br>")
    for tag, wanted in (("code", span.code), ("i", span.italic), ("b", span.bold)):
        if wanted:
            result = f"<{tag}>{result}</{tag}>"
    return result


def _list_html(items: Sequence[_Item]) -> str:
    parts: list[str] = []
    tags: list[str] = []
    for item in items:
        while len(tags) > item.level + 1:
            parts.append(f"</li></{tags.pop()}>")
        if len(tags) == item.level + 1:
            parts.append("</li>")
        while len(tags) < item.level + 1:
            tags.append("ol" if item.numbered else "ul")
            start = f' start="{item.start}"' if item.numbered and item.start != 1 else ""
            parts.append(f"<{tags[-1]}{start}>")
        parts.append(f"<li>{_inline_html(item.text)}")
    parts.extend(f"</li></{tag}>" for tag in reversed(tags))
    return "".join(parts)


def _table_html(rows: Sequence[Sequence[str]]) -> str:
    lines = (
        "".join(f"<{tag}>{_inline_html(cell)}</{tag}>" for cell in row)
        for tag, row in zip(["th", *["td"] * len(rows)], rows, strict=False)
    )
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _blocks(text: str) -> Iterator[_Block]:
    lines = text.expandtabs(4).splitlines()
    at = 0
    while at < len(lines):
        if lines[at].strip():
            block, at = _block(lines, at)
            yield block
        else:
            at += 1


def _block(lines: Sequence[str], at: int) -> tuple[_Block, int]:
    if fence := _FENCE.match(lines[at]):
        return _fence(lines, at, fence[1])
    if _ITEM.match(lines[at]):
        return _list(lines, at)
    if _is_table(lines, at):
        return _table(lines, at)
    return _paragraph(lines, at)


def _fence(lines: Sequence[str], at: int, ticks: str) -> tuple[_Block, int]:
    end = at + 1
    while end < len(lines) and not (
        lines[end].strip().startswith(ticks) and not lines[end].strip(" `")
    ):
        end += 1
    return _Block(kind=_Kind.FENCE, text="\n".join(lines[at + 1 : end])), end + 1


def _list(lines: Sequence[str], at: int) -> tuple[_Block, int]:
    items: list[_Item] = []
    texts: list[list[str]] = []
    indents: list[int] = []
    numbered = _is_numbered(lines[at])
    while at < len(lines):
        if found := _ITEM.match(lines[at]):
            level = _level(indents, len(found["indent"]))
            if level == 0 and _is_numbered(lines[at]) != numbered:
                break
            start = int(found["number"] or 1)
            items.append(
                _Item(level=level, numbered=found["number"] is not None, start=start, text="")
            )
            texts.append([found["text"]])
        elif _ends_paragraph(lines, at):
            if lines[at].strip() or at + 1 == len(lines) or not _ITEM.match(lines[at + 1]):
                break
        else:
            texts[-1].append(lines[at])
        at += 1
    filled = [replace(item, text=_joined(text)) for item, text in zip(items, texts, strict=True)]
    return _Block(kind=_Kind.LIST, items=filled), at


def _level(indents: list[int], indent: int) -> int:
    while len(indents) > 1 and indent < indents[-1]:
        indents.pop()
    if not indents or (indent >= indents[-1] + 2 and len(indents) <= _DEEPEST_LIST):
        indents.append(indent)
    return len(indents) - 1


def _is_numbered(line: str) -> bool:
    found = _ITEM.match(line)
    return found is not None and found["number"] is not None


def _paragraph(lines: Sequence[str], at: int) -> tuple[_Block, int]:
    end = at + 1
    while end < len(lines) and not _ends_paragraph(lines, end):
        end += 1
    return _Block(kind=_Kind.PARAGRAPH, text=_joined(lines[at:end])), end


def _ends_paragraph(lines: Sequence[str], at: int) -> bool:
    line = lines[at]
    if not line.strip() or _FENCE.match(line) or _is_table(lines, at):
        return True
    # A line that wraps just before a year and a full stop goes on; a list starts with 1.
    item = _ITEM.match(line)
    return item is not None and item["number"] in {None, "1"}


def _joined(lines: Sequence[str]) -> str:
    parts: list[str] = []
    for line in lines[:-1]:
        breaks = line.endswith(("  ", "\\"))
        parts.extend((line.strip().removesuffix("\\"), "\n" if breaks else " "))
    return "".join([*parts, lines[-1].strip()])


def _is_table(lines: Sequence[str], at: int) -> bool:
    if "|" not in lines[at] or at + 1 == len(lines) or "-" not in lines[at + 1]:
        return False
    rules = _cells(lines[at + 1])
    return all(_RULE.match(rule) for rule in rules) and len(rules) == len(_cells(lines[at]))


def _table(lines: Sequence[str], at: int) -> tuple[_Block, int]:
    head = _cells(lines[at])
    rows = [head]
    at += 2
    while at < len(lines) and "|" in lines[at]:
        cells = _cells(lines[at])[: len(head)]
        rows.append([*cells, *[""] * (len(head) - len(cells))])
        at += 1
    return _Block(kind=_Kind.TABLE, rows=rows), at


def _cells(line: str) -> list[str]:
    line = line.strip().removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [cell.strip() for cell in _PIPE.split(line, _MOST_COLUMNS)][:_MOST_COLUMNS]
