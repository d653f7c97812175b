"""Card text from the HTML of most fields: words, line ends, bold and italic, without a parser."""

import re
from html import unescape

from flashcards.formats.run_text import escaped, paragraphs_of

_SIMPLE = re.compile(
    r"[^<&]*(?:(?:<(?:br|br ?/|/?(?:b|i|strong|em))>|&(?:amp|lt|gt|quot|nbsp|apos);)[^<&]*)*"
)
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_BOLD = re.compile(r"<(b|strong)>([^\s<&](?:[^<]*[^\s<;])?)</\1>")
_ITALIC = re.compile(r"<(i|em)>([^\s<&](?:[^<]*[^\s<;])?)</\1>")


def quick(html: str) -> str | None:
    """Return the card text, or None where it takes a look at the structure.

    >>> quick("Ask <b>first</b> &amp; listen<br>then talk")
    'Ask **first** & listen\\\\\\nthen talk'
    """
    is_marked = "<" in html or "&" in html
    if is_marked and _SIMPLE.fullmatch(html) is None:
        return None
    text = html if is_even(html) else _SPACE.sub(" ", html)
    if "*" in text or "`" in text or "\\" in text or "!" in text:
        text = escaped(text)
    if not is_marked:
        return text.strip(" ")
    if "<" in text:
        marked = _marked(text)
        if marked is None:
            return None
        text = marked
    if "&" in text:
        text = unescape(text)
        if "\xa0" in text:
            text = _SPACE.sub(" ", text) if "\n" not in text else text.replace("\xa0", " ")
    return "\n\n".join(paragraphs_of(text)) if "\n" in text else text.strip(" ")


def is_even(html: str) -> bool:
    """Say at a glance whether words stand one space apart."""
    if not html.isascii():
        return html.isprintable() and "  " not in html
    is_torn = "\t" in html or "\n" in html or "\r" in html or "\f" in html
    return not is_torn and "  " not in html


def _marked(text: str) -> str | None:
    if "<b>" in text or "<i>" in text or "<strong>" in text or "<em>" in text:
        if "{{" in text or "*" in text:
            return None
        text = _ITALIC.sub(r"*\2*", _BOLD.sub(r"**\2**", text))
        if "***" in text or "****" in text:
            return None
    text = text.replace("<br>", "\n").replace("<br/>", "\n").replace("<br />", "\n")
    return None if "<" in text else text
