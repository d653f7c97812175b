"""HTML of other programs as our card text; whatever could act or reach out is left behind."""

import re
from html import unescape
from typing import NamedTuple

import nh3

from flashcards.formats.html_quick import is_even, quick
from flashcards.formats.html_writer import HtmlWriter, Lost

_TAGS = {
    "a", "b", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4",
    "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "strong", "sub", "sup", "table", "tbody",
    "td", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_ACTIVE = re.compile(
    r"<\s*(?:script|iframe|object|embed|form|input|button|video|audio|svg|math|canvas|link|meta)\b"
    r"|<[a-z][^<>]{0,2000}?\son[a-z]{3,20}\s*=|javascript:",
    re.IGNORECASE,
)
_LATEX = re.compile(r"\[latex\]|\[\$\$?\]|\\\(|\\\[|<anki-mathjax", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_MOST_NESTED = 256


class Cleaned(NamedTuple):
    """Card text, the names of the pictures in it, and what was lost on the way."""

    text: str
    pictures: tuple[str, ...] = ()
    lost: frozenset[Lost] = frozenset()


def cleaned(html: str) -> Cleaned:
    """Return what a piece of HTML says, as card text.

    >>> cleaned("Ask <b>first</b>.<script>alert()</script>").text
    'Ask **first**.'
    """
    text = quick(html)
    if text is not None and "[" not in html and "\\" not in html:
        return Cleaned(text=text)
    lost = {Lost.LATEX} if _LATEX.search(html) else set[Lost]()
    if text is not None:
        return Cleaned(text=text, lost=frozenset(lost))
    if _ACTIVE.search(html):
        lost.add(Lost.ACTIVE)
    if html.count("<") > _MOST_NESTED and _depth(html) > _MOST_NESTED:
        html = re.sub(r"<[^<>]*>", " ", html)
        lost.add(Lost.NESTED)
    safe = nh3.clean(
        html,
        tags=_TAGS,
        attributes={"img": {"src", "alt"}, "a": {"href"}},
        url_schemes={"http", "https", "file", "data"},
        link_rel=None,
        clean_content_tags={"script", "style", "iframe", "object", "noscript", "template"},
    )
    writer = HtmlWriter()
    writer.feed(safe)
    writer.close()
    return Cleaned(
        text=writer.finished(),
        pictures=tuple(dict.fromkeys(writer.pictures)),
        lost=frozenset(lost | writer.lost),
    )


def words(html: str) -> str:
    """Return the words of a piece of HTML without any tags, for names and comparisons."""
    if "<" not in html and "&" not in html and is_even(html):
        return html.strip()
    return _SPACE.sub(" ", unescape(re.sub(r"<[^<>]*>", " ", html))).strip()


def _depth(html: str) -> int:
    """Return a bound of how deep the tags are nested; closing tags without a partner count not."""
    deepest = depth = 0
    for tag in re.finditer(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)", html):
        if tag[2].lower() not in ("br", "img", "hr", "input", "wbr"):
            depth = max(0, depth - 1) if tag[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest
