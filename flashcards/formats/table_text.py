"""The text of a table or quiz from strangers: its encoding guessed, its odd characters told."""

import codecs
import re
import unicodedata

from flashcards.core.errors import FileRefused, problem
from flashcards.formats import limits
from flashcards.formats.reading import Problems

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_MARKS = re.compile(rf"[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]{{{limits.COMBINING_MARKS},}}")
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def text_of(data: bytes, problems: Problems) -> str:
    """Return the text with line ends made one kind; raise FileRefused where there is none."""
    if len(data) > limits.FILE_BYTES:
        raise FileRefused([problem("file-too-large", limit=limits.FILE_BYTES // 2**20)])
    text = _decoded(data, problems)
    if not text.strip("\ufeff \t\r\n"):
        raise FileRefused([problem("no-cards" if text.strip("\ufeff") else "empty-file")])
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _cleaned(text, problems)


def looks_like_text(head: bytes) -> bool:
    """Say whether the first bytes can be those of a text in an encoding that we read."""
    return head.startswith(_UTF16) or (b"\x00" not in head[:4096] and not _is_binary(head[:512]))


def rough_text(head: bytes, size: int = 64 * 1024) -> str:
    """Return the beginning of a text for looking at, whatever its encoding."""
    if head.startswith(_UTF16):
        text = head[:size].decode("utf-16", "replace")
    else:
        text = head[:size].decode("utf-8-sig", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes, problems: Problems) -> str:
    if data.startswith(_UTF32):
        raise FileRefused([problem("encoding", found="UTF-32")])
    if data.startswith(_UTF16):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError:
            raise FileRefused([problem("encoding", found="UTF-16")]) from None
    if b"\x00" in data:
        zeros = data.count(b"\x00")
        is_wide = zeros * 4 > len(data)
        found = "UTF-32" if zeros * 2 > len(data) + 4 else "UTF-16"
        raise FileRefused([problem("encoding", found=found) if is_wide else problem("not-text")])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _legacy(data, problems)


def _legacy(data: bytes, problems: Problems) -> str:
    """Read line by line: what is no UTF-8 is what Excel on Windows writes."""
    if _is_binary(data[:4096]):
        raise FileRefused([problem("not-text")])
    lines: list[str] = []
    wide = legacy = 0
    for number, line in enumerate(data.split(b"\n"), 1):
        try:
            lines.append(line.decode())
            wide += not line.isascii()
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
            legacy = legacy or number
    if wide:
        problems.warn("encoding-mixed", f"line {legacy}")
    else:
        problems.notice("encoding-guessed", f"line {legacy}")
    return "\n".join(lines).removeprefix("\ufeff")


def _is_binary(head: bytes) -> bool:
    odd = sum(byte < 32 and byte not in b"\t\n\r\x0c\x1b" for byte in head)
    return odd * 20 > len(head)


def _cleaned(text: str, problems: Problems) -> str:
    if found := _CONTROLS.search(text):
        problems.warn("control-removed", _line_of(text, found.start()))
        text = _CONTROLS.sub("", text)
    if found := _MARKS.search(text):
        problems.warn("too-many-marks", _line_of(text, found.start()))
        text = _MARKS.sub("", text)
    return unicodedata.normalize("NFC", text)


def _line_of(text: str, at: int) -> str:
    return f"line {text.count(chr(10), 0, at) + 1}"
