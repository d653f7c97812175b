"""XML from strangers: no DOCTYPE, no entities of its own, a bounded depth."""

import re
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from flashcards.core.errors import FileRefused, problem
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import limits

_DOCTYPE = re.compile(rb"<\x00?!\x00?D\x00?O\x00?C\x00?T\x00?Y\x00?P\x00?E", re.IGNORECASE)
_LOOKED_AT = 4096
_PIECE = 1 << 18
_ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([A-Za-z0-9._-]+)")


class _TooDeep(Exception):
    """Elements stand in elements beyond the limit."""


class _Bounded(TreeBuilder):
    """Builds the tree and counts how deep it goes."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        """Open an element."""
        self._depth += 1
        if self._depth > limits.XML_NESTING:
            raise _TooDeep
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        """Close an element."""
        self._depth -= 1
        return super().end(tag)


def has_doctype(data: bytes) -> bool:
    """Say whether an XML file declares a document type, which no deck needs."""
    return _DOCTYPE.search(data[:_LOOKED_AT]) is not None


def parse(data: bytes, progress: Progress = unwatched) -> Element:
    """Return the root of an XML file; raise FileRefused where it is none that we take."""
    if has_doctype(data):
        raise FileRefused([problem("xml-doctype")])
    _check_encoding(data)
    parser = DefusedXMLParser(target=_Bounded(), forbid_dtd=True)
    try:
        for start in range(0, len(data), _PIECE):
            progress(start, len(data))
            parser.feed(data[start : start + _PIECE])
        root = parser.close()
    except DefusedXmlException:
        raise FileRefused([problem("xml-doctype")]) from None
    except _TooDeep:
        raise FileRefused([problem("too-deep")]) from None
    except ParseError as error:
        line, column = error.position
        raise FileRefused([problem("xml-syntax", f"line {line}", column=column)]) from None
    except (LookupError, ValueError):
        raise FileRefused([problem("encoding", found="?")]) from None
    return root


def _check_encoding(data: bytes) -> None:
    named = _ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
    if named is not None and named[1].lower() not in (b"utf-8", b"utf8"):
        return
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return
    try:
        data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileRefused([problem("not-utf8", f"line {line}")]) from None
